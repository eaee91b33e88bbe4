#!/usr/bin/env bash
# MiniSearch measures the length of a text in different words, not in words, so its BM25 does not lower the score of a
# text that repeats itself.
#
# Version: minisearch@7.2.0, seen on 27 November 2026.
# Expected: its documentation names BM25+, in which the length of a document is its number of words.
# Seen: a text of 51 words, fifty of them the same, has the length 2 and the same score as a text of two words. A text
# of 51 different words scores less.
# Why it matters: transcripts and tables repeat their words, so they rank higher than by the formula, and values of b
# and k from the literature mean something else here.
set -euo pipefail

packages=(minisearch@7.2.0)
stated=$(cat <<'END'
2 words: length 2, score 0.269
51 words: length 2, score 0.269
51 words: length 51, score 0.146
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
import MiniSearch from 'minisearch';

const different = Array.from({ length: 50 }, (_, n) => `w${n}`).join(' ');
const texts = ['wall rope', `${'wall '.repeat(50)}rope`, `${different} rope`];
const index = new MiniSearch({ fields: ['text'] });
index.addAll(texts.map((text, id) => ({ id, text })));
for (const { id, score } of index.search('rope').sort((a, b) => a.id - b.id)) {
  const length = index.toJSON().fieldLength[id];
  console.log(`${texts[id].split(' ').length} words: length ${length}, score ${score.toFixed(3)}`);
}
END
seen=$(TZ=UTC node program.mjs)
printf '%s\n' "$seen"
if [ "$seen" != "$stated" ]; then
  printf 'changed; stated was:\n%s\n' "$stated" >&2
  exit 1
fi
