#!/usr/bin/env bash
# A client of discord.js takes its shard from the environment variable SHARDS, also without a manager, and as a number of one.
#
# Version: discord.js@14.28.1, seen on 28 November 2026.
# Expected: SHARDS and SHARD_COUNT are between a ShardingManager and the processes that it starts. A client without options has
# one shard, number 0 of 1.
# Seen: every client reads them. SHARDS=4, which an operator may write for four shards, makes it shard number 4 of 1, which Discord
# refuses (4010); SHARDS=auto, a value that the options take, throws a SyntaxError in the constructor. An option that equals the
# default, such as shardCount: 1, gives way to SHARD_COUNT too.
# Why it matters: a program cannot have a setting of that name unless it hides it from the library.
set -euo pipefail

packages=(discord.js@14.28.1)
stated='SHARDS=none at all: shards 0 of 1
SHARDS=4: shards 4 of 1
SHARDS=auto: SyntaxError
SHARD_COUNT=3 with the option shardCount 1: shards 0,1,2 of 3'

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
if ! npm install --prefix . --ignore-scripts --no-audit --no-fund --silent "${packages[@]}" >/dev/null 2>&1; then
  echo "cannot install ${packages[*]}" >&2
  exit 2
fi

cat >program.mjs <<'END'
import { Client } from 'discord.js';

function shardsOf(options) {
  try {
    const { shards, shardCount } = new Client({ intents: [1], ...options }).options;
    return `shards ${shards} of ${shardCount}`;
  } catch (error) {
    return error.name;
  }
}

delete process.env.SHARDS;
delete process.env.SHARD_COUNT;
console.log(`SHARDS=none at all: ${shardsOf({})}`);
for (const value of ['4', 'auto']) {
  process.env.SHARDS = value;
  console.log(`SHARDS=${value}: ${shardsOf({})}`);
}
delete process.env.SHARDS;
process.env.SHARD_COUNT = '3';
console.log(`SHARD_COUNT=3 with the option shardCount 1: ${shardsOf({ shardCount: 1 })}`);
process.exit(0);
END
seen=$(node program.mjs)
printf '%s\n' "$seen"
if [ "$seen" != "$stated" ]; then
  printf 'changed; stated was:\n%s\n' "$stated" >&2
  exit 1
fi
