# make demo: review the sample stories.   make test: lint, types, floors, tests.   Both set up what they need.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.set-up

.PHONY: demo test check lint types floors suite format bench schema docs pictures clean

demo: $(STAMP)
	@$(BIN)/workbench demo

test: $(STAMP) lint types floors suite

check: test

lint: $(STAMP)
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .

types: $(STAMP)
	$(BIN)/mypy

floors: $(STAMP)
	$(BIN)/lint-imports

suite: $(STAMP)
	$(BIN)/pytest -q -n 2 --dist loadfile -m "not slow"

format: $(STAMP)
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

bench: $(STAMP)
	$(BIN)/python benchmarks/store.py
	$(BIN)/python benchmarks/screen.py --claims 1000 100000

docs: $(STAMP)
	$(BIN)/python docs/generate.py

pictures: $(STAMP)
	$(BIN)/python docs/make_pictures.py

schema: $(STAMP)
	$(BIN)/python db/dump_schema.py > db/schema.sql

$(STAMP): pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "workbench needs Python 3.11 or newer; set PYTHON=...")'
	@echo "Setting up $(VENV) ..."
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --upgrade "pip>=25.1"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable ".[all]" --group dev
	@touch $(STAMP)

clean:
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis
