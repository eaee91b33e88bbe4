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
  what: 'write a copy of all that cannot be made again, while the bot runs',
  file: 'the file to write',
  force: 'replace the file if it is there',
  restoreWhat: 'put a backup in the place of the database; the bot must be stopped',
  backupFile: 'the backup',
  fromDossiers: 'without a backup: give the passages that are there now the numbers that they had',
  anew: 'begin with an empty database: all numbers, pins, watches and replies are given up',
  nothing: (path: string): string => `there is nothing to back up: no database at ${path}. Check DATA_DIR`,
  isEmpty: (path: string): string => `there is nothing to back up: the database ${path} is empty. Restore a backup`,
  isDatabase: (file: string): string => `${file} belongs to the database that is to be backed up. Name another file`,
  isUsed: (path: string): string =>
    `another process has ${path} open, such as a command in another terminal; nothing was changed. End that first, then try again`,
  isThere: (file: string): string => `${file} is there already. Name another file, or add --force to replace it`,
  cannotWrite: (file: string, reason: string): string => `the backup ${file} could not be written: ${reason}`,
  cannotRead: (file: string): string => `there is no file ${file} that can be read`,
  isDamaged: (file: string, faults: readonly string[]): string =>
    `${file} is damaged (${faults.join('; ')}); nothing was changed. Try an older backup`,
  noDossiers: (directory: string): string =>
    `${directory} keeps the numbers of no dossier of this version, so none can be given back. Restore a backup, or begin anew with --anew`,
  oneWay: 'name a backup, or one of --from-dossiers and --anew',
  written: (file: string, megabytes: string, holds: string): string => `${file}: ${megabytes} MB, with ${holds}`,
  restored: (holds: string): string => `restored: ${holds}`,
  former: (file: string): string => `the database that was there before is ${file}`,
  begun: 'begun anew: the database is empty',
  documentsApart: 'The documents are not in it: copy CORPUS_DIR yourself. What was read of them is read again.',
  holds: ({ dossiers, numbers, pins, watches, schedules, replies }: Holdings): string =>
    [
      `${count(numbers, 'number')} of ${count(dossiers, 'dossier')}`,
      count(pins, 'pin'),
      count(watches, 'watch', 'watches'),
      count(schedules, 'schedule'),
      count(replies, 'reply', 'replies'),
    ].join(', '),
};
