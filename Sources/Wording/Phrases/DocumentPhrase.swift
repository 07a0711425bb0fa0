/// Of the whole dossier in one document, for paper.
package enum DocumentPhrase: Sendable {
  case brief, timeline, contestedQuestions, aboutTheDossier, editionDay, publishedBy, licence, covers, leavesOut,
    onTheWeb
  case contents
  case leftOut(String)
}
