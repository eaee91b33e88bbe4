#!/usr/bin/env bash
# One letter outside Windows-1252 makes PDFKit write the whole rest of the line as other letters.
#
# Version: pdfkit@0.20.2, read back with unpdf@1.8.1, seen on 27 November 2026.
# Expected: the standard fonts have no ğ, so that letter is missing, replaced by a box, or refused with an error.
# Seen: "Doğan said no" is drawn and extracted as "Do" and then nonsense. A line is written as two hexadecimal
# digits a letter, but ğ as three (11f): each pair after it is off by one digit. A second such letter brings the text
# back into step, so that "Gołębiak said no" loses only its middle. No error or warning is given.
# Why it matters: a quotation that is exported to PDF is destroyed by the name in front of it, on the page and in the
# text layer. A test with French or German names passes.
set -euo pipefail

packages=(pdfkit@0.20.2 unpdf@1.8.1)
stated=$(cat <<'END'
Müller said no "Müller said no"
Doğan said no "Do ö â 6 –B æð"
Gołębiak said no "Go ! biak said no"
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
import PDFDocument from 'pdfkit';
import { extractText, getDocumentProxy } from 'unpdf';

async function printed(line) {
  const document = new PDFDocument();
  document.text(line);
  document.end();
  const chunks = [];
  for await (const chunk of document) chunks.push(chunk);
  const file = await getDocumentProxy(new Uint8Array(Buffer.concat(chunks)));
  const { text } = await extractText(file, { mergePages: true });
  return text;
}
for (const line of ['Müller said no', 'Doğan said no', 'Gołębiak said no']) {
  console.log(line, JSON.stringify(await printed(line)));
}
END
seen=$(TZ=UTC node program.mjs)
printf '%s\n' "$seen"
if [ "$seen" != "$stated" ]; then
  printf 'changed; stated was:\n%s\n' "$stated" >&2
  exit 1
fi
