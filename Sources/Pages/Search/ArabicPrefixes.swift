/// Arabic writes "and", "to", "in", "like" and "the" together with the word that follows: السد, "the dam", and وبالسد, "and in
/// the dam", are to be found as سد.
///
/// As light stemmers do, this looks at the letters alone and takes a word that only begins so for one with a prefix: what is
/// left must have three letters, behind the article two. The index has what is left beside the word; of a reader's words
/// `forms` in `templates/Assets/search.js` leaves out no more than an article and what stands before it.
enum ArabicPrefixes {
  private static let alef: UInt32 = 0x627
  private static let lam: UInt32 = 0x644
  /// و and ف, "and"; then ب, "in", ل, "to", and ك, "like".
  private static let words: [[UInt32]] = [[0x648, 0x641], [0x628, lam, 0x643]]
  /// الله and الآن, God and now, would be found as "to him" and "that", which are everywhere.
  private static let indivisible: [[UInt32]] = [[lam, 0x647], [alef, 0x646]]

  /// What is left of a word, folded, after each prefix.
  static func forEachRest(of word: ArraySlice<UInt32>, _ body: (ArraySlice<UInt32>) -> Void) {
    guard let first = word.first, alef...0x648 ~= first else { return }
    var rest = word
    var last = first
    for letters in words {
      guard rest.count > 3, let letter = rest.first, letters.contains(letter) else { continue }
      last = letter
      rest.removeFirst()
      body(rest)
    }
    // The article after "to" is written without its alef.
    let isShort = last == lam && rest.count < word.count && rest.first == lam
    let article = isShort ? [lam] : [alef, lam]
    guard rest.starts(with: article) else { return }
    rest.removeFirst(article.count)
    if rest.count > 1, !indivisible.contains(where: rest.elementsEqual) { body(rest) }
  }
}
