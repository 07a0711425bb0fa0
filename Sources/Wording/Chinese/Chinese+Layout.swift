extension Chinese {
  package func layout(_ phrase: LayoutPhrase) -> String {
    switch phrase {
    case .skipToText: "跳至正文"
    case .briefingDossier: "简报档案"
    case .mainNavigation: "主导航"
    case .breadcrumb: "当前位置"
    case .otherViews: "其他视图"
    case .editionDay: "截至"
    case .title(let page, let site): "\(page)｜\(site)"
    case .citeThisPage: "引用本页"
    case .citedAsOf(let day): "截至\(day)"
    case .light: "浅色"
    case .dark: "深色"
    case .switchScheme: "切换浅色与深色显示"
    case .mayBeMisspelt: "网址可能有误，或该条目已更名。"
    case .hasMoved: "本页已迁移"
    }
  }
}
