#!/usr/bin/env bash
# Compares the description and the client with those of the commit where the work began: api-diff.sh BASE
# A gate that fails still leaves a report, which is to be seen first: the exit status of the comparison
# goes to the output 'gate' of the step. Without a report this fails at once.
set -euo pipefail
cd "$(dirname "$0")/../.."

base=$(git merge-base "$1" HEAD)
rm -rf target/api-diff
gate=0
mvn --batch-mode -Papi-diff -Dbase="$base" || gate=$?
if [[ ! -s target/api-diff/report.md ]]; then
  echo "The comparison with $base made no report." >&2
  exit 1
fi
echo "gate=$gate" >>"$GITHUB_OUTPUT"
