extension Chinese {
  package func search(_ phrase: SearchPhrase) -> String {
    switch phrase {
    case .needsScript: "搜索需要启用JavaScript。未启用时，可通过下方列表找到全部条目。"
    case .field: "词语、名称或数字，任何文字均可"
    case .button: "搜索"
    case .moreResults: "更多结果"
    case .lists: "或浏览列表"
    case .found(let count, _, let query): "\(count)个页面含有“\(query)”"
    case .nothing(let query): "未找到与“\(query)”相符的内容。"
    case .nothingChosen(let query): "在所选范围内未找到与“\(query)”相符的内容。"
    case .alternatives(let words): "可尝试：\(words)"
    case .noIndex: "索引未能加载。通过下方列表可找到全部条目。"
    }
  }
}
