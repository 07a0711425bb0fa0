extension Arabic {
  package func heading(_ phrase: HeadingPhrase) -> String {
    switch phrase {
    case .profile: "نبذة"
    case .facts: "معلومات أساسية"
    case .roles: "الأدوار"
    case .measuresImposed: "إجراءات اتخذتها"
    case .measuresSuffered: "إجراءات استهدفتها"
    case .positions: "المواقف من المسائل الخلافية"
    case .whatHappened: "ما الذي حدث"
    case .whatChanged: "ما الذي تغيّر حينها"
    case .dayByDay: "يومًا بيوم"
    case .whatItIsAbout: "الموضوع"
    case .background: "الخلفية"
    case .statusOverTime: "الحالة عبر الزمن"
    case .everyChange: "كل تغيّر في الحالة"
    case .figures: "الأرقام"
    case .whatItAnswers: "ما يردّ عليه الإجراء"
    case .whatAnsweredIt: "الردود على الإجراء"
    case .saidAboutIt: "ما قيل عنه"
    case .accounts: "الروايات"
    case .agreedSteps: "خطوات لا خلاف عليها"
    case .whatTheRecordShows: "ما تُظهره الوثائق"
    case .stillOpen: "ما لم يُحسم بعد"
    case .allQuestions: "المسائل"
    case .theFigures: "الأرقام"
    case .aboutTheFigures: "عن الأرقام"
    case .soleSupport: "ما لا سند له غير هذا المصدر"
    case .whatWasSaid: "ما قيل"
    case .about: "موضوع التصريح"
    }
  }
}
