extension Arabic {
  package func dayTool(_ phrase: DayToolPhrase) -> String {
    switch phrase {
    case .findDay: "البحث عن يوم"
    case .day: "اليوم"
    case .showDay: "عرض الوضع"
    case .compareDays: "مقارنة يومين"
    case .from: "من"
    case .to: "إلى"
    case .compare: "مقارنة"
    case .incomplete: "يُرجى إدخال تاريخ كامل."
    case .endsOn(let day): "ينتهي الملف في \(day)."
    case .beginsOn(let day): "تعود أول خطوة إلى \(day)."
    case .held(let day, let earlier): "في \(day) كان وضع \(earlier) لا يزال قائمًا."
    case .noStepYet: "لا خطوة بعد"
    case .measuresThatDiffer(let count): "الإجراءات المختلفة: \(count)."
    case .noMeasures: "لا شيء"
    }
  }
}
