#!/usr/bin/env bash
# Publishes a packed npm package with provenance: publish-npm.sh FILE NAME@VERSION
# The same package that is there already is left alone: the job can run again, and the first version,
# which npm does not trust this repository with yet, can be published by hand.
set -euo pipefail
file=$1
version=$2

ours=$(node -e 'console.log("sha512-" + require("crypto").createHash("sha512").update(require("fs").readFileSync(process.argv[1])).digest("base64"))' "$file")
# Empty where there is no such version, and where npm does not know the package.
theirs=$(npm view "$version" dist.integrity 2>/dev/null || true)
if [[ -z $theirs ]]; then
  npm publish --provenance --access public "$file"
elif [[ $theirs == "$ours" ]]; then
  echo "$version is published already, with the same bytes."
else
  echo "$version is published already, with other bytes: $theirs and not $ours." >&2
  exit 1
fi
