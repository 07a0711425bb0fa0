internal import Dossiers
internal import HTML
internal import Wording

/// Somebody who acts: what they did, suffered, said and hold.
struct ActorPage: SectionTemplate {
  static let assets: [PageAsset] = [.record]

  let frame: PageFrame
  let head: RecordHead
  let keyLine: KeyLine
  let roles: [RoleRow]
  let body: HTML
  let imposed: RowStrips?
  let suffered: RowStrips?
  let statements: [StatementRow]
  let positions: [QuestionSummary]
  /// Links between measures that the actor asserts.
  let asserted: [RecordRow]
  /// Links that the actor disputes.
  let disputed: [RecordRow]
  /// Events that were the actor's doing.
  let acts: [RecordRow]
  let tookPart: [RecordRow]
  let members: [RecordRow]
  let mentions: [RecordRow]
  let facts: Facts
  let sources: SourceList

  var main: HTML {
    """
    \(head.html(words, in: frame.titleLanguage))\
    \(keyLine.html)\
    \(twoColumns(
      """
      <section aria-labelledby="profile-heading">
      <h2 id="profile-heading">\(words.heading(.profile))</h2>
      \(needed: prose(body, in: frame.textLanguage))\
      </section>

      """,
      """
      <aside aria-labelledby="facts-heading">
      <h2 id="facts-heading">\(words.heading(.facts))</h2>
      \(needed: facts.html)\
      </aside>

      """))\
    \(part: """
      <section aria-labelledby="roles-heading">
      <h2 id="roles-heading">\(words.heading(.roles))</h2>
      <ol class="records">
      \(needed: roles.html { $0.item(words) })\
      </ol>
      </section>

      """)\
    \(part: """
      <section aria-labelledby="imposed-heading">
      <h2 id="imposed-heading">\(words.heading(.measuresImposed))</h2>
      \(needed: imposed.html { $0.html(words) })\
      </section>

      """)\
    \(part: """
      <section aria-labelledby="suffered-heading">
      <h2 id="suffered-heading">\(words.heading(.measuresSuffered))</h2>
      \(needed: suffered.html { $0.html(words) })\
      </section>

      """)\
    \(part: """
      <section aria-labelledby="acts-heading">
      <h2 id="acts-heading">\(words.relation(.doneBy, .label))</h2>
      \(needed: RecordRow.list(acts, words))\
      </section>

      """)\
    \(part: """
      <section aria-labelledby="statements-heading">
      <h2 id="statements-heading">\(words.kind(.many(.statement, .label)))</h2>
      \(needed: StatementRow.list(statements, words, in: frame.textLanguage))\
      </section>

      """)\
    \(part: """
      <section aria-labelledby="positions-heading">
      <h2 id="positions-heading">\(words.heading(.positions))</h2>
      \(needed: positions.html { $0.html(words, in: frame.textLanguage) })\
      </section>

      """)\
    \(halves(
      """
      <section aria-labelledby="asserts-heading">
      <h2 id="asserts-heading">\(words.relation(.assertedBy, .label))</h2>
      \(needed: RecordRow.list(asserted, words))\
      </section>

      """,
      """
      <section aria-labelledby="disputes-heading">
      <h2 id="disputes-heading">\(words.relation(.disputedBy, .label))</h2>
      \(needed: RecordRow.list(disputed, words))\
      </section>

      """))\
    \(halves(
      """
      <section aria-labelledby="part-heading">
      <h2 id="part-heading">\(words.relation(.participant, .label))</h2>
      \(needed: RecordRow.list(tookPart, words))\
      </section>

      """,
      """
      <section aria-labelledby="members-heading">
      <h2 id="members-heading">\(words.relation(.affiliation, .label))</h2>
      \(needed: RecordRow.list(members, words))\
      </section>

      """))\
    \(part: """
      <section aria-labelledby="mentions-heading">
      <h2 id="mentions-heading">\(words.relation(.mention, .label))</h2>
      \(needed: RecordRow.list(mentions, words))\
      </section>

      """)\
    \(sources.section(words))
    """
  }
}
