extension SilentDossier {
  static let records = [
    "actors/north.md":
      "---\nname: 北国\nkind: state\nside: north\nsummary: 说\nsources: act\n---\n文。[@act]\n",
    "actors/south.md": "---\nname: 南国\nkind: state\nside: south\n---\n",
    "actors/ministry.md": """
    ---
    name: 部
    name_local: {ar: وزارة}
    kind: organisation
    side: south
    role: 管
    affiliation: south
    roles: [{title: 旧, from: 1999, until: 2020-05, sources: news}, {title: 新, from: 2020-06}]
    themes: tolls
    ---
    见[[south]]。[@news; @story, 3]
    """,
    "actors/other.md": "---\nname: 岛\nkind: territory\nside: others\n---\n",
    "events/round.md": """
    ---
    title: 会
    kind: talks
    date: 2025-05-02
    until: 2025-05-14
    place: 岛
    participants: [north, ministry]
    measures: toll
    themes: tolls
    ---
    文。
    """,
    "events/ahead.md": "---\ntitle: 约\nkind: deadline\ndate: 2026-09\nparticipants: [north, south]\n---\n",
    "events/protest.md": "---\ntitle: 抗\nkind: announcement\ndate: 2025-03~\nparticipants: other\n---\n",
    "statements/reply.md": """
    ---
    date: 2025-03-04
    speaker: ministry
    topic: 题
    about: toll
    stance: 拒
    venue: 厅
    quote: 言
    quote_local: {ar: كلمة}
    themes: tolls
    sources: news
    ---
    述。[@news]
    """,
    "questions/who.md": """
    ---
    question: 谁先？
    summary: 问
    accounts:
      - {side: north, held_by: north, position: 彼, sources: [act, study]}
      - {side: south, held_by: [south, ministry], position: 此, sources: [news, story]}
      - {side: others, held_by: other, position: 无, sources: story}
    agreed:
      - {date: 2025-03-03, note: 签, about: toll, starts: south}
      - {date: 2025-04, note: 停, starts: north}
    open: [未]
    ---
    录。[@news]
    """,
    "themes/tolls.md": "---\ntitle: 路费\nsummary: 说\n---\n文。\n\n```timeline\ntheme: tolls\nlimit: 4\n```\n",
    "phases/first.md": "---\ntitle: 前\nfrom: 2024-12-01\nuntil: 2025-03-02\n---\n文。\n",
    "phases/second.md": "---\ntitle: 后\nfrom: 2025-03-03\nsummary: 说\n---\n文。\n",
    "series/rate.md": """
    ---
    title: 率
    short: 率
    finding: 降
    unit: percent
    kind: step
    side: north
    counts: 计
    leaves_out: 漏
    points:
      - {date: 2025-03-10, value: 10, status: in-force, short: 始, note: 初, sources: act}
      - {date: 2025-04-01, value: 145, status: in-force, sources: act}
      - {date: 2025-05-14, value: 12.5, status: in-force, sources: act}
      - {date: 2026-03-01, value: 10, status: in-force, sources: act}
      - {date: 2026-06-01, value: 100, status: threatened, sources: news}
    ---
    文。
    """,
    "series/answer.md": """
    ---
    title: 报
    unit: percent
    kind: step
    side: south
    points: [{date: 2025-04-02, value: 84, sources: news}, {date: 2025-05-14, value: 5, sources: news}]
    ---
    """,
    "series/cargo.md":
      "---\ntitle: 货\nunit: 吨\nkind: observation\npoints: [{date: 2025-03, value: 0.5, status: observed, sources: news}]\n---\n",
  ]

  static let pages = [
    "index.md": """
    ---
    title: 摘要
    summary: 导语
    figures:
      - {series: rate, label: 率, note: 最高}
      - {expected: toll, label: 余}
    chart: {finding: 皆降, series: [rate, answer]}
    judgements:
      - {claim: 一, text: 理, sources: act}
      - {claim: 二, text: 理, sources: decree}
      - {claim: 三, text: 理, sources: [news, story]}
      - {claim: 四, text: 理, sources: story}
    changes: [{date: 2026-06-02, note: 改}]
    updated: 2026-06-02
    ---
    文。[@news] 见[[toll]]。
    """,
    "about.md": """
    ---
    title: 关于
    summary: 何
    ---
    ## 谁

    注。[^1]

    [^1]: 脚。

    > [!NOTE]
    > 记。

    ```timeline
    caption: 全
    ```

    ```timeline
    kinds: event
    from: 2000
    until: 2001
    ```

    ```measures
    side: north
    status: [suspended, in-force]
    caption: 北
    ```

    ```chart
    series: [rate, answer]
    finding: 皆
    ```

    ```chart
    measure: toll
    ```

    ```accounts
    question: who
    ```

    ```figure
    image: assets/map.svg
    alt: 图
    sources: news
    ```

    ```figure
    value: 20
    unit: "%"
    label: 率
    note: 日
    side: north
    sources: [act, news]
    ```

    ```figure
    value: 3
    unit: 艘
    label: 候
    ```
    """,
  ]
}
