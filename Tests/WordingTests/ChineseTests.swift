import Dossiers
import Testing
import Wording

@Suite struct ChineseDatesTests {
  private let words = Chinese()

  @Test(
    arguments: [
      ("2026-10-08", "2026年10月8日", "2026年10月8日", "10月8日"),
      ("2026-10", "2026年10月", "2026年10月", "10月"),
      ("2026", "2026年", "2026年", "2026年"),
      ("2025-05~", "2025年5月前后", "2025年5月前后", "5月前后"),
      ("2025-09-03?", "2025年9月3日（存疑）", "2025年9月3日（存疑）", "9月3日（存疑）"),
      ("2025%", "2025年前后（存疑）", "2025年前后（存疑）", "2025年前后（存疑）"),
      ("2025-10-09/2025-10-11", "2025年10月9日至11日", "2025年10月9日–11日", "10月9日–11日"),
      ("2025-09-14/2025-10-02", "2025年9月14日至10月2日", "2025年9月14日–10月2日", "9月14日–10月2日"),
      (
        "2025-12-30/2026-01-02", "2025年12月30日至2026年1月2日", "2025年12月30日–2026年1月2日",
        "2025年12月30日–2026年1月2日"
      ),
      ("2025-05/2025-07", "2025年5月至7月", "2025年5月–7月", "5月–7月"),
      ("2025-05/2026-01", "2025年5月至2026年1月", "2025年5月–2026年1月", "2025年5月–2026年1月"),
      ("2024/2025", "2024年至2025年", "2024年–2025年", "2024年–2025年"),
      ("2025/2025-06", "2025年至2025年6月", "2025年–2025年6月", "2025年–2025年6月"),
      ("2025-05/2025-06-03", "2025年5月至6月3日", "2025年5月–6月3日", "5月–6月3日"),
      ("2025-05~/2025-06", "2025年5月前后至2025年6月", "2025年5月前后–2025年6月", "5月前后–6月"),
      ("../2025-11", "至2025年11月止", "至2025年11月止", "至11月止"),
      ("/2025-11", "至2025年11月止，起始时间不详", "至2025年11月止，起始时间不详", "至11月止，起始时间不详"),
      ("2025-11-10/..", "自2025年11月10日起", "自2025年11月10日起", "自11月10日起"),
      ("2025-11-10/", "自2025年11月10日起，结束时间不详", "自2025年11月10日起，结束时间不详", "自11月10日起，结束时间不详"),
      ("2025/", "自2025年起，结束时间不详", "自2025年起，结束时间不详", "自2025年起，结束时间不详"),
    ] as [(String, String, String, String)])
  func `A date reads with the precision it has`(
    text: String, long: String, short: String, dayAndMonth: String
  ) throws {
    let date = try EDTFDate(parsing: text)
    #expect(words.date(date, .long) == long)
    #expect(words.date(date, .short) == short)
    #expect(words.date(date, .dayAndMonth) == dayAndMonth)
  }

  @Test func `A day reads as a date does`() throws {
    let day = try #require(CalendarDay("2026-10-08"))
    #expect(words.date(day, .long) == "2026年10月8日")
    #expect(words.date(day, .short) == "2026年10月8日")
    #expect(words.date(day, .dayAndMonth) == "10月8日")
  }

  @Test func `A month has its number`() {
    #expect(words.month(10, .full) == "10月")
    #expect(words.month(1, .short) == "1月")
    #expect(words.month(12, .initial) == "12")
  }

  @Test(arguments: [
    ("2026-07-24", "自2026年7月24日起"), ("2026-07", "自2026年7月起"), ("2026-07~", "自2026年7月前后起"),
    ("2025-10-09/2025-10-11", "自2025年10月9日–11日起"), ("2026-07-24/..", "自2026年7月24日起"), ("../2026-07", "至2026年7月止"),
  ])
  func `The words around a beginning stand once`(text: String, since: String) throws {
    #expect(words.status(.since(try EDTFDate(parsing: text))) == since)
  }
}

@Suite struct ChineseNumberTests {
  private let words = Chinese()

  @Test(arguments: [
    (12.5, "12.5"), (-0.25, "-0.25"), (0, "0"), (1234, "1234"), (40_000.5, "40,000.5"), (-40_000, "-40,000"),
    (1e12, "1,000,000,000,000"), (1e17, "1e+17"),
  ])
  func `Five digits and more are grouped`(value: Double, text: String) {
    #expect(words.number(value) == text)
  }

  @Test func `A unit stands close to its number unless it is written in Latin letters`() {
    #expect(words.percent(12.5) == "12.5%")
    #expect(words.quantity(40, .named("亿立方米")) == "40亿立方米")
    #expect(words.quantity(40_000, .named("billion m³")) == "40,000\u{A0}billion m³")
  }

  @Test(
    arguments: [
      (.day, "天"), (.month, "个月"), (.point, "个百分点"), (.measure, "项措施"), (.source, "个来源"),
      (.contestedQuestion, "个争议问题"), (.account, "种说法"), (.officialText, "份官方文件"), (.newsReport, "篇新闻报道"),
      (.study, "项研究"), (.referenceWork, "份参考资料"),
    ] as [(Noun, String)])
  func `Every noun has its measure word and no plural`(noun: Noun, text: String) {
    for number in [0, 1, 2, 3, 11, 100] { #expect(words.count(number, noun) == "\(number)\(text)") }
    #expect(words.count(12_345, noun) == "12,345\(text)")
  }

  @Test(
    arguments: [
      (.actor, "5个相关方"), (.measure, "5项措施"), (.event, "5起事件"), (.statement, "5次表态"), (.question, "5个问题"),
      (.theme, "5个主题"), (.series, "5组数据序列"), (.phase, "5个阶段"), (.source, "5个来源"), (.page, "5个页面"),
    ] as [(RecordKind, String)])
  func `Every kind has its measure word`(kind: RecordKind, text: String) {
    #expect(words.kind(.number(5, kind)) == text)
  }

  @Test(arguments: [
    (0, "尚无措施结束。", "当时尚无措施结束。"), (1, "1项措施已结束。", "当时已有1项措施结束。"),
    (2, "2项措施已结束。", "当时已有2项措施结束。"), (3, "3项措施已结束。", "当时已有3项措施结束。"),
    (11, "11项措施已结束。", "当时已有11项措施结束。"), (100, "100项措施已结束。", "当时已有100项措施结束。"),
  ])
  func `Sentences say their numbers`(number: Int, now: String, then: String) {
    #expect(words.measure(.haveEnded(number)) == now)
    #expect(words.measure(.hadEnded(number)) == then)
    #expect(words.measure(.all(number)) == "全部\(number)项措施")
    #expect(words.brief(.allQuestions(number)) == "全部\(number)个争议问题")
    #expect(words.brief(.inDays(number)) == "\(number)天后")
    #expect(words.record(.accounts(number)) == "\(number)种说法")
    #expect(words.list(.inAll(number)) == "共\(number)条")
    #expect(words.chain(.betweenSteps(number)) == "涉及\(number)个步骤")
    #expect(words.status(.held(.points(Double(number)))) == "\(number)个百分点")
  }
}

@Suite struct ChineseSentencesTests {
  private let words = Chinese()

  @Test(
    arguments: [
      ([], "", ""), (["甲"], "甲", "甲"), (["甲", "乙"], "甲、乙", "甲，乙"), (["甲", "乙", "丙"], "甲、乙、丙", "甲，乙，丙"),
      (["甲", "乙", "丙", "丁"], "甲等", "甲，乙，丙，丁"),
    ] as [([String], String, String)])
  func `Names are listed`(names: [String], makers: String, list: String) {
    #expect(words.source(.makers(names)) == makers)
    #expect(words.join(names, .list) == list)
  }

  @Test func `Sentences stand without a space between them`() {
    let sentences = ["美国", nil, "中国"].map { $0.map { words.site(.fullStop($0)) } }
    #expect(words.join(sentences, .sentence) == "美国。中国。")
    #expect(words.join(["提高", words.status(.basis(.reported))], .remark) == "提高 · 据媒体报道")
  }

  @Test func `A date stands before the step`() throws {
    let date = try EDTFDate(parsing: "2026-09-23")
    let raised = words.word(.trade(.raised))
    #expect(words.status(.step(raised, on: date)) == "2026年9月23日提高")
    #expect(words.status(.step(words.status(.pauseProlonged(.inSentence)), on: date)) == "2026年9月23日延长暂停期")
    #expect(words.status(.amendedSince(date)) == "自2026年9月23日起经修改")
    #expect(words.export(.noLongerHolds(raised, date, note: nil)) == "这一日期已不适用。2026年9月23日，提高。")
  }

  @Test func `What is held back is told with its points`() throws {
    let date = try EDTFDate(parsing: "2026-11-10")
    #expect(words.status(.heldBack(.points(24), until: date)) == "另有24个百分点暂缓实施至2026年11月10日")
    #expect(words.status(.heldBack(.points(12.5), until: nil)) == "另有12.5个百分点暂缓实施")
    #expect(words.status(.pauseOfPartProlonged(.points(1), .label)) == "延长1个百分点的暂缓期")
    #expect(words.status(.rate(from: 10, to: 20, .percent)) == "▲ 10 → 20%")
  }

  @Test func `A state follows its number`() {
    let (inForce, ended) = (words.status(.status(.inForce, .inSentence)), words.status(.status(.ended, .inSentence)))
    let counts = words.join([words.day(.measures(14, inForce)), words.day(.more(5, ended))], .list)
    #expect(words.site(.fullStop(counts)) == "14项措施生效中，5项已结束。")
  }

  @Test func `A label stays as it is`() {
    #expect(words.form("Reuters", .inSentence) == "Reuters")
    #expect(words.kind(.one(.measure, .inSentence)) == words.kind(.many(.measure, .label)))
  }

  @Test func `What is known of a source is said`() throws {
    #expect(words.source(.inLanguage("ja-JP")) == "原文为日文")
    #expect(words.source(.inLanguage("xx")) == "原文为xx")
    #expect(words.source(.volume("12", issue: "3")) == "第12卷第3期")
    #expect(words.source(.volume(nil, issue: "3")) == "第3期")
    #expect(words.source(.inPages("45–67")) == "第45–67页")
    #expect(words.source(.season(1, try EDTFDate(parsing: "2018"))) == "2018年春季")
  }

  @Test func `What a script fills in stands in the sentence`() {
    #expect(words.timeline(.entriesShown("{count}", of: "{all}")) == "{all}条中显示{count}条")
    #expect(words.search(.found("{count}", isOne: false, query: "{text}")) == "{count}个页面含有“{text}”")
    #expect(words.dayTool(.held(on: "{day}", of: "{earlier}")) == "{day}的状况与{earlier}相同。")
  }
}
