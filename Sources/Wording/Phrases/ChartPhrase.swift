/// X
package enum ChartPhrase: Sendable {
  case todo
}
