#!/usr/bin/env bash
# Checks the workflows with actionlint. Go fetches it, and checks it against Go's own list of checksums.
set -euo pipefail
cd "$(dirname "$0")/../.."

command -v go >/dev/null || { echo "Go is needed to run actionlint, and no 'go' is on the PATH." >&2; exit 1; }
# Named, because actionlint looks for a repository otherwise. The scripts are checked by their tests.
go run github.com/rhysd/actionlint/cmd/actionlint@v1.7.12 -shellcheck= -pyflakes= .github/workflows/*.yml
