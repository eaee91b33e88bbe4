const HOW_TO_RESTORE =
  'To restore a backup, run: npm run --silent verbatim -- restore FILE. If you have none, “verbatim restore --from-dossiers” gives the passages their old numbers back, and “verbatim restore --anew” starts with new numbers';

/** Why the database cannot be opened or written, and what to do. No advice here loses anything. */
export const store = {
  isFull: (path: string): string =>
    `the disk of ${path} is full. Nothing is lost: free some space and start again. Do not move the database`,
  isReadOnly: (path: string): string =>
    `the bot cannot write to ${path}. Nothing is lost: give the user that runs Verbatim the right to write in DATA_DIR and start again`,
  isFailing: (path: string, reason: string): string =>
    `the disk of ${path} is failing (${reason}). Copy DATA_DIR to another disk if you can, then check this one`,
  cannotOpen: (path: string, reason: string): string =>
    `cannot open the database ${path}: ${reason}. Check that the bot can write to the folder DATA_DIR`,
  isDamaged: (path: string, faults: readonly string[]): string =>
    `the database ${path} is damaged (${faults.join('; ')}). It has the numbers of all passages, and all pins, watches and digests. ` +
    HOW_TO_RESTORE,
  isMissing: (path: string, signs: readonly string[]): string =>
    `the database ${path} is missing or empty, but there was one before: the folder has ${signs.join(', ')}. ` +
    `Without it, old citations lose their meaning, and all pins, watches, digests and replies are lost. ` +
    HOW_TO_RESTORE,
  isHeld: (path: string): string =>
    `another process is using the database ${path}. Nothing is lost: end that process, or wait for it, and start again`,
  mark:
    'Verbatim keeps its database in this folder: verbatim.sqlite and, while it is open, verbatim.sqlite-wal and -shm.\n' +
    'It has the numbers of all citations, which cannot be made again. If the database is missing, this note keeps the bot\n' +
    'from starting with an empty one. To restore a backup, run: npm run --silent verbatim -- restore FILE\n',
  isNewer: (path: string): string =>
    `the database ${path} is from a newer version of Verbatim. Start that version, or use another DATA_DIR`,
  isNoDatabase: (path: string): string => `${path} is not a database of Verbatim`,
  botRunsHere: (directory: string, holder: string): string =>
    `another bot is using the data folder ${directory}: ${holder}. Stop it first, or give this one its own DATA_DIR`,
  holder: (process: number, host: string, since: string): string => `process ${process} on ${host}, since ${since}`,
  unknownHolder: 'an unknown process',
  /** What people see if something cannot be kept. */
  cannotKeep: {
    held: 'Nothing was changed, because another program is using the bot’s database. Please try again. If it goes on, tell the bot’s operator.',
    full: 'The bot cannot save this, because its disk is full. It still answers questions. Please tell the bot’s operator, then try again.',
    readOnly:
      'The bot cannot save this, because it may not write to its disk. It still answers questions. Please tell the bot’s operator, then try again.',
    failing: 'The bot cannot save this, because its disk is failing. Please tell the bot’s operator, then try again.',
    unreachable:
      'The bot cannot save or look this up, because it cannot reach its database at the moment. Nothing is lost. Please try again later; if it goes on, tell the bot’s operator.',
    uncertain:
      'The bot lost its database just as it saved this, and does not know whether it was saved. Please look before you do it again.',
  },
  damaged:
    'The bot’s database is damaged. Please tell the bot’s operator: `verbatim doctor` shows what is wrong and how to restore it.',
  /** What the log says once. */
  failsNow: {
    full: 'the disk of DATA_DIR is full: the bot answers questions but saves nothing new (pins, watches, digests, follow-ups; buttons of new replies work until the bot stops). Free some space',
    readOnly:
      'the bot cannot write to DATA_DIR: it answers questions but saves nothing new (pins, watches, digests, follow-ups; buttons of new replies work until the bot stops)',
    failing:
      'the disk of DATA_DIR is failing: the bot answers questions as long as it can read the disk, but saves nothing new',
    damaged: 'the database in DATA_DIR is damaged: run “verbatim doctor”',
    unreachable:
      'the database server cannot be reached: the bot answers questions but saves nothing new (pins, watches, digests, follow-ups; buttons of new replies work until the bot stops). Check the server that DATABASE_URL names',
  },
  opensCopy: {
    full: 'the disk of DATA_DIR is full: the bot answers questions from a copy of the database and saves nothing new. Free some space and start again',
    readOnly:
      'the bot cannot write to DATA_DIR: it answers questions from a copy of the database and saves nothing new',
    failing:
      'the disk of DATA_DIR is failing: the bot answers questions from a copy of the database and saves nothing new. Check the disk',
  },
  worksAgain: (since: string): string =>
    `the bot can write to its database again and saves everything new; it could not for ${since}`,
  checking: 'checking the database',
};
