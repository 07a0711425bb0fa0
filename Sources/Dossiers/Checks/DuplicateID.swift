internal import Diagnostics

/// An id stands for one record or source of the whole dossier.
struct DuplicateID: Check {
  let identifier = "duplicate-id"

  func findings(in dossier: Dossier) -> [Diagnostic] {
    var first: [String: SourceLocation] = [:]
    return dossier.declarations.compactMap { declaration in
      // A faulty file may not be what its name says, such as one in a folder that does not exist.
      guard declaration.standing != .faulty else { return nil }
      let id = declaration.id
      guard let other = first[id.id] else {
        first[id.id] = id.location
        return nil
      }
      let message = "An id stands for one record or source of the dossier, '\(id.id)' for several."
      return finding(message, at: id.location, note: Diagnostic.Note("The other one is here.", at: other))
    }
  }
}
