import Dossiers
import Testing
import Wording

@Suite struct FrenchDatesTests {
  private let words = French()

  @Test(
    arguments: [
      ("2026-10-08", "8 octobre 2026", "8 oct. 2026", "8 oct."),
      ("2025-10-01", "1er octobre 2025", "1er oct. 2025", "1er oct."),
      ("2026-10", "octobre 2026", "oct. 2026", "oct."),
      ("2026", "2026", "2026", "2026"),
      ("2025-05~", "vers mai 2025", "vers mai 2025", "vers mai"),
      ("2025-09-03~", "vers le 3 septembre 2025", "vers le 3 sept. 2025", "vers le 3 sept."),
      ("2025-09-03?", "peut-être le 3 septembre 2025", "peut-être le 3 sept. 2025", "peut-être le 3 sept."),
      ("2025-09?", "peut-être en septembre 2025", "peut-être en sept. 2025", "peut-être en sept."),
      ("2025%", "peut-être vers 2025", "peut-être vers 2025", "peut-être vers 2025"),
      ("2025-10-09/2025-10-11", "du 9 au 11 octobre 2025", "9–11 oct. 2025", "9–11 oct."),
      ("2025-10-01/2025-10-03", "du 1er au 3 octobre 2025", "1er–3 oct. 2025", "1er–3 oct."),
      (
        "2025-09-14/2025-10-02", "du 14 septembre au 2 octobre 2025", "14 sept. – 2 oct. 2025", "14 sept. – 2 oct."
      ),
      (
        "2025-12-30/2026-01-02", "du 30 décembre 2025 au 2 janvier 2026", "30 déc. 2025 – 2 janv. 2026",
        "30 déc. 2025 – 2 janv. 2026"
      ),
      ("2025-05/2025-07", "de mai à juillet 2025", "mai–juil. 2025", "mai–juil."),
      ("2025-08/2025-10", "d’août à octobre 2025", "août–oct. 2025", "août–oct."),
      ("2025-05/2026-01", "de mai 2025 à janvier 2026", "mai 2025 – janv. 2026", "mai 2025 – janv. 2026"),
      ("2024/2025", "de 2024 à 2025", "2024–2025", "2024–2025"),
      ("2025-05/2025-06-03", "de mai 2025 au 3 juin 2025", "mai 2025 – 3 juin 2025", "mai – 3 juin"),
      ("2025-05~/2025-06", "de mai 2025 environ à juin 2025", "vers mai 2025 – juin 2025", "vers mai – juin"),
      (
        "2025-05-03/2025-05-05?", "du 3 mai 2025 peut-être au 5 mai 2025",
        "3 mai 2025 – peut-être le 5 mai 2025", "3 mai – peut-être le 5 mai"
      ),
      ("../2025-11", "jusqu’en novembre 2025", "jusqu’en nov. 2025", "jusqu’en nov."),
      ("../2025-11-10", "jusqu’au 10 novembre 2025", "jusqu’au 10 nov. 2025", "jusqu’au 10 nov."),
      (
        "/2025-11", "jusqu’en novembre 2025, début inconnu", "jusqu’en nov. 2025, début inconnu",
        "jusqu’en nov., début inconnu"
      ),
      ("2025-11-10/..", "à partir du 10 novembre 2025", "à partir du 10 nov. 2025", "à partir du 10 nov."),
      ("2025-10/..", "à partir d’octobre 2025", "à partir d’oct. 2025", "à partir d’oct."),
      (
        "2025-11-10/", "à partir du 10 novembre 2025, fin inconnue", "à partir du 10 nov. 2025, fin inconnue",
        "à partir du 10 nov., fin inconnue"
      ),
      (
        "2025/", "à partir de 2025, fin inconnue", "à partir de 2025, fin inconnue", "à partir de 2025, fin inconnue"
      ),
    ] as [(String, String, String, String)])
  func `A date reads with the precision it has`(
    text: String, long: String, short: String, dayAndMonth: String
  ) throws {
    let date = try EDTFDate(parsing: text)
    #expect(words.date(date, .long) == long)
    #expect(words.date(date, .short) == short)
    #expect(words.date(date, .dayAndMonth) == dayAndMonth)
  }

  @Test func `A day reads as a date does`() throws {
    let day = try #require(CalendarDay("2026-10-08"))
    #expect(words.date(day, .long) == "8 octobre 2026")
    #expect(words.date(day, .short) == "8 oct. 2026")
    #expect(words.date(day, .dayAndMonth) == "8 oct.")
  }

  @Test(
    arguments: [
      ("2025-05-03", "depuis le 3 mai 2025", "jusqu’au 3 mai 2025", "annonce du 3 mai 2025"),
      ("2025-05-01", "depuis le 1er mai 2025", "jusqu’au 1er mai 2025", "annonce du 1er mai 2025"),
      ("2025-04", "depuis avr. 2025", "jusqu’en avr. 2025", "annonce d’avr. 2025"),
      ("2025", "depuis 2025", "jusqu’en 2025", "annonce de 2025"),
      ("2025-05~", "depuis mai 2025 environ", "jusqu’en mai 2025 environ", "annonce de mai 2025 environ"),
      (
        "2025-05-09/2025-05-11", "depuis la période du 9 au 11 mai 2025", "jusqu’à la période du 9 au 11 mai 2025",
        "annonce du 9 au 11 mai 2025"
      ),
      ("2025-05-09/..", "depuis le 9 mai 2025", "jusqu’au 9 mai 2025", "annonce à partir du 9 mai 2025"),
    ] as [(String, String, String, String)])
  func `In a sentence a date has its article`(text: String, since: String, until: String, announced: String) throws {
    let date = try EDTFDate(parsing: text)
    #expect(words.status(.since(date)) == since)
    #expect(words.status(.until(date)) == until)
    #expect(words.status(.announced(on: date)) == announced)
  }

  @Test(
    arguments: [
      ("2025-09-03", "prochaine étape attendue le 3 sept. 2025", "À partir du 3 septembre 2025"),
      ("2025-09", "prochaine étape attendue en sept. 2025", "À partir de septembre 2025"),
      ("2025-09~", "prochaine étape attendue vers sept. 2025", "À partir de septembre 2025 environ"),
      ("2025-09-03?", "prochaine étape attendue peut-être le 3 sept. 2025", "Peut-être à partir du 3 septembre 2025"),
      ("2025-08", "prochaine étape attendue en août 2025", "À partir d’août 2025"),
    ])
  func `So it has on a day and from it on`(text: String, on: String, from: String) throws {
    let date = try EDTFDate(parsing: text)
    #expect(words.measure(.nextStepExpectedOn(date)) == on)
    #expect(words.record(.from(date)) == from)
  }

  @Test func `Months have three lengths`() {
    #expect(words.month(2, .full) == "février")
    #expect(words.month(2, .short) == "févr.")
    #expect(words.month(8, .initial) == "A")
    #expect((1...12).map { words.month($0, .initial) }.joined() == "JFMAMJJASOND")
  }
}

@Suite struct FrenchNumbersTests {
  private let words = French()

  @Test(arguments: [
    (12.5, "12,5"), (-0.25, "-0,25"), (0, "0"), (1234, "1234"), (40000.5, "40\u{202F}000,5"),
    (1e12, "1\u{202F}000\u{202F}000\u{202F}000\u{202F}000"),
  ])
  func `Numbers have a comma and narrow spaces`(value: Double, text: String) {
    #expect(words.number(value) == text)
  }

  @Test func `A unit stays with its number`() {
    #expect(words.percent(12.5) == "12,5\u{202F}%")
    #expect(words.quantity(40, .named("milliards de m³")) == "40\u{A0}milliards de m³")
    #expect(words.status(.rate(from: 10, to: 20, .percent)) == "▲ 10 → 20\u{202F}%")
  }

  @Test(
    arguments: [
      (.day, "jour", "jours"), (.month, "mois", "mois"), (.point, "point", "points"),
      (.measure, "mesure", "mesures"), (.source, "source", "sources"),
      (.contestedQuestion, "question controversée", "questions controversées"), (.account, "version", "versions"),
      (.officialText, "texte officiel", "textes officiels"), (.newsReport, "article de presse", "articles de presse"),
      (.study, "étude", "études"), (.referenceWork, "ouvrage de référence", "ouvrages de référence"),
    ] as [(Noun, String, String)])
  func `The plural begins at two`(noun: Noun, one: String, many: String) {
    #expect(words.count(0, noun) == "0 \(one)")
    #expect(words.count(1, noun) == "1 \(one)")
    for number in [2, 3, 11, 100] { #expect(words.count(number, noun) == "\(number) \(many)") }
    #expect(words.count(40_000, noun) == "40\u{202F}000 \(many)")
  }

  @Test(arguments: [
    (0, "0 point", "Fin de la pause de 0 point supplémentaire"),
    (1.5, "1,5 point", "Fin de la pause de 1,5 point supplémentaire"),
    (2, "2 points", "Fin de la pause de 2 points supplémentaires"),
    (24, "24 points", "Fin de la pause de 24 points supplémentaires"),
  ])
  func `So it does of points`(points: Double, text: String, end: String) {
    #expect(words.status(.held(.points(points))) == text)
    #expect(words.status(.pauseOfPartEnds(.points(points))) == end)
  }
}

@Suite struct FrenchSentencesTests {
  private let words = French()

  @Test(
    arguments: [
      ([], ""), (["Ann Berg"], "Ann Berg"), (["Ann Berg", "Bo Li"], "Ann Berg et Bo Li"),
      (["Ann Berg", "Bo Li", "Cem Ak"], "Ann Berg, Bo Li et Cem Ak"),
      (["Ann Berg", "Bo Li", "Cem Ak", "Di Roy"], "Ann Berg et autres"),
      (["Ann Berg", "Bo Li", "Cem Ak", "Di Roy", "Eva Sy"], "Ann Berg et autres"),
    ] as [([String], String)])
  func `Names are joined`(names: [String], text: String) {
    #expect(words.source(.makers(names)) == text)
  }

  @Test(
    arguments: [
      (0, "Aucune mesure n’a pris fin.", "Aucune mesure n’avait pris fin.", "Aucune version"),
      (1, "Une mesure a pris fin.", "Une mesure avait pris fin.", "Une version"),
      (2, "Deux mesures ont pris fin.", "Deux mesures avaient pris fin.", "Deux versions"),
      (3, "Trois mesures ont pris fin.", "Trois mesures avaient pris fin.", "Trois versions"),
      (11, "Onze mesures ont pris fin.", "Onze mesures avaient pris fin.", "Onze versions"),
      (100, "100 mesures ont pris fin.", "100 mesures avaient pris fin.", "100 versions"),
    ])
  func `Sentences agree with their numbers`(number: Int, ended: String, hadEnded: String, accounts: String) {
    #expect(words.measure(.haveEnded(number)) == ended)
    #expect(words.measure(.hadEnded(number)) == hadEnded)
    #expect(words.record(.accounts(number)) == accounts)
  }

  @Test(arguments: [
    (0, "dans 0 jour", "0 autre que personne n’affirme", "0 mesure"),
    (1, "dans 1 jour", "1 autre que personne n’affirme", "1 mesure"),
    (2, "dans 2 jours", "2 autres que personne n’affirme", "2 mesures"),
    (11, "dans 11 jours", "11 autres que personne n’affirme", "11 mesures"),
    (100, "dans 100 jours", "100 autres que personne n’affirme", "100 mesures"),
  ])
  func `So do phrases`(number: Int, days: String, more: String, measures: String) {
    #expect(words.brief(.inDays(number)) == days)
    #expect(words.chain(.moreByNobody(number)) == more)
    #expect(words.kind(.number(number, .measure)) == measures)
  }

  @Test func `Marks have the spaces of French`() {
    #expect(words.join(["a", nil, "b"], .colon) == "a\u{A0}: b")
    #expect(words.join(["a", "b"], .clause) == "a\u{202F}; b")
    #expect(words.search(.nothing(query: "soja")) == "Aucun résultat pour «\u{202F}soja\u{202F}».")
    #expect(words.source(.volume(nil, issue: "3")) == "nº\u{A0}3")
    #expect(words.source(.inPages("45–67")) == "p.\u{A0}45–67")
  }

  @Test(arguments: [
    ("Contrôle des exportations", "contrôle des exportations"), ("Échéance", "échéance"), ("État", "État"),
    ("OMC", "OMC"), ("G7", "G7"), ("", ""),
  ])
  func `A label stands in a sentence`(label: String, text: String) {
    #expect(words.form(label, .inSentence) == text)
    #expect(words.form(label, .label) == label)
  }

  @Test func `Steps are nouns, whatever they are of`() throws {
    let day = try EDTFDate(parsing: "2026-09-23")
    #expect(
      words.status(.step(words.status(.pauseProlonged(.inSentence)), on: day)) == "pause prolongée le 23 sept. 2026")
    #expect(
      words.status(.step(words.status(.status(.suspended, .inSentence)), on: day)) == "suspension le 23 sept. 2026")
    #expect(words.status(.amendedSince(day)) == "version modifiée depuis le 23 sept. 2026")
    #expect(
      words.status(.heldBack(.points(24), until: day)) == "24 points supplémentaires suspendus jusqu’au 23 sept. 2026")
    #expect(words.status(.heldBack(.points(1), until: nil)) == "1 point supplémentaire suspendu")
  }

  @Test func `What stands on a day is counted without agreement`() {
    let counts = [words.day(.measures(12, "en vigueur")), words.day(.more(1, "suspension"))]
    #expect(words.site(.fullStop(words.join(counts, .list))) == "Mesures\u{A0}: en vigueur (12), suspension (1).")
  }

  @Test func `A day stands with its article`() throws {
    let day = try #require(CalendarDay("2026-10-01"))
    #expect(words.day(.whatStandsOn(day)) == "État des mesures au 1er octobre 2026")
    #expect(words.site(.titleAsOf("Chronologie", day)) == "Chronologie · à jour au 1er octobre 2026")
  }
}
