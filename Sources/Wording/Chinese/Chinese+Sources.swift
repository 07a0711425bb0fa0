internal import Dossiers

extension Chinese {
  package func source(_ phrase: SourcePhrase) -> String {
    switch phrase {
    case .grade(let grade): name(of: grade)
    case .access(let access): words(of: access)
    case .origin(let publisher, let place): "\(publisher)，见于\(place)"
    case .inLanguage(let tag): "原文为\(languageName(tag))"
    case .makers(let names): names.count > 3 ? "\(names[0])等" : names.joined(separator: "、")
    case .season(let season, let year): "\(date(year, .long))\(seasons[(season - 1) % 4])"
    case .volume(let volume, let issue):
      (volume.map { "第\($0)卷" } ?? "") + (issue.map { "第\($0)期" } ?? "")
    case .inPages(let pages): "第\(pages)页"
    case .editor: "编者"
    case .authority: "法院或主管机关"
    case .number: "编号"
    case .inVolume: "卷"
    case .issue: "期"
    case .pages: "页码"
    case .author: "作者"
    case .publisher: "发布者"
    case .readAt: "见于"
    case .published: "发布日期"
    case .language: "语言"
    case .howRead: "阅读程度"
    case .citationKey: "引用标识"
    case .notSeenInFull: "未见报道全文。"
    case .citedAt(let places): "引用处：\(places)"
    case .readAtPublisher: "前往发布者处阅读"
    case .paraphrases: "均为转述。只有见过原文的措辞才加引号。"
    case .official: "官方文件"
    case .knownThroughOthers: "官方文件，据他处转引"
    case .independent: "独立来源"
    case .single: "单一来源"
    case .unsourced: "未注明来源"
    }
  }

  private var seasons: [String] { ["春季", "夏季", "秋季", "冬季"] }

  private func name(of grade: Source.Grade) -> String {
    switch grade {
    case .official: "官方文件"
    case .news: "新闻报道"
    case .research: "研究"
    case .reference: "参考资料"
    }
  }

  private func words(of access: Source.Access) -> String {
    switch access {
    case .fullText: "全文"
    case .excerpt: "相关部分"
    case .citedInDigest: "未见报道全文"
    }
  }

  private func languageName(_ tag: String) -> String {
    let names = [
      "zh": "中文", "en": "英文", "ja": "日文", "ko": "韩文", "fr": "法文", "de": "德文", "es": "西班牙文", "ar": "阿拉伯文",
      "ru": "俄文", "pt": "葡萄牙文", "it": "意大利文", "he": "希伯来文", "fa": "波斯文", "tr": "土耳其文", "am": "阿姆哈拉文",
      "hi": "印地文", "id": "印度尼西亚文", "vi": "越南文", "nl": "荷兰文", "pl": "波兰文", "uk": "乌克兰文",
    ]
    return names[String(tag.prefix { $0 != "-" })] ?? tag
  }
}
