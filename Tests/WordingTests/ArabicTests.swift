import Dossiers
import Testing
import Wording

@Suite struct ArabicDatesTests {
  private let words = Arabic()

  @Test(
    arguments: [
      ("2026-10-08", "8 أكتوبر 2026", "8 أكتوبر 2026", "8 أكتوبر"),
      ("2026-10", "أكتوبر 2026", "أكتوبر 2026", "أكتوبر"),
      ("2026", "2026", "2026", "2026"),
      ("2025-05~", "نحو مايو 2025", "نحو مايو 2025", "نحو مايو"),
      ("2025-09-03?", "ربما 3 سبتمبر 2025", "ربما 3 سبتمبر 2025", "ربما 3 سبتمبر"),
      ("2025%", "ربما نحو 2025", "ربما نحو 2025", "ربما نحو 2025"),
      ("2025-10-09/2025-10-11", "من 9 إلى 11 أكتوبر 2025", "9–11 أكتوبر 2025", "9–11 أكتوبر"),
      (
        "2025-09-14/2025-10-02", "من 14 سبتمبر إلى 2 أكتوبر 2025", "14 سبتمبر – 2 أكتوبر 2025",
        "14 سبتمبر – 2 أكتوبر"
      ),
      (
        "2025-12-30/2026-01-02", "من 30 ديسمبر 2025 إلى 2 يناير 2026", "30 ديسمبر 2025 – 2 يناير 2026",
        "30 ديسمبر 2025 – 2 يناير 2026"
      ),
      ("2025-05/2025-07", "من مايو إلى يوليو 2025", "مايو–يوليو 2025", "مايو–يوليو"),
      ("2025-05/2026-01", "من مايو 2025 إلى يناير 2026", "مايو 2025 – يناير 2026", "مايو 2025 – يناير 2026"),
      ("2024/2025", "من 2024 إلى 2025", "2024–2025", "2024–2025"),
      ("2025-05/2025-06-03", "من مايو 2025 إلى 3 يونيو 2025", "مايو 2025 – 3 يونيو 2025", "مايو – 3 يونيو"),
      ("2025-05~/2025-06", "من نحو مايو 2025 إلى يونيو 2025", "نحو مايو 2025 – يونيو 2025", "نحو مايو – يونيو"),
      ("2025-05?/2025-06", "ربما من مايو 2025 إلى يونيو 2025", "ربما مايو 2025 – يونيو 2025", "ربما مايو – يونيو"),
      ("../2025-11", "حتى نوفمبر 2025", "حتى نوفمبر 2025", "حتى نوفمبر"),
      (
        "/2025-11", "حتى نوفمبر 2025، والبداية غير معروفة", "حتى نوفمبر 2025، والبداية غير معروفة",
        "حتى نوفمبر، والبداية غير معروفة"
      ),
      ("2025-11-10/..", "من 10 نوفمبر 2025", "من 10 نوفمبر 2025", "من 10 نوفمبر"),
      (
        "2025-11-10/", "من 10 نوفمبر 2025، والنهاية غير معروفة", "من 10 نوفمبر 2025، والنهاية غير معروفة",
        "من 10 نوفمبر، والنهاية غير معروفة"
      ),
      (
        "2025/", "من 2025، والنهاية غير معروفة", "من 2025، والنهاية غير معروفة", "من 2025، والنهاية غير معروفة"
      ),
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
    #expect(words.date(day, .long) == "8 أكتوبر 2026")
    #expect(words.date(day, .short) == "8 أكتوبر 2026")
    #expect(words.date(day, .dayAndMonth) == "8 أكتوبر")
  }

  @Test func `A month is not shortened but to its first letter`() {
    #expect(words.month(10, .full) == "أكتوبر")
    #expect(words.month(10, .short) == "أكتوبر")
    #expect(words.month(10, .initial) == "أ")
    #expect((1...12).map { words.month($0, .initial) }.joined() == "يفمأميي\u{0623}سأند")
  }

  @Test(
    arguments: [
      ("2026-09-23", "تمديد التعليق في 23 سبتمبر 2026", "منذ 23 سبتمبر 2026"),
      ("2026-09", "تمديد التعليق في سبتمبر 2026", "منذ سبتمبر 2026"),
      ("2026-09~", "تمديد التعليق في نحو سبتمبر 2026", "منذ نحو سبتمبر 2026"),
      ("2026-09-23?", "تمديد التعليق ربما في 23 سبتمبر 2026", "ربما منذ 23 سبتمبر 2026"),
      (
        "2025-10-09/2025-10-11", "تمديد التعليق في الفترة 9–11 أكتوبر 2025", "منذ الفترة 9–11 أكتوبر 2025"
      ),
      (
        "2025-11-10/..", "تمديد التعليق في الفترة من 10 نوفمبر 2025", "منذ الفترة من 10 نوفمبر 2025"
      ),
    ] as [(String, String, String)])
  func `A preposition stands where the date lets it`(text: String, step: String, since: String) throws {
    let date = try EDTFDate(parsing: text)
    #expect(words.status(.step(words.status(.pauseProlonged(.inSentence)), on: date)) == step)
    #expect(words.status(.since(date)) == since)
  }
}

@Suite struct ArabicNumberTests {
  private let words = Arabic()

  @Test(arguments: [
    (12.5, "12.5"), (0, "0"), (-0.25, "\u{200E}-0.25"), (40000.5, "40,000.5"), (1234, "1234"),
    (1e12, "1,000,000,000,000"), (-40000, "\u{200E}-40,000"),
  ])
  func `Numbers have groups and the sign before them`(value: Double, text: String) {
    #expect(words.number(value) == text)
  }

  @Test func `A quantity has its unit behind it`() {
    #expect(words.quantity(12.5, .percent) == "12.5%")
    #expect(words.quantity(40, .named("مليار م³")) == "40\u{A0}مليار م³")
  }

  @Test func `The arrow between rates leads to the left, whatever stands before`() {
    #expect(words.status(.rateInBrief(from: 10, to: 20, .percent)) == "\u{200F}10 ← 20%")
    #expect(words.status(.rate(from: 10, to: 20, .percent)) == "▲ \u{200F}10 ← 20%")
    #expect(words.status(.rate(from: 20, to: 12.5, .percent)) == "▼ \u{200F}20 ← 12.5%")
  }
}

@Suite struct ArabicPluralTests {
  private let words = Arabic()

  /// 0, 1, 2, 3, 10, 11, 100, 102, 103, 111.
  @Test(
    arguments: [
      (.day, "0 يوم|يوم واحد|يومان|3 أيام|10 أيام|11 يومًا|100 يوم|102 يوم|103 أيام|111 يومًا"),
      (.month, "0 شهر|شهر واحد|شهران|3 أشهر|10 أشهر|11 شهرًا|100 شهر|102 شهر|103 أشهر|111 شهرًا"),
      (
        .point,
        "0 نقطة مئوية|نقطة مئوية واحدة|نقطتان مئويتان|3 نقاط مئوية|10 نقاط مئوية|11 نقطة مئوية|"
          + "100 نقطة مئوية|102 نقطة مئوية|103 نقاط مئوية|111 نقطة مئوية"
      ),
      (
        .measure,
        "لا إجراءات|إجراء واحد|إجراءان|3 إجراءات|10 إجراءات|11 إجراءً|100 إجراء|102 إجراء|103 إجراءات|"
          + "111 إجراءً"
      ),
      (.source, "لا مصادر|مصدر واحد|مصدران|3 مصادر|10 مصادر|11 مصدرًا|100 مصدر|102 مصدر|103 مصادر|111 مصدرًا"),
      (
        .contestedQuestion,
        "لا مسائل خلافية|مسألة خلافية واحدة|مسألتان خلافيتان|3 مسائل خلافية|10 مسائل خلافية|"
          + "11 مسألة خلافية|100 مسألة خلافية|102 مسألة خلافية|103 مسائل خلافية|111 مسألة خلافية"
      ),
      (.account, "لا روايات|رواية واحدة|روايتان|3 روايات|10 روايات|11 رواية|100 رواية|102 رواية|103 روايات|111 رواية"),
      (
        .officialText,
        "لا نصوص رسمية|نص رسمي واحد|نصان رسميان|3 نصوص رسمية|10 نصوص رسمية|11 نصًا رسميًا|100 نص رسمي|"
          + "102 نص رسمي|103 نصوص رسمية|111 نصًا رسميًا"
      ),
      (
        .newsReport,
        "لا تقارير إخبارية|تقرير إخباري واحد|تقريران إخباريان|3 تقارير إخبارية|10 تقارير إخبارية|"
          + "11 تقريرًا إخباريًا|100 تقرير إخباري|102 تقرير إخباري|103 تقارير إخبارية|111 تقريرًا إخباريًا"
      ),
      (.study, "لا دراسات|دراسة واحدة|دراستان|3 دراسات|10 دراسات|11 دراسة|100 دراسة|102 دراسة|103 دراسات|111 دراسة"),
      (.referenceWork, "لا مراجع|مرجع واحد|مرجعان|3 مراجع|10 مراجع|11 مرجعًا|100 مرجع|102 مرجع|103 مراجع|111 مرجعًا"),
    ] as [(Noun, String)])
  func `Every noun has the six forms`(noun: Noun, text: String) {
    let numbers = [0, 1, 2, 3, 10, 11, 100, 102, 103, 111]
    #expect(numbers.map { words.count($0, noun) }.joined(separator: "|") == text)
  }

  @Test(arguments: [
    (0, "بعد 0 يوم"), (1, "بعد يوم واحد"), (2, "بعد يومين"), (3, "بعد 3 أيام"), (11, "بعد 11 يومًا"),
    (100, "بعد 100 يوم"),
  ])
  func `Behind a preposition two are in the genitive`(number: Int, text: String) {
    #expect(words.brief(.inDays(number)) == text)
  }

  @Test(arguments: [
    (0, "لم ينتهِ أي إجراء.", "لم يكن أي إجراء قد انتهى."), (1, "انتهى إجراء واحد.", "كان إجراء واحد قد انتهى."),
    (2, "انتهى إجراءان.", "كان إجراءان قد انتهيا."), (3, "انتهت ثلاثة إجراءات.", "كانت ثلاثة إجراءات قد انتهت."),
    (10, "انتهت عشرة إجراءات.", "كانت عشرة إجراءات قد انتهت."),
    (11, "انتهى 11 إجراءً.", "كان 11 إجراءً قد انتهى."), (100, "انتهى 100 إجراء.", "كان 100 إجراء قد انتهى."),
    (103, "انتهت 103 إجراءات.", "كانت 103 إجراءات قد انتهت."),
  ])
  func `The verb agrees with what has ended`(number: Int, have: String, had: String) {
    #expect(words.measure(.haveEnded(number)) == have)
    #expect(words.measure(.hadEnded(number)) == had)
  }

  @Test(arguments: [
    (0, "لا روايات"), (1, "رواية واحدة"), (2, "روايتان"), (3, "ثلاث روايات"), (8, "ثماني روايات"), (11, "11 رواية"),
    (100, "100 رواية"),
  ])
  func `A heading counts accounts in words`(number: Int, text: String) {
    #expect(words.record(.accounts(number)) == text)
  }

  @Test func `Points may be broken`() throws {
    let day = try EDTFDate(parsing: "2026-11-10")
    #expect(words.status(.held(.points(12.5))) == "12.5 نقطة مئوية")
    #expect(
      words.status(.heldBack(.points(24), until: day)) == "تعليق 24 نقطة مئوية إضافية حتى 10 نوفمبر 2026")
    #expect(words.status(.heldBack(.points(2), until: nil)) == "تعليق نقطتين مئويتين إضافيتين")
    #expect(words.status(.pauseOfPartProlonged(.points(3), .label)) == "تمديد تعليق 3 نقاط مئوية")
    #expect(words.status(.pauseOfPartEnds(.points(11))) == "انتهاء تعليق 11 نقطة مئوية إضافية")
  }

  @Test(arguments: [(1, "يوم"), (2, "يوم"), (3, "أيام"), (11, "يومًا"), (100, "يوم")])
  func `A unit stands behind a number in digits`(number: Int, unit: String) {
    #expect(words.brief(.unitDays(number)) == unit)
  }
}

@Suite struct ArabicSentenceTests {
  private let words = Arabic()

  @Test(
    arguments: [
      (["Ann Berg"], "Ann Berg"), (["Ann Berg", "Bo Li"], "Ann Berg وBo Li"),
      (["Ann Berg", "Bo Li", "Cem Ak"], "Ann Berg،\u{200F} Bo Li وCem Ak"),
      (["Ann Berg", "Bo Li", "Cem Ak", "Di Wu"], "Ann Berg وآخرون"),
      (["ليلى حداد", "عمر نصار"], "ليلى حداد وعمر نصار"),
    ] as [([String], String)])
  func `Names are joined`(names: [String], text: String) {
    #expect(words.source(.makers(names)) == text)
  }

  @Test func `What separates members keeps them apart for the order of writing`() {
    #expect(words.join(["Section 301", "4 أبريل 2025"], .list) == "Section 301،\u{200F} 4 أبريل 2025")
    #expect(words.join(["Section 301", nil, "4 أبريل"], .colon) == "Section 301:\u{200F} 4 أبريل")
  }

  @Test(arguments: [
    (0, "قيد السريان: لا إجراءات"), (1, "قيد السريان: إجراء واحد"), (2, "قيد السريان: إجراءان"),
    (3, "قيد السريان: 3 إجراءات"), (11, "قيد السريان: 11 إجراءً"), (100, "قيد السريان: 100 إجراء"),
  ])
  func `Measures are counted by their state`(number: Int, text: String) {
    #expect(words.day(.measures(number, words.status(.status(.inForce, .inSentence)))) == text)
  }

  @Test(arguments: [
    (0, "بين 0 خطوة"), (1, "بين خطوة واحدة"), (2, "بين خطوتين"), (3, "بين 3 خطوات"), (11, "بين 11 خطوة"),
    (100, "بين 100 خطوة"),
  ])
  func `Links are between steps`(number: Int, text: String) {
    #expect(words.chain(.betweenSteps(number)) == text)
  }

  @Test func `A query stands between quotation marks and by itself`() {
    #expect(words.search(.found("1", isOne: true, query: "tax")) == "صفحة واحدة فيها «\u{2068}tax\u{2069}»")
    #expect(
      words.search(.found("5", isOne: false, query: "tax")) == "عدد الصفحات التي فيها «\u{2068}tax\u{2069}»: 5")
  }

  @Test func `A work names its place and language`() throws {
    #expect(words.source(.origin(publisher: "رويترز", readAt: "Telegraph India")) == "رويترز عبر Telegraph India")
    #expect(words.source(.season(1, try EDTFDate(parsing: "2018"))) == "ربيع 2018")
    #expect(words.source(.volume("12", issue: "3")) == "المجلد 12،\u{200F} العدد 3")
    #expect(words.source(.volume(nil, issue: "3")) == "العدد 3")
    #expect(words.source(.inLanguage("zh-Hant")) == "باللغة الصينية")
    #expect(words.source(.inLanguage("tlh")) == "اللغة: tlh")
  }
}
