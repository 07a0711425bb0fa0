internal import Dossiers

extension Arabic {
  package func day(_ phrase: DayPhrase) -> String {
    switch phrase {
    case .whatStands: "الوضع القائم"
    case .whatStood: "الوضع كما كان"
    case .whatStandsOn(let day): "الوضع القائم في \(date(day, .long))"
    case .whatStoodOn(let day): "الوضع كما كان في \(date(day, .long))"
    case .dayOfDossier: "تاريخ هذا الملف"
    case .pastDay: "يوم سابق"
    case .alsoSince(let day): "تغييرات أخرى منذ \(date(day, .long))"
    case .alsoByThisDay: "تغييرات أخرى حتى هذا اليوم"
    case .compareWith(let day): "مقارنة مع \(date(day, .long))"
    case .everyDay(let from, let to):
      "الوضع كما كان في كل يوم تغيّر فيه إجراء، من \(date(from, .long)) إلى \(date(to, .long))؛ "
        + "ويظل وضع كل يوم قائمًا حتى اليوم الذي يليه في القائمة."
    case .latestHavePages(let number, let all):
      "لأحدث الأيام صفحات خاصة بها (\(self.number(number)) من أصل \(self.number(all)))، "
        + "أما هذه القائمة فتضم الأيام كلها."
    case .byDay: "حسب اليوم"
    case .nothingChanged: "لم يتغير شيء؛ وهذا اليوم هو تاريخ الملف."
    case .was(let before): "قبل ذلك: \(status(.status(before, .inSentence)))"
    case .firstStep: "أول خطوة"
    case .dated(let date): "التاريخ: \(date)"
    case .imprecise(let day): "\(date(day, .long))، \(knownOnly(day.precision))"
    case .measures(let number, let state): "\(state): \(count(number, .measure))"
    case .more(let number, let state): "\(state): \(self.number(number))"
    case .threatenedOrAnnounced: "تهديد أو إعلان"
    case .allMeasures: "كل الإجراءات"
    case .since(let day, let note): "\(date("منذ", day, .long))." + (note.map { " \($0)" } ?? "")
    case .daysOfChange: "أيام حدث فيها تغيير"
    case .figuresLeadOn: "يقود كل رقم إلى سلسلة بياناته، وفيها بيان ما تحتسبه وما لا تحتسبه."
    case .changed: "ما تغيّر في هذا اليوم"
    case .noStep: "ليست هناك خطوة مؤرخة بهذا اليوم."
    case .previous(let day): "السابق: \(day)"
    case .next(let day): "التالي: \(day)"
    }
  }
}
