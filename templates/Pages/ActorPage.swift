internal import HTML

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
  let tookPart: [RecordRow]
  let members: [RecordRow]
  let mentions: [RecordRow]
  let facts: Facts
  let sources: SourceList

  var main: HTML {
    """
    \(head.html(in: frame.titleLanguage))\
    \(keyLine.html)\
    \(twoColumns(
      """
      <section aria-labelledby="profile-heading">
      <h2 id="profile-heading">Profile</h2>
      \(needed: prose(body, in: frame.textLanguage))\
      </section>

      """,
      """
      <aside aria-labelledby="facts-heading">
      <h2 id="facts-heading">Facts</h2>
      \(needed: facts.html)\
      </aside>

      """))\
    \(part: """
      <section aria-labelledby="roles-heading">
      <h2 id="roles-heading">Roles</h2>
      <ol class="records">
      \(needed: roles.html(\.item))\
      </ol>
      </section>

      """)\
    \(part: """
      <section aria-labelledby="imposed-heading">
      <h2 id="imposed-heading">Measures imposed</h2>
      \(needed: imposed.html(\.html))\
      </section>

      """)\
    \(part: """
      <section aria-labelledby="suffered-heading">
      <h2 id="suffered-heading">Measures suffered</h2>
      \(needed: suffered.html(\.html))\
      </section>

      """)\
    \(part: """
      <section aria-labelledby="statements-heading">
      <h2 id="statements-heading">Statements</h2>
      \(needed: StatementRow.list(statements, in: frame.textLanguage))\
      </section>

      """)\
    \(part: """
      <section aria-labelledby="positions-heading">
      <h2 id="positions-heading">Positions in contested questions</h2>
      \(needed: positions.html { $0.html(in: frame.textLanguage) })\
      </section>

      """)\
    \(halves(
      """
      <section aria-labelledby="asserts-heading">
      <h2 id="asserts-heading">Links it asserts</h2>
      \(needed: RecordRow.list(asserted))\
      </section>

      """,
      """
      <section aria-labelledby="disputes-heading">
      <h2 id="disputes-heading">Links it disputes</h2>
      \(needed: RecordRow.list(disputed))\
      </section>

      """))\
    \(halves(
      """
      <section aria-labelledby="part-heading">
      <h2 id="part-heading">Took part in</h2>
      \(needed: RecordRow.list(tookPart))\
      </section>

      """,
      """
      <section aria-labelledby="members-heading">
      <h2 id="members-heading">Members</h2>
      \(needed: RecordRow.list(members))\
      </section>

      """))\
    \(part: """
      <section aria-labelledby="mentions-heading">
      <h2 id="mentions-heading">Mentioned in</h2>
      \(needed: RecordRow.list(mentions))\
      </section>

      """)\
    \(sources.section)
    """
  }
}
