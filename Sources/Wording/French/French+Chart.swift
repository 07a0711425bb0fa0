internal import Dossiers

extension French {
  package func chart(_ phrase: ChartPhrase) -> String {
    switch phrase {
    case .rateOf(let measure): "Taux\u{A0}: \(measure)"
    case .rateAboveStatus(let unit): "Taux, en \(unit)\u{202F}; au-dessous, le statut"
    case .since(let month): capitalised(date(.since, month, .long))
    case .sinceEnlarged(let month): "\(capitalised(date(.since, month, .long))), échelle agrandie"
    case .line: "Trait"
    case .joinsObservations: "relie les observations qui se suivent sans interruption."
    case .valueIn(let unit): "Valeur en \(unit)"
    case .latestOf(let shown, let all):
      "Les \(number(shown)) plus récentes sur \(number(all))\u{202F}; le fichier les contient toutes."
    case .shortSpansAreWidened: "Les périodes trop brèves pour être visibles sont élargies."
    case .withoutRoom: "Sans place dans le graphique"
    case .dashed: "En pointillé"
    case .threatenedNeverApplied: "menace jamais mise à exécution."
    case .figuresAndSources: "Chiffres et sources"
    case .figuresAsTable: "Les chiffres en tableau"
    case .value: "Valeur"
    case .status: "Statut"
    case .note: "Note"
    case .year(let year): String(year)
    case .firstStep(let day): "première étape \(date(.on, day, .short))"
    case .on(let day): "Au \(date(day, .long))"
    case .statusOverTime(let history): "Évolution du statut\u{A0}: \(history)."
    case .expected: "attendu"
    case .byItsText: "selon le texte"
    case .measuresBySide: "Les mesures par partie et leur statut au fil du temps"
    case .talks: "Pourparlers, actes communs"
    case .bandsArePhases: "Bandes teintées\u{A0}: phases du différend."
    case .everyStep: "Toutes les étapes (CSV)"
    case .moreInList(let number): "\(counted(number, ("autre", "autres"))) dans la liste ci-dessous."
    case .imprecise(let day): "\(date(day, .dayAndMonth)), \(words(of: day.precision))"
    }
  }
}
