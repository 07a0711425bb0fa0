package import Dossiers

extension InterfaceLanguage {
  /// How the language says what there is to say.
  package var wording: any Wording {
    switch self {
    case .en: English()
    }
  }
}
