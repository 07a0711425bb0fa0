/// Footnotes.
extension HTMLRenderer {
  mutating func render(noteReference number: Int) {
    noteReferenceCounts[number - 1] += 1
    output.append("<sup class=\"footnote-ref\"><a href=\"#")
    appendNoteID(number)
    output.append("\" id=\"")
    appendReferenceID(number, occurrence: noteReferenceCounts[number - 1])
    output.append("\">")
    output.append(number)
    output.append("</a></sup>")
  }

  mutating func renderNotes(_ resolver: inout some ReferenceResolver) {
    if survey.notes.isEmpty { return }
    output.startLine()
    output.append("<section class=\"footnotes\">\n<h2 class=\"footnotes-title\">")
    output.append(text: resolver.words(.notes))
    output.append("</h2>\n<ol>\n")
    for (index, note) in survey.notes.enumerated() {
      output.append("<li id=\"")
      appendNoteID(index + 1)
      output.append("\">\n")
      render(note, number: index + 1, &resolver)
      output.append("</li>\n")
    }
    output.append("</ol>\n</section>\n")
  }

  /// The ways back stand at the end of the note's last paragraph, as on GitHub.
  private mutating func render(_ note: Survey.Note, number: Int, _ resolver: inout some ReferenceResolver) {
    let events = tree.footnotes[note.footnote].events
    let endsInParagraph = if case .exit(.paragraph) = events.last { true } else { false }
    render(events.dropLast(endsInParagraph ? 1 : 0), &resolver)
    if endsInParagraph { output.append(" ") } else { output.append("<p>") }
    for occurrence in 1...max(1, note.referenceCount) {
      if occurrence > 1 { output.append(" ") }
      appendWayBack(number, occurrence: occurrence, resolver)
    }
    output.append("</p>\n")
  }

  private mutating func appendWayBack(_ number: Int, occurrence: Int, _ resolver: some ReferenceResolver) {
    output.append("<a class=\"footnote-back\" href=\"#")
    appendReferenceID(number, occurrence: occurrence)
    output.append("\" aria-label=\"")
    output.append(text: resolver.words(.backToReference(occurrence == 1 ? "\(number)" : "\(number)-\(occurrence)")))
    output.append("\">↩")
    if occurrence > 1 {
      output.append("<sup>")
      output.append(occurrence)
      output.append("</sup>")
    }
    output.append("</a>")
  }

  private mutating func appendNoteID(_ number: Int) {
    output.append(text: idPrefix)
    output.append("fn-")
    output.append(number)
  }

  private mutating func appendReferenceID(_ number: Int, occurrence: Int) {
    output.append(text: idPrefix)
    output.append("fnref-")
    output.append(number)
    appendOccurrence(occurrence)
  }

  private mutating func appendOccurrence(_ occurrence: Int) {
    if occurrence == 1 { return }
    output.append("-")
    output.append(occurrence)
  }
}
