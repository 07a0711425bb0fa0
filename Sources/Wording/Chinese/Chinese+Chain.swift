internal import Dossiers

extension Chinese {
  package func chain(_ phrase: ChainPhrase) -> String {
    switch phrase {
    case .title: "谁回应了谁"
    case .standfirst: "逐项列出据称是回应另一步骤的步骤、两者相隔的时间，以及作此主张者。"
    case .chainOfMeasures: "措施链"
    case .stepByStep: "逐步图示"
    case .howToRead: "时间自上而下，不按比例。箭头由一个步骤指向据称对其作出回应的步骤，颜色代表回应方。"
    case .linkByLink: "逐项列表"
    case .file: "回应关系（CSV）"
    case .assertedByBoth: "双方均主张"
    case .assertedByOne: "仅一方主张"
    case .assertedByNobody: "无人主张"
    case .disputedBy(let actors): "\(actors)有异议"
    case .links: "回应关系"
    case .bothSaySo: "双方均主张"
    case .oneSaysSo: "仅一方主张"
    case .medianTime: "回应间隔中位数"
    case .betweenSteps(let number): "涉及\(self.number(number))个步骤"
    case .disputedByOthers(let number): "其中\(self.number(number))项他方有异议"
    case .moreByNobody(let number): "另有\(self.number(number))项无人主张"
    case .cameTheSameDay(let number): "其中\(self.number(number))项为同日回应"
    case .swatchesShow(let day): "色块显示\(date(day, .long))的状态。"
    case .thirdPartiesInList(let day): "涉及第三方的回应关系仅见于列表。\(chain(.swatchesShow(day)))"
    case .phase(let title, let day): "\(title)，\(since(day, .long))"
    case .now(let state): "现状：\(state)"
    case .thenAndNow(let state): "当时及现在：\(state)"
    case .sameDay: "同日"
    case .sameMonth: "同月"
    case .afterDays(let days): "\(count(days, .day))后"
    case .afterMonths(let months): "\(count(months, .month))后"
    case .inAnswerTo(let step): "回应：\(step)"
    case .answersAreAbove: "对其的回应已列于上文。"
    }
  }
}
