#!/usr/bin/env bash
# dotenv takes every "#" of a value without quotation marks for the beginning of a comment, also one without a space before it.
#
# Version: dotenv@18.0.10, seen on 28 November 2026.
# Expected: a comment begins with a "#" after white space, as in a shell script, and as Docker Compose reads the same file.
# Seen: the value ends at the first "#", wherever it is, and nothing says so. A value of which only a part is in quotation
# marks is cut as well, at a "#" inside the marks or after them.
# Why it matters: what is cut off may be what narrows a value. "reports@100#200", which means channel 200 of server 100, is
# read as "reports@100", which means all of the server.
set -euo pipefail

packages=(dotenv@18.0.10)
stated=$(cat <<'END'
reports@100#200 -> reports@100
reports@100 #200 -> reports@100
"a b"@100#200, main@300 -> "a b"@100
"case #4"@100 -> "case
"reports@100#200" -> reports@100#200
END
)

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
if ! npm install --prefix . --ignore-scripts --no-audit --no-fund --silent "${packages[@]}" >/dev/null 2>&1; then
  echo "cannot install ${packages[*]}" >&2
  exit 2
fi

cat >program.mjs <<'END'
import { parse } from 'dotenv';

for (const value of ['reports@100#200', 'reports@100 #200', '"a b"@100#200, main@300', '"case #4"@100', '"reports@100#200"']) {
  console.log(`${value} -> ${parse(`VALUE=${value}\n`).VALUE}`);
}
END
seen=$(TZ=UTC node program.mjs)
printf '%s\n' "$seen"
if [ "$seen" != "$stated" ]; then
  printf 'changed; stated was:\n%s\n' "$stated" >&2
  exit 1
fi
