import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openDatabase } from '../../../src/keeping/database.ts';
import { databasePath, openChecked } from '../../../src/keeping/keptDatabase.ts';
import { ReplyStore } from '../../../src/keeping/replies.ts';
import { backUp } from '../../../src/operating/backup.ts';
import { restoreBackup } from '../../../src/operating/restore.ts';
import { nodeProgram } from '../../processes/nodeProgram.ts';

/** What came of backups and restores that were killed. */
export interface KilledRestoring {
  readonly kills: number;
  /** After how many of them the database was not in its place, and the backup had to be restored once more. */
  readonly again: number;
  readonly faults: readonly string[];
}

/** Longest time from the start of a process to its kill, in milliseconds. */
const LONGEST = 600;
const REPLY = { command: 'ask', dossier: 'ferry', options: { question: 'Who?' }, user: '1' };

/**
 * Backs a database up and restores it in a process, again and again, and kills that at random moments. After each kill the
 * database is whole, or it is not there, and the backup can be restored. `random` gives numbers from 0 up to 1.
 */
export async function killRestoring(
  kills: number,
  folder: string,
  random: () => number,
  heard: (kill: number) => void = () => {},
): Promise<KilledRestoring> {
  const data = join(folder, 'data');
  const file = join(folder, 'backup.sqlite');
  const database = openDatabase(databasePath(data));
  const reply = new ReplyStore(database).keep(REPLY);
  database.close();
  backUp({ dataDirectory: data }, file, true);
  const faults: string[] = [];
  let again = 0;
  for (let kill = 0; kill < kills; kill += 1) {
    const { node, args, env } = nodeProgram(join(import.meta.dirname, 'restoreForever.ts'), [data, file]);
    const child = spawn(node, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
    let errors = '';
    child.stderr.on('data', (part) => (errors += part));
    await pause(random() * LONGEST);
    child.kill('SIGKILL');
    if (child.exitCode === null && child.signalCode === null) await once(child, 'close');
    if (child.signalCode !== 'SIGKILL') faults.push(`kill ${kill}: it ended by itself: ${errors}`);
    if (!isWhole(data, reply)) {
      again += 1;
      restoreBackup({ dataDirectory: data }, file, new Date());
      if (!isWhole(data, reply)) faults.push(`kill ${kill}: the backup could not be restored`);
    }
    heard(kill + 1);
  }
  return { kills, again, faults };
}

/** Whether the database is there, whole, and has the reply. */
function isWhole(data: string, reply: string): boolean {
  try {
    const database = openChecked({ dataDirectory: data }, () => undefined);
    const isThere = new ReplyStore(database).find(reply) !== undefined;
    database.close();
    return isThere;
  } catch {
    return false;
  }
}
