internal import Dossiers

extension Chinese {
  package func status(_ phrase: StatusPhrase) -> String {
    switch phrase {
    case .status(let status, _): name(of: status)
    case .pauseProlonged: "延长暂停期"
    case .pauseOfPartProlonged(let held, _): "延长\(words(of: held))的暂缓期"
    case .basis(let basis): words(of: basis)
    case .shortBasis(let basis): shortWords(of: basis)
    case .held(let held): words(of: held)
    case .heldBack(let held, let until):
      "另有\(words(of: held))暂缓实施" + (until.map { "至\(date($0, .short))" } ?? "")
    case .amendedSince(let day): "\(since(day, .short))经修改"
    case .amended(let day): "\(date(day, .short))修改"
    case .amendedInBrief: "经修改"
    case .step(let step, let day): "\(date(day, .short))\(step)"
    case .saidToLast(let day): "据称持续至\(date(day, .short))"
    case .rateUnknown(.label): "不详"
    case .rateUnknown(.inSentence): "水平不详"
    case .lastConfirmed(let day): "最近确认于\(date(day, .short))"
    case .pauseEnds: "暂停期届满"
    case .ends: "到期"
    case .pauseOfPartEnds(let held): "另外\(words(of: held))的暂缓期届满"
    case .nextStep: "下一步"
    case .since(let day): since(day, .short)
    case .announced(let day): "\(date(day, .short))宣布"
    case .to(let day), .until(let day): "至\(date(day, .short))"
    case .rate(let old, let new, let unit):
      "\(old < new ? "▲" : "▼") \(status(.rateInBrief(from: old, to: new, unit)))"
    case .rateInBrief(let old, let new, let unit): "\(number(old)) → \(quantity(new, unit))"
    }
  }

  private func words(of held: HeldAmount) -> String {
    switch held {
    case .points(let number): "\(self.number(number))个百分点"
    case .amount(let number, let unit): quantity(number, unit)
    }
  }

  private func name(of status: Status) -> String {
    switch status {
    case .threatened: "威胁实施"
    case .announced: "已宣布"
    case .inForce: "生效中"
    case .suspended: "已暂停"
    case .ended: "已结束"
    }
  }

  private func words(of basis: Transition.Basis) -> String {
    switch basis {
    case .act: ""
    case .announced: "已宣布，未查到正式文件"
    case .reported: "据媒体报道"
    case .claimed: "据另一方称"
    }
  }

  private func shortWords(of basis: Transition.Basis) -> String {
    switch basis {
    case .act: ""
    case .announced: "未查到正式文件"
    case .reported: "据报道"
    case .claimed: "另一方称"
    }
  }
}
