extension Arabic {
  package func list(_ phrase: ListPhrase) -> String {
    switch phrase {
    case .inAll(let number): "المجموع: \(self.number(number))"
    case .byName: "كل السجلات بأسمائها. وللمصادر قائمة خاصة بها."
    case .letter: "الحرف"
    case .otherLetters: "أخرى"
    case .actors: "الفاعلون في النزاع، حسب الطرف."
    case .events: "محادثات وإعلانات وأحكام ومواعيد، الأحدث أولًا."
    case .statements: "من قال ماذا، بالمعنى لا بالنص الحرفي، الأحدث أولًا."
    case .questions: "ما هو محل خلاف، مع رواية كل طرف إلى جانب رواية الآخر."
    case .measures: "كل الإجراءات وحالتها عبر الزمن، حسب الطرف."
    case .series: "معدلات وكميات عبر الزمن."
    case .allSeries: "كل سلاسل البيانات"
    case .themes: "المحاور التي تمتد عبر النزاع."
    case .allThemes: "كل المحاور"
    case .sources: "الأعمال المستشهد بها، حسب الفئة، الأحدث أولًا."
    case .by(let side): "من جانب \(side)"
    case .with(let sides): "مع \(enumeration(sides))"
    case .jointly: "بالاشتراك"
    case .changes: "ما تغيّر في هذا الملف، الأحدث أولًا."
    case .changesKind: "لمن يعود إلى الملف"
    case .majorChange(let note): "تغيير جوهري: \(note)"
    case .updated: "تحديث"
    case .updatedKind(let kind): "\(kind)، تحديث"
    case .linksHere: "ما يحيل إلى هنا"
    case .none: "لا شيء"
    case .state: "الحالة"
    case .byStateAndSide: "الإجراءات حسب الحالة والطرف"
    }
  }
}
