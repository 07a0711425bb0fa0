internal import Dossiers

extension SearchPage {
  init(_ context: inout PageContext) {
    let lists =
      [context.link("A to Z", to: .alphabet), context.link("Timeline", to: .timeline)]
      + RecordKind.allCases.filter(context.site.indexedKinds.contains).map {
        context.link($0.plural, to: .list($0))
      }
    self.init(
      frame: context.frame(title: "Search", description: nil), lists: lists.compactMap(\.self))
  }
}
