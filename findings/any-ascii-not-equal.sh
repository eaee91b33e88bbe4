#!/usr/bin/env bash
# any-ascii turns "≠" into "=", "1½" into "11/2" and "10²" into "102": the text that it makes says something else.
#
# Version: any-ascii@0.3.3, seen on 27 November 2026.
# Expected: a sign with another meaning is spelt out, as "≤" is spelt "<=" and "€" is spelt "EUR", and a fraction is
# set apart from the digit before it.
# Seen: "≠" becomes "=". A fraction is glued to the whole number, so that one and a half becomes eleven halves. A
# raised digit joins the number before it, so that "in 1999" with the mark of footnote 3 becomes "in 19993".
# (Unicode's NFKC does so to raised digits as well, but it keeps "≠" and a fraction slash of its own.)
# Why it matters: text is made ASCII to compare spellings. Texts that contradict each other come out equal, and a text
# is found by a number that it does not contain.
set -euo pipefail

packages=(any-ascii@0.3.3)
stated=$(cat <<'END'
rent ≠ tax -> rent = tax
rent ≤ tax -> rent <= tax
5 ± 2 -> 5 +- 2
1½ million -> 11/2 million
10² men -> 102 men
in 1999³ -> in 19993
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
import anyAscii from 'any-ascii';

for (const text of ['rent ≠ tax', 'rent ≤ tax', '5 ± 2', '1½ million', '10² men', 'in 1999³']) {
  console.log(`${text} -> ${anyAscii(text)}`);
}
END
seen=$(TZ=UTC node program.mjs)
printf '%s\n' "$seen"
if [ "$seen" != "$stated" ]; then
  printf 'changed; stated was:\n%s\n' "$stated" >&2
  exit 1
fi
