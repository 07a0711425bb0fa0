package import Dossiers

// The words of the ready sets. Steps are nouns: they stand behind names of either gender.

extension French {
  package func word(_ word: CommonWord) -> String {
    switch word {
    case .threatened: "Menace"
    case .announced: "Annonce"
    case .inForce: "En vigueur"
    case .amended: "Modification"
    case .extended: "Prolongation"
    case .suspended: "Suspension"
    case .resumed: "Reprise"
    case .expired: "Expiration"
    case .withdrawn: "Retrait"
    case .talks: "Pourparlers"
    case .announcement: "Annonce"
    case .legal: "Acte juridique"
    case .speech: "Discours"
    case .deadline: "Échéance"
    case .other: "Autre"
    case .person: "Personne"
    case .state: "État"
    case .territory: "Territoire"
    case .organisation: "Organisation"
    case .company: "Entreprise"
    case .bloc: "Bloc"
    case .group: "Groupe"
    }
  }

  package func word(_ word: TradeWord) -> String {
    switch word {
    case .tariff: "Droits de douane"
    case .exportControl: "Contrôle des exportations"
    case .importRestriction: "Restriction à l’importation"
    case .entityListing: "Inscription sur liste"
    case .portFee: "Redevance portuaire"
    case .investigation: "Enquête"
    case .boycott: "Boycott"
    case .purchaseCommitment: "Engagement d’achat"
    case .sanction: "Sanction"
    case .raised: "Hausse"
    case .lowered: "Baisse"
    case .struckDown: "Invalidation"
    }
  }

  package func word(_ word: LawWord) -> String {
    switch word {
    case .suit: "Action en justice"
    case .motion: "Requête"
    case .injunction: "Injonction"
    case .ruling: "Décision de justice"
    case .appeal: "Appel"
    case .settlement: "Accord transactionnel"
    case .licence: "Licence"
    case .filed: "Dépôt"
    case .pending: "En instance"
    case .granted: "Octroi"
    case .affirmed: "Confirmation"
    case .stayed: "Sursis"
    case .denied: "Refus"
    case .dismissed: "Rejet"
    case .vacated: "Annulation"
    case .settled: "Transaction"
    case .hearing: "Audience"
    case .filing: "Acte de procédure"
    case .judgment: "Jugement"
    case .settlementTalks: "Pourparlers transactionnels"
    }
  }

  package func word(_ word: GeneralWord) -> String {
    switch word {
    case .agreement: "Accord"
    case .treaty: "Traité"
    case .works: "Travaux"
    case .act: "Acte"
    case .referral: "Saisine"
    case .resolution: "Résolution"
    case .suspensionOfTalks: "Suspension des pourparlers"
    case .signed: "Signature"
    case .begun: "Lancement"
    case .ratified: "Ratification"
    case .completed: "Achèvement"
    case .lapsed: "Caducité"
    case .rejected: "Rejet"
    case .summit: "Sommet"
    case .ceremony: "Cérémonie"
    case .incident: "Incident"
    case .vote: "Vote"
    }
  }
}
