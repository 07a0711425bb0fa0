import Dossiers
import Testing

@Suite struct EDTFDateTests {
  @Test(
    arguments: [
      ("2025-10-09", "2025-10-09", "2025-10-09"),
      ("2025-10", "2025-10-01", "2025-10-31"),
      ("2025", "2025-01-01", "2025-12-31"),
      ("2025-05~", "2025-05-01", "2025-05-31"),
      ("2025-09-03?", "2025-09-03", "2025-09-03"),
      ("2025%", "2025-01-01", "2025-12-31"),
      ("2024-02", "2024-02-01", "2024-02-29"),
      ("0001-01-01", "0001-01-01", "0001-01-01"),
      ("2025-10-09/2025-10-11", "2025-10-09", "2025-10-11"),
      ("2025-05~/2025-07", "2025-05-01", "2025-07-31"),
      ("2025-10/2025-10-05", "2025-10-01", "2025-10-05"),
      ("2025-10-09/2025-10", "2025-10-09", "2025-10-31"),
      ("2025/2025", "2025-01-01", "2025-12-31"),
      ("../2025-11", nil, "2025-11-30"),
      ("2025-11-10/..", "2025-11-10", nil),
      ("/2025", nil, "2025-12-31"),
      ("2025/", "2025-01-01", nil),
    ] as [(String, String?, String?)])
  func `A date spans days and writes itself as it was written`(text: String, earliest: String?, latest: String?) throws
  {
    let date = try EDTFDate(parsing: text)
    #expect(date.earliest?.description == earliest)
    #expect(date.latest?.description == latest)
    #expect(date.description == text)
    #expect(date.isInterval == text.contains("/"))
  }

  @Test(
    arguments: [
      ("", .notADate), ("soon", .notADate), ("9 October 2025", .notADate), ("2025-1-1", .notADate),
      ("25-10-09", .notADate), ("2025-10-09T12:00", .notADate), ("2025/10/09", .notADate), ("2025-10-09-01", .notADate),
      (" 2025", .notADate), ("2025 ", .notADate), ("~2025", .notADate), ("2025~~", .notADate), ("20２5", .notADate),
      ("..", .notADate), ("../..", .notADate), ("/", .notADate), ("../", .notADate), ("2025-10-", .notADate),
      ("+2025", .notADate), ("-2025", .notADate), ("2025-10-09/2025-10-10/2025-10-11", .notADate),
      ("2025-02-30", .noSuchDay), ("2025-02-29", .noSuchDay), ("1900-02-29", .noSuchDay), ("2025-13", .noSuchDay),
      ("2025-00", .noSuchDay), ("2025-04-31", .noSuchDay), ("2025-04-00", .noSuchDay), ("0000", .noSuchDay),
      ("2025-21", .noSuchDay), ("2025-02-30~", .noSuchDay), ("2025/2025-02-30", .noSuchDay),
      ("2025-10-11/2025-10-09", .endBeforeStart), ("2025-11/2025-10", .endBeforeStart), ("2026/2025", .endBeforeStart),
    ] as [(String, EDTFDate.Fault)])
  func `What is no date says why`(text: String, fault: EDTFDate.Fault) {
    #expect(throws: fault) { try EDTFDate(parsing: text) }
    #expect(EDTFDate(text) == nil)
  }

  @Test(
    arguments: [
      ("2025", .year), ("2025-05~", .month), ("2025-10-09", .day), ("2025-10/2025-11-05", .month),
      ("../2025-11-05", .day), ("2025-11-05/", .day),
    ] as [(String, EDTFDate.Precision)])
  func `Precision is that of the less exact end`(text: String, precision: EDTFDate.Precision) throws {
    #expect(try EDTFDate(parsing: text).precision == precision)
  }

  @Test func `Dates sort by their first day, coarse ones first`() throws {
    let inOrder = [
      "../2025", "../2024-05-01", "2024-12-31", "2025-01-01/..", "2025", "2025?", "2025-01", "2025-01-01/2025-01-03",
      "2025-01-01", "2025-01-01?", "2025-01-01~", "2025-01-02", "2025-02~", "2026",
    ]
    let dates = try inOrder.map { text in try EDTFDate(parsing: text) }
    #expect(dates.reversed().sorted().map(\.description) == inOrder)
    for (index, date) in dates.enumerated() {
      #expect(!(date < date))
      for later in dates[(index + 1)...] { #expect(date < later && !(later < date)) }
    }
  }

  @Test(
    arguments: [
      ("2025-10-09", "2025-10-11", "2025-10-09/2025-10-11"),
      ("2025-10-09", "2025-10-09", "2025-10-09"),
      ("2025-10-09/2025-10-10", "2025-10-10/2025-10-12", "2025-10-09/2025-10-12"),
      ("../2025-10", "2025-11", "../2025-11"),
      ("2025-10", "2025-11/..", "2025-10/.."),
      ("2025-10-11", "2025-10-09", nil),
      ("../2025-10", "2025-11/..", nil),
    ] as [(String, String, String?)])
  func `Two dates make an interval`(from: String, until: String, merged: String?) throws {
    let interval = EDTFDate(from: try EDTFDate(parsing: from), until: try EDTFDate(parsing: until))
    #expect(interval?.description == merged)
  }
}
