# The tools that build and test Limpide, and how to get them.
#
# They live outside the clone, in a folder named after the tool and its version:
# a second clone finds them there, and a new version never meets an old one.
# Each is installed beside its place and moved there when complete, so that an
# interrupted install is never taken for a finished one.

TRUNK_VERSION := 0.21.14
WASM_PACK_VERSION := 0.15.0
BINARYEN_VERSION := 132.0.0
# The tool must be exactly the version of the library that we compile with.
WASM_BINDGEN_VERSION := $(shell sed -n '/^name = "wasm-bindgen"$$/{n;s/version = "\(.*\)"/\1/p;}' Cargo.lock)

TOOLS := $(or $(XDG_CACHE_HOME),$(HOME)/.cache)/limpide/tools

WASM_BINDGEN := $(TOOLS)/wasm-bindgen-cli-$(WASM_BINDGEN_VERSION)
TRUNK := $(TOOLS)/trunk-$(TRUNK_VERSION)
WASM_OPT := $(TOOLS)/binaryen-$(BINARYEN_VERSION)
WASM_PACK := $(TOOLS)/wasm-pack-$(WASM_PACK_VERSION)

# A browser of your own can be named: make test CHROMIUM=... CHROMEDRIVER=...
CHROMIUM ?= $(shell command -v chromium || true)
CHROMEDRIVER ?= $(shell command -v chromedriver || true)

# Trunk takes its tools from the path when they have the version it expects.
export PATH := $(WASM_BINDGEN)/bin:$(TRUNK)/bin:$(WASM_OPT)/bin:$(WASM_PACK)/bin:$(PATH)
export TRUNK_TOOLS_WASM_BINDGEN := $(WASM_BINDGEN_VERSION)
export TRUNK_TOOLS_WASM_OPT := version_$(firstword $(subst ., ,$(BINARYEN_VERSION)))

# Trunk refuses the usual NO_COLOR=1.
unexport NO_COLOR

# $(call missing,what,how to get it by hand): ends a recipe that could not get something.
missing = { printf '\nCould not get %s.\nBy hand: %s\n' '$(1)' '$(2)' >&2; exit 1; }

# $(call cargo_install,crate,version,minutes,options)
define cargo_install
@echo "Building $(1) $(2), about $(3) minutes, once..."
@rm -rf "$(TOOLS)/$(1)-$(2)" "$(TOOLS)/$(1)-$(2).partial"
@cargo install --locked --quiet $(4) --root "$(TOOLS)/$(1)-$(2).partial" $(1)@$(2) \
	|| $(call missing,$(1) $(2),cargo install --locked $(4) --root $(TOOLS)/$(1)-$(2) $(1)@$(2))
@mv "$(TOOLS)/$(1)-$(2).partial" "$(TOOLS)/$(1)-$(2)"
endef

$(WASM_BINDGEN)/bin/wasm-bindgen:
	$(call cargo_install,wasm-bindgen-cli,$(WASM_BINDGEN_VERSION),5,)

# These two only drive other programs: unoptimised, they build in half the time.
$(TRUNK)/bin/trunk:
	$(call cargo_install,trunk,$(TRUNK_VERSION),5,--debug --no-default-features)

$(WASM_PACK)/bin/wasm-pack:
	$(call cargo_install,wasm-pack,$(WASM_PACK_VERSION),4,--debug)

node:
	@node -e 'process.exit(parseInt(process.versions.node) < 20 ? 1 : 0)' && npm --version >/dev/null \
		|| $(call missing,Node 20 or newer with npm,install them with your system)

$(WASM_OPT)/bin/wasm-opt: | node
	@echo "Installing binaryen $(BINARYEN_VERSION), for wasm-opt..."
	@rm -rf "$(WASM_OPT)" "$(WASM_OPT).partial"
	@npm install --global --ignore-scripts --loglevel=error --prefix "$(WASM_OPT).partial" binaryen@$(BINARYEN_VERSION) \
		|| $(call missing,binaryen $(BINARYEN_VERSION),npm install --global --prefix $(WASM_OPT) binaryen@$(BINARYEN_VERSION))
	@mv "$(WASM_OPT).partial" "$(WASM_OPT)"

rust:
	@command -v cargo >/dev/null \
		|| $(call missing,Rust,install it with rustup and open a new terminal)
	@test -d "$$(rustc --print sysroot)/lib/rustlib/wasm32-unknown-unknown" \
		|| rustup target add wasm32-unknown-unknown \
		|| $(call missing,the WebAssembly target of Rust,rustup target add wasm32-unknown-unknown)
	@cargo fmt --version >/dev/null && cargo clippy --version >/dev/null \
		|| rustup component add rustfmt clippy \
		|| $(call missing,rustfmt and clippy,rustup component add rustfmt clippy)

AS_ROOT := $(if $(filter-out 0,$(shell id -u)),sudo)

browser:
	@test -n "$(CHROMIUM)" && test -n "$(CHROMEDRIVER)" \
		|| { echo "Installing Chromium and its driver..."; \
			$(AS_ROOT) apt-get update -qq && \
			$(AS_ROOT) env DEBIAN_FRONTEND=noninteractive apt-get install -qq --no-install-recommends chromium chromium-driver >/dev/null; } \
		|| $(call missing,Chromium and its driver,install them with your system and put chromium and chromedriver on the path)

# The other program that files under a passphrase are tried with.
age:
	@command -v age >/dev/null && command -v script >/dev/null \
		|| { echo "Installing age..."; \
			$(AS_ROOT) apt-get update -qq && \
			$(AS_ROOT) env DEBIAN_FRONTEND=noninteractive apt-get install -qq --no-install-recommends age bsdutils >/dev/null; } \
		|| $(call missing,age,install age with your system)

# The packages of the reader in Python, in an environment named after their versions.
READER_REQUIREMENTS := tests/readers/python/requirements.txt
READER := $(TOOLS)/reader-$(shell sed 's/==/-/' $(READER_REQUIREMENTS) | paste -s -d -)

# An environment cannot be moved: its last file says that it is complete.
$(READER)/complete:
	@python3 -c 'import ensurepip, venv' 2>/dev/null \
		|| { echo "Installing Python with its environments..."; \
			$(AS_ROOT) apt-get update -qq && \
			$(AS_ROOT) env DEBIAN_FRONTEND=noninteractive apt-get install -qq --no-install-recommends python3-venv >/dev/null; } \
		|| $(call missing,Python with its environments,install python3 and python3-venv with your system)
	@echo "Installing the packages of the reader in Python..."
	@rm -rf "$(READER)"
	@python3 -m venv "$(READER)" \
		&& "$(READER)/bin/pip" install --quiet --disable-pip-version-check --requirement $(READER_REQUIREMENTS) \
		|| $(call missing,the packages of the reader in Python,python3 -m venv $(READER) && $(READER)/bin/pip install --requirement $(READER_REQUIREMENTS))
	@touch "$@"

tests/readers/node/node_modules/.package-lock.json: tests/readers/node/package-lock.json | node
	@echo "Installing the packages of the reader in JavaScript..."
	@npm ci --prefix tests/readers/node --ignore-scripts --loglevel=error \
		|| $(call missing,the packages of the reader in JavaScript,npm ci --prefix tests/readers/node)

# npm writes this file last, so its presence says that the install is complete.
tests/e2e/node_modules/.package-lock.json: tests/e2e/package-lock.json | node
	@echo "Installing the packages of the end-to-end tests..."
	@npm ci --prefix tests/e2e --ignore-scripts --loglevel=error \
		|| $(call missing,the packages of the end-to-end tests,npm ci --prefix tests/e2e)
