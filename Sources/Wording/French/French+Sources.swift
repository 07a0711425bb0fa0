internal import Dossiers

extension French {
  package func source(_ phrase: SourcePhrase) -> String {
    switch phrase {
    case .grade(let grade): name(of: grade)
    case .access(let access): words(of: access)
    case .origin(let publisher, let place): "\(publisher), via \(place)"
    case .inLanguage(let tag): "En \(languageName(tag))"
    case .makers(let names): names.count > 3 ? "\(names[0]) et autres" : enumeration(names)
    case .season(let season, let year): "\(seasons[(season - 1) % 4]) \(date(year, .long))"
    case .volume(let volume?, let issue?): "\(volume) (\(issue))"
    case .volume(let volume, let issue): volume ?? issue.map { "nº\u{A0}\($0)" } ?? ""
    case .inPages(let pages): "p.\u{A0}\(pages)"
    case .editor: "Sous la direction de"
    case .authority: "Juridiction ou autorité"
    case .number: "Numéro"
    case .inVolume: "Volume"
    case .issue: "Livraison"
    case .pages: "Pages"
    case .author: "Auteur"
    case .publisher: "Éditeur"
    case .readAt: "Lu dans"
    case .published: "Parution"
    case .language: "Langue"
    case .howRead: "Lecture"
    case .citationKey: "Clé de citation"
    case .notSeenInFull: "Texte non consulté en entier."
    case .citedAt(let places): "Renvois\u{A0}: \(places)"
    case .readAtPublisher: "Lire chez l’éditeur"
    case .paraphrases: "Propos paraphrasés. Des guillemets n’apparaissent que si l’original a été consulté."
    case .official: "Texte officiel"
    case .knownThroughOthers: "Texte officiel, connu de seconde main"
    case .independent: "Éditeurs indépendants"
    case .single: "Source unique"
    case .unsourced: "Aucune source indiquée"
    }
  }

  private var seasons: [String] { ["printemps", "été", "automne", "hiver"] }

  /// "Ann Berg, Bo Li et Cem Ak"
  func enumeration(_ names: [String]) -> String { names.joined(by: ", ", last: " et ") }

  private func name(of grade: Source.Grade) -> String {
    switch grade {
    case .official: "Texte officiel"
    case .news: "Presse"
    case .research: "Recherche"
    case .reference: "Référence"
    }
  }

  private func words(of access: Source.Access) -> String {
    switch access {
    case .fullText: "En entier"
    case .excerpt: "Le passage utile"
    case .citedInDigest: "Texte non consulté en entier"
    }
  }

  private func languageName(_ tag: String) -> String {
    let names = [
      "zh": "chinois", "en": "anglais", "ja": "japonais", "ko": "coréen", "fr": "français", "de": "allemand",
      "es": "espagnol", "ar": "arabe", "ru": "russe", "pt": "portugais", "it": "italien", "he": "hébreu",
      "fa": "persan", "tr": "turc", "am": "amharique", "hi": "hindi", "id": "indonésien", "vi": "vietnamien",
      "nl": "néerlandais", "pl": "polonais",
    ]
    return names[String(tag.prefix { $0 != "-" })] ?? tag
  }
}
