internal import Dossiers

extension Arabic {
  package func timeline(_ phrase: TimelinePhrase) -> String {
    switch phrase {
    case .upTo(let day): "كل الخطوات والأحداث والتصريحات المؤرخة حتى \(date(day, .long))، بالترتيب."
    case .allYears: "كل السنوات"
    case .ofYear(let year): "التسلسل الزمني لعام \(year)"
    case .oneYear: "سنة واحدة"
    case .stepsOfYear(let year): "كل الخطوات والأحداث والتصريحات المؤرخة في عام \(year)، بالترتيب."
    case .of(let title): "التسلسل الزمني: \(title)"
    case .partOf(let title): "كل ما يتصل بـ\(quoted(title)) من خطوات وأحداث وتصريحات مؤرخة، بالترتيب."
    case .phase(let number): "المرحلة \(number)"
    case .entriesShown(let number, let all): "المداخل المعروضة: \(number) من أصل \(all)"
    }
  }
}
