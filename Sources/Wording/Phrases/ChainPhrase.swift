/// Of who answered whom.
package enum ChainPhrase: Sendable {
  case stepByStep, howToRead, linkByLink
  case assertedByBoth, assertedByOne, assertedByNobody
}
