# What this project's commands are: `make help`.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

GO ?= go
PYTHON ?= python3
# How long each fuzz target of `make fuzz` runs.
FUZZTIME ?= 30s

# The race detector needs a C compiler.
race := $(if $(shell command -v cc),-race)
# Reads in one goroutine, many thousand times, which the race detector makes twenty times as slow.
serial := ./loader/annex
audit := tools/graphql-http/node_modules/.package-lock.json
pages := web/node_modules/.package-lock.json
linter := bin/golangci-lint
venv := .venv/.ready
neo4j := build/neo4j/lib/launcher.jar
fhir := build/fhir/.ready
bench := build/bench/x1 build/bench/x10 build/bench/x100
# Hospitals of the real registry, which x1 has as many of.
hospitals := 182
# Python that proves what the Go says, each with its requirements beside it.
requirements := $(wildcard tools/requirements.txt oracle/requirements.txt export/requirements.txt)

.PHONY: help
help: ## show this list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /  make \1\t/' | expand -t 25

.PHONY: run
run: ## serve the embedded registry on 127.0.0.1:8080 (needs Go alone)
	$(GO) run ./server

.PHONY: neo4j
neo4j: ## start a real Neo4j on 127.0.0.1:7687 (needs a JDK and Maven); Ctrl-C stops it
	@neo4j/run

.PHONY: test
test: needs ## set up what the tests need, then run all of them
	$(MAKE) --no-print-directory check-generated lint go-test oracle browser

.PHONY: go-test
go-test: $(audit) $(venv) $(neo4j) $(fhir) ## the Go tests, with the race detector where there is a C compiler
	$(GO) vet ./...
	$(GO) test $(serial)
	$(GO) run ./neo4j/with $(GO) test $(race) -timeout 20m $$($(GO) list ./... | grep -v $(serial:./%=/%$$))

.PHONY: browser
browser: $(pages) $(neo4j) ## the pages in the real Chromium, on both stores; pictures of them go to build/screenshots
	$(GO) run ./neo4j/with web/npm run --silent test

.PHONY: oracle
oracle: $(venv) ## what Python reads out of the printed list against what the tests expect
	.venv/bin/python oracle/oracle.py --check

.PHONY: lint
lint: $(linter) ## run the linters
	$(linter) run --allow-parallel-runners ./...

.PHONY: fmt
fmt: $(linter) ## format the Go code
	$(linter) fmt ./...

.PHONY: generate
generate: ## write the generated code and the registry directory anew
	$(GO) generate ./...

.PHONY: web
web: $(pages) ## build the pages that the server embeds (needs Node)
	web/npm run --silent build

.PHONY: check-generated
check-generated: $(pages) ## fail if the generated files are not current
	tools/check-generated

.PHONY: bench
bench: $(bench) $(neo4j) ## run the benchmarks, on the real registry and on synthetic ones of 1, 10 and 100 times its size
	$(GO) run ./neo4j/with $(GO) test -run '^$$' -bench . -benchmem -timeout 60m ./...

.PHONY: fuzz
fuzz: ## run each fuzz target for FUZZTIME (30s)
	@for package in $$($(GO) list ./...); do \
	  for target in $$($(GO) test -list '^Fuzz' "$$package" | grep '^Fuzz' || true); do \
	    echo "$$package $$target"; \
	    $(GO) test -run '^$$' -fuzz "^$$target\$$" -fuzztime $(FUZZTIME) "$$package"; \
	  done; \
	done

.PHONY: clean
clean: ## remove what make has made
	rm -rf .venv bin build tools/graphql-http/node_modules web/node_modules web/src/gql

.PHONY: needs
needs: # what only the system can give, before anything else fails for want of it
	@tools/needs $(PYTHON)

$(audit): tools/graphql-http/package.json tools/graphql-http/package-lock.json
	cd tools/graphql-http && npm ci --no-audit --no-fund
	touch $@

$(pages): web/package.json web/package-lock.json
	web/npm ci --no-audit --no-fund
	touch $@

$(neo4j): neo4j/pom.xml neo4j/Launcher.java neo4j/install
	neo4j/install
	@touch $@

$(fhir): export/fhir/pom.xml
	rm -rf $(@D)
	mvn --batch-mode --quiet --strict-checksums --file $< dependency:copy-dependencies -DoutputDirectory=$(CURDIR)/$(@D)
	touch $@

$(linter): tools/golangci/go.mod tools/golangci/go.sum
	$(GO) build -C tools/golangci -o $(CURDIR)/$@ github.com/golangci/golangci-lint/v2/cmd/golangci-lint

build/bench/x%: $(wildcard loader/*.go loader/*/*.go catalog/registry/*.go)
	rm -rf $@
	mkdir -p $(@D)
	$(GO) run ./loader generate --hospitals $$(($(hospitals) * $*)) --seed 1 --out $@
	touch $@

$(venv): $(requirements)
	$(PYTHON) -m venv .venv
	.venv/bin/python -m pip install --quiet --disable-pip-version-check $(requirements:%=-r %)
	touch $@
