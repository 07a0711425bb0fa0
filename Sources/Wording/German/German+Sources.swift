internal import Dossiers

extension German {
  package func source(_ phrase: SourcePhrase) -> String {
    switch phrase {
    case .grade(let grade): name(of: grade)
    case .access(let access): words(of: access)
    case .origin(let publisher, let place): "\(publisher) via \(place)"
    case .inLanguage(let tag): languageName(tag).map { "Auf \($0)" } ?? "Sprache: \(tag)"
    case .makers(let names): names.count > 3 ? "\(names[0]) u.\u{A0}a." : enumeration(names)
    case .season(let season, let year): "\(seasons[(season - 1) % 4]) \(date(year, .long))"
    case .volume(let volume?, let issue?): "\(volume) (\(issue))"
    case .volume(let volume, let issue): volume ?? issue.map { "Nr.\u{A0}\($0)" } ?? ""
    case .inPages(let pages): "S.\u{A0}\(pages)"
    case .editor: "Herausgegeben von"
    case .authority: "Gericht oder Behörde"
    case .number: "Nummer"
    case .inVolume: "Band"
    case .issue: "Heft"
    case .pages: "Seiten"
    case .author: "Verfasst von"
    case .publisher: "Veröffentlicht von"
    case .readAt: "Fundstelle"
    case .published: "Erschienen"
    case .language: "Sprache"
    case .howRead: "Eingesehen"
    case .citationKey: "Zitierschlüssel"
    case .notSeenInFull: "Bericht nicht vollständig eingesehen."
    case .citedAt(let places): "Zitiert: \(places)"
    case .readAtPublisher: "Zum Original"
    case .paraphrases: "Sinngemäße Wiedergaben. In Anführungszeichen steht nur, was im Original eingesehen wurde."
    case .official: "Amtlicher Text"
    case .knownThroughOthers: "Amtlicher Text, nur mittelbar bekannt"
    case .independent: "Unabhängige Quellen"
    case .single: "Nur eine Quelle"
    case .unsourced: "Ohne Quellenangabe"
    }
  }

  private var seasons: [String] { ["Frühjahr", "Sommer", "Herbst", "Winter"] }

  /// "Ann Berg, Bo Li und Cem Ak"
  func enumeration(_ names: [String]) -> String { names.joined(by: ", ", last: " und ") }

  private func name(of grade: Source.Grade) -> String {
    switch grade {
    case .official: "Amtlicher Text"
    case .news: "Presse"
    case .research: "Forschung"
    case .reference: "Nachschlagewerk"
    }
  }

  private func words(of access: Source.Access) -> String {
    switch access {
    case .fullText: "Vollständig"
    case .excerpt: "Im einschlägigen Teil"
    case .citedInDigest: "Bericht nicht vollständig"
    }
  }

  private func languageName(_ tag: String) -> String? {
    let names = [
      "zh": "Chinesisch", "en": "Englisch", "ja": "Japanisch", "ko": "Koreanisch", "fr": "Französisch",
      "de": "Deutsch", "es": "Spanisch", "ar": "Arabisch", "ru": "Russisch", "pt": "Portugiesisch",
      "it": "Italienisch", "he": "Hebräisch", "fa": "Persisch", "tr": "Türkisch", "am": "Amharisch", "hi": "Hindi",
      "id": "Indonesisch", "vi": "Vietnamesisch", "nl": "Niederländisch", "pl": "Polnisch", "uk": "Ukrainisch",
    ]
    return names[String(tag.prefix { $0 != "-" })]
  }
}
