/// Over the sections of pages of records.
package enum HeadingPhrase: Sendable {
  case profile, facts, roles, measuresImposed, measuresSuffered, positions
  case whatHappened, whatChanged, dayByDay, whatItIsAbout, background
  case statusOverTime, everyChange, figures, whatItAnswers, whatAnsweredIt, saidAboutIt, accounts
  case agreedSteps, whatTheRecordShows, stillOpen, allQuestions
  case theFigures, aboutTheFigures, soleSupport, whatWasSaid, about
}
