internal import Dossiers

/// The JSON Schema of `data/dossier.json`: what all kinds share, with the definitions that stand in each kind's room.
enum DossierSchema {
  static func text(_ vocabulary: Vocabulary) -> String {
    #"""
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "title": "Dossier",
      "description": "A briefing dossier as data, version 2. Members without a value are missing; lists are always there.",
      "type": "object",
      "additionalProperties": false,
      "required": \#(list(required)),
      "properties": {
        "$schema": {"const": "dossier.schema.json"},
        "version": {"type": "string", "pattern": "^2\\.[0-9]+\\.[0-9]+$"},
        "title": {"type": "string"},
        "subtitle": {"type": "string"},
        "language": {"type": "string"},
        "as_of": {"$ref": "#/$defs/day"},
        "base_url": {"type": "string", "pattern": "^https?://.*/$"},
        "publisher": {"type": "string"},
        "licence": {"type": "string"},
        "scope": {"type": "string"},
        "exclusions": {"type": "string"},
        "sides": {"type": "array", "items": {"$ref": "#/$defs/side"}, "minItems": 1},
    \#(lists),
        "dates_ahead": {"type": "array", "items": {"$ref": "#/$defs/date_ahead"}}
      },
      "$defs": {
    \#(([shared] + RecordKind.allCases.map { $0.site.schema(vocabulary) }).map(indented).joined(separator: ",\n"))
      }
    }

    """#
  }

  private static var required: [String] {
    ["$schema", "version", "title", "language", "as_of", "sides"] + RecordKind.allCases.map { $0.site.key }
      + ["dates_ahead"]
  }

  private static var lists: String {
    RecordKind.allCases.map { $0.site }.map { kind in
      ##"    "\##(kind.key)": {"type": "array", "items": {"$ref": "#/$defs/\##(kind.definition)"}}"##
    }.joined(separator: ",\n")
  }

  private static func indented(_ definitions: String) -> String {
    definitions.split(separator: "\n").map { "    \($0)" }.joined(separator: "\n")
  }

  /// The words that a key takes, as a list of JSON.
  static func words<Word: RawRepresentable<String> & CaseIterable>(_ type: Word.Type) -> String {
    list(type.allCases.map(\.rawValue))
  }

  static func words<Word: VocabularyWord>(_ words: [String: Word]) -> String { list(words.keys.sorted()) }

  private static func list(_ words: [String]) -> String {
    "[" + words.map { "\"\($0)\"" }.joined(separator: ", ") + "]"
  }
}

extension DossierSchema {
  private static var shared: String {
    #"""
    "id": {"type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$"},
    "ids": {"type": "array", "items": {"$ref": "#/$defs/id"}},
    "citation_key": {"type": "string", "minLength": 1, "description": "As the library has it; the id of an item of sources.json."},
    "citation_keys": {"type": "array", "items": {"$ref": "#/$defs/citation_key"}},
    "day": {"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},
    "date": {
      "description": "EDTF: a day, a month, a year, or an interval of these, with ~ (about) and ? (uncertain).",
      "type": "string",
      "pattern": "^([0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?[~?%]?|([0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?[~?%]?|\\.\\.)?/([0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?[~?%]?|\\.\\.)?)$"
    },
    "page": {
      "description": "The path of its page below the site's root.",
      "type": "string",
      "pattern": "^[^/].*\\.html$"
    },
    "url": {
      "description": "The address of its page, where the site has a public one.",
      "type": "string",
      "pattern": "^https?://"
    },
    "corroboration": {
      "description": "How well the sources beside it support a claim.",
      "enum": ["official", "official-unread", "independent", "single", "none"]
    },
    "publishers": {"description": "How many say so independently.", "type": "integer", "minimum": 2},
    "basis": {
      "description": "What a step rests on: a text that was found, what a government says of itself, the press, what one side says of another.",
      "enum": \#(words(Transition.Basis.self))
    },
    "localised": {
      "description": "Texts by language tag.",
      "type": "object",
      "minProperties": 1,
      "propertyNames": {"pattern": "^[A-Za-z]+(-[A-Za-z0-9]+)*$"},
      "additionalProperties": {"type": "string"}
    },
    "change": {
      "description": "What the writers changed for their readers.",
      "type": "object",
      "additionalProperties": false,
      "required": ["date", "note", "major"],
      "properties": {"date": {"$ref": "#/$defs/day"}, "note": {"type": "string"}, "major": {"type": "boolean"}}
    },
    "side": {
      "type": "object",
      "additionalProperties": false,
      "required": ["id", "label", "adjective", "principal"],
      "properties": {
        "id": {"$ref": "#/$defs/id"},
        "label": {"type": "string"},
        "adjective": {"type": "string"},
        "principal": {"type": "boolean", "description": "It has a lane and a column of its own."}
      }
    },
    "record": {
      "description": "What every record has.",
      "type": "object",
      "required": ["id", "title", "page", "sides", "themes", "sources", "all_sources", "changes"],
      "properties": {
        "id": {"$ref": "#/$defs/id"},
        "title": {"type": "string", "minLength": 1},
        "page": {"$ref": "#/$defs/page"},
        "url": {"$ref": "#/$defs/url"},
        "side": {"$ref": "#/$defs/id", "description": "The id of the only one of its sides, or 'joint' for what several did together."},
        "sides": {"$ref": "#/$defs/ids", "description": "Those who did it, or took part where nobody is said to have done it."},
        "summary": {"type": "string"},
        "body": {"type": "string", "description": "The text without markup."},
        "themes": {"$ref": "#/$defs/ids"},
        "sources": {"$ref": "#/$defs/citation_keys", "description": "Of the record as a whole."},
        "all_sources": {"$ref": "#/$defs/citation_keys", "description": "Of the record and everything in it, its text included."},
        "updated": {"$ref": "#/$defs/day"},
        "changes": {"type": "array", "items": {"$ref": "#/$defs/change"}},
        "review_after": {"$ref": "#/$defs/day"},
        "draft": {"const": true}
      }
    },
    "date_ahead": {
      "description": "What is still to come on the as-of day.",
      "type": "object",
      "additionalProperties": false,
      "required": ["date", "kind", "id"],
      "properties": {
        "date": {"$ref": "#/$defs/date"},
        "kind": {"enum": \#(words(UpcomingDate.Kind.self))},
        "id": {"$ref": "#/$defs/id"},
        "basis": {"$ref": "#/$defs/basis", "description": "Of the step that gives it; none for an event."},
        "points": {"type": "number", "minimum": 0, "description": "What is held back until then, of percent."},
        "note": {"type": "string"}
      }
    }
    """#
  }
}
