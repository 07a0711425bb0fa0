package import Dossiers

extension Arabic {
  /// How the record pointed at reads it.
  package func relation(_ name: Relation.Name, _ form: Form) -> String {
    switch name {
    case .imposedBy: "إجراءات اتخذتها"
    case .targets: "إجراءات استهدفتها"
    case .respondsTo: "ردود على الإجراء"
    case .assertedBy: "صلات تؤكدها"
    case .disputedBy: "صلات تعترض عليها"
    case .speaker: "تصريحات"
    case .about: "تصريحات ذات صلة"
    case .doneBy: "أفعالها"
    case .participant: "أحداث شاركت فيها"
    case .touches: "أحداث"
    case .affiliation: "الأعضاء"
    case .heldBy: "مواقف"
    case .agreedStep: "مسائل خلافية"
    case .shownSeries, .shownDate, .shownQuestion: "مواضع العرض"
    case .theme: "سجلات"
    case .mention: "مواضع الذكر"
    }
  }
}
