const SAFE = 'Nothing is lost';

/** Why the database on a PostgreSQL server cannot be used, and what to do. `address` is that of DATABASE_URL without its password. */
export const server = {
  isBusy: (address: string, reason: string): string =>
    `the PostgreSQL server ${address} is busy or is just starting (${reason}). ${SAFE}: wait a little and start again`,
  isUnreachable: (address: string, reason: string): string =>
    `cannot reach the PostgreSQL server ${address} (${reason}). ${SAFE}: check that the server runs, and the host and port in DATABASE_URL`,
  refused: (address: string, reason: string): string =>
    `the PostgreSQL server ${address} refuses the user of DATABASE_URL (${reason}). ${SAFE}: check user and password in DATABASE_URL or in the file PGPASSFILE, and pg_hba.conf on the server`,
  noDatabase: (address: string, reason: string): string =>
    `there is no such database on the PostgreSQL server: ${address} (${reason}). Make it with “createdb --encoding=UTF8 NAME”, or mend DATABASE_URL`,
  isFull: (address: string): string =>
    `the disk of the PostgreSQL server ${address} is full. ${SAFE}: free some space there and start again`,
  isReadOnly: (address: string, reason: string): string =>
    `the bot cannot write to the PostgreSQL database ${address} (${reason}). ${SAFE}: name the server that takes writes in DATABASE_URL, and give its user the right to make a schema (GRANT CREATE ON DATABASE)`,
  isDamaged: (address: string, reason: string): string =>
    `the PostgreSQL server says that the database ${address} is damaged (${reason}). Restore it from the server’s own backup, or run: npm run --silent verbatim -- restore FILE`,
  cannotOpen: (address: string, reason: string): string =>
    `cannot open the PostgreSQL database ${address}: ${reason}. Check DATABASE_URL`,
  wrongEncoding: (address: string, encoding: string): string =>
    `the PostgreSQL database ${address} has the encoding ${encoding}, in which not every text can be kept. Make another one with “createdb --encoding=UTF8 --template=template0 NAME”, and name it in DATABASE_URL`,
  isUsed: (address: string, connections: number): string =>
    `nothing was changed: the database ${address} is in use (${connections === 1 ? 'one connection' : `${connections} connections`} of Verbatim). Stop every bot and every command that uses it, and try again`,
  isNotEmpty: (address: string, holds: string): string =>
    `nothing was changed: the database ${address} holds things already (${holds}). Name an empty database or another schema (?schema=NAME) in DATABASE_URL`,
  notSet:
    'DATABASE_URL is not set. Set it to the address of a PostgreSQL database, such as postgres://verbatim@host/verbatim',
  moveWhat: 'move what DATA_DIR keeps into the empty PostgreSQL database that DATABASE_URL names; stop the bot first',
  moved: (address: string, holds: string): string => `moved to ${address}: ${holds}`,
  schema: (name: string): string => `the schema ${name} of the same PostgreSQL database`,
  nothingToMove: (path: string): string =>
    `there is nothing to move: ${path} has no database. Start the bot with DATABASE_URL: it makes its tables by itself`,
  whole: (address: string, version: string, holds: string): string => `PostgreSQL ${version} at ${address}: ${holds}`,
  none: (address: string): string => `the tables in ${address} will be made at the first start`,
  losesWrites: (address: string, setting: string): string =>
    `the PostgreSQL server ${address} runs with ${setting}=off: what was saved is lost if it crashes`,
  keepsWrites: (setting: string): string => `set ${setting} to on in postgresql.conf and reload the server`,
  mend: 'mend what is said here; nothing is lost meanwhile',
  mark:
    'What this bot keeps is in a PostgreSQL database (DATABASE_URL). This folder has what was read of the dossiers. While this\n' +
    'note is here, the bot does not start with an empty database. To restore a backup, run: npm run --silent verbatim -- restore FILE\n',
  isNewer: (address: string): string =>
    `the tables in ${address} are from a newer version of Verbatim. Start that version, or name another database in DATABASE_URL`,
  isMissing: (address: string, signs: readonly string[]): string =>
    `the PostgreSQL database ${address} is empty, but this bot has kept things before: DATA_DIR has ${signs.join(', ')}. ` +
    'With an empty database, old citations lose their meaning, and all pins, watches, digests and replies are missing. ' +
    'To move what is in DATA_DIR to PostgreSQL, run: npm run --silent verbatim -- move-to-postgres. ' +
    'To restore a backup, run: npm run --silent verbatim -- restore FILE. If there is neither, “verbatim restore --from-dossiers” gives the passages their old numbers back, and “verbatim restore --anew” starts with new numbers',
};
