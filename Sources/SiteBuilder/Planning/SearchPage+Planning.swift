internal import Dossiers
internal import Templates

extension SearchPage {
  init(_ context: inout PageContext) {
    let lists =
      [context.published("A to Z", SitePaths.alphabet), context.published("Timeline", SitePaths.timeline)]
      + RecordKind.allCases.filter(context.site.indexedKinds.contains).map {
        context.published($0.plural, SitePaths.index(of: $0))
      }
    self.init(
      frame: context.frame(title: "Search", description: nil), lists: lists.compactMap(\.self))
  }
}
