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
    head.html(in: frame.titleLanguage) + keyLine.html
      + twoColumns(
        section(id: "profile", title: "Profile", content: prose(body, in: frame.textLanguage)),
        aside(id: "facts", title: "Facts", content: facts.html))
      + section(id: "roles", title: "Roles", content: roleList)
      + section(id: "imposed", title: "Measures imposed", content: imposed.html(\.html))
      + section(id: "suffered", title: "Measures suffered", content: suffered.html(\.html))
      + section(id: "statements", title: "Statements", content: StatementRow.list(statements, in: frame.textLanguage))
      + section(
        id: "positions", title: "Positions in contested questions",
        content: positions.html { $0.html(in: frame.textLanguage) })
      + halves(
        RecordSection(id: "asserts", title: "Links it asserts", rows: asserted).html,
        RecordSection(id: "disputes", title: "Links it disputes", rows: disputed).html)
      + halves(
        RecordSection(id: "part", title: "Took part in", rows: tookPart).html,
        RecordSection(id: "members", title: "Members", rows: members).html)
      + RecordSection(id: "mentions", title: "Mentioned in", rows: mentions).html
      + sources.section
  }

  private var roleList: HTML {
    (!roles.isEmpty).html("<ol class=\"records\">\n\(roles.html(\.item))</ol>\n")
  }
}
