#!/bin/sh
# Builds the fuzz targets named (all of Fuzz/Targets without a name) into .build/fuzz, instrumented for libFuzzer.
# They stand outside Package.swift: whoever only uses the command has no need of them.
# Ends with status 3 when the toolchain has no libFuzzer.
set -eu
cd "$(dirname "$0")/.."
out=.build/fuzz
mkdir -p "$out"
# FUZZ_BUILT: the folder of a `swift build` whose modules are taken as they are, for whoever only wants to know that the
# targets work: libFuzzer then learns nothing of the way an input goes.
if [ -n "${FUZZ_BUILT:-}" ]; then
  how="-Onone -package-name $(basename "$PWD" | tr '[:upper:]' '[:lower:]' | tr -c '[:alnum:]\n' _) -I $FUZZ_BUILT/Modules"
else
  how="-O -package-name chuan -I $out"
fi
flags="$how -wmo -swift-version 6 -parse-as-library -sanitize=fuzzer
  -enable-upcoming-feature ExistentialAny -enable-upcoming-feature InternalImportsByDefault"

# Objects of other flags are of no use.
if [ "$(cat "$out/flags" 2>/dev/null)" != "$flags" ]; then
  rm -f "$out"/*.o "$out"/*.swiftmodule
  cat >"$out/probe.swift" <<'SWIFT'
@_cdecl("LLVMFuzzerTestOneInput")
public func probe(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt { 0 }
SWIFT
  if ! swiftc -parse-as-library -sanitize=fuzzer -o "$out/probe" "$out/probe.swift" >"$out/probe.log" 2>&1; then
    echo "this toolchain has no libFuzzer: $(grep -m 1 error "$out/probe.log" || echo "see $out/probe.log")" >&2
    exit 3
  fi
  printf '%s' "$flags" >"$out/flags"
fi

# A module is built again when one of its sources, or a module before it, is newer.
module() {
  name=$1
  shift
  needed=
  for before; do [ ! "$out/$before.o" -nt "$out/$name.o" ] || needed=yes; done
  if [ -n "$needed" ] || [ ! -e "$out/$name.o" ] ||
    [ -n "$(find "Sources/$name" -name '*.swift' -newer "$out/$name.o")" ]; then
    # shellcheck disable=SC2046,SC2086
    swiftc $flags -module-name "$name" -emit-module -emit-module-path "$out/$name.swiftmodule" \
      -emit-object -o "$out/$name.o" $(find "Sources/$name" -name '*.swift')
  fi
}
# Two modules of which neither needs the other are built at once.
both() {
  "$1" &
  first=$!
  "$2"
  wait "$first"
}
lang() { module Lang Base; }
tables() { module Tables Base; }
stdlib() { module Stdlib Base Lang Eval; }
report() { module Report Base Lang Tables Eval; }
if [ -n "${FUZZ_BUILT:-}" ]; then
  objects=
  for name in Base Lang Tables Eval Stdlib Report; do objects="$objects $(echo "$FUZZ_BUILT/$name.build/"*.o)"; done
else
  module Base
  both lang tables
  module Eval Base Lang Tables
  both report stdlib
  objects="$out/Base.o $out/Lang.o $out/Tables.o $out/Eval.o $out/Stdlib.o $out/Report.o"
fi

[ $# -gt 0 ] || set -- $(ls Fuzz/Targets | sed 's/\.swift$//')
# shellcheck disable=SC2016
printf '%s\n' "$@" | xargs -P "$(nproc 2>/dev/null || echo 2)" -I NAME sh -c '
  swiftc $1 -module-name FuzzNAME -o "$2/NAME" Fuzz/Targets/NAME.swift $3' build "$flags" "$out" "$objects"
