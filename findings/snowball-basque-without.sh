#!/usr/bin/env bash
# The Basque stemmer of Snowball gives "guilty" and "not guilty" one stem: it strips the suffix that means "without".
#
# Version: snowball-stemmers@0.6.0, seen on 27 November 2026.
# Expected: inflections are stripped, a negation is not. The English stemmer keeps "-less", and the Hungarian one
# leaves enough of "-talan" to tell the words apart.
# Seen: errugabe (innocent: guilt without) and errudun (guilty: guilt having) are both "erru"; langabe (unemployed)
# and langile (worker) are both "lan"; dirugabe (penniless) is "diru", money.
# Why it matters: a search for one finds the other, marked as a form of the same word. To keep negations out of the
# stop words does not help, because here the negation is inside the word.
set -euo pipefail

packages=(snowball-stemmers@0.6.0)
stated=$(cat <<'END'
basque errugabe erru, errudun erru, langabe lan, langile lan, dirugabe diru, diru diru
english harmless harmless, harm harm, jobless jobless, job job
hungarian otthontalan otthontal, otthon otth
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
import snowball from 'snowball-stemmers';

const words = {
  basque: ['errugabe', 'errudun', 'langabe', 'langile', 'dirugabe', 'diru'],
  english: ['harmless', 'harm', 'jobless', 'job'],
  hungarian: ['otthontalan', 'otthon'],
};
for (const [language, list] of Object.entries(words)) {
  const stemmer = snowball.newStemmer(language);
  console.log(language, list.map((word) => `${word} ${stemmer.stem(word)}`).join(', '));
}
END
seen=$(TZ=UTC node program.mjs)
printf '%s\n' "$seen"
if [ "$seen" != "$stated" ]; then
  printf 'changed; stated was:\n%s\n' "$stated" >&2
  exit 1
fi
