/// The known name that a misspelt one most likely meant.
///
/// - Returns: the candidate with the smallest edit distance (optimal string alignment: a swap of neighbours counts
///   once) if that distance is at most a third of the longer name, else nil. Ties go to the alphabetically first.
public func suggestion(for name: String, among candidates: some Sequence<String>) -> String? {
  let written = Array(name.unicodeScalars)
  guard !written.isEmpty, written.count <= 100 else { return nil }
  var best: (distance: Int, name: String)?
  for candidate in candidates where candidate != name {
    let known = Array(candidate.unicodeScalars)
    let limit = max(written.count, known.count) / 3
    guard limit > 0, known.count <= 100, abs(written.count - known.count) <= limit else { continue }
    let distance = editDistance(written, known)
    guard distance <= limit else { continue }
    if let current = best, (current.distance, current.name) <= (distance, candidate) { continue }
    best = (distance, candidate)
  }
  return best?.name
}

/// `; did you mean 'x'?` or `.`: the end of a sentence about an unknown name.
public func didYouMean(_ name: String, among candidates: some Sequence<String>) -> String {
  suggestion(for: name, among: candidates).map { "; did you mean '\($0)'?" } ?? "."
}

private func editDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
  var beforeLast = [Int](repeating: 0, count: b.count + 1)
  var last = Array(0...b.count)
  for i in 1...a.count {
    var row = [i] + [Int](repeating: 0, count: b.count)
    for j in stride(from: 1, through: b.count, by: 1) {
      let cost = a[i - 1] == b[j - 1] ? 0 : 1
      row[j] = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + cost)
      if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
        row[j] = min(row[j], beforeLast[j - 2] + 1)
      }
    }
    (beforeLast, last) = (last, row)
  }
  return last[b.count]
}
