import { z } from 'zod';
import { OperatorError, UserError } from '../../errors.ts';
import { addressOf, type PostgresPlace } from '../../postgresPlace.ts';
import { wording } from '../../wording/catalogue.ts';
import { transaction } from '../database.ts';
import { migrateFrom, SCHEMA_VERSION } from '../migrations.ts';
import type { Limits } from './message.ts';
import { PATIENT_LIMITS, PostgresDatabase } from './postgresDatabase.ts';
import { PostgresError } from './postgresError.ts';
import { schemaWords } from './schemaWords.ts';

const versionSchema = z.object({ version: z.number() });
const tableSchema = z.object({ name: z.string().nullable() });
const encodingSchema = z.object({ encoding: z.string() });

/**
 * Opens the database on a server, makes its tables at the first start, and brings them up to date. Throws {@link UserError} if the
 * server cannot be used or a newer version wrote there, with the server's error as its cause; {@link OperatorError} if the tables would
 * be new although these `signs` show that there were some.
 */
export function openPostgres(
  place: PostgresPlace,
  signs: readonly string[] = [],
  limits: Limits = PATIENT_LIMITS,
): PostgresDatabase {
  const database = new PostgresDatabase({ url: place.url, schema: place.schema, limits });
  try {
    bringUpToDate(database, place, signs);
    return database;
  } catch (error) {
    database.close();
    throw error instanceof UserError ? error : serverError(error, place);
  }
}

/** The version of the tables in the schema of a database; 0 if there are none. */
export function versionIn(database: PostgresDatabase): number {
  const { schema } = database.options;
  const { name } = tableSchema.parse(
    database.prepare('SELECT to_regclass(?)::text AS name').get(`"${schema}".schema_version`),
  );
  if (name === null) return 0;
  const row = database.prepare('SELECT version FROM schema_version').get();
  return row === undefined ? 0 : versionSchema.parse(row).version;
}

function bringUpToDate(database: PostgresDatabase, place: PostgresPlace, signs: readonly string[]): void {
  if (versionIn(database) === SCHEMA_VERSION) return;
  const address = addressOf(place);
  const { encoding } = encodingSchema.parse(
    database.prepare("SELECT current_setting('server_encoding') AS encoding").get(),
  );
  if (encoding !== 'UTF8') throw new OperatorError(wording.server.wrongEncoding(address, encoding));
  transaction(database, () => {
    const version = versionIn(database);
    if (version > SCHEMA_VERSION) throw new UserError(wording.server.isNewer(address));
    if (version === 0 && signs.length > 0) throw new OperatorError(wording.server.isMissing(address, signs));
    if (version === 0) makeTables(database);
    else migrateSchema(version, database);
  });
}

/** Makes the schema, if it is not there, and all tables in it. Call it in a transaction. */
export function makeTables(database: PostgresDatabase): void {
  makeSchema(database);
  migrateSchema(0, database);
}

function migrateSchema(version: number, database: PostgresDatabase): void {
  migrateFrom(version, database, (sql) => database.exec(schemaWords(sql)));
  database.prepare('UPDATE schema_version SET version = ?').run(SCHEMA_VERSION);
}

function makeSchema(database: PostgresDatabase): void {
  const { schema } = database.options;
  const { there } = z
    .object({ there: z.number() })
    .parse(database.prepare('SELECT count(*) AS there FROM pg_namespace WHERE nspname = ?').get(schema));
  // Whoever may not make a schema can use one that is there.
  if (there === 0) database.exec(`CREATE SCHEMA "${schema}"`);
  database.exec('CREATE TABLE schema_version (version BIGINT NOT NULL); INSERT INTO schema_version VALUES (0)');
}

/** Why a server cannot be used, with what to do. */
export function serverError(error: unknown, place: PostgresPlace): UserError {
  const { server } = wording;
  const address = addressOf(place);
  const reason = error instanceof Error ? error.message : String(error);
  const options = { cause: error };
  if (!(error instanceof PostgresError)) return new UserError(server.cannotOpen(address, reason), options);
  switch (error.trouble) {
    case 'busy':
      return new UserError(server.isBusy(address, reason), options);
    case 'unreachable':
      return new UserError(unreachable(error.code)(address, reason), options);
    case 'full':
      return new UserError(server.isFull(address), options);
    case 'readOnly':
      return new UserError(server.isReadOnly(address, reason), options);
    case 'damaged':
      return new OperatorError(server.isDamaged(address, reason), options);
    case 'failing':
    case 'uncertain':
    case undefined:
      return new UserError(server.cannotOpen(address, reason), options);
  }
}

function unreachable(code: string | undefined): (address: string, reason: string) => string {
  const { server } = wording;
  if (code === '3D000') return server.noDatabase;
  return code?.startsWith('28') === true ? server.refused : server.isUnreachable;
}
