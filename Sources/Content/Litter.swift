/// What desktops, editors and sync clients leave lying about, told by its name: their owners often cannot see it, and
/// nobody wrote it to be published.
///
/// Case does not matter: most of it is left by systems that do not tell it apart. `docs/guide/files.md` has the list.
public enum Litter {
  /// Whether a file or folder of this name is left alone.
  public static func isLitter(_ name: String) -> Bool {
    let bytes = name.lowercased().utf8
    return bytes.first == UInt8(ascii: ".") || names.contains { bytes.elementsEqual($0.utf8) }
      || beginnings.contains { bytes.starts(with: $0.utf8) } || endings.contains { bytes.ends(with: $0) }
      || bytes.count > 1 && bytes.first == UInt8(ascii: "#") && bytes.last == UInt8(ascii: "#")
  }

  /// Of Windows, of the Mac (a folder's own picture, and what its archives bring along), of a file server.
  private static let names = [
    "thumbs.db", "ehthumbs.db", "ehthumbs_vista.db", "desktop.ini", "$recycle.bin", "system volume information",
    "icon\r", "__macosx", "@eadir",
  ]

  /// Of Office, while a document is open and after a crash.
  private static let beginnings = ["~$", "~wrl", "~wrd"]

  /// Copies from before an edit or a merge, swap files, halves of what is being saved or fetched.
  private static let endings = [
    "~", ".bak", ".orig", ".swp", ".swo", ".swn", ".kate-swp", ".tmp", ".part", ".partial", ".crdownload",
    "___jb_tmp___", "___jb_old___",
  ]

  /// Whether a name tells of two versions which a tool could not bring together, or of changes it could not bring in:
  /// something is lost unless a person looks.
  static func isConflict(_ name: String) -> Bool {
    let lower = name.lowercased()
    if let bracket = lower.utf8.firstIndex(where: { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "[") }) {
      let remark = lower.utf8[bracket...]
      if remarks.contains(where: { remark.firstRange(of: $0.utf8) != nil }) { return true }
    }
    // A date tells these from names that people give.
    return [".sync-conflict-", "_conflict-"].contains { lower.utf8.hasDigit(behind: $0) }
      || ContentPath(lower).stem.utf8.hasDigit(beforeEnding: "_conflict")
      || [".rej", ".conflict1", ".conflict2"].contains { lower.utf8.ends(with: $0) }
  }

  /// What stands in brackets behind a name: of Dropbox in its languages, Nextcloud, Obsidian, Seafile, pCloud.
  private static let remarks = [
    "conflicted copy", "[conflict]", "[conflicted]", "(case conflict", "(unicode encoding conflict",
    "(selective sync conflict", "(sfconflict ", "copie en conflit", "in konflikt stehende kopie", "copia en conflicto",
    "\u{51B2}\u{7A81}\u{526F}\u{672C}", "\u{885D}\u{7A81}\u{8907}\u{672C}",
  ]
}

extension String.UTF8View {
  fileprivate func ends(with text: String) -> Bool { suffix(text.utf8.count).elementsEqual(text.utf8) }

  fileprivate func hasDigit(behind text: String) -> Bool {
    firstRange(of: text.utf8).map { self[$0.upperBound...].first.map(isDigit) ?? false } ?? false
  }

  fileprivate func hasDigit(beforeEnding text: String) -> Bool {
    ends(with: text) && dropLast(text.utf8.count).last.map(isDigit) ?? false
  }
}

private func isDigit(_ byte: UInt8) -> Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte }
