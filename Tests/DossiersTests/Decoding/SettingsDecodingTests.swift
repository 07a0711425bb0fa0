import Dossiers
import Samples
import Testing

@Suite struct SettingsDecodingTests {
  private let minimal = "title: T\nlanguage: en\nas_of: 2026-10-09\n"
  private let sides = "sides: [{id: us, label: United States}]\n"

  private func faults(_ text: String) -> [String] { Sample.document("dossier.yml", text).diagnostics.lines }

  private func settings(_ text: String) throws -> DossierSettings {
    let document = Sample.document("dossier.yml", text)
    guard document.diagnostics.isEmpty, case .settings(let settings) = document.content else {
      throw Sample.HasFaults(findings: document.diagnostics.lines)
    }
    return settings
  }

  @Test func `Settings with every key`() throws {
    let settings = try settings(
      """
      title: US–China trade dispute
      subtitle: Tariffs and talks
      language: en
      as_of: 2026-10-09
      base_url: https://dossier.example/trade
      publisher: Dossier
      licence: CC BY 4.0
      logo: assets/logo.svg
      footer: {text: By the desk., links: [{label: Imprint, url: "https://desk.example/imprint"}]}
      as_of_pages: 30
      sides:
        - {id: us, label: United States, adjective: American, colour: {light: "#10306F", dark: "#6b9aee"}}
        - {id: china, label: China}
      scope: Duties.
      exclusions: Investment.
      theme: {accent: "#104090", hair: {light: "#111111", dark: "#eeeeee"}}
      thresholds: {low-contrast: 7}
      """)
    #expect(settings.title == "US–China trade dispute" && settings.subtitle == "Tariffs and talks")
    #expect(settings.language == "en" && settings.day.description == "2026-10-09")
    #expect(settings.baseURL == "https://dossier.example/trade/")
    #expect(settings.publisher == "Dossier" && settings.licence == "CC BY 4.0")
    #expect(settings.logo?.id == "assets/logo.svg" && settings.footer?.text == "By the desk.")
    #expect(settings.footer?.links.map(\.url) == ["https://desk.example/imprint"])
    #expect(settings.asOfPages == 30)
    #expect(settings.scope == "Duties." && settings.exclusions == "Investment.")
    #expect(settings.sides.map(\.id) == ["us", "china"] && settings.sides.map(\.index) == [0, 1])
    #expect(settings.sides.map(\.label) == ["United States", "China"])
    #expect(settings.sides.map(\.adjective) == ["American", "China"])
    #expect(
      settings.sides.map(\.colour) == [
        .init(light: "#10306f", dark: "#6b9aee"), .init(light: "#933112", dark: "#f5b190"),
      ])
    #expect(
      settings.theme == [
        "accent": .init(light: "#104090", dark: "#104090"), "hair": .init(light: "#111111", dark: "#eeeeee"),
      ])
    #expect(settings.thresholds.contrast == 7)
  }

  @Test func `The foot of every page has room for forty links`() throws {
    func footer(_ count: Int) -> String {
      let links = Array(repeating: "{label: L, url: \"https://desk.example/\"}", count: count)
      return minimal + sides + "footer: {links: [\(links.joined(separator: ", "))]}\n"
    }
    #expect(try settings(footer(40)).footer?.links.count == 40)
    #expect(
      faults(footer(41)) == [
        "dossier.yml:5:17: The foot of every page has room for 40 links, this has 41. [invalid-value]"
      ])
  }

  @Test func `One colour of a side is made lighter for the dark scheme`() throws {
    let text = minimal + "sides: [{id: us, label: US, colour: \"#10306f\"}, {id: cn, label: CN, colour: \"#f5b190\"}]"
    let colours = try settings(text).sides.map(\.colour)
    #expect(colours == [.init(light: "#10306f", dark: "#788aae"), .init(light: "#f5b190", dark: "#f5b190")])
  }

  @Test func `It is made as light as the dossier's own ground and threshold ask`() throws {
    let text = minimal + "sides: [{id: us, label: US, colour: \"#10306f\"}]\n"
    #expect(try settings(text + "thresholds: {low-contrast: 7}").sides[0].colour.dark == "#a5b1c9")
    #expect(
      try settings(text + "theme: {panel: {light: '#ffffff', dark: '#3a444a'}}").sides[0].colour.dark == "#a5b1c9")
  }

  @Test func `Days have pages of their own up to a number that a dossier may change`() throws {
    #expect(try settings(minimal + sides).asOfPages == 400)
    #expect(try settings(minimal + sides + "as_of_pages: 0").asOfPages == 0)
    for wrong in ["-1", "2.5", "many", "0x10", "1_000", "99999999999999999999", "[3]"] {
      #expect(
        faults(minimal + sides + "as_of_pages: \(wrong)") == [
          "dossier.yml:5:14: 'as_of_pages' is a whole number, 0 or more. [wrong-type]"
        ], "\(wrong)")
    }
  }

  @Test func `A dossier has a title, a language, a day and sides`() {
    #expect(
      faults("subtitle: x\n") == [
        "dossier.yml:1:1: The dossier needs the key 'as_of'. [missing-key]",
        "dossier.yml:1:1: The dossier needs the key 'language'. [missing-key]",
        "dossier.yml:1:1: The dossier needs the key 'sides'. [missing-key]",
        "dossier.yml:1:1: The dossier needs the key 'title'. [missing-key]",
      ])
    #expect(
      faults(minimal + "sides: []") == [
        "dossier.yml:4:8: The dossier needs at least one entry in 'sides'. [missing-key]"
      ])
  }

  @Test(arguments: [
    ("titel: x", "5:1: The dossier has no key 'titel'; did you mean 'title'? [unknown-key]"),
    (
      "base_url: example.org",
      "5:11: 'base_url' is the site's address such as https://example.org/dossier/, not 'example.org'. [invalid-value]"
    ),
    (
      "base_url: 'javascript:x'",
      "5:11: 'base_url' is the site's address such as https://example.org/dossier/, not 'javascript:x'. [invalid-value]"
    ),
    (
      "base_url: 'https://a.org/?x'",
      "5:11: 'base_url' is the site's address such as https://example.org/dossier/, not 'https://a.org/?x'. [invalid-value]"
    ),
    (
      "base_url: 'https:///x'",
      "5:11: 'base_url' is the site's address such as https://example.org/dossier/, not 'https:///x'. [invalid-value]"
    ),
    (
      "base_url: \"https://a.org/\\u0600?x/\"",
      "5:11: 'base_url' is the site's address such as https://example.org/dossier/, not 'https://a.org/\u{600}?x/'. [invalid-value]"
    ),
    ("thresholds: {low-contrast: many}", "5:28: 'low-contrast' is a number. [wrong-type]"),
    ("thresholds: 5", "5:13: 'thresholds' is a mapping from the names of checks to numbers. [wrong-type]"),
    (
      "thresholds: {low-contarst: 7}",
      "5:14: 'thresholds' has no key 'low-contarst'; did you mean 'low-contrast'? [unknown-key]"
    ),
    ("thresholds: {nonsense: 3}", "5:14: 'thresholds' has no key 'nonsense'. [unknown-key]"),
    (
      "thresholds: {low-contrast: 4.4}",
      "5:28: 'low-contrast' is a contrast from 4.5, which WCAG asks for, to 21. [invalid-value]"
    ),
    (
      "thresholds: {low-contrast: 21.1}",
      "5:28: 'low-contrast' is a contrast from 4.5, which WCAG asks for, to 21. [invalid-value]"
    ),
    ("theme: {accent: red}", "5:17: 'accent' is a colour such as #10306f, in quotation marks. [invalid-colour]"),
    (
      "theme: {acent: '#10306f'}",
      "5:9: A key in 'theme' is one of paper, panel, ink, ink2, hair, grid, accent, not 'acent'. [invalid-value]"
    ),
    ("theme: {accent: '#10306'}", "5:17: 'accent' is a colour such as #10306f, in quotation marks. [invalid-colour]"),
    ("theme: {accent: {light: '#10306f'}}", "5:17: A colour needs the key 'dark'. [missing-key]"),
  ])
  func `A faulty setting is an error at its place`(line: String, fault: String) {
    #expect(faults(minimal + sides + line) == ["dossier.yml:" + fault])
  }

  @Test(arguments: [
    ("as_of: 2026-10", "3:8: 'as_of' is a full day such as 2025-10-09, not '2026-10'. [invalid-date]"),
    ("language: french", "2:11: 'language' is a language tag such as en or zh-Hant, not 'french'. [invalid-value]"),
    ("language: English!", "2:11: 'language' is a language tag such as en or zh-Hant, not 'English!'. [invalid-value]"),
  ])
  func `Language and day have one form`(line: String, fault: String) {
    let key = line.prefix { $0 != ":" }
    let lines = (minimal + sides).split(separator: "\n").map { $0.hasPrefix(key) ? line[...] : $0 }
    #expect(faults(lines.joined(separator: "\n")) == ["dossier.yml:" + fault])
  }

  @Test func `Sides have ids of their own`() {
    let sides =
      "sides:\n- {id: us, label: US}\n- {id: us, label: USA}\n- {id: C N, label: China}\n- {id: eu}\n- {label: X}"
    #expect(
      faults(minimal + sides) == [
        "dossier.yml:6:3: An id stands for one side, 'us' for several. [duplicate-id] (The other side is here. dossier.yml:5:3)",
        "dossier.yml:7:8: An id is made of lower-case letters a to z, digits and hyphens, 'C N' is not. [invalid-id]",
        "dossier.yml:8:3: An entry of 'sides' needs the key 'label'. [missing-key]",
        "dossier.yml:9:3: An entry of 'sides' needs the key 'id'. [missing-key]",
      ])
  }

  private func sides(_ count: Int, _ more: String = "") -> String {
    "sides:\n" + (1...count).map { "- {id: s\($0), label: S\(more)}\n" }.joined()
  }

  @Test func `Each side is a principal unless it says otherwise`() throws {
    let text =
      minimal + "sides: [{id: a, label: A}, {id: b, label: B, principal: false}, {id: c, label: C, principal: true}]"
    #expect(try settings(text).sides.map(\.column) == [0, nil, 1])
    #expect(try settings(minimal + sides(4)).sides.map(\.column) == [0, 1, 2, 3])
  }

  @Test func `A fifth principal is told to say that it is none`() {
    #expect(
      faults(minimal + sides(6)) == [
        "dossier.yml:9:3: At most 4 sides are principals; further ones say 'principal: false'. [too-many-principals]"
      ])
    #expect(
      faults(minimal + sides(2, ", principal: false")) == [
        "dossier.yml:5:1: At least one side is a principal; here all say 'principal: false'. [no-principal]"
      ])
  }

  @Test func `No side is called what stands for all of them`() {
    #expect(
      faults(minimal + "sides: [{id: joint, label: J}]") == [
        "dossier.yml:4:14: A side has another id than 'joint', which stands in the data for what sides did together. [invalid-id]"
      ])
  }

  @Test func `Eight sides have colours of their own, and then they come round again`() throws {
    let all = try settings(
      minimal + sides(1)
        + sides(11, ", principal: false").dropFirst("sides:\n- {id: s1, label: S, principal: false}\n".count)
    ).sides
    #expect(Set(all.prefix(8).map(\.colour)).count == 8 && Set(all.prefix(8).map(\.colour.dark)).count == 8)
    #expect(all.map(\.look) == [0, 1, 2, 3, 4, 5, 6, 7, 0, 1, 2])
    #expect(all[8].colour == all[0].colour)
    let own = try settings(
      minimal + sides(1) + (2...9).map { "- {id: s\($0), label: S, principal: false, colour: '#10306f'}\n" }.joined())
    #expect(own.sides.last?.look == 8, "a colour of its own stays its own")
  }

  @Test(arguments: ["", "theme: {paper: {light: '#e8d8b0', dark: '#30363a'}}", "thresholds: {low-contrast: 7}"])
  func `The colours that we give can be read on whatever ground`(more: String) throws {
    let text = minimal + sides(1) + (2...8).map { "- {id: s\($0), label: S, principal: false}\n" }.joined() + more
    let dossier = try Sample.dossier(["dossier.yml": text])
    #expect(dossier.check().lines == [])
  }

  @Test func `A colour that YAML takes for a comment is said to be one`() {
    #expect(
      faults(minimal + "sides:\n- id: us\n  label: US\n  colour: #10306f\n") == [
        "dossier.yml:7:10: A colour stands in quotation marks: '#' begins a comment. [invalid-colour]"
      ])
  }

  @Test func `A link at the foot leads to the web or to a mailbox`() {
    #expect(
      faults(minimal + sides + "footer: {links: [{label: Imprint, url: 'javascript:alert(1)'}]}\n") == [
        "dossier.yml:5:40: 'url' is an address such as https://example.org/imprint, not 'javascript:alert(1)'. [invalid-value]"
      ])
  }
}
