import Testing

@Suite struct LowContrastTests {
  private func faults(_ colour: String) throws -> [String] {
    let settings = "title: T\nlanguage: en\nas_of: 2026-10-09\nsides:\n- {id: us, label: US, colour: \(colour)}"
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
}
