package import Dossiers

extension InterfaceLanguage {
  /// How the language says what there is to say.
  package var wording: any Wording {
    switch self {
    case .en: English()
    case .zh: Chinese()
    case .fr: French()
    case .ar: Arabic()
    case .de: German()
    }
  }
}
