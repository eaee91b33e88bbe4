// Begins a transaction that writes on the database that its argument names, prints `held`, and holds it until it is killed or for
// so many milliseconds as the second argument says. With a third argument the database is not in WAL mode.

import { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';

const [path = '', milliseconds = '', mode = 'WAL'] = process.argv.slice(2);
const database = new DatabaseSync(path, { timeout: 10_000 });
database.exec(
  `PRAGMA journal_mode = ${mode}; CREATE TABLE IF NOT EXISTS held (x); BEGIN IMMEDIATE; INSERT INTO held VALUES (1)`,
);
process.stdout.write('held\n');
await setTimeout(Number(milliseconds));
database.exec('COMMIT');
database.close();
process.stdout.write('free\n');
