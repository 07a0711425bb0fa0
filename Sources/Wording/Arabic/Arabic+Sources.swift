internal import Dossiers

extension Arabic {
  package func source(_ phrase: SourcePhrase) -> String {
    switch phrase {
    case .grade(let grade): name(of: grade)
    case .access(let access): words(of: access)
    case .origin(let publisher, let place): "\(publisher) عبر \(place)"
    case .inLanguage(let tag): languageName(tag).map { "باللغة \($0)" } ?? "اللغة: \(tag)"
    case .makers(let names): names.count > 3 ? "\(names[0]) وآخرون" : enumeration(names)
    case .season(let season, let year): "\(seasons[(season - 1) % 4]) \(date(year, .long))"
    case .volume(let volume, let issue):
      join([volume.map { "المجلد \($0)" }, issue.map { "العدد \($0)" }], .list)
    case .inPages(let pages): "ص \(pages)"
    case .editor: "المحرر"
    case .authority: "المحكمة أو الجهة المختصة"
    case .number: "الرقم"
    case .inVolume: "المجلد"
    case .issue: "العدد"
    case .pages: "الصفحات"
    case .author: "المؤلف"
    case .publisher: "الناشر"
    case .readAt: "موضع الاطلاع"
    case .published: "تاريخ النشر"
    case .language: "اللغة"
    case .howRead: "مدى الاطلاع"
    case .citationKey: "مفتاح الاستشهاد"
    case .notSeenInFull: "لم يُطّلع على التقرير كاملًا."
    case .citedAt(let places): "استُشهد به في: \(places)"
    case .readAtPublisher: "القراءة لدى الناشر"
    case .paraphrases: "التصريحات منقولة بالمعنى. ولا ترد ألفاظ بين علامتي تنصيص إلا حيث اطُّلع على الأصل."
    case .official: "نص رسمي"
    case .knownThroughOthers: "نص رسمي، معروف عبر مصادر أخرى"
    // Behind their number, whatever it is.
    case .independent: "من الناشرين المستقلين"
    case .single: "مصدر واحد"
    case .unsourced: "لم يُذكر مصدر"
    }
  }

  private var seasons: [String] { ["ربيع", "صيف", "خريف", "شتاء"] }

  /// "Ann Berg، Bo Li وCem Ak"
  func enumeration(_ names: [String]) -> String { names.joined(by: mark(.list), last: " و") }

  private func name(of grade: Source.Grade) -> String {
    switch grade {
    case .official: "نص رسمي"
    case .news: "أخبار"
    case .research: "بحوث"
    case .reference: "مرجع"
    }
  }

  private func words(of access: Source.Access) -> String {
    switch access {
    case .fullText: "النص الكامل"
    case .excerpt: "الجزء ذو الصلة"
    case .citedInDigest: "لم يُطّلع على التقرير كاملًا"
    }
  }

  /// As an adjective of "the language".
  private func languageName(_ tag: String) -> String? {
    let names = [
      "zh": "الصينية", "en": "الإنجليزية", "ja": "اليابانية", "ko": "الكورية", "fr": "الفرنسية", "de": "الألمانية",
      "es": "الإسبانية", "ar": "العربية", "ru": "الروسية", "pt": "البرتغالية", "it": "الإيطالية", "he": "العبرية",
      "fa": "الفارسية", "tr": "التركية", "am": "الأمهرية", "hi": "الهندية", "id": "الإندونيسية", "vi": "الفيتنامية",
      "nl": "الهولندية", "pl": "البولندية",
    ]
    return names[String(tag.prefix { $0 != "-" })]
  }
}
