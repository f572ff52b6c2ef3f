# The front door. `make help` lists what it can do.
# Needs Python 3.11 or newer and a package registry; everything else it installs into .venv.

SHELL := /bin/sh
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

# The first Python that is new enough; name another with PYTHON=…
PYTHON ?= $(firstword $(foreach name,python3 python3.14 python3.13 python3.12 python3.11 python,\
  $(shell command -v $(name) >/dev/null 2>&1 && $(name) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $(name))))
VENV := .venv
BIN := $(VENV)/bin
PY := $(BIN)/python
PORT ?= 8000
BASE ?= HEAD
export PYTHONDONTWRITEBYTECODE ?=

# Words that a person gives reach the programs through the environment: no quote in a title, and no
# name of a file, is read by the shell.
export FILE URL DATE TOPIC TITLE SITEURL CORPUS PORT BASE

##@ Read and publish
html: $(VENV)/.site  ## check content/ and build the site into output/
	@$(PY) scripts/build.py

publish: $(VENV)/.site  ## build for the address in SITEURL=https://…
	@case "$$SITEURL" in http://?*|https://?*) ;; *) echo "publish: say where the site will live: make publish SITEURL=https://example.org" >&2; exit 2;; esac
	@SITEURL="$$SITEURL" $(PY) scripts/build.py

serve: $(VENV)/.site  ## look at output/ on http://localhost:8000 (PORT=…)
	@$(PY) scripts/serve.py --port "$$PORT"

devserver: $(VENV)/.site  ## build, serve, and rebuild on every change
	@$(PY) scripts/serve.py --port "$$PORT" --watch

clean:  ## remove what was built
	rm -rf output output.new output.old .cache

##@ Contribute
import: $(VENV)/.site  ## clean an article into a draft: FILE=…, URL=… or both [DATE=… TOPIC=… ARGS="--force"]
	@test -n "$$FILE$$URL" || { echo "import: say what to import: make import FILE=page.html (or URL=https://…)" >&2; exit 2; }
	@case "$$URL" in ""|http://?*|https://?*) ;; *) echo "import: URL=$$URL is no address: one begins with https:// (a file is FILE=…)" >&2; exit 2;; esac
	@$(PY) scripts/import_article.py "$${FILE:-$$URL}" $(if $(and $(FILE),$(URL)),--url "$$URL") $(if $(DATE),--date "$$DATE") $(if $(TOPIC),--topic "$$TOPIC") $(ARGS)

new: $(VENV)/.site  ## start an article: TOPIC=… TITLE="…" DATE=YYYY-MM-DD
	@test -n "$$TOPIC" && test -n "$$TITLE" && test -n "$$DATE" || { echo 'new: make new TOPIC=kursk TITLE="…" DATE=2024-12-14' >&2; exit 2; }
	@$(PY) scripts/new.py --date "$$DATE" -- "$$TOPIC" "$$TITLE"

check: $(VENV)/.site  ## list every problem in content/ [FILES=… FORMAT=github|json]
	@$(PY) scripts/check.py $(if $(FORMAT),--format $(FORMAT)) $(FILES)

events: $(VENV)/.site  ## show an article's events, their reasons and how to correct them: FILE=…
	@test -n "$$FILE" || { echo "events: say which article: make events FILE=content/articles/…" >&2; exit 2; }
	@$(PY) scripts/events.py $(ARGS) -- "$$FILE"

timeline-diff: $(VENV)/.site  ## show what your changes do to the timeline: BASE=<git revision>
	@$(PY) scripts/timeline_diff.py --base "$$BASE" $(ARGS)

##@ Work on the code
test: lint types js unit  ## run everything: lint, types, JavaScript, unit, site and browser tests

lint: $(VENV)/.dev  ## format and lint
	@$(BIN)/ruff format --check --quiet . || { echo "lint: run 'make format'" >&2; exit 1; }
	@$(BIN)/ruff check --quiet .

format: $(VENV)/.dev  ## format the Python code and apply safe fixes
	@$(BIN)/ruff check --quiet --fix . ; $(BIN)/ruff format --quiet .

types: $(VENV)/.dev tests/node_modules/.installed  ## check types: Python strictly, JavaScript by its JSDoc
	@$(BIN)/mypy
	@$(PY) tests/node.py npx --prefix tests tsc --project tests/tsconfig.json

js: tests/node_modules/.installed  ## test the JavaScript modules
	@$(PY) tests/node.py node --test "tests/js/*.test.mjs"

unit: $(VENV)/.dev tests/node_modules/.installed  ## unit, site and browser tests [ARGS="-k …"]
	@$(PY) tests/browser/chromium.py
	@$(BIN)/pytest -n auto --maxprocesses 4 --dist loadgroup $(ARGS)

bench: $(VENV)/.dev  ## measure speed against named peers
	@$(PY) scripts/bench_timex.py

lighthouse: $(VENV)/.dev tests/node_modules/.installed  ## measure the built site's pages with Lighthouse [ARGS="--runs 5 timeline/"]
	@test -f output/index.html || $(MAKE) --no-print-directory html
	@$(PY) scripts/bench_lighthouse.py $(ARGS)

evaluate: $(VENV)/.dev  ## measure accuracy: CORPUS=<folder of research data>
	@test -n "$$CORPUS" || { echo "evaluate: say where the corpus is: make evaluate CORPUS=folder-of-TimeML" >&2; exit 2; }
	@$(PY) scripts/evaluate.py "$$CORPUS"

lock: $(VENV)/.dev  ## pin every package of pyproject.toml with hashes
	@$(LOCK) --output-file requirements.lock
	@$(LOCK) --group dev --constraint requirements.lock --output-file requirements-dev.lock
LOCK = $(BIN)/uv pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes --quiet --custom-compile-command "make lock"

help:  ## this list
	@awk 'BEGIN {FS = ":.*## "} /^##@/ {printf "\n%s\n", substr($$0, 5)} /^[a-z-]+:.*## / {printf "  make %-14s %s\n", $$1, $$2}' Makefile

# Environments: made when a lock file changes. The dev lock contains the site's, version for version.
$(PY):
	@test -n "$(PYTHON)" || { echo "Dateline needs Python 3.11 or newer; none was found. Install it, or name it: make PYTHON=/path/to/python3" >&2; exit 1; }
	@$(PYTHON) -m venv $(VENV) || { echo "The venv module is missing; on Debian and Ubuntu: apt install python3-venv" >&2; rm -rf $(VENV); exit 1; }

$(VENV)/.site: requirements.lock | $(PY)
	@test -e $(VENV)/.dev && test ! requirements.lock -nt $(VENV)/.dev || { echo "Installing the site's packages into $(VENV) …"; $(INSTALL) requirements.lock; }
	@touch $@

$(VENV)/.dev: requirements-dev.lock | $(PY)
	@echo "Installing the development packages into $(VENV) …"
	@$(INSTALL) requirements-dev.lock
	@touch $@ $(VENV)/.site
INSTALL = $(PY) -m pip install --quiet --quiet --disable-pip-version-check --require-hashes --requirement

tests/node_modules/.installed: tests/package.json tests/package-lock.json | $(VENV)/.dev
	@echo "Installing the test tools into tests/node_modules …"
	@$(PY) tests/node.py npm ci --prefix tests --no-audit --no-fund --loglevel=error
	@touch $@

.PHONY: html publish serve devserver clean import new check events timeline-diff test lint format types js unit bench lighthouse evaluate lock help
