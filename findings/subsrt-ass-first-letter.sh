#!/usr/bin/env bash
# subsrt-ts loses the first letter of every line of an .ass file that is written the way the common editors write it.
#
# Version: subsrt-ts@2.1.2, seen on 27 November 2026.
# Expected: the text of a Dialogue line is what follows its ninth comma, "Never, sir."
# Seen: "ever, sir.", for each line, without an error or a warning. It happens if the Format line has a space after
# each comma and the Dialogue lines have none, which is the usual look of a file. If the Dialogue lines have spaces
# too, the text is whole.
# Why it matters: subtitles are evidence of what was said. A word of one letter goes whole: "I did not" becomes " did
# not".
set -euo pipefail

packages=(subsrt-ts@2.1.2)
stated=$(cat <<'END'
" did not see it."
"ever, sir."
"Never, sir."
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
import { parse } from 'subsrt-ts';

const file = (dialogue) => `[Script Info]
ScriptType: v4.00+

[Events]
Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
${dialogue}
`;
const lines = [
  'Dialogue: 0,0:00:01.00,0:00:02.00,Default,Roe,0,0,0,,I did not see it.',
  'Dialogue: 0,0:00:03.00,0:00:04.00,Default,Roe,0,0,0,,Never, sir.',
  'Dialogue: 0, 0:00:03.00, 0:00:04.00, Default, Roe, 0, 0, 0, , Never, sir.',
];
for (const line of lines) {
  const [caption] = parse(file(line)).filter(({ type }) => type === 'caption');
  console.log(JSON.stringify(caption.text));
}
END
seen=$(TZ=UTC node program.mjs)
printf '%s\n' "$seen"
if [ "$seen" != "$stated" ]; then
  printf 'changed; stated was:\n%s\n' "$stated" >&2
  exit 1
fi
