#!/usr/bin/env bash
# Installs what building needs and this machine lacks: libcmark with its headers, and pkg-config. Safe to run again.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/install.sh

if ! command -v swift >/dev/null; then
  echo "Dossier needs Swift 6.2 or later; see https://www.swift.org/install/" >&2
  exit 1
fi
need "command -v pkg-config" pkg-config pkgconf
need "pkg-config --exists libcmark" libcmark-dev cmark
install_missing
