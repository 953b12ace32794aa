#!/bin/sh
# Fills the corpus of a target with the project's own cases: `seeds.sh TARGET FOLDER`.
# Every line of Fuzz/Seeds/TARGET.txt is one, every file of Fuzz/Seeds/TARGET, and every block of that kind in the pages.
set -eu
cd "$(dirname "$0")/.."
target=$1
folder=$2
mkdir -p "$folder"
if [ -e "Fuzz/Seeds/$target.txt" ]; then
  awk -v folder="$folder" '{ file = folder "/line-" NR; printf "%s", $0 > file; close(file) }' "Fuzz/Seeds/$target.txt"
fi
if [ -d "Fuzz/Seeds/$target" ]; then cp Fuzz/Seeds/"$target"/* "$folder/"; fi

# The blocks of a kind: ```csv … ```.
blocks() {
  find docs Tests/Spec examples README.md -name '*.md' -print | sort | tr '\n' '\0' |
    xargs -0 awk -v kind="$1" -v folder="$folder" '
      /^```/ {
        if (open) { open = 0; close(file) }
        else if (substr($1, 4) == kind) { open = 1; count += 1; file = folder "/block-" kind "-" count; printf "" > file }
        next
      }
      open { print > file }'
}
case $target in
  CSV)
    blocks csv
    blocks json
    find examples -name '*.csv' | sort | while read -r file; do
      head -c 4000 "$file" >"$folder/example-$(echo "$file" | tr / -)"
    done
    ;;
  JSON) blocks json && blocks jsonl ;;
  Workbooks) find examples Tests/TablesTests/Workbooks -name '*.xlsx' -size -4k -exec cp {} "$folder/" \; ;;
  Rules)
    blocks kpi
    find Tests Sources/Stdlib/Prelude -name '*.kpi' | sort | while read -r file; do
      cp "$file" "$folder/file-$(echo "$file" | tr / -)"
    done
    ;;
esac
