/// X
package enum ChainPhrase: Sendable {
  case todo
}
