# Dossier: what you can make. Each target installs what it lacks, or says what to install.

SWIFT_RELEASE = swift build -c release --product dossier
DOSSIER = .build/release/dossier

.PHONY: help site preview pdf test check format lint goldens bench bench-growth bench-search set-up set-up-tests

help: ## Show this menu
	@grep -E '^[a-z-]+:.*## ' Makefile | sed 's/:.*## /\t/' | expand -t 12

site: binary ## Build the dossier into public/
	$(DOSSIER) build

preview: binary ## Build the dossier and serve it at http://127.0.0.1:8080
	$(DOSSIER) preview

pdf: binary ## Print the whole dossier to dossier.pdf
	@scripts/set-up-pdf.sh
	$(DOSSIER) build
	.tools/venv/bin/python scripts/pdf.py public dossier.pdf

check: binary ## Check the content, write nothing
	$(DOSSIER) check

test: set-up set-up-tests ## Run every test
	scripts/test.sh

lint: ## Find what breaks the format's rules
	scripts/lint.sh

format: ## Rewrite the Swift files in the project's format
	swift format --in-place --parallel --recursive Package.swift Sources templates Tests

goldens: set-up ## Record the golden sites and reports anew; then read the difference
	DOSSIER_RECORD=1 swift test --disable-xctest --filter 'GoldenTests|CommandTests' || true
	git --no-pager diff --stat -- Tests

bench: binary ## Measure builds of large generated dossiers
	Benchmarks/run.py

bench-growth: binary ## Measure how time grows with content of odd shapes
	Benchmarks/growth.py

bench-search: binary ## Measure search beside Pagefind
	test -x .tools/bench/bin/python || python3 -m venv .tools/bench
	.tools/bench/bin/pip install --quiet --disable-pip-version-check -r Benchmarks/requirements.txt
	.tools/bench/bin/python Benchmarks/search.py

.PHONY: binary
binary: set-up
	$(SWIFT_RELEASE) --quiet

set-up:
	@scripts/set-up.sh

set-up-tests:
	@scripts/set-up-tests.sh
