internal import Dossiers

/// What stands before a date in a sentence.
enum FrenchPreposition {
  /// "le 3 mai 2025"
  case on
  /// "annonce du 3 mai 2025"
  case of
  case about, since, from, to, until

  /// - Parameter date: in words, as exact as `precision` says.
  func before(_ date: String, _ precision: EDTFDate.Precision) -> String {
    if precision == .day { return beforeDay + date }
    // "de mai", but "d’avril", "d’août", "d’octobre".
    let isElided = beforeMonthOrYear.hasSuffix("de ") && (date.hasPrefix("a") || date.hasPrefix("o"))
    return isElided ? beforeMonthOrYear.dropLast(2) + "’" + date : beforeMonthOrYear + date
  }

  /// Nil where the words for an interval need none before them: "du 9 au 11 mai 2025".
  var beforeInterval: String? {
    switch self {
    case .on, .of, .about: nil
    case .since: "depuis la période "
    case .from: "à partir de la période "
    case .to, .until: "jusqu’à la période "
    }
  }

  private var beforeDay: String {
    switch self {
    case .on: "le "
    case .of: "du "
    case .about: "vers le "
    case .since: "depuis le "
    case .from: "à partir du "
    case .to: "au "
    case .until: "jusqu’au "
    }
  }

  private var beforeMonthOrYear: String {
    switch self {
    case .on: "en "
    case .of: "de "
    case .about: "vers "
    case .since: "depuis "
    case .from: "à partir de "
    case .to: "à "
    case .until: "jusqu’en "
    }
  }
}
