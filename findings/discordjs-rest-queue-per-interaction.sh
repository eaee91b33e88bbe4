#!/usr/bin/env bash
# @discordjs/rest keeps a queue for every interaction that a bot answers, until its hourly sweep.
#
# Version: @discordjs/rest@2.6.3, seen on 28 November 2026.
# Expected: queues are those of routes, of which a bot has some dozens, so that their number does not grow with use.
# Seen: an answer is edited as a message of a webhook, whose token is the interaction's, and each token makes a queue of its
# own: 200 edits on one route leave 200 queues. They go at the sweep, which is every hour unless `handlerSweepInterval` says
# otherwise; discord.js leaves it so.
# Why it matters: a bot that answers 50 interactions a second holds 180,000 of them by the first sweep; it looks like a leak.
set -euo pipefail

packages=(@discordjs/rest@2.6.3)
stated='answers: 200, queues: 200, an hour between sweeps: true'

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
if ! npm install --prefix . --ignore-scripts --no-audit --no-fund --silent "${packages[@]}" >/dev/null 2>&1; then
  echo "cannot install ${packages[*]}" >&2
  exit 2
fi

cat >program.mjs <<'END'
import { createServer } from 'node:http';
import { DefaultRestOptions, REST } from '@discordjs/rest';

const ANSWERS = 200;
const HOUR = 3_600_000;
const APPLICATION = '100000000000000001';
const server = createServer((request, response) => {
  request.resume().on('end', () => response.writeHead(204).end());
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const rest = new REST({ api: `http://127.0.0.1:${server.address().port}/api` });
for (let at = 0; at < ANSWERS; at += 1) {
  await rest.patch(`/webhooks/${APPLICATION}/token-${at}/messages/@original`, { auth: false, body: { content: 'x' } });
}
const sweeps = DefaultRestOptions.handlerSweepInterval === HOUR;
console.log(`answers: ${ANSWERS}, queues: ${rest.handlers.size}, an hour between sweeps: ${sweeps}`);
server.close();
process.exit(0);
END
seen=$(node program.mjs)
printf '%s\n' "$seen"
if [ "$seen" != "$stated" ]; then
  printf 'changed; stated was:\n%s\n' "$stated" >&2
  exit 1
fi
