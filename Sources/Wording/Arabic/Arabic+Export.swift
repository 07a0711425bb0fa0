internal import Dossiers

extension Arabic {
  package func export(_ phrase: ExportPhrase) -> String {
    switch phrase {
    case .cancelled(let event): "إلغاء: \(event)"
    case .noLongerHolds(let step, let day, let note):
      "لم يعد هذا الموعد قائمًا. \(step)، \(date(day, .long))\(note.map { ": \($0)" } ?? ".")"
    case .knownToTheMonth(let day): "التاريخ معروف بالشهر فقط: \(date(day, .long))."
    case .notCertain(let day): "التاريخ غير مؤكد: \(date(day, .long))."
    case .recordAsOf(let record, let dossier, let day): "\(record). \(dossier)، كما في \(date(day, .long))."
    case .planned: "موعد مقرر"
    case .conclusionChanged(let title): "تغيّر استنتاج: \(title)"
    case .updated(let title): "تحديث: \(title)"
    case .data: "البيانات"
    }
  }
}
