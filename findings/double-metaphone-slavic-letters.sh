#!/usr/bin/env bash
# double-metaphone skips š, ž, č, ř, ł and đ, so that names with them sound like what is left over.
#
# Version: double-metaphone@2.0.1, seen on 27 November 2026.
# Expected: ç and ñ have rules of their own, so other letters with marks are read as their base letter.
# Seen: "Žižka" is K and "Zizka" is SSK, "Šimek" is MK and "Simek" is SMK; "Łach" has the code of "Žižka". A vowel
# with a mark does not count as one: "Ökmen" is KMN and "Okmen" is AKMN.
# Why it matters: the code is used to join spellings of a name. A name with its marks and without them is not joined,
# but two different people are.
set -euo pipefail

packages=(double-metaphone@2.0.1)
stated=$(cat <<'END'
Žižka K K
Zizka SSK STSK
Łach K K
Šimek MK MK
Simek SMK SMK
Řezníček SNK TSNK
Reznicek RSNSK RTSNSK
Đurić R R
Djuric TJRK TJRK
Ökmen KMN KMN
Okmen AKMN AKMN
Peña PN PN
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
import { doubleMetaphone } from 'double-metaphone';

const names = 'Žižka Zizka Łach Šimek Simek Řezníček Reznicek Đurić Djuric Ökmen Okmen Peña';
for (const name of names.split(' ')) {
  console.log(name, doubleMetaphone(name).join(' '));
}
END
seen=$(TZ=UTC node program.mjs)
printf '%s\n' "$seen"
if [ "$seen" != "$stated" ]; then
  printf 'changed; stated was:\n%s\n' "$stated" >&2
  exit 1
fi
