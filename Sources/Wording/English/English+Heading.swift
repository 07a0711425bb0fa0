extension English {
  package func heading(_ phrase: HeadingPhrase) -> String {
    switch phrase {
    case .profile: "Profile"
    case .facts: "Facts"
    case .roles: "Roles"
    case .measuresImposed: "Measures imposed"
    case .measuresSuffered: "Measures suffered"
    case .positions: "Positions in contested questions"
    case .whatHappened: "What happened"
    case .whatChanged: "What changed then"
    case .dayByDay: "Day by day"
    case .whatItIsAbout: "What it is about"
    case .background: "Background"
    case .statusOverTime: "Status over time"
    case .everyChange: "Every change of status"
    case .figures: "Figures"
    case .whatItAnswers: "What it answers"
    case .whatAnsweredIt: "What answered it"
    case .saidAboutIt: "What was said about it"
    case .accounts: "Accounts"
    case .agreedSteps: "Nobody disputes these steps"
    case .whatTheRecordShows: "What the record shows"
    case .stillOpen: "Still open"
    case .allQuestions: "The questions"
    case .theFigures: "The figures"
    case .aboutTheFigures: "About the figures"
    case .soleSupport: "Would lose its only support"
    case .whatWasSaid: "What was said"
    case .about: "About"
    }
  }
}
