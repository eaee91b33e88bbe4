import { count } from './counting.ts';

/** How much of each kind a database holds. */
interface Holdings {
  readonly dossiers: number;
  readonly numbers: number;
  readonly pins: number;
  readonly watches: number;
  readonly schedules: number;
  readonly replies: number;
}

/** What is said of copies of the database. */
export const backup = {
  what: 'write a copy of everything that cannot be made again; the bot may be running',
  file: 'the file to write',
  force: 'replace the file if it exists',
  restoreWhat: 'replace the database with a backup; stop the bot first',
  backupFile: 'the backup',
  fromDossiers: 'without a backup: give the passages in the dossiers their old numbers back',
  anew: 'start with an empty database: all numbers, pins, watches and replies are lost',
  nothing: (path: string): string => `there is nothing to back up: ${path} has no database. Check DATA_DIR`,
  isEmpty: (path: string): string => `there is nothing to back up: the database ${path} is empty. Restore a backup`,
  isDatabase: (file: string): string => `${file} is part of the database itself. Name another file`,
  isUsed: (path: string): string =>
    `nothing was changed: another process has ${path} open, such as a command in another terminal. End it and try again`,
  isThere: (file: string): string => `${file} already exists. Name another file, or add --force to replace it`,
  cannotWrite: (file: string, reason: string): string => `cannot write the backup ${file}: ${reason}`,
  cannotRead: (file: string): string => `cannot read the file ${file}. Check its path and its permissions`,
  isDamaged: (file: string, faults: readonly string[]): string =>
    `nothing was changed: ${file} is damaged (${faults.join('; ')}). Try an older backup`,
  noDossiers: (directory: string): string =>
    `${directory} has no numbers of a dossier that this version can use. Restore a backup, or start again with --anew`,
  oneWay: 'name a backup, or add --from-dossiers or --anew',
  written: (file: string, megabytes: string, holds: string): string => `${file}: ${megabytes} MB, with ${holds}`,
  restored: (holds: string): string => `restored: ${holds}`,
  former: (file: string): string => `the old database is now ${file}`,
  begun: 'started again: the database is empty',
  documentsApart:
    'The backup does not contain the documents: copy CORPUS_DIR yourself. The bot reads them again after a restore.',
  holds: ({ dossiers, numbers, pins, watches, schedules, replies }: Holdings): string =>
    [
      `${count(numbers, 'passage number')} of ${count(dossiers, 'dossier')}`,
      count(pins, 'pin'),
      count(watches, 'watch', 'watches'),
      count(schedules, 'schedule'),
      count(replies, 'reply', 'replies'),
    ].join(', '),
};
