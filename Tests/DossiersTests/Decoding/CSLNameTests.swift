import Diagnostics
import Dossiers
import Samples
import Testing

@Suite struct CSLNameTests {
  private func names(_ author: String) -> [String] {
    guard
      case .sources(let sources) = Sample.document("sources/s.yml", "- {id: a, type: t, title: T, author: \(author)}")
        .content
    else { return [] }
    return sources.flatMap(\.authors)
  }

  @Test(arguments: [
    ("{family: 李, given: 世民}", "李世民"), ("{family: 김, given: 철수}", "김철수"), ("{family: さくら, given: ももこ}", "さくらももこ"),
    ("{family: 佐々木, given: コウ}", "佐々木コウ"), ("{family: 李}", "李"), ("{family: Li, given: Shimin}", "Shimin Li"),
    ("{family: 李, given: Shimin}", "Shimin 李"), ("{family: Петров, given: Иван}", "Иван Петров"),
    ("{family: 𠮷田, given: 太郎}", "𠮷田太郎"), ("{family: Nguyễn, given: Văn A, static-ordering: true}", "Nguyễn Văn A"),
  ])
  func `Scripts have their order`(written: String, shown: String) {
    #expect(names("[\(written)]") == [shown])
  }

  @Test(arguments: [
    ("d’", "Alembert", "d’Alembert"), ("d'", "Ormesson", "d'Ormesson"), ("al-", "Hakim", "al-Hakim"),
    ("van den", "Berg", "van den Berg"), ("de’", "Medici", "de’ Medici"), ("dell’", "Acqua", "dell’Acqua"),
    ("de l’", "Hospital", "de l’Hospital"), ("O’", "Brien", "O’Brien"), ("'t", "Hooft", "'t Hooft"),
    ("von", "Weizsäcker", "von Weizsäcker"), ("da'", "Vinci", "da' Vinci"), ("bin", "Salman", "bin Salman"),
  ])
  func `A particle stands as it is written in a name`(particle: String, family: String, shown: String) {
    for kind in ["dropping-particle", "non-dropping-particle"] {
      #expect(names("[{given: A, \(kind): \"\(particle)\", family: \(family)}]") == ["A " + shown])
    }
  }

  @Test func `Both particles, suffixes, and names of other forms`() {
    #expect(
      names("[{family: Goethe, given: J., dropping-particle: von, non-dropping-particle: d'}]") == ["J. von d'Goethe"])
    #expect(names("[{family: King, given: M. L., suffix: Jr.}]") == ["M. L. King Jr."])
    #expect(names("[{family: King, given: M. L., suffix: Jr., comma-suffix: true}]") == ["M. L. King, Jr."])
    #expect(
      names("[{given: Plato}, {literal: UN, family: ''}, {family: Doe, given: [Jane, Q.]}]") == [
        "Plato", "UN", "Jane Q. Doe",
      ])
    #expect(names("{family: Doe}") == ["Doe"])
  }
}
