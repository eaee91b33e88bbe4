#!/usr/bin/env bash
# subsrt-ts gives the times of a MicroDVD file in whole seconds, but those of an .srt file in milliseconds.
#
# Version: subsrt-ts@2.1.2, seen on 27 November 2026.
# Expected: frames 250 to 300 at 25 frames a second are 10000 to 12000, as the same cue of an .srt file is.
# Seen: 10 to 12. Parts of a second are rounded away: frames 260 to 270 begin and end at 10 and 11. Converted to .srt,
# a cue of the tenth second is at the tenth millisecond, and a film of two hours is over in seven seconds.
# Why it matters: a quotation from subtitles is cited by its time. The time is wrong by a factor of a thousand, and a
# program that shows minutes and seconds puts every sentence at 0:00.
set -euo pipefail

packages=(subsrt-ts@2.1.2)
stated=$(cat <<'END'
microdvd 10 to 12, 10 to 11
srt 10000 to 12000
00:00:00,010 --> 00:00:00,012
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
import { convert, parse } from 'subsrt-ts';

const times = (file) => parse(file).map(({ start, end }) => `${start} to ${end}`).join(', ');
const frames = '{250}{300}He came at noon.\n{260}{270}Did he?\n';
console.log('microdvd', times(frames));
console.log('srt', times('1\n00:00:10,000 --> 00:00:12,000\nHe came at noon.\n'));
console.log(convert(frames, { format: 'srt', fps: 25 }).split(/\r?\n/)[1]);
END
seen=$(TZ=UTC node program.mjs)
printf '%s\n' "$seen"
if [ "$seen" != "$stated" ]; then
  printf 'changed; stated was:\n%s\n' "$stated" >&2
  exit 1
fi
