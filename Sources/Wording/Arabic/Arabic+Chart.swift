internal import Dossiers

extension Arabic {
  package func chart(_ phrase: ChartPhrase) -> String {
    switch phrase {
    case .rateOf(let measure): "المعدل: \(measure)"
    case .rateAboveStatus(let unit): "المعدل (\(unit))، وتحته الحالة"
    case .since(let month): date("منذ", month, .long)
    case .sinceEnlarged(let month): "\(date("منذ", month, .long))، مع التكبير"
    case .line: "الخط"
    case .joinsObservations: "يصل بين الملاحظات المتتالية من غير انقطاع."
    case .valueIn(let unit): "القيمة (\(unit))"
    case .latestOf(let shown, let all):
      "آخر \(number(shown)) من أصل \(number(all))؛ والملف يضمها كلها."
    case .shortSpansAreWidened: "المدد الأقصر من أن تُرى رُسمت أعرض مما استمرت."
    case .withoutRoom: "ما لم يتسع له الرسم"
    case .dashed: "الخط المتقطع"
    case .threatenedNeverApplied: "تهديد لم يُنفَّذ قط."
    case .figuresAndSources: "الأرقام والمصادر"
    case .figuresAsTable: "الأرقام في جدول"
    case .value: "القيمة"
    case .status: "الحالة"
    case .note: "ملاحظة"
    case .year(let year): String(year)
    case .firstStep(let day): "أول خطوة: \(date(day, .short))"
    case .on(let day): "في \(date(day, .long))"
    case .statusOverTime(let history): "الحالة عبر الزمن: \(history)."
    case .expected: "متوقع"
    case .byItsText: "وفق النص"
    case .measuresBySide: "الإجراءات حسب الطرف والحالة التي كانت عليها"
    case .talks: "محادثات وأعمال مشتركة"
    case .bandsArePhases: "الأشرطة المظللة: مراحل النزاع."
    case .everyStep: "كل الخطوات (CSV)"
    case .moreInList(let number): "البقية في القائمة أدناه (\(self.number(number)))."
    case .imprecise(let day): "\(date(day, .dayAndMonth))، \(knownOnly(day.precision))"
    }
  }
}
