import Testing

@Suite struct LowContrastTests {
  private func faults(_ colour: String, _ more: String = "") throws -> [String] {
    let settings =
      "title: T\nlanguage: en\nas_of: 2026-10-09\nsides:\n- {id: us, label: US, colour: \(colour)}\n\(more)"
    return try findings("low-contrast", in: ["dossier.yml": settings])
  }

  @Test func `A side's colour can be read in both schemes`() throws {
    #expect(
      try faults("{light: '#777777', dark: '#75688b'}") == [
        "dossier.yml:5:3: A side's colour has a contrast of at least 4.5 in the dark scheme, #75688b on #14181b has 3.4. [low-contrast]",
        "dossier.yml:5:3: A side's colour has a contrast of at least 4.5 in the dark scheme, #75688b on #1e2428 has 3.0. [low-contrast]",
        "dossier.yml:5:3: A side's colour has a contrast of at least 4.5 in the light scheme, #777777 on #f2f4f3 has 4.0. [low-contrast]",
        "dossier.yml:5:3: A side's colour has a contrast of at least 4.5 in the light scheme, #777777 on #ffffff has 4.4. [low-contrast]",
      ])
  }

  @Test func `A colour that is strong enough is none, nor one for both schemes that is dark enough`() throws {
    #expect(try faults("{light: '#75688b', dark: '#9789ab'}") == [])
    #expect(try faults("'#10306f'") == [])
  }

  @Test func `A dossier may ask for more contrast than we do`() throws {
    let colour = "{light: '#a93915', dark: '#f5b190'}"
    #expect(try faults(colour) == [])
    #expect(
      try faults(colour, "thresholds: {low-contrast: 7}") == [
        "dossier.yml:5:3: A side's colour has a contrast of at least 7 in the light scheme, #a93915 on #f2f4f3 has 5.7. [low-contrast]",
        "dossier.yml:5:3: A side's colour has a contrast of at least 7 in the light scheme, #a93915 on #ffffff has 6.3. [low-contrast]",
      ])
    #expect(try faults("'#10306f'", "thresholds: {low-contrast: 7}") == [], "what we make lighter keeps it too")
  }

  @Test func `A colour is read on the dossier's own paper`() throws {
    #expect(
      try faults("{light: '#a93915', dark: '#f5b190'}", "theme: {panel: {light: '#c0c0c0', dark: '#1e2428'}}") == [
        "dossier.yml:5:3: A side's colour has a contrast of at least 4.5 in the light scheme, #a93915 on #c0c0c0 has 3.5. [low-contrast]"
      ])
  }
}
