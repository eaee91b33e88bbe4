#!/usr/bin/env bash
# unpdf with pdfjs-dist beside it: text in Chinese, Japanese or Korean fonts that are not embedded is empty, without an error.
#
# Versions: unpdf@1.8.1 (pdf.js 6.1.200 inside) with pdfjs-dist@6.5.438, seen on 27 November 2026, Node 24.
# Expected: unpdf's own comment says that under Node it takes the CMaps from pdfjs-dist if that is installed.
# Seen: it hands them over as a file: address. pdf.js under Node opens the address as the name of a file, finds nothing, and the
# text of the page is ''. The promise is kept, and at the default verbosity there is one warning. A plain path with its last slash
# gives the text.
set -euo pipefail

packages=(unpdf@1.8.1 pdfjs-dist@6.5.438)
stated=$(cat <<'END'
as it is: ""
plain path: "港务局开会"
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
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { extractText, getDocumentProxy } from 'unpdf';

const codes = Buffer.from('港务局开会', 'utf16le').swap16().toString('hex');
const content = `BT /F1 12 Tf 72 700 Td <${codes}> Tj ET`;
const objects = [
  '<< /Type /Catalog /Pages 2 0 R >>',
  '<< /Type /Pages /Count 1 /Kids [3 0 R] /MediaBox [0 0 595 842] >>',
  '<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
  `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
  '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [6 0 R] >>',
  '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor 7 0 R /DW 1000 >>',
  '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
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

const cmaps = `${dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))}/cmaps/`;
for (const [name, options] of [['as it is', {}], ['plain path', { cMapUrl: cmaps, cMapPacked: true }]]) {
  const pdf = await getDocumentProxy(new Uint8Array(Buffer.from(file, 'latin1')), { verbosity: 0, ...options });
  const { text } = await extractText(pdf, { mergePages: true });
  console.log(`${name}: ${JSON.stringify(text)}`);
}
END
seen=$(node program.mjs)
if [ "$seen" != "$stated" ]; then
  printf 'changed. It was:\n%s\nIt is:\n%s\n' "$stated" "$seen"
  exit 1
fi
printf '%s\n' "$seen"
