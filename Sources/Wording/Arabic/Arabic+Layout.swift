extension Arabic {
  package func layout(_ phrase: LayoutPhrase) -> String {
    switch phrase {
    case .skipToText: "الانتقال إلى النص"
    case .briefingDossier: "ملف إحاطة"
    case .mainNavigation: "القائمة الرئيسية"
    case .breadcrumb: "مسار التصفح"
    case .otherViews: "عروض أخرى"
    case .editionDay: "كما في"
    case .title(let page, let site): "\(page) – \(site)"
    case .citeThisPage: "الاستشهاد بهذه الصفحة"
    case .citedAsOf(let day): "كما في \(day)"
    case .light: "فاتح"
    case .dark: "داكن"
    case .switchScheme: "التبديل بين المظهر الفاتح والمظهر الداكن"
    case .mayBeMisspelt: "قد يكون في العنوان خطأ، أو قد يكون اسم السجل قد تغيّر."
    case .hasMoved: "نُقلت هذه الصفحة"
    }
  }
}
