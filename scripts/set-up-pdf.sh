#!/usr/bin/env bash
# Installs what printing the dossier needs beyond the build: a browser, fonts with Chinese, and pypdf in .tools/venv, in
# the version that the tests pin. Safe to run again.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/install.sh

need "command -v chromium || command -v google-chrome || test -d '/Applications/Chromium.app'" chromium chromium
need "fc-list :lang=zh | grep -q ." fonts-noto-cjk font-noto-sans-cjk
need "command -v fc-list" fontconfig fontconfig
need "python3 -m venv --help" python3-venv python3
need "python3 -m ensurepip --version" python3-venv python3
install_missing

wanted=$(grep '^pypdf==' Tests/requirements.txt)
test -x .tools/venv/bin/python || python3 -m venv .tools/venv
if ! .tools/venv/bin/python -m pip freeze --disable-pip-version-check | grep -qx "$wanted"; then
  echo "Installing $wanted …" >&2
  .tools/venv/bin/python -m pip install --quiet --disable-pip-version-check "$wanted"
fi
