internal import Dossiers

extension Arabic {
  package func site(_ phrase: SitePhrase) -> String {
    switch phrase {
    case .brief: "الموجز"
    case .timeline: "التسلسل الزمني"
    case .chain: "سلسلة الردود"
    case .pastDays: "أي يوم سابق"
    case .changes: "التغييرات"
    case .search: "بحث"
    case .alphabet: "الفهرس الأبجدي"
    case .wholeDossier: "الملف كاملًا"
    case .wholeDossierOnPaper: "الملف كاملًا للطباعة"
    case .noSuchPage: "لا توجد صفحة بهذا العنوان"
    case .feed: "خلاصة المستجدات"
    case .allRecords: "كل السجلات (JSON)"
    case .calendar: "مواعيد مقبلة (تقويم)"
    case .browse: "التصفح"
    case .takeItWithYou: "للتنزيل"
    case .about: "عن الملف"
    case .claimsCarrySources: "لكل قول مصدره، والحالة مستمدة من نصوص رسمية مؤرخة."
    case .publishedBy(let name): "الناشر: \(name.ended(by: "."))"
    case .textLicence(let licence): "ترخيص النصوص: \(licence.ended(by: "."))"
    case .fullStop(let text): text.ended(by: ".")
    case .earlierEdition(let day): "الملف كما كان في \(date(day, .long)). ولا يشمل ما كُتب بعد ذلك من نصوص."
    case .wholeDossierAsOf(let day):
      "الملف كاملًا في صفحة واحدة، كما في \(date(day, .long))، للطباعة أو للقراءة المتصلة."
    case .titleAsOf(let title, let day): "\(title)\(mark(.remark))كما في \(date(day, .long))"
    case .year: "السنة"
    case .theme: "المحور"
    case .kind: "النوع"
    case .side: "الطرف"
    case .all: "الكل"
    case .joint: "مشترك"
    case .sides(let names): enumeration(names)
    case .inBrackets(let words, let remark): "\(words) (\(remark))"
    }
  }
}
