# Shared by the scripts beside this file, which source it. Sets the place where tools are kept, and knows how to build for
# the browser with whichever toolchain the machine has.
# shellcheck shell=bash

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# Tools that were built once for this machine: outside the checkout, so that another checkout need not build them again.
CACHE=${SALA_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/sala}
TARGET=${CARGO_TARGET_DIR:-target}
SITE=$TARGET/site

# Queries are checked against the recorded .sqlx, whatever database the variables name for running.
export SQLX_OFFLINE=true
# cargo is where rustup put it, also in a shell that has not read the profile.
[ -d "$HOME/.cargo/bin" ] && PATH=$PATH:$HOME/.cargo/bin

# Node.js that script/setup brought because the machine's own is too old comes before that one.
NODE=22
[ -d "$CACHE/node-$NODE/node_modules/.bin" ] && PATH=$CACHE/node-$NODE/node_modules/.bin:$PATH

say() { printf '\033[1m%s\033[0m\n' "$*"; }
fail() { printf '%s\n' "$@" >&2; exit 1; }
have() { command -v "$1" >/dev/null 2>&1; }

# The version of wasm-bindgen in Cargo.lock; the command-line tool must have exactly the same.
bindgen_version() {
  awk '$0 == "name = \"wasm-bindgen\"" { getline; gsub(/"/, "", $3); print $3; exit }' Cargo.lock
}

wasm_bindgen() {
  local kept
  kept=$CACHE/wasm-bindgen-$(bindgen_version)/bin/wasm-bindgen
  if [ -x "$kept" ]; then echo "$kept"
  elif have wasm-bindgen && [ "$(wasm-bindgen --version)" = "wasm-bindgen $(bindgen_version)" ]; then command -v wasm-bindgen
  else return 1
  fi
}

# Whether Node.js is as new as Sass and the browser tests need (Debian 12 has 18.20).
has_node() {
  have node && node -e 'const [major, minor] = process.versions.node.split("."); process.exit(major > 20 || (major == 20 && minor >= 19) ? 0 : 1)'
}

# The browser of the tests.
browser() {
  command -v chromium-headless-shell || command -v chromium || command -v chromium-browser || command -v google-chrome
}

# Playwright with what it needs; arguments go to it.
browser_tests() (
  cd end2end
  export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 SALA_CHROMIUM=${SALA_CHROMIUM:-$(browser)}
  # Called where a failure is looked at, bash would go on after one.
  if [ ! node_modules/.package-lock.json -nt package-lock.json ]; then npm ci --no-audit --no-fund --silent || exit; fi
  npx --no-install tsc || exit
  npx --no-install playwright test "$@"
)

BINARYEN=132.0.0
wasm_opt() {
  local kept=$CACHE/binaryen-$BINARYEN/node_modules/.bin/wasm-opt
  if [ -x "$kept" ]; then echo "$kept"; else return 1; fi
}

# Verify signatures in tests; cbor2 reads the statements of QR codes.
PYHANKO=0.38.0
CBOR2=6.3.0
# Write lists of guests in tests, as hotels' programs do.
OPENPYXL=3.1.5
XLWT=1.3.0

# A service that speaks S3, in a folder.
S3RVER=3.7.1

# Sends the public interface whatever its description allows, and what it does not.
SCHEMATHESIS=4.32.5

DENY=0.20.2
cargo_deny() {
  local kept=$CACHE/cargo-deny-$DENY/bin/cargo-deny
  if [ ! -x "$kept" ]; then kept=$(command -v cargo-deny) || return 1; fi
  "$kept" --workspace --locked --config .deny.toml "$@"
}

# Which toolchain builds for wasm32-unknown-unknown: "rustup", "debian", or nothing.
wasm_toolchain() {
  local libraries
  libraries=$(rustc --print target-libdir --target wasm32-unknown-unknown 2>/dev/null || true)
  if compgen -G "$libraries/libstd-*.rlib" >/dev/null; then echo rustup
  elif [ -n "$(debian_rustc)" ] && have wasm-ld-22; then echo debian
  fi
}

# Debian's second Rust, which is new enough, with the sources of the standard library.
debian_rustc() {
  local rustc
  for rustc in /usr/bin/rustc-web /usr/bin/rustc; do
    if [ -x "$rustc" ] && [ -f "$("$rustc" --print sysroot)/lib/rustlib/src/rust/library/std/Cargo.toml" ]; then
      echo "$rustc"
      return
    fi
  done
}

# cargo for wasm32-unknown-unknown: wasm_cargo build -p app-wasm …
wasm_cargo() {
  local command=$1
  shift
  case $(wasm_toolchain) in
    rustup) cargo "$command" --locked --target wasm32-unknown-unknown "$@" ;;
    # Debian has no standard library for that target, so it is built from source, which stable Rust does not offer.
    debian)
      RUSTC=$(debian_rustc) RUSTC_BOOTSTRAP=1 CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER=wasm-ld-22 \
        cargo "$command" --locked --target wasm32-unknown-unknown -Zbuild-std=std,panic_abort "$@" ;;
    *) fail "There is no Rust for browsers on this machine. Run script/setup." ;;
  esac
}

# Temporary files in memory, where there is room for them: the tests make and drop a database each, which is thousands of files.
temporary_in_memory() {
  if [ "$(stat -f -c %T /dev/shm 2>/dev/null)" = tmpfs ] && [ -w /dev/shm ] &&
    [ "$(df --output=avail -k /dev/shm | tail -n 1)" -gt $((4 * 1024 * 1024)) ]; then export TMPDIR=/dev/shm; fi
}

# A folder in $folder that is removed at the end, with what was started in it.
temporary_folder() {
  temporary_in_memory
  folder=$(mktemp -d "${TMPDIR:-/tmp}/sala.XXXXXX")
  chmod 755 "$folder"
  postgres=
  portal=
  trap clean_up EXIT
}
clean_up() {
  # What uses the database ends before it. Whatever it hangs in, it gets ten seconds.
  if [ -n "$portal" ]; then
    kill -TERM "$portal" 2>/dev/null || true
    for _ in {1..100}; do
      kill -0 "$portal" 2>/dev/null || break
      sleep 0.1
    done
    kill -KILL "$portal" 2>/dev/null || true
    wait "$portal" 2>/dev/null || true
  fi
  if [ -n "$postgres" ]; then
    kill -INT "$postgres" 2>/dev/null || true
    wait "$postgres" 2>/dev/null || true
  fi
  rm -rf "$folder"
}

# The folder of PostgreSQL's programs.
postgres_programs() {
  local newest
  newest=$(compgen -G '/usr/lib/postgresql/*/bin' | sort -V | tail -n 1 || true)
  echo "${newest:-$(dirname "$(readlink -f "$(command -v initdb)")")}"
}

# Starts a PostgreSQL that forgets everything and so need not wait for the disk, with an empty database, and sets
# DATABASE_URL. Uses $folder. Does nothing when it runs already, or when its user named a database for tests.
start_postgres() {
  [ -z "$postgres" ] || return 0
  if [ -n "${SALA_TEST_DATABASE_URL:-}" ]; then
    export DATABASE_URL=$SALA_TEST_DATABASE_URL
    return 0
  fi
  local programs as=()
  programs=$(postgres_programs)
  mkdir "$folder/postgres"
  # PostgreSQL refuses to run as root.
  if [ "$(id -u)" = 0 ]; then
    chown postgres: "$folder/postgres"
    as=(setpriv --reuid postgres --regid postgres --clear-groups --)
  fi
  (
    cd "$folder/postgres"
    "${as[@]}" "$programs/initdb" -D data -U postgres -A trust -E UTF8 --locale=C.UTF-8 --no-sync --no-instructions \
      >"$folder/initdb.log" 2>&1 || { cat "$folder/initdb.log" >&2; exit 1; }
  )
  # In a group of its own: Ctrl-C ends what uses the database first, and then the database.
  setsid "${as[@]}" "$programs/postgres" -D "$folder/postgres/data" -c listen_addresses= -c fsync=off \
    -c synchronous_commit=off -c full_page_writes=off -c max_connections=200 -c shared_buffers=256MB -c jit=off \
    -c unix_socket_directories="$folder/postgres" >"$folder/postgres.log" 2>&1 </dev/null &
  postgres=$!
  local tries=200
  until "$programs/psql" -h "$folder/postgres" -U postgres -qc 'create database sala_test' postgres 2>/dev/null; do
    tries=$((tries - 1))
    if [ $tries = 0 ]; then cat "$folder/postgres.log" >&2; fail "PostgreSQL did not start."; fi
    sleep 0.1
  done
  export DATABASE_URL="postgres://postgres@localhost/sala_test?host=$folder/postgres"
}
