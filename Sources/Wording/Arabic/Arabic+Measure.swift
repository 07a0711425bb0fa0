internal import Dossiers

extension Arabic {
  package func measure(_ phrase: MeasurePhrase) -> String {
    switch phrase {
    case .statusOn(let day): "الحالة في \(date(day, .long))"
    case .since(let day): date("منذ", day, .long)
    case .rate: "المعدل"
    case .lastRate: "آخر معدل"
    case .atItsHighest(let rate, let unit): "أعلى مستوى: \(quantity(rate, unit))"
    case .heldBack: "جزء إضافي معلَّق"
    case .byAndAgainst: "المبادِر والمستهدَف"
    case .howSure: "مدى التثبت من آخر خطوة"
    case .pauseEndsByItsText: "انتهاء التعليق، وفق النص"
    case .endsByItsText: "انتهاء السريان، وفق النص"
    case .pauseSaidToLast: "أجل التعليق، بحسب ما قيل"
    case .saidToLast: "الأجل، بحسب ما قيل"
    case .nextStepExpected: "الخطوة التالية المتوقعة"
    case .nextStepExpectedOn(let day): "الخطوة التالية المتوقعة: \(date(day, .short))"
    case .measuresOf(let side): "الإجراءات: \(side)"
    case .measuresJoint: "الإجراءات: مشتركة"
    case .on(let target): "تجاه \(target)"
    case .everyone: "الجميع"
    case .threatenedOrAnnounced: "تهديد أو إعلان"
    case .haveEnded(let number): haveEnded(number)
    case .hadEnded(let number): hadEnded(number)
    case .all(let number): "كل الإجراءات (\(self.number(number)))"
    }
  }

  private func haveEnded(_ number: Int) -> String {
    switch PluralCategory(number) {
    case .zero: "لم ينتهِ أي إجراء."
    case .few: "انتهت \(spelledOut(number, .measure))."
    case .one, .two, .many, .other: "انتهى \(counted(number, .measure))."
    }
  }

  private func hadEnded(_ number: Int) -> String {
    switch PluralCategory(number) {
    case .zero: "لم يكن أي إجراء قد انتهى."
    case .two: "كان \(counted(number, .measure)) قد انتهيا."
    case .few: "كانت \(spelledOut(number, .measure)) قد انتهت."
    case .one, .many, .other: "كان \(counted(number, .measure)) قد انتهى."
    }
  }
}
