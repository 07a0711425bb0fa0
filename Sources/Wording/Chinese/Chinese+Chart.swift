internal import Dossiers

extension Chinese {
  package func chart(_ phrase: ChartPhrase) -> String {
    switch phrase {
    case .rateOf(let measure): "\(measure)：水平变化"
    case .rateAboveStatus(let unit): "上方为水平（单位：\(unit)），下方为状态"
    case .since(let month): since(month, .long)
    case .sinceEnlarged(let month): "\(since(month, .long))（放大）"
    case .line: "线条"
    case .joinsObservations: "连接前后相继、中间无缺口的观测值。"
    case .valueIn(let unit): "数值（\(unit)）"
    case .latestOf(let shown, let all):
      "仅列最近\(number(shown))项，共\(number(all))项；数据文件收录全部。"
    case .shortSpansAreWidened: "时段过短、难以辨认的，图中已加宽。"
    case .withoutRoom: "图中无处标注"
    case .dashed: "虚线"
    case .threatenedNeverApplied: "曾威胁实施，从未付诸实施。"
    case .figuresAndSources: "数据与来源"
    case .figuresAsTable: "数据表"
    case .value: "数值"
    case .status: "状态"
    case .note: "说明"
    case .year(let year): String(year)
    case .firstStep(let day): "首个步骤：\(date(day, .short))"
    case .on(let day): "\(date(day, .long))状态"
    case .statusOverTime(let history): "状态变化：\(history)。"
    case .expected: "预计"
    case .byItsText: "按条文规定"
    case .measuresBySide: "各方措施及其状态"
    case .talks: "会谈与共同行动"
    case .bandsArePhases: "阴影带：争端的各个阶段。"
    case .everyStep: "全部步骤（CSV）"
    case .moreInList(let number): "另有\(self.number(number))项见下方列表。"
    case .imprecise(let day): "\(date(day, .dayAndMonth))，仅知\(name(of: day.precision))"
    }
  }
}
