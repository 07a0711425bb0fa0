internal import Dossiers
internal import Wording

extension SearchPage {
  init(_ context: inout some CitingPlanner) {
    let kinds = RecordKind.allCases.filter(context.site.indexedKinds.contains).map(PageID.list)
    let lists = ([.alphabet, .timeline] + kinds).compactMap { context.link($0.name(context.words), to: $0) }
    self.init(frame: context.frame(title: PageID.search.name(context.words), description: nil), lists: lists)
  }
}
