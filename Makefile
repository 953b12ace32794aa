# Shortcuts; each line can be typed by hand.
.PHONY: build release test check format lint record ci fuzz fuzz-long clean

release:   ## one static binary: .build/release/chuan
	sh .ci/release

build:     ## debug build
	swift build

test:      ## every test
	swift test

check: release ## rule packs and examples compile and pass their own tests
	.build/release/chuan check rules examples
	.build/release/chuan test rules examples

format:    ## rewrite Swift sources in the house style
	swift format --in-place --recursive Package.swift Sources Tests Fuzz

lint:      ## what the style check in CI runs
	swift format lint --strict --recursive Package.swift Sources Tests Fuzz

record:    ## rewrite expected outputs and generated files; look at the difference before committing
	RECORD=1 swift test || true

ci:        ## everything that must pass
	bash .ci/run

fuzz:      ## a short run of every fuzz target
	sh Fuzz/run.sh 10

fuzz-long: ## twenty minutes of every fuzz target
	sh Fuzz/run.sh 1200

clean:
	rm -rf .build
