#!/usr/bin/env bash
# A connection of node:sqlite with a timeout waits for a transaction of another process, but `PRAGMA journal_mode = WAL` does
# not wait: it fails at once with "database is locked" if another process is writing and the file is not in WAL mode yet.
#
# Version: Node 24.21.0 (SQLite 3.53.4), seen on 27 November 2026. The same holds for SQLite itself (its busy handler is not
# asked when a lock of the rollback journal would have to be raised), whichever way the timeout is set.
# Expected: the option `timeout` of DatabaseSync is "the number of milliseconds to wait for a lock", so the usual first
# statement of a program waits like any other, and two programs that start at once on a new file both open it.
# Seen: BEGIN IMMEDIATE waits until the other process is done; the PRAGMA fails within some milliseconds.
# Why it matters: a program that sets WAL mode when it opens its database fails at a first start beside another process. It
# must ask for the mode first, and try again itself.
set -euo pipefail

node_major=$(node -p 'process.versions.node.split(".")[0]' 2>/dev/null || echo 0)
if [ "$node_major" -lt 24 ]; then
  echo "Node 24 is needed" >&2
  exit 2
fi
stated=$(cat <<'END'
BEGIN IMMEDIATE: done after waiting
PRAGMA journal_mode = WAL: database is locked, without waiting
END
)

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

cat >hold.mjs <<'END'
// Holds a file for a second in a transaction that writes.
import { DatabaseSync } from 'node:sqlite';
const database = new DatabaseSync(process.argv[2]);
database.exec('CREATE TABLE t (x); BEGIN IMMEDIATE; INSERT INTO t VALUES (1)');
console.log('held');
setTimeout(() => database.exec('COMMIT'), 1000);
END
cat >program.mjs <<'END'
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { DatabaseSync } from 'node:sqlite';

for (const [at, statement] of ['BEGIN IMMEDIATE', 'PRAGMA journal_mode = WAL'].entries()) {
  const file = `${at}.sqlite`;
  const holder = spawn(process.execPath, ['hold.mjs', file], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(holder.stdout, 'data');
  const database = new DatabaseSync(file, { timeout: 20_000 });
  const since = performance.now();
  let outcome = 'done';
  try {
    database.exec(statement);
  } catch (error) {
    outcome = error.message;
  }
  const waited = performance.now() - since > 300;
  console.log(`${statement}: ${outcome}${waited ? ' after waiting' : ', without waiting'}`);
  database.close();
  if (holder.exitCode === null) await once(holder, 'exit');
}
END
seen=$(node --no-warnings program.mjs)
printf '%s\n' "$seen"
if [ "$seen" != "$stated" ]; then
  printf 'changed; stated was:\n%s\n' "$stated" >&2
  exit 1
fi
