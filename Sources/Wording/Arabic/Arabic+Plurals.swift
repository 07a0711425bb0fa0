internal import Dossiers

// Nouns beside numbers, in the six plural categories that CLDR has for Arabic.

extension Arabic {
  /// Only the dual tells the cases apart in writing.
  enum GrammaticalCase {
    /// By itself: "يومان"
    case nominative
    /// Behind a preposition or another noun: "بعد يومين"
    case genitive
  }

  enum PluralCategory {
    case zero, one, two, few, many, other

    init(_ number: Int) {
      switch (number, number.magnitude % 100) {
      case (0, _): self = .zero
      case (1, _): self = .one
      case (2, _): self = .two
      case (_, 3...10): self = .few
      case (_, 11...99): self = .many
      case (_, _): self = .other
      }
    }
  }

  struct CountedNoun {
    /// "يوم", beside a hundred and more.
    let singular: String
    /// "يومًا", beside 11 to 99.
    let accusative: String
    let dual: (nominative: String, genitive: String)
    /// "أيام", beside 3 to 10.
    let plural: String
    let isFeminine: Bool

    static func masculine(
      _ singular: String, _ accusative: String, _ dual: (nominative: String, genitive: String), _ plural: String
    ) -> Self {
      Self(singular: singular, accusative: accusative, dual: dual, plural: plural, isFeminine: false)
    }

    static func feminine(
      _ singular: String, _ dual: (nominative: String, genitive: String), _ plural: String
    ) -> Self {
      Self(singular: singular, accusative: singular, dual: dual, plural: plural, isFeminine: true)
    }
  }
}

extension Arabic.CountedNoun {
  static let measure = masculine("إجراء", "إجراءً", ("إجراءان", "إجراءين"), "إجراءات")
  static let step = feminine("خطوة", ("خطوتان", "خطوتين"), "خطوات")
  static let point = feminine("نقطة مئوية", ("نقطتان مئويتان", "نقطتين مئويتين"), "نقاط مئوية")
  static let furtherPoint = feminine(
    "نقطة مئوية إضافية", ("نقطتان مئويتان إضافيتان", "نقطتين مئويتين إضافيتين"), "نقاط مئوية إضافية")
  static let source = masculine("مصدر", "مصدرًا", ("مصدران", "مصدرين"), "مصادر")
  static let account = feminine("رواية", ("روايتان", "روايتين"), "روايات")
}

extension Arabic {
  /// "يوم واحد", "يومان", "3 أيام", "11 يومًا", "100 يوم"
  func counted(_ number: Int, _ noun: CountedNoun, _ grammaticalCase: GrammaticalCase = .nominative) -> String {
    switch PluralCategory(number) {
    case .one: noun.singular + (noun.isFeminine ? " واحدة" : " واحد")
    case .two: grammaticalCase == .nominative ? noun.dual.nominative : noun.dual.genitive
    case .few: "\(self.number(number)) \(noun.plural)"
    case .many: "\(self.number(number)) \(noun.accusative)"
    case .zero, .other: "\(self.number(number)) \(noun.singular)"
    }
  }

  /// The same with the number in words up to ten, as headings and sentences begin: "سبعة إجراءات", "ثلاث روايات".
  func spelledOut(_ number: Int, _ noun: CountedNoun) -> String {
    let words = ["ثلاث", "أربع", "خمس", "ست", "سبع", "ثماني", "تسع", "عشر"]
    guard words.indices.contains(number - 3) else { return counted(number, noun) }
    // The number has the gender that the noun has not.
    return words[number - 3] + (noun.isFeminine ? " " : "ة ") + noun.plural
  }

  func points(
    _ number: Double, _ noun: CountedNoun = .point, _ grammaticalCase: GrammaticalCase = .nominative
  ) -> String {
    Int(exactly: number).map { counted($0, noun, grammaticalCase) } ?? "\(self.number(number)) \(noun.singular)"
  }
}

extension Arabic {
  /// Zero of it is an amount too, and no lack.
  func isAmount(_ noun: Noun) -> Bool {
    switch noun {
    case .day, .month, .point: true
    case .measure, .source, .contestedQuestion, .account, .officialText, .newsReport, .study, .referenceWork: false
    }
  }

  func forms(of noun: Noun) -> CountedNoun {
    switch noun {
    case .day: .masculine("يوم", "يومًا", ("يومان", "يومين"), "أيام")
    case .month: .masculine("شهر", "شهرًا", ("شهران", "شهرين"), "أشهر")
    case .point: .point
    case .measure: .measure
    case .source: .source
    case .contestedQuestion: .feminine("مسألة خلافية", ("مسألتان خلافيتان", "مسألتين خلافيتين"), "مسائل خلافية")
    case .account: .account
    case .officialText: .masculine("نص رسمي", "نصًا رسميًا", ("نصان رسميان", "نصين رسميين"), "نصوص رسمية")
    case .newsReport:
      .masculine("تقرير إخباري", "تقريرًا إخباريًا", ("تقريران إخباريان", "تقريرين إخباريين"), "تقارير إخبارية")
    case .study: .feminine("دراسة", ("دراستان", "دراستين"), "دراسات")
    case .referenceWork: .masculine("مرجع", "مرجعًا", ("مرجعان", "مرجعين"), "مراجع")
    }
  }

  func forms(of kind: RecordKind) -> CountedNoun {
    switch kind {
    case .actor: .feminine("جهة فاعلة", ("جهتان فاعلتان", "جهتين فاعلتين"), "جهات فاعلة")
    case .measure: .measure
    case .event: .masculine("حدث", "حدثًا", ("حدثان", "حدثين"), "أحداث")
    case .statement: .masculine("تصريح", "تصريحًا", ("تصريحان", "تصريحين"), "تصريحات")
    case .question: .feminine("مسألة", ("مسألتان", "مسألتين"), "مسائل")
    case .theme: .masculine("محور", "محورًا", ("محوران", "محورين"), "محاور")
    case .series: .feminine("سلسلة بيانات", ("سلسلتا بيانات", "سلسلتي بيانات"), "سلاسل بيانات")
    case .phase: .feminine("مرحلة", ("مرحلتان", "مرحلتين"), "مراحل")
    case .source: .source
    case .page: .feminine("صفحة", ("صفحتان", "صفحتين"), "صفحات")
    }
  }
}
