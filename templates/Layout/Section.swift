import HTML

/// A part of a page under its heading. Without content there is no heading either.
struct Section: Partial {
  let title: String
  let content: HTML

  init(_ title: String, _ content: some Partial) {
    self.title = title
    self.content = content.render()
  }

  func render() -> HTML {
    if content.isEmpty { return .empty }
    return """
      <section>
      <h2>\(title)</h2>
      \(content)
      </section>
      """
  }
}

/// A part beside the main one, labelled by its heading.
struct Aside: Partial {
  let title: String
  /// Of the heading, unique on the page.
  let id: String
  let content: HTML

  init(_ title: String, id: String, _ content: some Partial) {
    self.title = title
    self.id = "aside-" + id
    self.content = content.render()
  }

  func render() -> HTML {
    if content.isEmpty { return .empty }
    return """
      <aside aria-labelledby="\(id)">
      <h2 id="\(id)">\(title)</h2>
      \(content)
      </aside>
      """
  }
}

/// The main column with an aside of 19rem; below 62rem one under the other.
struct MainAndAside: Partial {
  let main: HTML
  let aside: Aside

  init(_ main: HTML, _ aside: Aside) {
    self.main = main
    self.aside = aside
  }

  func render() -> HTML {
    if main.isEmpty || aside.content.isEmpty { return main + aside.render() }
    return """
      <div class="two">
      <div>
      \(main)
      </div>
      \(aside)
      </div>
      """
  }
}

/// Two sections of equal width; where one is missing, the other stands alone.
struct Halves: Partial {
  let first: Section
  let second: Section

  init(_ first: Section, _ second: Section) {
    self.first = first
    self.second = second
  }

  func render() -> HTML {
    if first.content.isEmpty || second.content.isEmpty { return first.render() + second.render() }
    return """
      <div class="half">
      \(first)
      \(second)
      </div>
      """
  }
}
