package import Dossiers

// The words of the ready sets.

extension English {
  package func word(_ word: CommonWord) -> String {
    switch word {
    case .threatened: "Threatened"
    case .announced: "Announced"
    case .inForce: "In force"
    case .amended: "Amended"
    case .extended: "Extended"
    case .suspended: "Suspended"
    case .resumed: "Resumed"
    case .expired: "Expired"
    case .withdrawn: "Withdrawn"
    case .talks: "Talks"
    case .announcement: "Announcement"
    case .legal: "Legal"
    case .speech: "Speech"
    case .deadline: "Deadline"
    case .other: "Other"
    case .person: "Person"
    case .state: "State"
    case .territory: "Territory"
    case .organisation: "Organisation"
    case .company: "Company"
    case .bloc: "Bloc"
    case .group: "Group"
    }
  }

  package func word(_ word: TradeWord) -> String {
    switch word {
    case .tariff: "Tariff"
    case .exportControl: "Export control"
    case .importRestriction: "Import restriction"
    case .entityListing: "Entity listing"
    case .portFee: "Port fee"
    case .investigation: "Investigation"
    case .boycott: "Boycott"
    case .purchaseCommitment: "Purchase commitment"
    case .sanction: "Sanction"
    case .raised: "Raised"
    case .lowered: "Lowered"
    case .struckDown: "Struck down"
    }
  }

  package func word(_ word: LawWord) -> String {
    switch word {
    case .suit: "Suit"
    case .motion: "Motion"
    case .injunction: "Injunction"
    case .ruling: "Ruling"
    case .appeal: "Appeal"
    case .settlement: "Settlement"
    case .licence: "Licence"
    case .filed: "Filed"
    case .pending: "Pending"
    case .granted: "Granted"
    case .affirmed: "Affirmed"
    case .stayed: "Stayed"
    case .denied: "Denied"
    case .dismissed: "Dismissed"
    case .vacated: "Vacated"
    case .settled: "Settled"
    case .hearing: "Hearing"
    case .filing: "Filing"
    case .judgment: "Judgment"
    case .settlementTalks: "Settlement talks"
    }
  }

  package func word(_ word: GeneralWord) -> String {
    switch word {
    case .agreement: "Agreement"
    case .treaty: "Treaty"
    case .works: "Works"
    case .act: "Act"
    case .referral: "Referral"
    case .resolution: "Resolution"
    case .suspensionOfTalks: "Suspension of talks"
    case .signed: "Signed"
    case .begun: "Begun"
    case .ratified: "Ratified"
    case .completed: "Completed"
    case .lapsed: "Lapsed"
    case .rejected: "Rejected"
    case .summit: "Summit"
    case .ceremony: "Ceremony"
    case .incident: "Incident"
    case .vote: "Vote"
    }
  }
}
