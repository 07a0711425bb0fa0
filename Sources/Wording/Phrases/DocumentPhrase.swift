/// Of the whole dossier in one document, for paper.
package enum DocumentPhrase: Sendable {
  case brief, contestedQuestions, aboutTheDossier, publishedBy, licence, covers, leavesOut,
    onTheWeb
  case contents
  case leftOut(String)
}
