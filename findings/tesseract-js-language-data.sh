#!/usr/bin/env bash
# tesseract.js takes a language with its data, as its types and docs say, and then opens a file that is named by the data.
#
# Version: tesseract.js@7.0.0 with @tesseract.js-data/eng@1.0.0, seen on 27 November 2026.
# Expected: createWorker([{ code: 'eng', data }]) starts with the data that it is given and looks for no file: the type
# `Lang` is declared as `{ code: string; data: unknown }`.
# Seen: the data is written into the worker's file system as eng.traineddata, as it should be. Then the engine is started
# with the data itself, joined with "+" as if it were the code. The start fails, because no file has that name. The same
# data, decompressed into a folder that is named by `langPath`, starts.
# Why it matters: who wants recognition without any look at the network or the working directory passes the data, and
# reads a message of several megabytes.
set -euo pipefail

packages=(tesseract.js@7.0.0 @tesseract.js-data/eng@1.0.0)
stated=$(cat <<'END'
by folder: starts
by data: fails, and the message is longer than the data
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
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { createWorker, OEM } from 'tesseract.js';

const models = join(dirname(fileURLToPath(import.meta.url)), 'node_modules/@tesseract.js-data/eng/4.0.0_best_int');
const options = { cacheMethod: 'none', langPath: models, errorHandler: () => undefined };

const worker = await createWorker(['eng'], OEM.LSTM_ONLY, options);
await worker.terminate();
console.log('by folder: starts');

const data = gunzipSync(readFileSync(join(models, 'eng.traineddata.gz')));
// The library writes to the console as well as to its handlers.
let written = 0;
for (const stream of [process.stdout, process.stderr]) {
  const write = stream.write.bind(stream);
  stream.write = (chunk, ...rest) => {
    if (String(chunk).length > 1000) {
      written += String(chunk).length;
      return true;
    }
    return write(chunk, ...rest);
  };
}
const end = (how) => {
  console.log(`by data: ${how}`);
  process.exit();
};
const failed = () => end(`fails, and the message is ${written > data.length ? 'longer than the data' : 'short'}`);
process.on('uncaughtException', failed);
process.on('unhandledRejection', failed);
createWorker([{ code: 'eng', data }], OEM.LSTM_ONLY, options).then(() => end('starts'), failed);
END
seen=$(node program.mjs 2>/dev/null)
printf '%s\n' "$seen"
if [ "$seen" != "$stated" ]; then
  printf 'changed; stated was:\n%s\n' "$stated" >&2
  exit 1
fi
