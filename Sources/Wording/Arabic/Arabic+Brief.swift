internal import Dossiers

extension Arabic {
  package func brief(_ phrase: BriefPhrase) -> String {
    switch phrase {
    case .calendar: "التقويم"
    case .fullTimeline: "التسلسل الزمني كاملًا"
    case .allQuestions(let number): "كل المسائل الخلافية (\(self.number(number)))"
    case .unitDays(let number): unitDays(number)
    case .byItsText(let event): "\(event) وفق النص"
    case .inDays(let number): "بعد \(counted(number, forms(of: Noun.day), .genitive))"
    case .known(let precision): knownOnly(precision)
    case .datesAhead: "مواعيد مقبلة"
    case .keyJudgements: "أبرز الاستنتاجات"
    case .latest: "آخر التطورات"
    case .openQuestions: "مسائل مفتوحة"
    }
  }

  /// Behind a number that stands in any case, so without the dual.
  private func unitDays(_ number: Int) -> String {
    let day = forms(of: Noun.day)
    return switch PluralCategory(number) {
    case .few: day.plural
    case .many: day.accusative
    case .zero, .one, .two, .other: day.singular
    }
  }
}
