#!/usr/bin/env bash
# Installs what the tests need beyond the build: a browser, fonts with Chinese, Java for the HTML validator, Python
# packages in .tools/venv and the CommonMark specification in .tools/spec. Safe to run again.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/install.sh

need "command -v chromium || test -d '/Applications/Chromium.app'" chromium "--cask chromium"
need "fc-list :lang=zh | grep -q ." "fonts-noto-cjk" "--cask font-noto-sans-cjk"
need "command -v fc-list" fontconfig fontconfig
need "command -v xmllint" libxml2-utils libxml2
need "java -version" default-jre-headless openjdk
need "python3 -m venv --help" python3-venv python3
need "python3 -m ensurepip --version" python3-venv python3
install_missing

stamp=.tools/venv/requirements.txt
if ! cmp -s Tests/requirements.txt "$stamp"; then
  echo "Installing the tests' Python packages …" >&2
  rm -rf .tools/venv
  python3 -m venv .tools/venv
  .tools/venv/bin/python -m pip install --quiet --disable-pip-version-check -r Tests/requirements.txt
  cp Tests/requirements.txt "$stamp"
fi
scripts/fetch-spec.sh
