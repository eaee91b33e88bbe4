#!/usr/bin/env bash
# citation-js writes a BibTeX entry without author and title if those are in Arabic, Cyrillic or Chinese, and turns
# "≠" into "=".
#
# Version: @citation-js/core@0.9.0 with @citation-js/plugin-bibtex@0.9.0, seen on 27 November 2026.
# Expected: letters that LaTeX has no command for are kept (BibTeX files are read as UTF-8 today), or an error is
# raised.
# Seen: the title is empty, of the author only the comma is left, the key is "undefinedundefined" for every such
# entry, and biblatex, which is made for UTF-8, is written the same way. The option asciiOnly, which is on, escapes
# what it has a command for and removes the rest. Characters are decomposed first, and the stroke of "≠" is removed
# alone.
# Why it matters: nobody can find the source by such a reference, two of them collide by their key, and a title can
# say the opposite of the original's.
set -euo pipefail

packages=(@citation-js/core@0.9.0 @citation-js/plugin-bibtex@0.9.0)
stated=$(cat <<'END'
@book{undefinedundefined, author = {, }, title = {}, }
@book{undefinedundefined, author = {, }, title = {}, }
@book{undefinedundefined, author = {, }, title = {}, }
@book{undefinedundefined, author = {, }, title = {}, }
@book{undefinedundefined, author = {, }, title = {}, }
@book{undefinedundefined, author = {, }, title = {}, }
@book{RoeRent, author = {Roe, Jane}, title = {Rent = tax}, }
@book{RoeRent, author = {Roe, Jane}, title = {Rent = tax}, }
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
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';

const books = [
  { title: 'خطاب', author: [{ family: 'ناصر', given: 'سامي' }] },
  { title: 'Речь', author: [{ family: 'Орлов', given: 'Лев' }] },
  { title: '城墙', author: [{ family: '李', given: '明' }] },
  { title: 'Rent ≠ tax', author: [{ family: 'Roe', given: 'Jane' }] },
];
for (const fields of books) {
  const book = { id: 'one', type: 'book', ...fields };
  for (const format of ['bibtex', 'biblatex']) {
    console.log(new Cite(book).format(format).replace(/\s+/g, ' ').trim());
  }
}
END
seen=$(TZ=UTC node program.mjs)
printf '%s\n' "$seen"
if [ "$seen" != "$stated" ]; then
  printf 'changed; stated was:\n%s\n' "$stated" >&2
  exit 1
fi
