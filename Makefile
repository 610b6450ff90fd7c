# make serve    build Limpide, serve it on this machine and say where to open it
#               (meanwhile `make dist` in another terminal renews what it serves)
# make test     run every check and every test
# make dist     leave in dist/ a folder that works on any static host
# make measure  print what a first visit transfers
# make bench    time the core natively and the page in Chromium
#
# Rust (with rustup), Node (20 or newer) and make are enough to start; the first
# run installs what else is missing (see tools.mk).

.PHONY: serve test dist measure bench check rust node browser age
# The steps share build folders, and are read on one screen.
.NOTPARALLEL:

serve:

include tools.mk

HOST ?= 127.0.0.1
PORT ?= 8080

serve: dist
	@exec node tools/serve.mjs dist "$(HOST)" "$(PORT)"

dist: rust node $(WASM_BINDGEN)/bin/wasm-bindgen $(TRUNK)/bin/trunk $(WASM_OPT)/bin/wasm-opt
	@echo "Building the page, about two minutes the first time..."
	cargo fetch --locked --quiet
	trunk build

measure: dist
	@node tools/measure.mjs dist

bench: dist browser tests/e2e/node_modules/.package-lock.json
	cargo bench --locked --bench core
	cargo build --locked --release --quiet --example generated
	target/release/examples/generated 1000 > target/generated.limpide.json
	target/release/examples/generated 10000 > target/tenfold.limpide.json
	target/release/examples/generated 14500 > target/large.limpide.json
	@CHROMIUM="$(CHROMIUM)" node tools/time.mjs dist target/generated.limpide.json target/tenfold.limpide.json \
		target/large.limpide.json

check: rust
	@echo "Checking format, lints and documentation..."
	cargo fmt --check
	cargo clippy --locked --quiet --all-targets -- -D warnings
	cargo clippy --locked --quiet --all-targets --target wasm32-unknown-unknown -- -D warnings
	RUSTDOCFLAGS="-D warnings" cargo doc --locked --quiet --lib --no-deps
	RUSTDOCFLAGS="-D warnings" cargo doc --locked --quiet --lib --no-deps --target wasm32-unknown-unknown

# Everything is checked, installed and built first, so that the output ends with
# what the test runners say.
test: node check $(WASM_PACK)/bin/wasm-pack browser age $(READER)/complete tests/readers/node/node_modules/.package-lock.json \
		tests/e2e/node_modules/.package-lock.json dist
	cargo test --locked
	cargo build --locked --quiet --bin limpide --example generated
	target/debug/examples/generated 200 > target/generated.limpide.json
	node tests/readers/compare.mjs target/debug/limpide "$(READER)/bin/python" target/generated.limpide.json \
		src/demo/*.limpide.json tests/fixtures/v1/*.limpide.json tests/fixtures/broken/*.limpide.json
	WASM_BINDGEN_TEST_WEBDRIVER_JSON="$(CURDIR)/tests/browser/webdriver.json" \
		wasm-pack test --headless --chrome --chromedriver "$(CHROMEDRIVER)" --mode no-install --locked --test browser
	cd tests/e2e && CHROMIUM="$(CHROMIUM)" node_modules/.bin/playwright test
