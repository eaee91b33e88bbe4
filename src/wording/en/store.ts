const HOW_TO_RESTORE =
  'To restore a backup: npm run --silent verbatim -- restore FILE. Without one, “verbatim restore --from-dossiers” gives the passages that are there now their numbers back, and “verbatim restore --anew” begins with new numbers';

/** Why the database cannot be opened or written, and what to do. No advice here loses anything. */
export const store = {
  isFull: (path: string): string =>
    `the disk that holds ${path} is full. Nothing is lost: free some space and start again. Leave the database where it is`,
  isReadOnly: (path: string): string =>
    `${path} cannot be written to. Give the user that runs Verbatim the right to write in DATA_DIR and start again. ` +
    'Nothing is lost',
  isFailing: (path: string, reason: string): string =>
    `the disk that holds ${path} fails (${reason}). Check the disk before anything else; copy DATA_DIR to another one if it can be read`,
  cannotOpen: (path: string, reason: string): string =>
    `cannot open the database ${path}: ${reason}. Check that DATA_DIR is a folder that can be written to`,
  isDamaged: (path: string, faults: readonly string[]): string =>
    `the database ${path} is damaged (${faults.join('; ')}). It holds the numbers of all passages, and what teams keep. ` +
    HOW_TO_RESTORE,
  isMissing: (path: string, signs: readonly string[]): string =>
    `the database ${path} is missing or empty, but there was one; beside it are: ${signs.join(', ')}. ` +
    `With it would be lost what the numbers after ¶ in old citations mean, and all pins, watches, digests and replies. ` +
    HOW_TO_RESTORE,
  isHeld: (path: string): string =>
    `another process holds the database ${path}. Nothing is lost: end that process, or wait for it, and start again`,
  mark:
    'Verbatim keeps its database in this folder: verbatim.sqlite and, while it is open, verbatim.sqlite-wal and -shm.\n' +
    'The numbers of all citations are in it and cannot be made again. If it is missing, the bot does not start without a\n' +
    'word because of this note. To restore a backup: npm run --silent verbatim -- restore FILE\n',
  isNewer: (path: string): string =>
    `the database ${path} was written by a newer Verbatim; start that version, or another DATA_DIR`,
  isNoDatabase: (path: string): string => `${path} is no database of Verbatim`,
  botRunsHere: (directory: string, holder: string): string =>
    `another bot runs on the data folder ${directory}: ${holder}. Stop it first, or give this one a DATA_DIR of its own`,
  holder: (process: number, host: string, since: string): string => `process ${process} on ${host}, since ${since}`,
  unknownHolder: 'its process is not known',
  /** What people see if something cannot be kept. */
  cannotKeep: {
    held: 'Another process holds the database of the bot for too long. Nothing was changed. Please try again; if it goes on, tell whoever runs the bot.',
    full: 'The disk of the bot is full, so this cannot be kept now. Questions are still answered. Please tell whoever runs the bot; then try again.',
    readOnly:
      'The bot cannot write to its disk, so this cannot be kept now. Questions are still answered. Please tell whoever runs the bot; then try again.',
    failing: 'The disk of the bot fails, so this cannot be kept now. Please tell whoever runs the bot; then try again.',
  },
  damaged:
    'The database of the bot is damaged. Please tell whoever runs the bot: `verbatim doctor` says what is wrong and how to restore it.',
  /** What the log says once. */
  failsNow: {
    full: 'the disk of DATA_DIR is full: questions are answered, and nothing new is kept (pins, watches, digests, follow-ups; buttons of new replies work until the bot is stopped). Free some space',
    readOnly:
      'DATA_DIR cannot be written to: questions are answered, and nothing new is kept (pins, watches, digests, follow-ups; buttons of new replies work until the bot is stopped)',
    failing: 'the disk of DATA_DIR fails: questions are answered as long as it can be read, and nothing new is kept',
    damaged: 'the database in DATA_DIR is damaged: run “verbatim doctor”',
  },
  opensCopy: {
    full: 'the disk of DATA_DIR is full: questions are answered from a copy of the database, and nothing new can be kept. Free some space and start again',
    readOnly:
      'DATA_DIR cannot be written to: questions are answered from a copy of the database, and nothing new can be kept',
    failing:
      'the disk of DATA_DIR fails: questions are answered from a copy of the database, and nothing new can be kept. Check the disk',
  },
  worksAgain: 'DATA_DIR can be written to again; everything new is kept',
  checking: 'checking the database',
};
