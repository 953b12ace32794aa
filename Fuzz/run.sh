#!/bin/sh
# Builds and runs fuzz targets: `run.sh SECONDS [TARGET…]`, each for so many seconds, one after the other.
# What a target finds lies in .build/fuzz/found; run it again with `.build/fuzz/TARGET FILE`.
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
for target; do
  corpus=.build/fuzz/corpus/$target
  sh Fuzz/seeds.sh "$target" "$corpus"
  echo "$target: $(ls "$corpus" | wc -l) cases to start from"
  .build/fuzz/"$target" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 -max_len=8192 -verbosity=0 \
    -print_final_stats=1 -artifact_prefix=.build/fuzz/found/"$target"- "$corpus" >.build/fuzz/"$target".log 2>&1 || status=1
  grep -E 'number_of_executed_units|ERROR|SUMMARY|Test unit written|Fatal error' .build/fuzz/"$target".log || true
done
exit $status
