#!/usr/bin/env bash
# Runs every test: format, the imports' order, units, goldens, commands, then the built site in a browser.
set -euo pipefail
cd "$(dirname "$0")/.."
# What a command prints is read as UTF-8, whatever the locale of the machine.
export PYTHONUTF8=1
logs=.build/test-logs
mkdir -p "$logs"

step() { printf '\n== %s\n' "$1"; }

step "Format"
scripts/lint.sh

step "Build; a target imports only what it declares"
swift build --build-tests --explicit-target-dependency-import-check error

step "Unit, golden and command tests"
# The full log names every case; what is shown is what failed. A run without tests is no pass.
run() {
  local log=$1
  shift
  if ! swift test --skip-build --disable-xctest "$@" >"$log" 2>&1; then
    grep -A 12 '^✘' "$log" || tail -n 60 "$log"
    exit 1
  fi
  grep '^✔ Test run with [1-9][0-9]* tests' "$log"
}
run "$logs/swift.log" --skip PreviewTests
# A server that shares its process with hundreds of tests answers only when they are done.
run "$logs/preview.log" --filter PreviewTests

step "The shipped dossier, built and read in a browser"
swift build -c release --product dossier
.tools/venv/bin/python -m pytest -q -n 2 Tests/BrowserTests | tee "$logs/browser.log"

step "Its looks in other fonts"
DOSSIER_TEST_FONTS=noto .tools/venv/bin/python -m pytest -q -n 2 -m looks Tests/BrowserTests | tee "$logs/fonts.log"

step "Summary"
grep -h '^✔ Test run with' "$logs/swift.log" "$logs/preview.log"
tail -qn 1 "$logs/browser.log" "$logs/fonts.log"
