extension PreviewServer {
  /// What a reader may ask of the server, so that none, by mistake or by malice, keeps it from the others.
  public struct Limits: Sendable {
    /// The bytes of a request's head, from its first line to the empty one. Browsers stay below this with all their
    /// cookies for 127.0.0.1, whichever server set them.
    public var headBytes = 16_384

    /// Connections at once: more than browsers open, and far fewer than the descriptors that a process usually may have
    /// (256 on macOS, 1,024 on Linux).
    public var connections = 64

    /// How long a reader may take to send a whole head, counted from its connection or from the response before, and
    /// again to take a response. Whoever takes longer is disconnected.
    public var patience = Duration.seconds(30)

    public init() {}
  }
}

extension PreviewServer.Limits {
  /// The connections that there may be where the process may have no more than so many descriptors.
  ///
  /// The rest is for the process itself, and not only for its work: on Linux, Dispatch looks each second at
  /// `/proc/self/task` and ends the process where it cannot.
  ///
  /// - Parameter descriptors: as `sysconf` has it, negative where there is no limit.
  func connections(descriptors: Int) -> Int {
    descriptors < 0 ? connections : max(1, min(connections, descriptors - 32))
  }
}
