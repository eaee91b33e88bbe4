import { UserError } from '../../errors.ts';
import { lookAtServer } from '../../keeping/postgres/lookAtServer.ts';
import { addressOf, type PostgresPlace } from '../../postgresPlace.ts';
import { wording } from '../../wording/catalogue.ts';
import { type Finding, fault, ok, warning } from '../finding.ts';

/** Whether the database on a server can be used, and what is in it. `signs` show that there was one. */
export function checkServer(place: PostgresPlace, signs: readonly string[]): readonly Finding[] {
  const about = wording.operating.doctor.about.database;
  const address = addressOf(place);
  try {
    const { version, holds, losesWritesBy } = lookAtServer(place);
    const unsafe = losesWritesBy.map((setting) =>
      warning(about, wording.server.losesWrites(address, setting), wording.server.keepsWrites(setting)),
    );
    if (holds !== null)
      return [ok(about, wording.server.whole(address, version, wording.backup.holds(holds))), ...unsafe];
    if (signs.length === 0) return [ok(about, wording.server.none(address)), ...unsafe];
    return [
      fault(about, wording.server.isMissing(address, signs), wording.operating.doctor.database.restore),
      ...unsafe,
    ];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return [fault(about, error.message, wording.server.mend)];
  }
}
