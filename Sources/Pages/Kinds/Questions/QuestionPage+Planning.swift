internal import Dossiers
internal import HTML
internal import Wording

extension QuestionPage {
  init(_ question: Question, _ context: inout some CitingPlanner) {
    let accounts = context.accounts(of: question)
    let body = context.body(of: question)
    self.init(
      frame: context.frame(question),
      head: RecordHead(
        side: nil, kind: context.words.kind(.contestedQuestion), title: question.question,
        standfirst: question.common.summary),
      steps: context.steps(question),
      accountsTitle: context.words.record(.accounts(accounts.count)),
      accounts: accounts, body: body, open: question.open, backlinks: context.backlinks(to: question.id),
      sources: context.sources(of: question, counts: context.sourceCounts(question)))
  }
}

extension PagePlanner {
  fileprivate func steps(_ question: Question) -> [AgreedStep] {
    question.agreed.map { step in
      let record = step.about.flatMap(dossier.record)
      return AgreedStep(
        side: record.flatMap { mark(of: $0) }, date: words.view(step.date), text: step.note,
        link: record.map { address(of: $0) }, starts: step.starts.compactMap(mark(ofSide:)))
    }
  }

  /// "3 news reports, 1 official text"
  fileprivate func support(_ sources: [Reference]) -> String {
    let grades = dossier.sources(sources).map(\.grade)
    let counts = Source.Grade.allCases.compactMap { grade -> String? in
      let number = grades.count { $0 == grade }
      return number == 0 ? nil : words.count(number, grade.noun)
    }
    return words.join(counts, .list)
  }

  /// For each side the sources of its accounts, each once.
  fileprivate func sourceCounts(_ question: Question) -> [(side: SideMark, text: String)] {
    let bySide = Dictionary(grouping: question.accounts, by: \.side.id)
    return dossier.settings.sides.compactMap { side in
      let own = Set((bySide[side.id] ?? []).flatMap(\.sources).map(\.id))
      return own.isEmpty ? nil : (SideMark(side), words.count(own.count, .source))
    }
  }
}

extension CitingPlanner {
  /// What each side says, in the order of the sides.
  mutating func accounts(of question: Question) -> [AccountView] {
    var accounts: [AccountView] = []
    for account in question.accounts {
      guard let side = mark(ofSide: account.side) else { continue }
      accounts.append(
        AccountView(
          side: side, position: account.position, citations: cite(account.sources),
          heldBy: links(to: account.heldBy), restsOn: support(account.sources)))
    }
    return accounts
  }
}

extension Source.Grade {
  fileprivate var noun: Noun {
    switch self {
    case .official: .officialText
    case .news: .newsReport
    case .research: .study
    case .reference: .referenceWork
    }
  }
}

extension QuestionIndexPage {
  init(_ context: inout some CitingPlanner) {
    let questions = context.dossier.questions
    self.init(
      frame: context.listFrame(.question),
      head: context.listHead(.question, context.words.list(.questions)),
      questions: questions.map(context.summary))
  }
}
