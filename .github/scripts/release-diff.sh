#!/usr/bin/env bash
# Adds what a release changes since the last one to target/release; the first has nothing to compare with.
# The version must say what breaks, and openapi/releases/ must say the same, or this fails.
set -euo pipefail
cd "$(dirname "$0")/../.."

last=$(git describe --tags --abbrev=0 --match '[0-9]*.[0-9]*.[0-9]*' HEAD^ 2>/dev/null) || exit 0
rm -rf target/api-diff
mvn --batch-mode -Papi-diff -Dbase="$last"
node openapi/tools/releases.mjs --check
for end in md html json; do
  cp "target/api-diff/report.$end" "target/release/api-diff.$end"
done
node -e 'import("./openapi/tools/checksums.mjs").then(({ checksums }) => checksums("target/release"))'
