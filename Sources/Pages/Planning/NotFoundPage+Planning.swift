internal import HTML

extension NotFoundPage {
  init(_ context: inout PageContext) {
    let frame = context.frame(title: "There is no such page", description: nil, under: [])
    let list = context.link("A to Z", to: .alphabet)
    self.init(
      frame: frame, search: context.link(to: .search),
      links: frame.navigation.map { TextLink($0.label, $0.link) } + [list].compactMap(\.self))
  }
}
