internal import Dossiers

extension Arabic {
  package func record(_ phrase: RecordPhrase) -> String {
    switch phrase {
    case .role: "الدور"
    case .statements: "التصريحات"
    case .partOf: "الانتماء"
    case .allDatedEntries: "كل المداخل المؤرخة"
    case .otherNames: "أسماء أخرى"
    case .since(let day): date("منذ", day, .short)
    case .until(let day): date("حتى", day, .short)
    case .numberOf(let number, let words): "\(words): \(self.number(number))"
    case .date: "التاريخ"
    case .place: "المكان"
    case .by: "القائمون به"
    case .tookPart: "المشاركون"
    case .speaker: "المتحدث"
    case .stance: "الموقف"
    case .venue: "مكان التصريح"
    case .themes: "المحاور"
    case .updated: "آخر تحديث"
    case .changes: "التغييرات"
    case .legalBasis: "الأساس القانوني"
    case .scope: "النطاق"
    case .series(let unit): "سلسلة بيانات (\(unit))"
    case .percent: "نسبة مئوية"
    case .counts: "ما تحتسبه"
    case .leavesOut: "ما لا تحتسبه"
    case .byDate: "حسب التاريخ"
    case .accounts(let number): number == 0 ? count(number, .account) : spelledOut(number, .account)
    case .from(let day): date("اعتبارًا من", day, .long)
    case .csv: "CSV"
    case .wholeTimeline: "التسلسل الزمني كاملًا"
    case .wholeTimelineOf(let title): "التسلسل الزمني كاملًا: \(title)"
    case .nothingBy(let day): "لا شيء حتى \(date(day, .long))."
    case .heldBy: "أصحاب الرواية"
    case .restsOn: "تستند إلى"
    case .alsoPartOf: "جزء أيضًا من"
    case .accountStarts(let side): "\(side): تبدأ الرواية من هنا"
    }
  }
}
