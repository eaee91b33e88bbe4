/** What the program for the terminal says of its own. */
export const terminal = {
  withheld:
    'The answer was withheld: a part of it could not be confirmed in the documents. Please report this request.',
  isNoJson: (message: string): string => `not JSON: ${message}`,
  isNoRequest: (fault: string): string => `not a request: ${fault}`,
  what: "Answers from a dossier in the dossier's own words, with a citation for every one of them",
  batch: 'answer one {"command":…,"options":{…}} a line with one JSON object a line; - for standard input',
  corpus: 'the folder with the dossiers (default: CORPUS_DIR)',
  dossier: 'the dossier, if there are several',
  schema: 'print the JSON schema of the answers that --json and --batch print',
  help: 'how a command is called here',
  seeHelp: '(--help tells what there is)',
  json: 'print the answer as JSON (--schema prints its schema)',
  out: 'where to write it (default: its own name, here)',
  example: (called: string, options: string): string => `\nExample:\n  verbatim ${called}${options}`,
  meant: (name: string, near: string): string => `there is no command “${name}”. Did you mean “${near}”?`,
  unknown: (name: string): string =>
    `there is no command “${name}”. To ask a question, begin with “ask”, such as: verbatim ask Who led the delegation`,
  noVectors: 'passages are found by their words only, since the word vectors could not be read',
  emptyCorpus: 'the corpus holds no document yet. Put some into it, or name another with --corpus.',
  cannotWrite: (path: string, reason: string): string => `cannot write ${path}: ${reason}`,
  written: (path: string): string => `written to ${path}`,
  faults: (requests: number): string => `${requests} of the requests had a fault; their lines hold an "error"`,
  cannotRead: (path: string, reason: string): string => `cannot read ${path}: ${reason}`,
  severalDossiers: (names: readonly string[]): string =>
    `there are several dossiers: ${names.join(', ')}. Choose one with --dossier.`,
  noDossier: (name: string, names: readonly string[]): string =>
    `there is no dossier “${name}”; there are: ${names.join(', ')}.`,
};
