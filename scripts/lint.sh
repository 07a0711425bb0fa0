#!/usr/bin/env bash
# Finds what `make format` would change and what the rules in .swift-format forbid. Fails on any finding.
set -euo pipefail
cd "$(dirname "$0")/.."
swift format lint --strict --parallel --recursive Package.swift Sources templates Tests
