#!/bin/sh
# Builds and runs fuzz targets: `run.sh SECONDS [TARGET…]`, each for so many seconds, FUZZ_JOBS (1) of them at a time.
# What a target finds lies in .build/fuzz/found; run it again with `.build/fuzz/TARGET FILE`.
# FUZZ_SEED (0: another one each time): from which number inputs are made, so that a run can be made again.
# Ends with status 3 when the toolchain has no libFuzzer.
set -eu
cd "$(dirname "$0")/.."
seconds=$1
shift
[ $# -gt 0 ] || set -- $(ls Fuzz/Targets | sed 's/\.swift$//')
sh Fuzz/build.sh "$@"
mkdir -p .build/fuzz/found
# Else Swift's own report of a crash comes before libFuzzer can say which input it was.
export SWIFT_BACKTRACE=enable=no
status=0
# shellcheck disable=SC2016
printf '%s\n' "$@" | xargs -P "${FUZZ_JOBS:-1}" -I NAME sh -c '
  corpus=.build/fuzz/corpus/NAME
  sh Fuzz/seeds.sh NAME "$corpus"
  count=$(ls "$corpus" | wc -l)
  .build/fuzz/NAME -max_total_time="$1" -timeout=10 -rss_limit_mb=2048 -seed="${FUZZ_SEED:-0}" -max_len=8192 -verbosity=0 \
    -print_final_stats=1 -artifact_prefix=.build/fuzz/found/NAME- "$corpus" >.build/fuzz/NAME.log 2>&1 || status=1
  # One write, so that what two targets say does not mix.
  said=$(grep -aE "number_of_executed_units|ERROR|SUMMARY|Test unit written|Base64|Fatal error|Precondition failed" .build/fuzz/NAME.log || true)
  printf "NAME: %s cases to start from\n%s\n" "$count" "$said"
  exit "${status:-0}"' run "$seconds" || status=1
exit $status
