#!/usr/bin/env bash
# postal-mime joins the lines of a text with format=flowed without a look at how deeply each is quoted.
#
# Version: postal-mime@4.0.0, seen on 27 November 2026.
# Expected: RFC 3676, 4.5: a line flows only into one that is quoted as deeply, and the marks of quoting are taken off
# before lines are joined: "> He says that he signed." and, apart from it, "No, he did not."
# Seen: one line, with a mark inside it, that makes the answer a part of the words quoted.
# Why it matters: quoting programs leave the space at the end of a line when they cut a quoted paragraph. Whoever takes
# lines with ">" for another's words then takes the sender's denial for a part of what is denied.
set -euo pipefail

packages=(postal-mime@4.0.0)
stated='"> He says that > he signed. No, he did not.\n"'

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
if ! npm install --prefix . --ignore-scripts --no-audit --no-fund --silent "${packages[@]}" >/dev/null 2>&1; then
  echo "cannot install ${packages[*]}" >&2
  exit 2
fi

cat >program.mjs <<'END'
import PostalMime from 'postal-mime';

const type = 'Content-Type: text/plain; charset=utf-8; format=flowed';
const mail = [type, '', '> He says that ', '> he signed. ', 'No, he did not.', ''].join('\r\n');
console.log(JSON.stringify((await PostalMime.parse(mail)).text));
END
seen=$(node program.mjs)
printf '%s\n' "$seen"
if [ "$seen" != "$stated" ]; then
  printf 'changed; stated was:\n%s\n' "$stated" >&2
  exit 1
fi
