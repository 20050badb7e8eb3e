#!/usr/bin/env bash
# Builds the release of the last commit twice, in fresh clones with other paths, time zones and languages,
# and compares every byte; and what Maven downloaded for it, into an empty repository, with the list of
# checksums. What was built is then in target/release. Arguments go to Maven.
set -euo pipefail
cd "$(dirname "$0")/.."

[[ -z $(git status --porcelain) ]] || echo "Not in it: changes that are not committed yet." >&2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
one=$work/one
other=$work/another/place
git clone --quiet . "$one"
git clone --quiet "$one" "$other"

build() {
  mvn --batch-mode --quiet -Prelease -Dmaven.repo.local="$work/repository" "$@"
}

(cd "$one" && TZ=UTC LC_ALL=C build "$@")
(cd "$other" && TZ=Pacific/Chatham LC_ALL=de_DE.UTF-8 build "$@")
node release/tools/compare.mjs "$one/target/release" "$other/target/release"
node "$one/release/tools/downloads.mjs" "$work/repository" --all
rm -rf target/release
mkdir -p target
cp -R "$one/target/release" target/release
