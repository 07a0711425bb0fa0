internal import Diagnostics

/// The accounts of a question stand in the order of the sides in `dossier.yml`, so that no question puts another side
/// first.
struct AccountOrder: Check {
  let identifier = "account-order"

  func findings(in dossier: Dossier) -> [Diagnostic] {
    let sides = dossier.settings.sides.map(\.id)
    let order = sides.prefix(10).joined(separator: ", ") + (sides.count > 10 ? " …" : "")
    return dossier.questions.flatMap { question in
      // An unknown side has no place in the order; it is reported as such.
      let accounts = question.accounts.compactMap { account in
        dossier.side(account.side.id).map { (side: account.side, index: $0.index) }
      }
      return zip(accounts, accounts.dropFirst()).filter { $0.index > $1.index }.map { _, later in
        let rule = "Accounts stand in the order of the sides in dossier.yml: \(order)."
        return finding(rule, at: later.side.location)
      }
    }
  }
}
