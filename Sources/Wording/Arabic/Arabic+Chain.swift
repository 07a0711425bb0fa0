internal import Dossiers

extension Arabic {
  package func chain(_ phrase: ChainPhrase) -> String {
    switch phrase {
    case .title: "من ردّ على من"
    case .standfirst: "كل خطوة يُقال إنها رد على أخرى، والمدة التي استغرقها الرد، ومن يقول ذلك."
    case .chainOfMeasures: "سلسلة الإجراءات"
    case .stepByStep: "خطوة بخطوة"
    case .howToRead:
      """
      يمتد الزمن من أعلى إلى أسفل دون مقياس. ويقود كل سهم من خطوة إلى ما يُقال إنه رد عليها، بلون الطرف الذي ردّ.
      """
    case .linkByLink: "الصلات واحدةً واحدة"
    case .file: "الصلات (CSV)"
    case .assertedByBoth: "يؤكدها الطرفان"
    case .assertedByOne: "يؤكدها طرف واحد فقط"
    case .assertedByNobody: "لا يؤكدها أحد"
    case .disputedBy(let actors): "مع اعتراض من \(actors)"
    case .links: "الصلات"
    case .bothSaySo: "يؤكدها الطرفان"
    case .oneSaysSo: "يؤكدها طرف واحد"
    case .medianTime: "وسيط مدة الرد"
    case .betweenSteps(let number): "بين \(counted(number, .step, .genitive))"
    case .disputedByOthers(let number): "منها ما يعترض عليه آخرون: \(self.number(number))"
    case .moreByNobody(let number): "إضافةً إليها ما لا يؤكده أحد: \(self.number(number))"
    case .cameTheSameDay(let number): "ما جاء في اليوم نفسه: \(self.number(number))"
    case .swatchesShow(let day): "تبيّن العلامات الحالة في \(date(day, .long))."
    case .thirdPartiesInList(let day): "ترد صلات الأطراف الثالثة في القائمة وحدها. \(chain(.swatchesShow(day)))"
    case .phase(let title, let day): "\(title)، \(date("من", day, .long))"
    case .now(let state): "الآن: \(state)"
    case .thenAndNow(let state): "حينها والآن: \(state)"
    case .sameDay(.label): "اليوم نفسه"
    case .sameDay(.inSentence): "في اليوم نفسه"
    case .sameMonth(.label): "الشهر نفسه"
    case .sameMonth(.inSentence): "في الشهر نفسه"
    // The time comes as it stands by itself, which a dual behind a preposition does not.
    case .afterDays(let days): "بعد \(counted(days, forms(of: .day), .genitive))"
    case .afterMonths(let months): "بعد \(counted(months, forms(of: .month), .genitive))"
    case .inAnswerTo(let step): "ردًا على \(step)"
    case .answersAreAbove: "الردود عليها مذكورة أعلاه."
    }
  }
}
