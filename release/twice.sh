#!/usr/bin/env bash
# Builds the release of the last commit twice, in fresh clones with other paths, time zones and languages,
# and compares every byte. What was built is then in target/release. Arguments go to Maven.
set -euo pipefail
cd "$(dirname "$0")/.."

[[ -z $(git status --porcelain) ]] || echo "Not in it: changes that are not committed yet." >&2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
one=$work/one
other=$work/another/place
git clone --quiet . "$one"
git clone --quiet "$one" "$other"

(cd "$one" && TZ=UTC LC_ALL=C mvn --batch-mode --quiet -Prelease "$@")
(cd "$other" && TZ=Pacific/Chatham LC_ALL=de_DE.UTF-8 mvn --batch-mode --quiet -Prelease "$@")
node release/tools/compare.mjs "$one/target/release" "$other/target/release"
rm -rf target/release
mkdir -p target
cp -R "$one/target/release" target/release
