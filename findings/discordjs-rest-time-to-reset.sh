#!/usr/bin/env bash
# @discordjs/rest tells `rejectOnRateLimit` two times, and `timeToReset` is not how long a request that got a 429 waits.
#
# Version: @discordjs/rest@2.6.3, seen on 28 November 2026.
# Expected: whoever rejects by `timeToReset` does not wait longer than that: the documentation calls it the time until the
# reset of the limit.
# Seen: it is taken from X-RateLimit-Reset-After, the reset of the route's bucket; the wait is `retryAfter`, from
# Retry-After. In a 429 that is not of the bucket the two have nothing to do with each other: 50 ms and an hour here.
# Why it matters: a bot that gives up on waits of more than a minute by `timeToReset` hangs for an hour in the request.
set -euo pipefail

packages=(@discordjs/rest@2.6.3)
stated='timeToReset within a second: true; retryAfter within a second: false, of an hour: true'

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
if ! npm install --prefix . --ignore-scripts --no-audit --no-fund --silent "${packages[@]}" >/dev/null 2>&1; then
  echo "cannot install ${packages[*]}" >&2
  exit 2
fi

cat >program.mjs <<'END'
import { createServer } from 'node:http';
import { REST } from '@discordjs/rest';

const HOUR = 3_600_000;
const server = createServer((_, response) => {
  const headers = { 'content-type': 'application/json', 'retry-after': '3600', 'x-ratelimit-scope': 'user' };
  response.writeHead(429, headers).end(JSON.stringify({ message: 'wait', retry_after: 3600, global: false }));
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const rest = new REST({
  api: `http://127.0.0.1:${server.address().port}/api`,
  rejectOnRateLimit: ({ timeToReset, retryAfter }) => {
    const [reset, wait] = [timeToReset < 1000, retryAfter < 1000];
    console.log(
      `timeToReset within a second: ${reset}; retryAfter within a second: ${wait}, of an hour: ${retryAfter >= HOUR}`,
    );
    return true;
  },
});
await rest.get('/gateway', { auth: false }).catch(() => {});
server.close();
process.exit(0);
END
seen=$(node program.mjs)
printf '%s\n' "$seen"
if [ "$seen" != "$stated" ]; then
  printf 'changed; stated was:\n%s\n' "$stated" >&2
  exit 1
fi
