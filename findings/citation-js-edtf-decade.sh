#!/usr/bin/env bash
# citation-js reads the biblatex date 199X, which means some year of the nineties, as the year 1990, and 45 BC as the
# year 0.
#
# Version: @citation-js/core@0.9.0 with @citation-js/plugin-bibtex@0.9.0, seen on 27 November 2026.
# Expected: dates of biblatex are ISO 8601-2 (EDTF). What a CSL date cannot say is kept as a literal, as happens to
# "year = {199-}", which stays "199-".
# Seen: 199X is 1990 and 19XX is 1900, -0044-03-15 (15 March 45 BC) is the year 0. Circa (1984~) leaves no trace,
# though CSL has a field for it. No message is given.
# Why it matters: an honest "we do not know the year" becomes a year, and a reader of the reference cannot see that it
# was made up.
set -euo pipefail

packages=(@citation-js/core@0.9.0 @citation-js/plugin-bibtex@0.9.0)
stated=$(cat <<'END'
date = {199X} {"date-parts":[[1990]]}
date = {19XX} {"date-parts":[[1900]]}
date = {1984~} {"date-parts":[[1984]]}
date = {-0044-03-15} {"date-parts":[[0]]}
year = {199-} {"literal":"199-"}
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
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';

const fields = ['date = {199X}', 'date = {19XX}', 'date = {1984~}', 'date = {-0044-03-15}', 'year = {199-}'];
for (const field of fields) {
  const [{ issued }] = new Cite(`@book{one, title = {One}, ${field}}`).data;
  console.log(field, JSON.stringify({ ...issued }));
}
END
seen=$(TZ=UTC node program.mjs)
printf '%s\n' "$seen"
if [ "$seen" != "$stated" ]; then
  printf 'changed; stated was:\n%s\n' "$stated" >&2
  exit 1
fi
