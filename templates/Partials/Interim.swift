internal import HTML
internal import Wording

// Until the drawings take the words too.

extension SideMark {
  var label: String { label(English()) }
  var labelled: HTML { labelled(English()) }
}

extension Citations {
  var marks: HTML { marks(English()) }
}

extension Assertion {
  var words: String { words(English()) }
}
