# make demo   build a graph from data/articles, ask it three questions, write demo/ipgraph.html
# make test   style, types, layers and all tests, browser tests included
# make benchmarks   all benchmarks; ARGS=--quick runs each with very little
#
# Both make .venv on first use; later runs reuse it. PYTHON=… names another interpreter (3.11 or later).
# A venv belongs to one checkout: remove it with make clean.

.DEFAULT_GOAL := help
.PHONY: help demo test check browser benchmarks ontology-docs lock sbom audit clean

BIN := .venv/bin
export PYTHON
export PYTHONUTF8 := 1

help:
	@sed -n 's/^# \{0,1\}//p;/^$$/q' Makefile

.venv/run.stamp: requirements/run.txt pyproject.toml scripts/set-up
	@scripts/set-up run
	@touch $@

.venv/test.stamp: requirements/test.txt pyproject.toml scripts/set-up
	@scripts/set-up test
	@touch .venv/run.stamp $@

demo: .venv/run.stamp
	@PATH="$(CURDIR)/$(BIN):$$PATH" scripts/demo

test: check browser
	@$(BIN)/python -m pytest --numprocesses auto --dist worksteal $(ARGS)

# Everything that reads the source without running it.
check: .venv/test.stamp
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check --quiet .
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-logo

browser:
	@scripts/find-browser

benchmarks: .venv/test.stamp
	@$(BIN)/python -m benchmarks $(ARGS)

# The files of the ontology that are made from tables, its pages in docs/ontology, and the JSON-LD context.
ontology-docs: .venv/test.stamp
	@PYTHONPATH=src $(BIN)/python scripts/ontology.py
	@PYTHONPATH=src $(BIN)/python -m scripts.ontology_docs

# Compile the lock files anew, with the newest versions that pyproject.toml allows.
LOCK := $(BIN)/uv pip compile pyproject.toml --universal --python-version 3.11 --fork-strategy fewest --generate-hashes \
	--no-header --no-annotate --no-emit-index-url --no-config --quiet --group build \
	--extra serve --extra endpoint --extra tables
lock: .venv/test.stamp
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check 'uv>=0.13'
	@$(LOCK) --output-file requirements/run.txt
	@$(LOCK) --extra test --constraints requirements/run.txt --output-file requirements/test.txt
	@sed -n 's/^ *"\(pyspark[^"]*\)",$$/\1/p' pyproject.toml | $(BIN)/uv pip compile - --universal --python-version 3.11 \
		--generate-hashes --no-header --no-annotate --no-emit-index-url --no-config --quiet --output-file requirements/spark.txt
	@scripts/set-up test
	@PYTHONPATH=src $(BIN)/python -m scripts.supply_chain page

# What ipgraph is made of as CycloneDX, from the lock files and the manifests of vendored libraries.
sbom: .venv/test.stamp
	@PYTHONPATH=src $(BIN)/python -m scripts.supply_chain sbom

# Known vulnerabilities of the locked packages: make audit, or without a network make audit ADVISORIES=all.zip
audit: .venv/test.stamp
	@$(BIN)/python -m scripts.supply_chain audit $(if $(ADVISORIES),--advisories $(ADVISORIES))

clean:
	rm -rf .venv demo graph .mypy_cache .pytest_cache .ruff_cache .hypothesis .import_linter_cache test-results
