#!/usr/bin/env bash
# FlexSearch takes 11 for 1 and 100 for 10: its default encoder drops a letter that repeats the one before, and digits
# too.
#
# Version: flexsearch@0.8.212, seen on 27 November 2026.
# Expected: numbers are matched as they are, or at least never as each other. Dropping repeated letters is meant for
# spellings such as "committee" and "comitee".
# Seen: a search for "1 dead" finds "11 dead" and "111 dead", and one for "100 dead" finds "10 dead". Longer numbers
# are first cut after three digits ("19000" becomes "190" and "00"), so "1900 dead" finds "19000 dead".
# Why it matters: in reports the figure is the statement. If another figure counts as a match, a claim seems confirmed
# that the document contradicts. No fuzzy search was asked for.
set -euo pipefail

packages=(flexsearch@0.8.212)
stated=$(cat <<'END'
1 dead: 1 dead, 11 dead, 111 dead
100 dead: 10 dead, 100 dead
1900 dead: 1900 dead, 19000 dead
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
import FlexSearch from 'flexsearch';

const texts = ['1 dead', '11 dead', '111 dead', '10 dead', '100 dead', '1900 dead', '19000 dead'];
const index = new FlexSearch.Index();
for (const [id, text] of texts.entries()) index.add(id, text);
for (const query of ['1 dead', '100 dead', '1900 dead']) {
  const found = index.search(query).map((id) => texts[id]).sort();
  console.log(`${query}: ${found.join(', ')}`);
}
END
seen=$(TZ=UTC node program.mjs)
printf '%s\n' "$seen"
if [ "$seen" != "$stated" ]; then
  printf 'changed; stated was:\n%s\n' "$stated" >&2
  exit 1
fi
