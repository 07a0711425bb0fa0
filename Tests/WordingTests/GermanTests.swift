import Dossiers
import Testing
import Wording

@Suite struct GermanDatesTests {
  private let words = German()

  @Test(
    arguments: [
      ("2026-10-08", "8. Oktober 2026", "8. Okt. 2026", "8. Okt."),
      ("2026-10", "Oktober 2026", "Okt. 2026", "Okt."),
      ("2026-03-01", "1. März 2026", "1. März 2026", "1. März"),
      ("2026", "2026", "2026", "2026"),
      ("2025-05~", "etwa Mai 2025", "etwa Mai 2025", "etwa Mai"),
      ("2025-09-03?", "wohl 3. September 2025", "wohl 3. Sept. 2025", "wohl 3. Sept."),
      ("2025%", "wohl etwa 2025", "wohl etwa 2025", "wohl etwa 2025"),
      ("2025-10-09/2025-10-11", "9. bis 11. Oktober 2025", "9.–11. Okt. 2025", "9.–11. Okt."),
      (
        "2025-09-14/2025-10-02", "14. September bis 2. Oktober 2025", "14. Sept. – 2. Okt. 2025",
        "14. Sept. – 2. Okt."
      ),
      (
        "2025-12-30/2026-01-02", "30. Dezember 2025 bis 2. Januar 2026", "30. Dez. 2025 – 2. Jan. 2026",
        "30. Dez. 2025 – 2. Jan. 2026"
      ),
      ("2025-05/2025-07", "Mai bis Juli 2025", "Mai–Juli 2025", "Mai–Juli"),
      ("2025-05/2026-01", "Mai 2025 bis Januar 2026", "Mai 2025 – Jan. 2026", "Mai 2025 – Jan. 2026"),
      ("2024/2025", "2024 bis 2025", "2024–2025", "2024–2025"),
      ("2025-05/2025-06-03", "Mai 2025 bis 3. Juni 2025", "Mai 2025 – 3. Juni 2025", "Mai – 3. Juni"),
      ("2025-05~/2025-06", "etwa Mai 2025 bis Juni 2025", "etwa Mai 2025 – Juni 2025", "etwa Mai – Juni"),
      ("../2025-11", "bis November 2025", "bis Nov. 2025", "bis Nov."),
      (
        "/2025-11", "bis November 2025, Beginn unbekannt", "bis Nov. 2025, Beginn unbekannt",
        "bis Nov., Beginn unbekannt"
      ),
      ("2025-11-10/..", "ab 10. November 2025", "ab 10. Nov. 2025", "ab 10. Nov."),
      (
        "2025-11-10/", "ab 10. November 2025, Ende unbekannt", "ab 10. Nov. 2025, Ende unbekannt",
        "ab 10. Nov., Ende unbekannt"
      ),
      ("2025/", "ab 2025, Ende unbekannt", "ab 2025, Ende unbekannt", "ab 2025, Ende unbekannt"),
    ] as [(String, String, String, String)])
  func `A date reads with the precision it has`(
    text: String, long: String, short: String, dayAndMonth: String
  ) throws {
    let date = try EDTFDate(parsing: text)
    #expect(words.date(date, .long) == long)
    #expect(words.date(date, .short) == short)
    #expect(words.date(date, .dayAndMonth) == dayAndMonth)
  }

  @Test(
    arguments: [
      ("2026-10-08", "angekündigt am 8. Okt. 2026", "seit dem 8. Oktober 2026", "bis 8. Okt. 2026"),
      ("2026-10", "angekündigt im Okt. 2026", "seit Oktober 2026", "bis Okt. 2026"),
      ("2026", "angekündigt 2026", "seit 2026", "bis 2026"),
      ("2025-06-09~", "angekündigt etwa am 9. Juni 2025", "etwa seit dem 9. Juni 2025", "etwa bis 9. Juni 2025"),
      ("2025-05?", "angekündigt wohl im Mai 2025", "wohl seit Mai 2025", "wohl bis Mai 2025"),
      (
        "2025-10-09/2025-10-11", "angekündigt 9.–11. Okt. 2025", "seit 9. bis 11. Oktober 2025",
        "bis 9.–11. Okt. 2025"
      ),
    ] as [(String, String, String, String)])
  func `A preposition goes with the precision of its date`(
    text: String, announced: String, since: String, until: String
  ) throws {
    let date = try EDTFDate(parsing: text)
    #expect(words.status(.announced(on: date)) == announced)
    #expect(words.measure(.since(date)) == since)
    #expect(words.status(.until(date)) == until)
  }

  @Test func `What goes on is told from its beginning, and what has no beginning to its end`() throws {
    let onward = try EDTFDate(parsing: "2025-11-10/..")
    let upTo = try EDTFDate(parsing: "../2025-11")
    #expect(words.status(.since(onward)) == "seit 10. Nov. 2025")
    #expect(words.status(.until(upTo)) == "bis Nov. 2025")
  }

  @Test func `A preposition begins a label with a capital`() throws {
    let date = try EDTFDate(parsing: "2025-05~")
    let day = try EDTFDate(parsing: "2025-04-04")
    #expect(words.chart(.since(date)) == "Etwa seit Mai 2025")
    #expect(words.record(.until(date)) == "Etwa bis Mai 2025")
    #expect(words.day(.since(day, note: "Frist.")) == "Seit dem 4. April 2025. Frist.")
  }

  @Test func `A month has three lengths`() {
    #expect(words.month(3, .full) == "März")
    #expect(words.month(9, .short) == "Sept.")
    #expect(words.month(7, .short) == "Juli")
    #expect(words.month(12, .initial) == "D")
  }
}

@Suite struct GermanNumbersTests {
  private let words = German()

  @Test(arguments: [
    (12.5, "12,5"), (-0.25, "-0,25"), (40000.5, "40.000,5"), (1234, "1234"), (1e12, "1.000.000.000.000"),
    (0, "0"), (12345, "12.345"), (1e17, "1e+17"),
  ])
  func `A number has a decimal comma and points between thousands`(value: Double, text: String) {
    #expect(words.number(value) == text)
  }

  @Test func `A quantity keeps its unit on its line`() {
    #expect(words.percent(12.5) == "12,5\u{A0}%")
    #expect(words.quantity(40, .named("Mrd. m³")) == "40\u{A0}Mrd. m³")
    #expect(words.status(.rate(from: 10, to: 20, .percent)) == "▲ 10 → 20\u{A0}%")
    #expect(words.status(.rateInBrief(from: 34, to: 12.5, .percent)) == "34 → 12,5\u{A0}%")
  }

  @Test(
    arguments: [
      (.day, "Tag", "Tage"), (.month, "Monat", "Monate"), (.point, "Prozentpunkt", "Prozentpunkte"),
      (.measure, "Maßnahme", "Maßnahmen"), (.source, "Quelle", "Quellen"),
      (.contestedQuestion, "Streitfrage", "Streitfragen"), (.account, "Darstellung", "Darstellungen"),
      (.officialText, "amtlicher Text", "amtliche Texte"), (.newsReport, "Pressebericht", "Presseberichte"),
      (.study, "Studie", "Studien"), (.referenceWork, "Nachschlagewerk", "Nachschlagewerke"),
    ] as [(Noun, String, String)])
  func `A noun is counted`(noun: Noun, one: String, many: String) {
    #expect(words.count(1, noun) == "1 \(one)")
    for number in [0, 2, 3, 11, 100] { #expect(words.count(number, noun) == "\(number) \(many)") }
    #expect(words.count(12345, noun) == "12.345 \(many)")
  }

  @Test(arguments: [
    (0, "Keine Maßnahme ist beendet.", "Keine Darstellung", "in 0 Tagen"),
    (1, "Eine Maßnahme ist beendet.", "Eine Darstellung", "in 1 Tag"),
    (2, "Zwei Maßnahmen sind beendet.", "Zwei Darstellungen", "in 2 Tagen"),
    (3, "Drei Maßnahmen sind beendet.", "Drei Darstellungen", "in 3 Tagen"),
    (11, "Elf Maßnahmen sind beendet.", "Elf Darstellungen", "in 11 Tagen"),
    (100, "100 Maßnahmen sind beendet.", "100 Darstellungen", "in 100 Tagen"),
  ])
  func `A sentence agrees with its number`(number: Int, ended: String, accounts: String, distance: String) {
    #expect(words.measure(.haveEnded(number)) == ended)
    #expect(words.record(.accounts(number)) == accounts)
    #expect(words.brief(.inDays(number)) == distance)
  }

  @Test func `What had ended stands in the past`() {
    #expect(words.measure(.hadEnded(0)) == "Keine Maßnahme war beendet.")
    #expect(words.measure(.hadEnded(1)) == "Eine Maßnahme war beendet.")
    #expect(words.measure(.hadEnded(13)) == "13 Maßnahmen waren beendet.")
  }

  @Test func `Points of a rate have the case of their place`() throws {
    #expect(words.status(.held(.points(1))) == "1 Prozentpunkt")
    #expect(words.status(.held(.points(0.5))) == "0,5 Prozentpunkte")
    let until = try EDTFDate(parsing: "2026-11-10")
    #expect(
      words.status(.heldBack(.points(24), until: until)) == "weitere 24 Prozentpunkte ausgesetzt bis 10. Nov. 2026")
    #expect(words.status(.heldBack(.points(1), until: nil)) == "1 weiterer Prozentpunkt ausgesetzt")
    #expect(words.status(.pauseOfPartEnds(.points(24))) == "Aussetzung von weiteren 24 Prozentpunkten endet")
    #expect(words.status(.pauseOfPartEnds(.points(1))) == "Aussetzung von 1 weiteren Prozentpunkt endet")
    #expect(
      words.status(.pauseOfPartProlonged(.points(24), .inSentence)) == "Aussetzung von 24 Punkten verlängert")
  }
}

@Suite struct GermanPhrasesTests {
  private let words = German()

  @Test(
    arguments: [
      (["Ann Berg"], "Ann Berg"), (["Ann Berg", "Bo Li"], "Ann Berg und Bo Li"),
      (["Ann Berg", "Bo Li", "Cem Ak"], "Ann Berg, Bo Li und Cem Ak"),
      (["Ann Berg", "Bo Li", "Cem Ak", "Dov Or"], "Ann Berg u.\u{A0}a."),
    ] as [([String], String)])
  func `Names are joined`(names: [String], text: String) {
    #expect(words.source(.makers(names)) == text)
  }

  @Test(arguments: [
    ("Ausgesetzt", "ausgesetzt"), ("In Kraft getreten", "in Kraft getreten"), ("Außer Kraft", "außer Kraft"),
    ("Kündigung", "Kündigung"), ("WTO-Klage", "WTO-Klage"), ("Teilweise Kündigung", "teilweise Kündigung"),
  ])
  func `A word for a step stands small in a sentence, a noun does not`(label: String, text: String) {
    #expect(words.form(label, .inSentence) == text)
    #expect(words.form(label, .label) == label)
  }

  @Test func `A status and a relation begin a label with a capital, a kind always does`() {
    #expect(words.status(.status(.inForce, .label)) == "In Kraft")
    #expect(words.status(.status(.inForce, .inSentence)) == "in Kraft")
    #expect(words.relation(.mention, .label) == "Erwähnt in")
    #expect(words.relation(.mention, .inSentence) == "erwähnt in")
    #expect(words.relation(.speaker, .inSentence) == "Äußerungen")
    #expect(words.kind(.one(.measure, .inSentence)) == "Maßnahme")
  }

  @Test func `A time comes in the nominative and is not inflected`() {
    #expect(words.chain(.afterDays(3)) == "nach 3 Tagen")
    #expect(words.chain(.sameDay(.inSentence)) == "am selben Tag")
  }

  @Test func `A full stop is not doubled`() {
    #expect(words.site(.publishedBy("Wolf & Co.")) == "Herausgeber: Wolf & Co.")
    #expect(words.site(.fullStop("14 Maßnahmen in Kraft")) == "14 Maßnahmen in Kraft.")
  }

  @Test func `What is quoted stands in quotation marks`() {
    #expect(words.search(.found("1", isOne: true, query: "Soja")) == "1 Seite mit „Soja“")
    #expect(words.search(.found("3", isOne: false, query: "Soja")) == "3 Seiten mit „Soja“")
    #expect(words.mark(.openingQuote) + "Soja" + words.mark(.closingQuote) == "„Soja“")
  }

  @Test func `A language has its name, or else its tag`() {
    #expect(words.source(.inLanguage("zh-Hans")) == "Auf Chinesisch")
    #expect(words.source(.inLanguage("tok")) == "Sprache: tok")
  }
}
