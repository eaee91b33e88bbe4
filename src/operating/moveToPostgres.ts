import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../errors.ts';
import { takeBotLock } from '../keeping/botLock.ts';
import { copyDatabase, holdingsIn } from '../keeping/databaseCopy.ts';
import { markServer } from '../keeping/databaseMark.ts';
import { withCopy } from '../keeping/freshDatabase.ts';
import { databasePath } from '../keeping/keptDatabase.ts';
import type { KeptPlace } from '../keeping/keptPlace.ts';
import { replaceOnServer } from '../keeping/postgres/replaceOnServer.ts';
import { copyToServer } from '../keeping/postgres/serverCopy.ts';
import { setAside } from '../keeping/setAside.ts';
import { wording } from '../wording/catalogue.ts';
import { type Restored, stampOf } from './restore.ts';

/**
 * Moves what a data directory keeps into an empty database on a server, all of it or nothing. The SQLite file gets another name. Throws
 * {@link UserError} if no server is set, if there is nothing to move, if a bot runs, or if the server holds things already.
 */
export function moveToPostgres({ dataDirectory, postgres }: KeptPlace, now: Date): Restored {
  if (postgres === undefined) throw new UserError(wording.server.notSet);
  const path = databasePath(dataDirectory);
  if (!existsSync(path)) throw new UserError(wording.server.nothingToMove(path));
  const lock = takeBotLock(dataDirectory);
  try {
    holdingsIn(path);
    const { holds } = replaceOnServer(
      postgres,
      now,
      (database) =>
        withCopy(
          dataDirectory,
          (fresh) => copyDatabase(path, fresh),
          (copy) => copyToServer(copy, database),
        ),
      false,
    );
    markServer(dataDirectory);
    const former = setAside(path, join(dataDirectory, `verbatim.before-${stampOf(now)}.sqlite`));
    // One that is whole has both names now.
    rmSync(path, { force: true });
    return { holds, former };
  } finally {
    lock.release();
  }
}
