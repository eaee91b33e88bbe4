#!/usr/bin/env bash
# pdf.js getTextContent: "<" and ">" vanish from text that has a Hebrew or Arabic letter, and a glyph of lam and alef is reversed.
#
# Version: pdfjs-dist@6.5.438, seen on 27 November 2026, Node 24.
# Expected: the text of the page has the characters that the fonts of the page name. Those of one glyph stay in their order.
# Seen: the function that orders right-to-left text drops "<" and ">" at its end, whatever their direction. A glyph whose
# characters are lam and alef comes out as alef and lam, because the letters of the line are reversed without regard to glyphs;
# the result is another word (here the article "al"). Left-to-right text keeps both. The operator list has the characters right.
set -euo pipefail

packages=(pdfjs-dist@6.5.438)
stated=$(cat <<'END'
Latin: "a<b>c"
Hebrew: "גבא"
lam-alef in one glyph: "ال"
END
)

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
if ! npm install --prefix . --ignore-scripts --omit=optional --no-audit --no-fund --silent "${packages[@]}" >/dev/null 2>&1; then
  echo "cannot install ${packages[*]}" >&2
  exit 2
fi

cat >program.mjs <<'END'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const hex = (text) => `<${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`;
/** A page that draws one glyph for each of the texts, from left to right. */
function page(texts) {
  const codes = texts.map((_, at) => (at + 1).toString(16).padStart(2, '0'));
  const pairs = texts.map((text, at) => `<${codes[at]}> ${hex(text)}`).join('\n');
  const map = `begincmap 1 begincodespacerange <00> <ff> endcodespacerange ${texts.length} beginbfchar\n${pairs}\nendbfchar endcmap`;
  const content = `BT /F1 12 Tf 72 700 Td <${codes.join('')}> Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 1 /Kids [3 0 R] /MediaBox [0 0 595 842] >>',
    '<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    `<< /Type /Font /Subtype /TrueType /BaseFont /Invented /FirstChar 1 /LastChar ${texts.length} /Widths [${texts.map(() => 500).join(' ')}] /ToUnicode 6 0 R >>`,
    `<< /Length ${map.length} >>\nstream\n${map}\nendstream`,
  ];
  let file = '%PDF-1.7\n';
  const places = objects.map((object, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(file, 'latin1'));
}
const forms = {
  Latin: ['a', '<', 'b', '>', 'c'],
  Hebrew: ['א', '<', 'ב', '>', 'ג'],
  'lam-alef in one glyph': ['لا'],
};
for (const [name, texts] of Object.entries(forms)) {
  const pdf = await getDocument({ data: page(texts), verbosity: 0 }).promise;
  const { items } = await (await pdf.getPage(1)).getTextContent();
  console.log(`${name}: ${JSON.stringify(items.map((item) => item.str).join(''))}`);
}
END
seen=$(node program.mjs)
if [ "$seen" != "$stated" ]; then
  printf 'changed. It was:\n%s\nIt is:\n%s\n' "$stated" "$seen"
  exit 1
fi
printf '%s\n' "$seen"
