#!/usr/bin/env bash
# tesseract.js loses lines of an ordinary page, and says that it is sure of it, unless it is told the resolution.
#
# Version: tesseract.js@7.0.0 with @tesseract.js-data/eng@1.0.0, seen on 27 November 2026. The page is drawn with
# @napi-rs/canvas@1.1.1 and dejavu-fonts-ttf@2.37.3: six paragraphs of four lines, one column, 200 dots an inch, black on
# white, straight.
# Expected: all lines, or a low confidence where lines are missing.
# Seen: without a resolution the engine takes it for 227 dots an inch, and letters of several lines for columns. The first
# line is not among what is recognised, and the mean confidence is above 90 all the same. With `user_defined_dpi` set to
# 200 every line is there. Switching the search for tables off does not help.
# Why it matters: the confidence of what was recognised says nothing of what was passed over. A text that lacks lines looks
# like one that is whole. Comparing the ink of the page with the boxes of the words shows it.
set -euo pipefail

packages=(tesseract.js@7.0.0 @tesseract.js-data/eng@1.0.0 @napi-rs/canvas@1.1.1 dejavu-fonts-ttf@2.37.3)
stated=$(cat <<'END'
as it is: confidence above 90, first line missing
resolution given: confidence above 90, first line there
tables off: confidence above 90, first line missing
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
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import { createWorker, OEM, PSM } from 'tesseract.js';

GlobalFonts.registerFromPath('node_modules/dejavu-fonts-ttf/ttf/DejaVuSerif.ttf', 'Drawn');
const lines = [
  'The orchard guild met in Toravn on 9 May 2021 and heard the chair. Elin Halden said that the wall',
  'had been promised for twenty years, and that nobody had paid for it. "We were sold a fence," she said.',
  'The yard closed its gate on 7 June 2021 one evening, and the clerk answered no letters (see p. 12).',
  'Rents rose to 4,250,000 crowns; 17.5 % of it was never explained to the members of the council.',
];
const dots = 200;
const page = createCanvas(Math.round(8.27 * dots), Math.round(11.69 * dots));
const context = page.getContext('2d');
context.fillStyle = '#fff';
context.fillRect(0, 0, page.width, page.height);
context.fillStyle = '#000';
const size = (11 * dots) / 72;
context.font = `${size * 0.82}px Drawn`;
for (let paragraph = 0; paragraph < 6; paragraph += 1) {
  lines.forEach((line, at) => context.fillText(line, 0.7 * dots, 0.9 * dots + size * 1.4 * (paragraph * 5 + at)));
}

const png = page.toBuffer('image/png');
for (const [name, parameters] of [
  ['as it is', {}],
  ['resolution given', { user_defined_dpi: String(dots) }],
  ['tables off', { textord_tabfind_find_tables: '0' }],
]) {
  const worker = await createWorker('eng', OEM.LSTM_ONLY, {
    cacheMethod: 'none',
    langPath: 'node_modules/@tesseract.js-data/eng/4.0.0_best_int',
    errorHandler: () => undefined,
  });
  await worker.setParameters({ tessedit_pageseg_mode: PSM.AUTO, ...parameters });
  const { data } = await worker.recognize(png);
  await worker.terminate();
  const confidence = data.confidence > 90 ? 'above 90' : 'at most 90';
  console.log(`${name}: confidence ${confidence}, first line ${data.text.includes(lines[0].slice(0, 60)) && data.text.indexOf(lines[0].slice(0, 60)) < 20 ? 'there' : 'missing'}`);
}
END
seen=$(node program.mjs 2>/dev/null)
printf '%s\n' "$seen"
if [ "$seen" != "$stated" ]; then
  printf 'changed; stated was:\n%s\n' "$stated" >&2
  exit 1
fi
