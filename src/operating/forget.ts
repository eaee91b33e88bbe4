import { UserError } from '../errors.ts';
import { type Forgotten, forgetPerson, rowsOf } from '../keeping/forgetting.ts';
import type { KeptPlace } from '../keeping/keptPlace.ts';
import { openExisting } from '../keeping/openExisting.ts';
import { wording } from '../wording/catalogue.ts';

/** An id of Discord. */
const ID = /^\d{15,20}$/u;

/**
 * Forgets a person by their Discord id, or says only what would be forgotten. Returns lines to print. Throws
 * {@link UserError} if that is no id, or nothing is kept.
 */
export function forget(place: KeptPlace, user: string, isTrial: boolean): readonly string[] {
  if (!ID.test(user)) throw new UserError(wording.operating.forget.noId(user));
  const database = openExisting(place, wording.operating.forget.noDatabase);
  try {
    const found = (isTrial ? rowsOf(database, user) : forgetPerson(database, user)).filter(({ rows }) => rows > 0);
    if (found.length === 0) return [wording.operating.forget.nothing(user)];
    return [
      ...found.map((each) => lineOf(each, isTrial)),
      isTrial ? wording.operating.forget.trial : wording.operating.forget.done,
    ];
  } finally {
    database.close();
  }
}

function lineOf({ table, rows, isDeleted }: Forgotten, isTrial: boolean): string {
  return wording.operating.forget.line(wording.operating.forget.tables[table] ?? table, rows, isDeleted, isTrial);
}
