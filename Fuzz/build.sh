#!/bin/sh
# Builds the fuzz targets named (all of Fuzz/Targets without a name) into .build/fuzz, instrumented for libFuzzer.
# They stand outside Package.swift: whoever only uses the command has no need of them.
set -eu
cd "$(dirname "$0")/.."
out=.build/fuzz
mkdir -p "$out"
# FUZZ_FLAGS: how to build, for whoever only wants to know that they work.
flags="${FUZZ_FLAGS:--O} -wmo -swift-version 6 -parse-as-library -package-name chuan -sanitize=fuzzer -I $out
  -enable-upcoming-feature ExistentialAny -enable-upcoming-feature InternalImportsByDefault"

# A module is built again when one of its sources, or a module before it, is newer.
newest=""
module() {
  name=$1
  sources=$(find "Sources/$name" -name '*.swift')
  if [ ! -e "$out/$name.o" ] || [ -n "$(find "Sources/$name" -name '*.swift' -newer "$out/$name.o")" ] ||
    { [ -n "$newest" ] && [ "$newest" -nt "$out/$name.o" ]; }; then
    # shellcheck disable=SC2086
    swiftc $flags -module-name "$name" -emit-module -emit-module-path "$out/$name.swiftmodule" \
      -emit-object -o "$out/$name.o" $sources
  fi
  newest=$out/$name.o
}
for name in Base Lang Tables Eval Stdlib Report; do module "$name"; done

[ $# -gt 0 ] || set -- $(ls Fuzz/Targets | sed 's/\.swift$//')
for target; do
  # shellcheck disable=SC2086
  swiftc $flags -module-name "Fuzz$target" -o "$out/$target" "Fuzz/Targets/$target.swift" \
    "$out/Base.o" "$out/Lang.o" "$out/Tables.o" "$out/Eval.o" "$out/Stdlib.o" "$out/Report.o"
done
