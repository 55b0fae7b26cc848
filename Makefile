# `make` alone lists the targets. PYTHON chooses the interpreter that makes .venv.
PYTHON ?= python3
BIN := .venv/bin
READY := .venv/.ready
CAMPAIGNS := .venv/.campaigns

.DEFAULT_GOAL := list
.PHONY: list dev run demo test check fences sabotage docs lock bench screens oracle laws mutation kills power damage refusals rivals lab fuzz

list: ## show this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "make %-9s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

dev: $(READY) ## make .venv from the hashed lock and install the house into it

$(READY): requirements/dev.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(None if sys.version_info >= (3, 11) else "Python 3.11 or newer is needed: make PYTHON=python3.12 ...")'
	@echo 'making .venv from requirements/dev.txt' >&2
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/dev.txt
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

run: $(READY) ## open the pages in the browser; without a terminal, show the demo
	@if [ -t 0 ] && [ -t 1 ]; then $(BIN)/unhurried web; else $(BIN)/unhurried demo; fi

demo: $(READY) ## eight weeks of a made-up person, in a temporary vault
	@$(BIN)/unhurried demo

test: $(READY) ## every test, on every core
	$(BIN)/pytest -q -n auto --dist worksteal

check: $(READY) ## format, lint, types, fences, dependencies, house rules, fresh pages
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/deptry src
	$(BIN)/python -m tools.docs --check
	$(BIN)/pytest -q tests/house

fences: $(READY) ## who may import whom
	$(BIN)/lint-imports

sabotage: $(READY) ## break each fence once, in a copy, and see it bite
	$(BIN)/python -m tools.sabotage

docs: $(READY) ## write the generated pages again
	$(BIN)/python -m tools.docs

lock: $(READY) ## choose the versions again: requirements/dev.txt, hashed, without addresses
	UV_PYTHON_DOWNLOADS=never $(BIN)/uv pip compile --quiet --upgrade pyproject.toml --group dev --universal \
	  --python-version 3.11 --generate-hashes --no-header --no-annotate -o requirements/dev.txt
	UV_PYTHON_DOWNLOADS=never $(BIN)/uv pip compile --quiet --upgrade --group pyproject.toml:campaigns --universal \
	  --python-version 3.11 --generate-hashes --no-header --no-annotate --constraints requirements/dev.txt -o requirements/campaigns.txt

bench: $(READY) ## time `today` and the pages on a long history, the planner, and ten years
	$(BIN)/python -m tools.bench_today
	$(BIN)/python -m tools.bench_web
	OPENBLAS_NUM_THREADS=1 $(BIN)/python -m tools.bench_planner
	$(BIN)/python -m tools.bench_scale

screens: $(READY) ## take the pictures of the pages again: docs/screens
	$(BIN)/python -m tools.screens

oracle: $(READY) ## campaign: the rulebook told twice, compared 20 million times
	$(BIN)/python -m tools.oracle_campaign --combinations 20000000 --jobs 2

$(CAMPAIGNS): $(READY) requirements/campaigns.txt
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/campaigns.txt
	@touch $@

laws: $(READY) ## campaign: laws on many examples, each moment of a session, each zone
	$(BIN)/python -m tools.laws_campaign --jobs 2
	$(BIN)/python -m tools.walks_campaign --jobs 2

fuzz: $(CAMPAIGNS) ## campaign: bytes made up for every parser; SECONDS=600 in all
	$(BIN)/python -m tools.fuzz --seconds $(or $(SECONDS),600)

mutation: $(CAMPAIGNS) ## campaign: change the gates a little, thousands of times, and see tests fail
	$(BIN)/python -m tools.mutation

kills: $(READY) ## campaign: kill -9 in every kind of work on a vault, 20,000 times
	$(BIN)/python -m tools.reliability_kills --trials 20000

power: $(READY) ## campaign: cut the power after every operation on a vault's files
	$(BIN)/python -m tools.reliability_power --trials 20000

damage: $(READY) ## campaign: hurt every file of a vault, and every pair, 30,000 times
	$(BIN)/python -m tools.reliability_damage --trials 30000

refusals: $(READY) ## campaign: a full, broken or read-only disk at every operation
	$(BIN)/python -m tools.reliability_refusals

rivals: $(READY) ## campaign: several programs on one vault, for ten minutes
	$(BIN)/python -m tools.reliability_rivals --seconds 600

lab: $(READY) ## campaign: every policy on every family of virtual bodies, and the planner in parts
	$(BIN)/python -m tools.lab_campaign --base 300 --others 100
	$(BIN)/python -m tools.lab_ablations --bodies 100
