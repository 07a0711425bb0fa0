internal import Dossiers

extension Chinese {
  package func measure(_ phrase: MeasurePhrase) -> String {
    switch phrase {
    case .statusOn(let day): "\(date(day, .long))的状态"
    case .since(let day): since(day, .long)
    case .rate: "现行水平"
    case .lastRate: "最近水平"
    case .atItsHighest(let rate, let unit): "最高时为\(quantity(rate, unit))"
    case .heldBack: "另有暂缓实施"
    case .byAndAgainst: "采取方与对象"
    case .howSure: "最近步骤的可信度"
    case .pauseEndsByItsText: "暂停期届满（按条文）"
    case .endsByItsText: "到期（按条文）"
    case .pauseSaidToLast: "暂停据称持续至"
    case .saidToLast: "据称持续至"
    case .nextStepExpected: "预计下一步"
    case .nextStepExpectedOn(let day): "下一步预计在\(date(day, .short))"
    case .measuresOf(let side): "措施：\(side)"
    case .measuresJoint: "措施：共同采取"
    case .on(let target): "针对\(target)"
    case .everyone: "所有对象"
    case .threatenedOrAnnounced: "威胁实施或已宣布"
    case .haveEnded(let number): number == 0 ? "尚无措施结束。" : "\(count(number, .measure))已结束。"
    case .hadEnded(let number): number == 0 ? "当时尚无措施结束。" : "当时已有\(count(number, .measure))结束。"
    case .all(let number): "全部\(count(number, .measure))"
    }
  }
}
