extension German {
  package func heading(_ phrase: HeadingPhrase) -> String {
    switch phrase {
    case .profile: "Porträt"
    case .facts: "Eckdaten"
    case .roles: "Funktionen"
    case .measuresImposed: "Verhängte Maßnahmen"
    case .measuresSuffered: "Ziel von Maßnahmen"
    case .positions: "Positionen in Streitfragen"
    case .whatHappened: "Was geschah"
    case .whatChanged: "Was sich dabei änderte"
    case .dayByDay: "Tag für Tag"
    case .whatItIsAbout: "Worum es geht"
    case .background: "Hintergrund"
    case .statusOverTime: "Status im Zeitverlauf"
    case .everyChange: "Alle Statusänderungen"
    case .figures: "Zahlen"
    case .whatItAnswers: "Worauf die Maßnahme antwortet"
    case .whatAnsweredIt: "Antworten auf die Maßnahme"
    case .saidAboutIt: "Äußerungen dazu"
    case .accounts: "Darstellungen"
    case .agreedSteps: "Unstrittige Schritte"
    case .whatTheRecordShows: "Was die Quellen zeigen"
    case .stillOpen: "Noch offen"
    case .allQuestions: "Die Streitfragen"
    case .theFigures: "Die Zahlen"
    case .aboutTheFigures: "Zu den Zahlen"
    case .soleSupport: "Ohne diese Quelle unbelegt"
    case .whatWasSaid: "Was gesagt wurde"
    case .about: "Worauf es sich bezieht"
    }
  }
}
