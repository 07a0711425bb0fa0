import CommonMark
import Dossiers
import Wording

/// English between ⟦ and ⟧: what a reader sees outside of them, no wording has said.
struct MarkedEnglish: Wording {
  private let english = English()

  var language: String { english.language }

  private func marked(_ words: String) -> String { words.isEmpty ? "" : "⟦\(words)⟧" }

  func date(_ date: EDTFDate, _ style: DateStyle) -> String { marked(english.date(date, style)) }
  func month(_ month: Int, _ style: MonthStyle) -> String { marked(english.month(month, style)) }
  func number(_ number: Double) -> String { marked(english.number(number)) }
  func sign(of unit: Unit) -> String { marked(english.sign(of: unit)) }
  func word(_ word: CommonWord) -> String { marked(english.word(word)) }
  func word(_ word: TradeWord) -> String { marked(english.word(word)) }
  func word(_ word: LawWord) -> String { marked(english.word(word)) }
  func word(_ word: GeneralWord) -> String { marked(english.word(word)) }
  func mark(_ joint: Joint) -> String { marked(english.mark(joint)) }
  func count(_ number: Int, _ noun: Noun) -> String { marked(english.count(number, noun)) }

  func form(_ label: String, _ form: Form) -> String { marked(english.form(label, form)) }
  func kind(_ phrase: KindPhrase) -> String { marked(english.kind(phrase)) }
  func relation(_ name: Relation.Name, _ form: Form) -> String { marked(english.relation(name, form)) }
  func status(_ phrase: StatusPhrase) -> String { marked(english.status(phrase)) }
  func source(_ phrase: SourcePhrase) -> String { marked(english.source(phrase)) }
  func site(_ phrase: SitePhrase) -> String { marked(english.site(phrase)) }
  func layout(_ phrase: LayoutPhrase) -> String { marked(english.layout(phrase)) }
  func heading(_ phrase: HeadingPhrase) -> String { marked(english.heading(phrase)) }
  func list(_ phrase: ListPhrase) -> String { marked(english.list(phrase)) }
  func record(_ phrase: RecordPhrase) -> String { marked(english.record(phrase)) }
  func measure(_ phrase: MeasurePhrase) -> String { marked(english.measure(phrase)) }
  func brief(_ phrase: BriefPhrase) -> String { marked(english.brief(phrase)) }
  func timeline(_ phrase: TimelinePhrase) -> String { marked(english.timeline(phrase)) }
  func chart(_ phrase: ChartPhrase) -> String { marked(english.chart(phrase)) }
  func chain(_ phrase: ChainPhrase) -> String { marked(english.chain(phrase)) }
  func day(_ phrase: DayPhrase) -> String { marked(english.day(phrase)) }
  func dayTool(_ phrase: DayToolPhrase) -> String { marked(english.dayTool(phrase)) }
  func search(_ phrase: SearchPhrase) -> String { marked(english.search(phrase)) }
  func text(_ phrase: MarkdownPhrase) -> String { marked(english.text(phrase)) }
  func document(_ phrase: DocumentPhrase) -> String { marked(english.document(phrase)) }
  func export(_ phrase: ExportPhrase) -> String { marked(english.export(phrase)) }
}
