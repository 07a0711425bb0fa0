internal import HTML

/// What was changed in the dossier itself, for readers who come back.
struct ChangesPage: PageTemplate {
  let frame: PageFrame
  let head: RecordHead
  /// The latest first.
  let days: [DayGroup]

  func render() -> HTML {
    page(frame, head.html + section(id: "days", title: "Day by day", content: dayList(days)))
  }
}
