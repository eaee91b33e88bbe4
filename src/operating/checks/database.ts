import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../../errors.ts';
import { runningBot } from '../../keeping/botLock.ts';
import { holdingsIn } from '../../keeping/databaseCopy.ts';
import { signsOfDatabase } from '../../keeping/databaseMark.ts';
import { databasePath } from '../../keeping/keptDatabase.ts';
import { storeFaults } from '../../keeping/storeFaults.ts';
import { wording } from '../../wording/catalogue.ts';
import { type Finding, fault, ok, warning } from '../finding.ts';

const { about, database: words } = wording.operating.doctor;

/** Whether the database is whole and what is in it; and whether what was read of the dossiers is whole. */
export function checkDatabase(dataDirectory: string): readonly Finding[] {
  const path = databasePath(dataDirectory);
  return [checkFile(path, dataDirectory), ...checkStores(dataDirectory), ...checkRunning(dataDirectory)];
}

function checkFile(path: string, dataDirectory: string): Finding {
  const signs = signsOfDatabase(dataDirectory);
  if (!existsSync(path)) {
    return signs.length === 0
      ? ok(about.database, words.none(path))
      : fault(about.database, words.missing(path, signs), words.restore);
  }
  try {
    return ok(about.database, words.whole(wording.backup.holds(holdingsIn(path))));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return fault(about.database, reason, words.restore);
  }
}

function checkStores(dataDirectory: string): readonly Finding[] {
  return storeFaults(dataDirectory).map(({ file, reason }) =>
    reason === null
      ? ok(about.stores, file)
      : warning(about.stores, words.storeDamaged(join(dataDirectory, file), reason), words.storeIsMade),
  );
}

function checkRunning(dataDirectory: string): readonly Finding[] {
  if (!existsSync(dataDirectory)) return [];
  try {
    const holder = runningBot(dataDirectory);
    return [ok(about.bot, holder === undefined ? words.notRunning : words.running(holder))];
  } catch (error) {
    if (error instanceof UserError) throw error;
    return []; // the folder cannot be written to, which is said already
  }
}
