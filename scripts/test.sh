#!/usr/bin/env bash
# Runs every test: format, the imports' order, units, goldens, commands, then the built site in a browser.
set -euo pipefail
cd "$(dirname "$0")/.."
logs=.build/test-logs
mkdir -p "$logs"

step() { printf '\n== %s\n' "$1"; }

step "Format"
scripts/lint.sh

step "Build; a target imports only what it declares"
swift build --build-tests --explicit-target-dependency-import-check error

step "Unit, golden and command tests"
swift test --skip-build --disable-xctest 2>&1 | tee "$logs/swift.log" | grep -v '^[◇✔].*\(started\|passed after .* seconds\)\.$' || true
grep -q '^✔ Test run with [1-9][0-9]* tests' "$logs/swift.log"

step "The shipped dossier, built and read in a browser"
swift build -c release --product dossier
.tools/venv/bin/python -m pytest -q Tests/BrowserTests | tee "$logs/browser.log"

step "Summary"
grep '^✔ Test run with' "$logs/swift.log"
tail -n 1 "$logs/browser.log"
