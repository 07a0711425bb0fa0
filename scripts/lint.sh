#!/usr/bin/env bash
# Finds what `make format` would change and what the rules in .swift-format forbid. Fails on any finding.
set -euo pipefail
cd "$(dirname "$0")/.."
swift format lint --strict --parallel --recursive Package.swift Sources templates Tests

# Swift's strings are made of characters: `<` behind U+0600 is none to `replacing`, and goes through. Text is escaped and
# rewritten by bytes or scalars. (The style sheets are our own files.)
if grep -rnE '\.(replacing|replacingOccurrences|components)\(' --include='*.swift' Sources templates | grep -v '^templates/Stylesheet.swift:'; then
  echo "The lines above rewrite or cut a text by characters; use its utf8 or unicodeScalars." >&2
  exit 1
fi

# A template shows what it is given and looks nothing up. It stands in one module with what fills it, so the compiler does
# not hold that border (decision 12): a template imports markup and the words of records only, and names nothing that knows
# pages or days.
imports=$(grep -rnE '^ *([@a-z]+ )*import ' --include='*.swift' templates | grep -vE '\bimport (Charts|Dossiers|HTML|Wording)$' || true)
names=$(grep -rnwE 'PageContext|PagePlanner|CitingPlanner|SiteMap|Edition' --include='*.swift' templates || true)
if [ -n "$imports$names" ]; then
  printf '%s\n' "$imports" "$names" 'The lines above import or name what templates are kept from.' >&2
  exit 1
fi
