internal import Dossiers

extension Measure {
  static func schema(_ vocabulary: Vocabulary) -> String {
    #"""
    "measure": {
      "description": "What one side does to the other.",
      "$ref": "#/$defs/record",
      "unevaluatedProperties": false,
      "required": ["short", "kind", "unit", "imposed_by", "targets", "instruments", "history", "responds_to", "figures"],
      "properties": {
        "short": {"type": "string"},
        "kind": {"enum": \#(DossierSchema.words(vocabulary.measures))},
        "unit": {"type": "string", "description": "What its rates count."},
        "imposed_by": {"$ref": "#/$defs/ids"},
        "targets": {"$ref": "#/$defs/ids", "description": "Actors, or 'everyone' alone."},
        "status": {"$ref": "#/$defs/standing"},
        "scope": {"type": "string"},
        "finding": {"type": "string"},
        "reply": {"type": "string"},
        "instruments": {
          "type": "array",
          "items": {
            "type": "object",
            "additionalProperties": false,
            "required": ["title"],
            "properties": {"title": {"type": "string"}, "role": {"type": "string"}, "source": {"$ref": "#/$defs/citation_key"}}
          }
        },
        "history": {"type": "array", "items": {"$ref": "#/$defs/transition"}},
        "responds_to": {"type": "array", "items": {"$ref": "#/$defs/response"}},
        "figures": {
          "type": "array",
          "items": {
            "type": "object",
            "additionalProperties": false,
            "required": ["label", "value", "sources"],
            "properties": {
              "label": {"type": "string"},
              "value": {"type": "string"},
              "note": {"type": "string"},
              "sources": {"$ref": "#/$defs/citation_keys"}
            }
          }
        }
      }
    },
    "held": {
      "description": "A part that is written in law and held back, in points of percent; its end never ends the measure.",
      "type": "object",
      "additionalProperties": false,
      "required": ["rate"],
      "properties": {
        "rate": {"type": "number", "minimum": 0},
        "until": {"$ref": "#/$defs/date"},
        "until_said": {"$ref": "#/$defs/date", "description": "Named without an act; only of what stands."},
        "note": {"type": "string"}
      }
    },
    "rate_text": {"type": "string", "description": "Where the rate is no number: a range, or 'unknown'."},
    "standing": {
      "description": "What stands on the as-of day; missing before the first transition.",
      "type": "object",
      "additionalProperties": false,
      "required": ["status", "change", "basis", "since"],
      "properties": {
        "status": {"enum": \#(DossierSchema.words(Status.self))},
        "change": {"enum": \#(DossierSchema.words(vocabulary.steps))},
        "since": {"$ref": "#/$defs/date"},
        "basis": {"$ref": "#/$defs/basis", "description": "Of the last change."},
        "amended_since": {"$ref": "#/$defs/date", "description": "Since when it stands as last changed, where no rate shows it."},
        "rate": {"type": "number", "description": "In the measure's unit, the last that was given."},
        "rate_text": {"$ref": "#/$defs/rate_text"},
        "last_confirmed": {"$ref": "#/$defs/date", "description": "When it was last seen to stand."},
        "held": {"$ref": "#/$defs/held"},
        "until": {"$ref": "#/$defs/date", "description": "By an act."},
        "until_said": {"$ref": "#/$defs/date", "description": "Named without an act."},
        "expected": {"$ref": "#/$defs/date"}
      }
    },
    "transition": {
      "description": "A dated change of a measure.",
      "type": "object",
      "additionalProperties": false,
      "required": ["date", "status", "basis", "sources", "corroboration"],
      "properties": {
        "date": {"$ref": "#/$defs/date"},
        "status": {"enum": \#(DossierSchema.words(vocabulary.steps))},
        "basis": {"$ref": "#/$defs/basis"},
        "rate": {"type": "number", "description": "In the measure's unit."},
        "rate_text": {"$ref": "#/$defs/rate_text"},
        "last_confirmed": {"$ref": "#/$defs/date", "description": "When what it led to was last seen to stand."},
        "held": {"$ref": "#/$defs/held"},
        "until": {"$ref": "#/$defs/date"},
        "expected": {"$ref": "#/$defs/date"},
        "note": {"type": "string"},
        "sources": {"$ref": "#/$defs/citation_keys"},
        "corroboration": {"$ref": "#/$defs/corroboration"},
        "independent_publishers": {"$ref": "#/$defs/publishers"}
      }
    },
    "response": {
      "description": "The claim that the measure answers another one, and who makes or denies it.",
      "type": "object",
      "additionalProperties": false,
      "required": ["id", "asserted_by", "disputed_by", "sources", "corroboration"],
      "properties": {
        "id": {"$ref": "#/$defs/id"},
        "since": {"$ref": "#/$defs/date"},
        "step": {"$ref": "#/$defs/date", "description": "Of the step that is answered."},
        "lag_days": {"type": "integer", "minimum": 0},
        "lag_months": {"type": "integer", "minimum": 0},
        "asserted_by": {"$ref": "#/$defs/ids"},
        "disputed_by": {"$ref": "#/$defs/ids"},
        "note": {"type": "string"},
        "sources": {"$ref": "#/$defs/citation_keys"},
        "corroboration": {"$ref": "#/$defs/corroboration"},
        "independent_publishers": {"$ref": "#/$defs/publishers"}
      }
    }
    """#
  }
}
