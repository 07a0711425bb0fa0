internal import Dossiers

extension Chinese {
  package func export(_ phrase: ExportPhrase) -> String {
    switch phrase {
    case .cancelled(let event): "已取消：\(event)"
    case .noLongerHolds(let step, let day, let note):
      "这一日期已不适用。\(date(day, .long))，\(step)\(note.map { "：\($0)" } ?? "。")"
    case .knownToTheMonth(let day): "仅知月份：\(date(day, .long))。"
    case .notCertain(let day): "日期不确定：\(date(day, .long))。"
    case .recordAsOf(let record, let dossier, let day): "\(record)。\(dossier)，截至\(date(day, .long))。"
    case .planned: "计划中"
    case .conclusionChanged(let title): "结论变更：\(title)"
    case .updated(let title): "更新：\(title)"
    case .data: "数据"
    }
  }
}
