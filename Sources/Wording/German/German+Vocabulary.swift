package import Dossiers

// The words of the ready sets. Those for steps are no nouns: see `form(_:_:)`.

extension German {
  package func word(_ word: CommonWord) -> String {
    switch word {
    case .threatened: "Angedroht"
    case .announced: "Angekündigt"
    case .inForce: "In Kraft getreten"
    case .amended: "Geändert"
    case .extended: "Verlängert"
    case .suspended: "Ausgesetzt"
    case .resumed: "Wieder in Kraft"
    case .expired: "Ausgelaufen"
    case .withdrawn: "Zurückgenommen"
    case .talks: "Gespräche"
    case .announcement: "Ankündigung"
    case .legal: "Recht"
    case .speech: "Rede"
    case .deadline: "Frist"
    case .other: "Sonstiges"
    case .person: "Person"
    case .state: "Staat"
    case .territory: "Gebiet"
    case .organisation: "Organisation"
    case .company: "Unternehmen"
    case .bloc: "Staatengruppe"
    case .group: "Gruppe"
    }
  }

  package func word(_ word: TradeWord) -> String {
    switch word {
    case .tariff: "Zoll"
    case .exportControl: "Exportkontrolle"
    case .importRestriction: "Einfuhrbeschränkung"
    case .entityListing: "Listung"
    case .portFee: "Hafengebühr"
    case .investigation: "Untersuchung"
    case .boycott: "Boykott"
    case .purchaseCommitment: "Kaufzusage"
    case .sanction: "Sanktion"
    case .raised: "Erhöht"
    case .lowered: "Gesenkt"
    case .struckDown: "Annulliert"
    }
  }

  package func word(_ word: LawWord) -> String {
    switch word {
    case .suit: "Klage"
    case .motion: "Antrag"
    case .injunction: "Gerichtliche Verfügung"
    case .ruling: "Entscheidung"
    case .appeal: "Rechtsmittel"
    case .settlement: "Vergleich"
    case .licence: "Lizenz"
    case .filed: "Eingereicht"
    case .pending: "Anhängig"
    case .granted: "Stattgegeben"
    case .affirmed: "Bestätigt"
    case .stayed: "Ausgesetzt"
    case .denied: "Abgelehnt"
    case .dismissed: "Abgewiesen"
    case .vacated: "Aufgehoben"
    case .settled: "Beigelegt"
    case .hearing: "Mündliche Verhandlung"
    case .filing: "Schriftsatz"
    case .judgment: "Urteil"
    case .settlementTalks: "Vergleichsgespräche"
    }
  }

  package func word(_ word: GeneralWord) -> String {
    switch word {
    case .agreement: "Abkommen"
    case .treaty: "Vertrag"
    case .works: "Bauvorhaben"
    case .act: "Rechtsakt"
    case .referral: "Anrufung"
    case .resolution: "Resolution"
    case .suspensionOfTalks: "Aussetzung der Gespräche"
    case .signed: "Unterzeichnet"
    case .begun: "Begonnen"
    case .ratified: "Ratifiziert"
    case .completed: "Abgeschlossen"
    case .lapsed: "Erloschen"
    case .rejected: "Abgelehnt"
    case .summit: "Gipfeltreffen"
    case .ceremony: "Festakt"
    case .incident: "Zwischenfall"
    case .vote: "Abstimmung"
    }
  }
}
