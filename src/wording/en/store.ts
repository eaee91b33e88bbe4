/** Why the store cannot be opened. */
export const store = {
  cannotOpen: (path: string, reason: string): string =>
    `cannot open the database ${path}: ${reason}. Check that DATA_DIR can be written to; a damaged file can be moved ` +
    'away, and Verbatim then starts a new one (numbers of changed passages and old buttons are lost with it).',
  isNewer: (path: string): string =>
    `the database ${path} was written by a newer Verbatim; start that version, or another DATA_DIR`,
};
