internal import Dossiers

/// Simplified Chinese, with Western digits. Between Chinese characters and Latin letters or digits stands no space.
package struct Chinese: Wording {
  package let language = "zh"

  package init() {}

  package func mark(_ joint: Joint) -> String {
    switch joint {
    // Parts of a line more often than names, so the comma: "、" would set a rate and a date side by side as equals.
    case .list: "，"
    case .clause: "；"
    // With spaces: without them it would be the dot within a foreign name.
    case .remark: " · "
    case .colon: "："
    case .sentence: ""
    case .openingQuote: "“"
    case .closingQuote: "”"
    }
  }

  package func form(_ label: String, _ form: Form) -> String { label }

  package func number(_ number: Double) -> String { number.written(mark: ".", between: ",") }

  package func sign(of unit: Unit) -> String {
    switch unit {
    case .percent: "%"
    case .named(let unit): (unit.first?.isASCII == true ? "\u{A0}" : "") + unit
    }
  }

  package func count(_ number: Int, _ noun: Noun) -> String { "\(self.number(number))\(noun.counted)" }

  func name(of precision: EDTFDate.Precision) -> String {
    switch precision {
    case .year: "年份"
    case .month: "月份"
    case .day: "日期"
    }
  }
}

extension Noun {
  /// With its measure word.
  fileprivate var counted: String {
    switch self {
    case .day: "天"
    case .month: "个月"
    case .point: "个百分点"
    case .measure: "项措施"
    case .source: "个来源"
    case .contestedQuestion: "个争议问题"
    case .account: "种说法"
    case .officialText: "份官方文件"
    case .newsReport: "篇新闻报道"
    case .study: "项研究"
    case .referenceWork: "份参考资料"
    }
  }
}
