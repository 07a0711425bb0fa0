internal import HTML
internal import Wording

extension NotFoundPage {
  init(_ context: inout some CitingPlanner) {
    let frame = context.frame(title: PageID.notFound.name(context.words), description: nil, under: [])
    let list = context.link(PageID.alphabet.name(context.words), to: .alphabet)
    self.init(
      frame: frame, search: context.link(to: .search),
      links: frame.navigation.map { TextLink($0.label, $0.link) } + [list].compactMap(\.self))
  }
}
