internal import Diagnostics
internal import Dossiers
internal import HTML

/// A path of the site belongs to one page or file, and no page or file is the folder of another. Case and the normal
/// form of letters do not count: some disks do not keep them apart.
enum PathCollision {
  /// A host's or a disk's limit, in bytes, for one name between slashes.
  private static let longestName = 255
  /// The same for a whole path, with room for the folder in which the site will stand.
  private static let longestPath = 1_000

  /// Takes time linear in the length of all paths, those apart that are too long.
  static func findings(_ claims: [PathClaim]) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    var holders: [String: PathClaim] = [:]
    var kept: [(key: String, claim: PathClaim)] = []
    for claim in claims.inOrderOfRank {
      if let tooLong = tooLong(claim) {
        diagnostics.append(tooLong)
        continue
      }
      let key = claim.path.string.lowercased()
      if let holder = holders[key] {
        diagnostics += finding(claim, against: holder).map { [$0] } ?? []
      } else {
        holders[key] = claim
        kept.append((key, claim))
      }
    }
    for (key, claim) in kept {
      guard let holder = foldersAbove(key).lazy.compactMap({ holders[$0] }).first else { continue }
      diagnostics += finding(claim, inside: holder).map { [$0] } ?? []
    }
    return diagnostics
  }

  /// The same path twice. Two records of one id, and two files of one name, are faults of their own.
  private static func finding(_ claim: PathClaim, against holder: PathClaim) -> Diagnostic? {
    switch (claim.claimant, holder.claimant) {
    case (.record, .record) where claim.claimant == holder.claimant: return nil
    case (.asset, .asset): return nil
    default: break
    }
    let path = quoted(claim.path.string)
    if case (.record(.source, let key), .record(.source, let other)) = (claim.claimant, holder.claimant) {
      let message =
        "The page of a source has an address made of the letters and digits of its citation key: \(quoted(other)) and "
        + "\(quoted(key)) would both be \(path), so that one of the keys has to change."
      return diagnostic(message, claim, holder)
    }
    let message =
      claim.claimant == .alias && holder.claimant == .alias
      ? "A path belongs to one page or file, but \(path) is an alias of several records."
      : "A path belongs to one page or file, but \(path) is \(holder.claimant) and \(claim.claimant)."
    return diagnostic(message, claim, holder)
  }

  private static func finding(_ claim: PathClaim, inside holder: PathClaim) -> Diagnostic? {
    let message =
      "\(quoted(claim.path.string)), \(claim.claimant), cannot stand below \(quoted(holder.path.string)), "
      + "which is \(holder.claimant)."
    return diagnostic(message, claim, holder)
  }

  /// At the content that can be changed, with the other place.
  private static func diagnostic(_ message: String, _ claim: PathClaim, _ holder: PathClaim) -> Diagnostic? {
    guard let place = claim.location ?? holder.location else { return nil }
    let other = claim.location == nil ? nil : holder.location
    return Diagnostic(
      "path-collision", message, at: place,
      notes: other.map { [Diagnostic.Note("The other one is here.", at: $0)] } ?? [])
  }

  private static func tooLong(_ claim: PathClaim) -> Diagnostic? {
    let path = claim.path.string
    let longest = path.utf8.split(separator: UInt8(ascii: "/")).map(\.count).max() ?? 0
    guard longest > longestName || path.utf8.count > longestPath, let place = claim.location else { return nil }
    let message =
      "A path has at most \(longestPath) bytes and \(longestName) between two slashes, which is what disks can hold; "
      + "this one has \(path.utf8.count), and up to \(longest)."
    return Diagnostic("path-too-long", message, at: place)
  }

  /// `["a", "a/b"]` of `a/b/c.html`.
  private static func foldersAbove(_ path: String) -> [String] {
    path.utf8.indices.filter { path.utf8[$0] == UInt8(ascii: "/") }.map { String(path[..<$0]) }
  }
}

extension [PathClaim] {
  /// What every site has comes first, for only content can give way; then content in the order of reports.
  fileprivate var inOrderOfRank: [PathClaim] {
    filter { $0.location == nil }
      + compactMap { claim in claim.location.map { (place: $0, claim: claim) } }.sorted { $0.place < $1.place }
      .map(\.claim)
  }
}
