internal import HTML

/// A page beside the records: the method, about.
struct FreePageTemplate: SectionTemplate {
  let frame: PageFrame
  let head: RecordHead
  let body: HTML
  let sources: SourceList

  var main: HTML {
    """
    \(head.html(words, in: frame.titleLanguage))\
    \(prose(body, in: frame.textLanguage))\
    \(sources.section(words))
    """
  }
}
