/// Elements that ask nobody.
extension HTMLRenderer {
  mutating func open(_ element: MarkdownElement) {
    switch element {
    case .emphasis: output.append("<em>")
    case .strong: output.append("<strong>")
    case .strikethrough: output.append("<del>")
    case .highlight: output.append("<mark>")
    case .paragraph(let isTight, _):
      if isTight { return }
      openBlock("<p>")
    case .heading(let level, _): openHeading(level: level)
    case .quote: openBlock("<blockquote>\n")
    case .callout(let kind):
      openBlock("<div class=\"callout\" data-kind=\"")
      output.append(raw: kind.rawValue.utf8)
      output.append("\">\n")
    case .calloutTitle: openBlock("<p class=\"callout-title\">")
    case .list(let start): openList(start: start)
    case .item(let isTask): openBlock(isTask ? "<li class=\"task\">" : "<li>")
    case .tableHead: output.append("<thead>\n")
    case .tableBody: output.append("<tbody>\n")
    case .tableRow: output.append("<tr>\n")
    case .tableCell(let alignment, let isHeader): openCell(alignment, isHeader: isHeader)
    case .link, .table: break
    }
  }

  mutating func openTable(_ resolver: inout some ReferenceResolver) {
    if isExact { return openBlock("<table>\n") }
    openBlock("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"")
    output.append(text: resolver.words(.table))
    output.append("\"><table>\n")
  }

  mutating func close(_ element: MarkdownElement) {
    switch element {
    case .emphasis: output.append("</em>")
    case .strong: output.append("</strong>")
    case .strikethrough: output.append("</del>")
    case .highlight: output.append("</mark>")
    case .paragraph(let isTight, _): output.append(isTight ? "" : "</p>\n")
    case .heading(let level, _):
      output.append("</h")
      output.append(level)
      output.append(">\n")
    case .quote: openBlock("</blockquote>\n")
    case .callout: openBlock("</div>\n")
    case .calloutTitle: output.append("</p>\n")
    case .list(let start): output.append(start == nil ? "</ul>\n" : "</ol>\n")
    case .item: output.append("</li>\n")
    case .table: output.append(isExact ? "</table>\n" : "</table></div>\n")
    case .tableHead: output.append("</thead>\n")
    case .tableBody: output.append("</tbody>\n")
    case .tableRow: output.append("</tr>\n")
    case .tableCell(_, let isHeader): output.append(isHeader ? "</th>\n" : "</td>\n")
    case .link: break
    }
  }

  private mutating func openBlock(_ tag: StaticString) {
    output.startLine()
    output.append(tag)
  }

  private mutating func openHeading(level: UInt8) {
    openBlock("<h")
    output.append(level)
    if !isExact {
      output.append(" id=\"")
      output.append(text: idPrefix)
      output.append(text: survey.headings[headingCount].id)
      output.append("\"")
    }
    headingCount += 1
    output.append(">")
  }

  private mutating func openList(start: Int32?) {
    switch start {
    case nil: openBlock("<ul>\n")
    case 1: openBlock("<ol>\n")
    case let start?:
      openBlock("<ol start=\"")
      output.append(start)
      output.append("\">\n")
    }
  }

  private mutating func openCell(_ alignment: TableAlignment, isHeader: Bool) {
    output.append(isHeader ? "<th" : "<td")
    if alignment != .unset {
      // A policy without inline styles forbids the attribute's modern twin.
      output.append(isExact ? " align=\"" : " class=\"")
      switch alignment {
      case .unset: break
      case .left: output.append("left")
      case .center: output.append("center")
      case .right: output.append("right")
      }
      output.append("\"")
    }
    output.append(">")
  }
}
