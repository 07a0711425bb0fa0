internal import Dossiers

extension English {
  package func source(_ phrase: SourcePhrase) -> String {
    switch phrase {
    case .grade(let grade): name(of: grade)
    case .access(let access): words(of: access)
    case .origin(let publisher, let place): "\(publisher) via \(place)"
    case .inLanguage(let tag): "In \(languageName(tag))"
    case .makers(let names): names.count > 3 ? "\(names[0]) and others" : enumeration(names)
    case .season(let season, let year): "\(seasons[(season - 1) % 4]) \(date(year, .long))"
    case .volume(let volume?, let issue?): "\(volume) (\(issue))"
    case .volume(let volume, let issue): volume ?? issue.map { "no. \($0)" } ?? ""
    case .inPages(let pages):
      (pages.unicodeScalars.contains { "-–,".unicodeScalars.contains($0) } ? "pp. " : "p. ") + pages
    case .editor: "Editor"
    case .authority: "Court or authority"
    case .number: "Number"
    case .inVolume: "Volume"
    case .issue: "Issue"
    case .pages: "Pages"
    case .author: "Author"
    case .publisher: "Publisher"
    case .readAt: "Read at"
    case .published: "Published"
    case .language: "Language"
    case .howRead: "How it was read"
    case .citationKey: "Citation key"
    case .notSeenInFull: "Report not seen in full."
    case .citedAt(let places): "Cited at \(places)"
    case .readAtPublisher: "Read it at its publisher"
    case .paraphrases: "Paraphrases. Words in quotation marks appear only where the original was seen."
    case .official: "Official text"
    case .knownThroughOthers: "Official text, known through others"
    case .independent: "Independent publishers"
    case .single: "Single source"
    case .unsourced: "No source given"
    }
  }

  private var seasons: [String] { ["spring", "summer", "autumn", "winter"] }

  private func name(of grade: Source.Grade) -> String {
    switch grade {
    case .official: "Official text"
    case .news: "News"
    case .research: "Research"
    case .reference: "Reference"
    }
  }

  private func words(of access: Source.Access) -> String {
    switch access {
    case .fullText: "In full"
    case .excerpt: "The relevant part"
    case .citedInDigest: "Report not seen in full"
    }
  }

  private func languageName(_ tag: String) -> String {
    let names = [
      "zh": "Chinese", "en": "English", "ja": "Japanese", "ko": "Korean", "fr": "French", "de": "German",
      "es": "Spanish",
    ]
    return names[String(tag.prefix { $0 != "-" })] ?? tag
  }
}
