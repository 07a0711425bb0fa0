internal import Dossiers

/// Modern Standard Arabic as the press writes it, with Western digits.
///
/// Pages are set from right to left. A name in Latin script would draw a number behind it into its own line of writing:
/// "Section 301, 4 April" would begin with the 4. So what separates members holds a right-to-left mark (U+200F).
package struct Arabic: Wording {
  package let language = "ar"

  package init() {}

  package func mark(_ joint: Joint) -> String {
    switch joint {
    case .list: "،\u{200F} "
    case .clause: "؛\u{200F} "
    case .remark: " ·\u{200F} "
    case .colon: ":\u{200F} "
    case .sentence: " "
    case .openingQuote: "«"
    case .closingQuote: "»"
    }
  }

  /// Arabic letters have no case.
  package func form(_ label: String, _ form: Form) -> String { label }

  /// A left-to-right mark (U+200E) keeps the sign of a negative number before its digits.
  package func number(_ number: Double) -> String {
    let digits = number.written(mark: ".", between: ",")
    return digits.hasPrefix("-") ? "\u{200E}\(digits)" : digits
  }

  package func sign(of unit: Unit) -> String {
    switch unit {
    case .percent: "%"
    case .named(let unit): "\u{A0}\(unit)"
    }
  }

  /// There are no things, but an amount of zero.
  package func count(_ number: Int, _ noun: Noun) -> String {
    number == 0 && !isAmount(noun) ? "لا \(forms(of: noun).plural)" : counted(number, forms(of: noun))
  }

  /// Behind a date that is less exact than a day.
  func knownOnly(_ precision: EDTFDate.Precision) -> String {
    switch precision {
    case .year: "معروف بالسنة فقط"
    case .month: "معروف بالشهر فقط"
    case .day: "معروف باليوم فقط"
    }
  }

  /// What comes from outside between quotation marks, so that nothing behind it is drawn into its line of writing.
  func quoted(_ text: String) -> String { "«\u{2068}\(text)\u{2069}»" }
}
