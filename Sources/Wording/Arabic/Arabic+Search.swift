extension Arabic {
  package func search(_ phrase: SearchPhrase) -> String {
    switch phrase {
    case .needsScript: "يحتاج البحث إلى جافا سكريبت. ومن دونها يمكن الوصول إلى كل سجل عبر القوائم أدناه."
    case .field: "كلمات أو أسماء أو أرقام، بأي كتابة"
    case .button: "بحث"
    case .moreResults: "مزيد من النتائج"
    case .lists: "أو تصفح القوائم"
    case .found(_, isOne: true, let query): "صفحة واحدة فيها \(quoted(query))"
    case .found(let count, isOne: false, let query): "عدد الصفحات التي فيها \(quoted(query)): \(count)"
    case .nothing(let query): "لا نتائج للبحث عن \(quoted(query))."
    case .nothingChosen(let query): "لا نتائج للبحث عن \(quoted(query)) ضمن هذا الاختيار."
    case .alternatives(let words): "كلمات مقترحة: \(words)"
    case .noIndex: "تعذّر تحميل الفهرس. وتقود القوائم أدناه إلى كل السجلات."
    }
  }
}
