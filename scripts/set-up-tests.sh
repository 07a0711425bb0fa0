#!/usr/bin/env bash
# Installs what the tests need beyond the build: a browser, the fonts of both sets that it is tested with, Java for the
# HTML validator, Python packages in .tools/venv and the CommonMark specification in .tools/spec. Safe to run again.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/install.sh

need "command -v chromium || test -d '/Applications/Chromium.app'" chromium chromium
need "command -v xmllint" libxml2-utils libxml2
need "java -version" default-jre-headless openjdk
need "python3 -m venv --help" python3-venv python3
need "python3 -m ensurepip --version" python3-venv python3
# On a Mac the browser takes the system's fonts. Elsewhere each file counts: a font of some other package is not the same.
if [ "$(uname)" != Darwin ]; then
  fonts=Tests/BrowserTests/fonts.py
  need "python3 $fonts fonts-dejavu-core" fonts-dejavu-core font-dejavu
  need "python3 $fonts fonts-noto-core" fonts-noto-core "font-noto-sans font-noto-serif"
  need "python3 $fonts fonts-noto-mono" fonts-noto-mono font-noto-sans-mono
  need "python3 $fonts fonts-noto-cjk" fonts-noto-cjk "font-noto-sans-cjk font-noto-serif-cjk"
fi
install_missing

stamp=.tools/venv/requirements.txt
if ! cmp -s Tests/requirements.txt "$stamp" || ! .tools/venv/bin/python -c "" 2>/dev/null; then
  echo "Installing the tests' Python packages …" >&2
  rm -rf .tools/venv
  python3 -m venv .tools/venv
  .tools/venv/bin/python -m pip install --quiet --disable-pip-version-check -r Tests/requirements.txt
  cp Tests/requirements.txt "$stamp"
fi
scripts/fetch-spec.sh
