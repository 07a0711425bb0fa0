internal import Content
internal import HTML

extension SitePath {
  /// The path of a file of a site, in names that a disk can hold; nil for any other text. Without control characters, so
  /// that a line of the marker is one path; and not hidden or a host's: such files, like our marker, are not the site's.
  init?(ofFile path: String) {
    let isPath = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).allSatisfy { name in
      !name.isEmpty && name.first != UInt8(ascii: ".") && name.count <= FileName.limit
        && name.allSatisfy { $0 >= 32 && $0 != 127 }
    }
    guard isPath, !Self.hostFiles.contains(path) else { return nil }
    self.init(path)
  }

  /// By which whoever publishes the folder tells a host what to do with it: GitHub, Netlify, Cloudflare, Vercel, Azure,
  /// IIS. At the top of the folder; `docs/guide/files.md` has the list.
  private static let hostFiles: Set<String> = [
    "CNAME", "_headers", "_redirects", "_routes.json", "netlify.toml", "vercel.json", "staticwebapp.config.json",
    "web.config",
  ]

  /// Whether a file or folder at the top of an output folder is nobody's site: hidden, a host's, or left behind. A build
  /// never touches it, and may write beside it.
  static func standsAside(_ name: String) -> Bool { Litter.isLitter(name) || hostFiles.contains(name) }

  /// The folder that it stands in; nil at the top.
  var folder: SitePath? {
    string.utf8.lastIndex(of: UInt8(ascii: "/")).map { SitePath(String(decoding: string.utf8[..<$0], as: UTF8.self)) }
  }

  /// Each folder once, the deeper of one path first: a folder that is there already has those above it there, too.
  static func folders(above paths: some Sequence<SitePath>) -> [SitePath] {
    var found: Set<SitePath> = []
    var folders: [SitePath] = []
    for path in paths {
      var next = path.folder
      while let folder = next, found.insert(folder).inserted {
        folders.append(folder)
        next = folder.folder
      }
    }
    return folders
  }
}
