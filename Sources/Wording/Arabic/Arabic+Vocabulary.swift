package import Dossiers

// The words of the ready sets. Steps are nouns: they stand behind names of any gender and number.

extension Arabic {
  package func word(_ word: CommonWord) -> String {
    switch word {
    case .threatened: "تهديد"
    case .announced: "إعلان"
    case .inForce: "بدء السريان"
    case .amended: "تعديل"
    case .extended: "تمديد"
    case .suspended: "تعليق السريان"
    case .resumed: "استئناف السريان"
    case .expired: "انتهاء المدة"
    case .withdrawn: "سحب"
    case .talks: "محادثات"
    case .announcement: "إعلان"
    case .legal: "تطور قانوني"
    case .speech: "خطاب"
    case .deadline: "موعد نهائي"
    case .other: "غير ذلك"
    case .person: "شخص"
    case .state: "دولة"
    case .territory: "إقليم"
    case .organisation: "منظمة"
    case .company: "شركة"
    case .bloc: "تكتل"
    case .group: "مجموعة"
    }
  }

  package func word(_ word: TradeWord) -> String {
    switch word {
    case .tariff: "رسوم جمركية"
    case .exportControl: "ضوابط تصدير"
    case .importRestriction: "قيود استيراد"
    case .entityListing: "إدراج كيانات"
    case .portFee: "رسوم موانئ"
    case .investigation: "تحقيق"
    case .boycott: "مقاطعة"
    case .purchaseCommitment: "تعهد بالشراء"
    case .sanction: "عقوبات"
    case .raised: "زيادة"
    case .lowered: "خفض"
    case .struckDown: "إبطال قضائي"
    }
  }

  package func word(_ word: LawWord) -> String {
    switch word {
    case .suit: "دعوى"
    case .motion: "طلب قضائي"
    case .injunction: "أمر قضائي"
    case .ruling: "قرار قضائي"
    case .appeal: "طعن"
    case .settlement: "تسوية"
    case .licence: "ترخيص"
    case .filed: "تقديم"
    case .pending: "قيد النظر"
    case .granted: "موافقة"
    case .affirmed: "تأييد"
    case .stayed: "وقف التنفيذ"
    case .denied: "رفض"
    case .dismissed: "رد الدعوى"
    case .vacated: "إلغاء"
    case .settled: "إبرام تسوية"
    case .hearing: "جلسة استماع"
    case .filing: "تقديم مذكرة"
    case .judgment: "صدور حكم"
    case .settlementTalks: "محادثات تسوية"
    }
  }

  package func word(_ word: GeneralWord) -> String {
    switch word {
    case .agreement: "اتفاق"
    case .treaty: "معاهدة"
    case .works: "أشغال"
    case .act: "قانون"
    case .referral: "إحالة"
    case .resolution: "قرار"
    case .suspensionOfTalks: "تعليق المحادثات"
    case .signed: "توقيع"
    case .begun: "بدء"
    case .ratified: "تصديق"
    case .completed: "إنجاز"
    case .lapsed: "انقضاء"
    case .rejected: "رفض"
    case .summit: "قمة"
    case .ceremony: "مراسم"
    case .incident: "حادث"
    case .vote: "تصويت"
    }
  }
}
