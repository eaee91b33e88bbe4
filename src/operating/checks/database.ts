import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../../errors.ts';
import { runningBot } from '../../keeping/botLock.ts';
import { holdingsIn } from '../../keeping/databaseCopy.ts';
import { signsOfDatabase } from '../../keeping/databaseMark.ts';
import { databasePath } from '../../keeping/keptDatabase.ts';
import type { KeptPlace } from '../../keeping/keptPlace.ts';
import { storeFaults } from '../../keeping/storeFaults.ts';
import { wording } from '../../wording/catalogue.ts';
import { type Finding, fault, ok, warning } from '../finding.ts';
import { checkServer } from './server.ts';

/** Whether the database is whole and what is in it; and whether what was read of the dossiers is whole. */
export function checkDatabase({ dataDirectory, postgres }: KeptPlace): readonly Finding[] {
  const kept =
    postgres === undefined
      ? [checkFile(databasePath(dataDirectory), dataDirectory)]
      : checkServer(postgres, signsOfDatabase(dataDirectory, true));
  return [...kept, ...checkStores(dataDirectory), ...checkRunning(dataDirectory)];
}

function checkFile(path: string, dataDirectory: string): Finding {
  const signs = signsOfDatabase(dataDirectory);
  if (!existsSync(path)) {
    return signs.length === 0
      ? ok(wording.operating.doctor.about.database, wording.operating.doctor.database.none(path))
      : fault(
          wording.operating.doctor.about.database,
          wording.operating.doctor.database.missing(path, signs),
          wording.operating.doctor.database.restore,
        );
  }
  try {
    return ok(
      wording.operating.doctor.about.database,
      wording.operating.doctor.database.whole(wording.backup.holds(holdingsIn(path))),
    );
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return fault(wording.operating.doctor.about.database, reason, wording.operating.doctor.database.restore);
  }
}

function checkStores(dataDirectory: string): readonly Finding[] {
  return storeFaults(dataDirectory).map(({ file, reason }) =>
    reason === null
      ? ok(wording.operating.doctor.about.stores, file)
      : warning(
          wording.operating.doctor.about.stores,
          wording.operating.doctor.database.storeDamaged(join(dataDirectory, file), reason),
          wording.operating.doctor.database.storeIsMade,
        ),
  );
}

function checkRunning(dataDirectory: string): readonly Finding[] {
  if (!existsSync(dataDirectory)) return [];
  try {
    const holder = runningBot(dataDirectory);
    return [
      ok(
        wording.operating.doctor.about.bot,
        holder === undefined
          ? wording.operating.doctor.database.notRunning
          : wording.operating.doctor.database.running(holder),
      ),
    ];
  } catch (error) {
    if (error instanceof UserError) throw error;
    return []; // the folder cannot be written to, which is said already
  }
}
