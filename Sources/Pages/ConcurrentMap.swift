internal import Foundation

/// Transforms every element, on as many threads as the machine has cores, and keeps the order.
///
/// The one place of concurrency: parsing and rendering are both a map over many independent small pieces. Elements go
/// in batches, a few for each core, so that one slow batch does not leave a core idle.
package func concurrentMap<Element: Sendable, Result: Sendable>(
  _ elements: [Element], _ transform: @escaping @Sendable (Element) -> Result
) async -> [Result] {
  let cores = ProcessInfo.processInfo.activeProcessorCount
  let batchSize = max(1, elements.count / (8 * cores) + 1)
  return await withTaskGroup(of: (start: Int, results: [Result]).self) { group in
    for start in stride(from: 0, to: elements.count, by: batchSize) {
      let batch = elements[start..<min(start + batchSize, elements.count)]
      group.addTask { (start, batch.map(transform)) }
    }
    var batches: [(start: Int, results: [Result])] = []
    for await batch in group { batches.append(batch) }
    return batches.sorted { $0.start < $1.start }.flatMap(\.results)
  }
}
