package import Dossiers

extension Chinese {
  /// How the record pointed at reads it.
  package func relation(_ name: Relation.Name, _ form: Form) -> String {
    switch name {
    case .imposedBy: "采取的措施"
    case .targets: "所受措施"
    case .respondsTo: "回应措施"
    case .assertedBy: "其主张的回应关系"
    case .disputedBy: "其有异议的回应关系"
    case .speaker: "表态"
    case .about: "相关表态"
    case .doneBy: "行动"
    case .participant: "参与的事件"
    case .touches: "相关事件"
    case .affiliation: "成员"
    case .heldBy: "立场"
    case .agreedStep: "争议问题"
    case .shownSeries, .shownDate, .shownQuestion: "展示之处"
    case .theme: "条目"
    case .mention: "提及之处"
    }
  }
}
