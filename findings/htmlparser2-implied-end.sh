#!/usr/bin/env bash
# htmlparser2 in XML mode says of an element that is written empty, and of one whose end tag is missing, the same: its end is
# "implied".
#
# Version: htmlparser2@12.0.0, seen on 27 November 2026.
# Expected: `onclosetag(name, isImplied)` is called with false for <b/>, which is complete XML, and with true for the <b> of
# <a><b></a> and for elements that are open at the end of the file, which are not.
# Seen: it is true for all three. XML that is cut short, or crossed, is closed without an error.
# Why it matters: a reader of office files cannot use the flag to refuse a file that is cut short. It has to compare the
# place of the end with that of the start tag, and to count the open elements before it ends the parser.
set -euo pipefail

packages=(htmlparser2@12.0.0)
stated=$(cat <<'END'
<a><b/></a> -> b true, a false
<a><b></b></a> -> b false, a false
<a><b></a> -> b true, a false
<a><b> -> b true, a true
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
import { Parser } from 'htmlparser2';

for (const xml of ['<a><b/></a>', '<a><b></b></a>', '<a><b></a>', '<a><b>']) {
  const ends = [];
  const parser = new Parser({ onclosetag: (name, isImplied) => ends.push(`${name} ${isImplied}`) }, { xmlMode: true });
  parser.end(xml);
  console.log(`${xml} -> ${ends.join(', ')}`);
}
END
seen=$(TZ=UTC node program.mjs)
printf '%s\n' "$seen"
if [ "$seen" != "$stated" ]; then
  printf 'changed; stated was:\n%s\n' "$stated" >&2
  exit 1
fi
