#!/usr/bin/env bash
# chrono-node reads "last March" as next March whenever March is nearer in the future than in the past.
#
# Version: chrono-node@2.10.3, seen on 27 November 2026.
# Expected: "last March", said in November 2026, is March 2026, as "last Friday" and "last year" are in the past.
# Seen: March 2027. The word "last" before a month is not part of what is matched, and a month without a year is the
# nearest one. For the same reason "last October" is right, and "in March last year" gives two dates: March 2027 and a
# day in November 2025.
# Why it matters: an event of the past gets a date that has not come yet. It depends on the day of the document: a
# test written in May passes.
set -euo pipefail

packages=(chrono-node@2.10.3)
stated=$(cat <<'END'
last March: [March] 2027-03
last October: [October] 2026-10
last Friday: [last Friday] 2026-11
last year: [last year] 2025-11
in March last year: [March] 2027-03, [last year] 2025-11
last March, said in May: 2026-03
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
import * as chrono from 'chrono-node';

const month = ({ start }) => start.date().toISOString().slice(0, 7);
const november = new Date('2026-11-27T12:00:00Z');
for (const text of ['last March', 'last October', 'last Friday', 'last year', 'in March last year']) {
  const found = chrono.parse(text, november).map((one) => `[${one.text}] ${month(one)}`);
  console.log(`${text}:`, found.join(', '));
}
const [spring] = chrono.parse('last March', new Date('2026-05-27T12:00:00Z'));
console.log('last March, said in May:', month(spring));
END
seen=$(TZ=UTC node program.mjs)
printf '%s\n' "$seen"
if [ "$seen" != "$stated" ]; then
  printf 'changed; stated was:\n%s\n' "$stated" >&2
  exit 1
fi
