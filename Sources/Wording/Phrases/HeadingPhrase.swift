/// X
package enum HeadingPhrase: Sendable {
  case todo
}
