#!/usr/bin/env bash
# Mozilla Readability removes the footer inside a blockquote, which says whose words the quotation is.
#
# Version: @mozilla/readability@0.6.0 with jsdom@26.1.0, seen on 27 November 2026.
# Expected: HTML's own description of blockquote gives <footer>— <cite>…</cite></footer> inside it as the way to name the source
# of a quotation. A reader view drops the foot of the page, and keeps what belongs to the article's quotations.
# Seen: the quotation stays and its footer is gone, at any place in the article. A figcaption with the same words stays.
# Why it matters: the quotation is then nobody's, or seems to be that of whoever is named in the next paragraph. No message is
# given.
set -euo pipefail

packages=(@mozilla/readability@0.6.0 jsdom@26.1.0)
stated=$(cat <<'END'
footer in blockquote: quotation kept, source lost
figcaption in figure: quotation kept, source kept
paragraph in blockquote: quotation kept, source kept
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
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';

const prose = '<p>The mill stood by the weir, and the miller counted the boats that passed it on every day of the long winter. '
  + 'Nobody else counted them, and so her book is all that is left of that year, of its boats and of their cargo.</p>';
const forms = {
  'footer in blockquote': '<blockquote><p>A mill is a promise.</p><footer>Ada Storr, miller</footer></blockquote>',
  'figcaption in figure': '<figure><blockquote><p>A mill is a promise.</p></blockquote><figcaption>Ada Storr, miller</figcaption></figure>',
  'paragraph in blockquote': '<blockquote><p>A mill is a promise.</p><p>Ada Storr, miller</p></blockquote>',
};
for (const [name, form] of Object.entries(forms)) {
  const page = `<!doctype html><title>The mill</title><article><h1>The mill</h1>${prose}${prose}${form}${prose}${prose}</article>`;
  const { textContent } = new Readability(new JSDOM(page).window.document).parse();
  const kept = (words) => (textContent.includes(words) ? 'kept' : 'lost');
  console.log(`${name}: quotation ${kept('A mill is a promise.')}, source ${kept('Ada Storr')}`);
}
END
seen=$(node program.mjs)
if [ "$seen" != "$stated" ]; then
  printf 'changed. It was:\n%s\nIt is:\n%s\n' "$stated" "$seen"
  exit 1
fi
printf '%s\n' "$seen"
