import { type Import, importsOf, type SourceFile, withoutComments } from './imports.ts';

/** A layer of the program: what it may import, and why no more. */
interface Layer {
  /** Files or folders (with `/` at the end) of the program that it may import. */
  readonly knows: readonly string[];
  /** Those of which it may know only the types. */
  readonly knowsTypesOf?: readonly string[];
  readonly because: string;
}

/** What the bot says of its own: anything may say it. */
const WORDING = 'src/wording/';
const TEXT = ['src/text/', 'src/dossier/', WORDING];
const FOUND = ['src/finding/', 'src/languages/', 'src/fitting/', ...TEXT];
/** The schema of each answer is a file beside the command that makes it. */
const ANSWER_SCHEMAS = [
  ...['ask/ask', 'compare/compare', 'help/help', 'overview/overview', 'quote/quote', 'search/search'],
  ...['sources/cite', 'sources/source', 'timeline/timeline', 'verify/verify', 'who/who'],
]
  .map((name) => `src/answering/${name}Answer.ts`)
  .concat(
    ['briefing/briefing', 'digests/digest', 'dossiers/dossier', 'watching/watch'].map(
      (name) => `src/team/${name}Answer.ts`,
    ),
  );
/** What commands, those who answer them and the hosts that run them share. */
const SHARED = [
  'src/answer.ts',
  'src/answer/',
  'src/choice.ts',
  'src/json/',
  'src/errors.ts',
  'src/openDossier.ts',
  'src/step.ts',
  'src/messagePart.ts',
];

/** ARCHITECTURE.md: data flows one way, and imports follow it. The first entry that fits a file counts. */
export const LAYERS: Readonly<Record<string, Layer>> = {
  'src/bytes/': { knows: [], because: 'numbers and texts are bytes in one way, whatever they say' },
  'src/dossier/': {
    knows: [WORDING],
    because: 'every other layer builds on the domain; if it knew one of them, nothing could be used without that one',
  },
  'src/text/': {
    knows: ['src/dossier/slice.ts', 'src/languages/en/initials.ts'],
    because: 'it reads characters of any language; a word of one language belongs in languages/',
  },
  'src/languages/': {
    knows: TEXT,
    because: 'a language is words and small rules about them; whoever asks for them is not its business',
  },
  'src/answer.ts': {
    knows: ['src/answer/', ...ANSWER_SCHEMAS],
    because: 'an answer is plain data that any program may read',
  },
  'src/answer/': {
    knows: ['src/search/matchLabel.ts'],
    because: 'the parts of answers are plain data; each command puts its own answer together from them',
  },
  'src/guard/': {
    knows: ['src/answer.ts', 'src/answer/', ...ANSWER_SCHEMAS, ...FOUND],
    // An index that it is handed finds the passages that can have some words; the guard looks at these itself.
    knowsTypesOf: ['src/search/'],
    because: 'it compares an answer with the stored dossier, and must not lean on whoever made the answer',
  },
  'src/lookup/': {
    knows: ['src/answer/', ...ANSWER_SCHEMAS, ...TEXT],
    because: 'what an answer points at is looked up in the dossier in one place, for its JSON and for its views',
  },
  'src/json/': {
    knows: ['src/answer/', 'src/answer.ts', 'src/lookup/', ...ANSWER_SCHEMAS, ...TEXT],
    because: 'the JSON of an answer is made from the answer and the dossier alone',
  },
  'src/postgresPlace.ts': { knows: [], because: 'the settings say it, and whoever keeps things connects to it' },
  'src/errors.ts': { knows: [], because: 'every layer throws it' },
  'src/fitting/': {
    knows: [],
    because: 'a method of fitting is mathematics: it serves whatever has something to learn',
  },
  'src/choice.ts': { knows: ['src/text/'], because: 'commands offer it and every host shows it' },
  'src/messagePart.ts': { knows: [], because: 'a host reads a message, and a command says what of it counts' },
  'src/step.ts': { knows: [], because: 'whatever takes long reports it, and every host shows it' },
  'src/openDossier.ts': {
    knows: FOUND,
    knowsTypesOf: ['src/answering/verify/judgedText.ts', 'src/answering/verify/wordsForVerifying.ts', 'src/search/'],
    because: 'it is what the corpus hands to answering: it knows what it is made of, and nobody who uses it',
  },
  'src/contract/': {
    knows: ['src/answer/', 'src/choice.ts', 'src/errors.ts', 'src/text/', WORDING],
    knowsTypesOf: [
      ...['src/answer.ts', 'src/messagePart.ts', 'src/openDossier.ts', 'src/step.ts'],
      ...['src/dossier/act.ts', 'src/team/team.ts', 'src/team/dossiers/desk.ts'],
    ],
    because: 'the contract of commands and hosts binds neither to the other',
  },
  'src/reading/': {
    knows: ['src/languages/', 'src/finding/dates/', ...TEXT, 'src/errors.ts'],
    because: 'a file becomes the same document whoever asks about it later',
  },
  'src/finding/': {
    knows: ['src/bytes/', 'src/languages/', 'src/fitting/', ...TEXT, 'src/step.ts'],
    because: 'what a document says does not depend on who asks: findings are made when it is read',
  },
  'src/search/engines/disk/': {
    knows: ['src/search/', 'src/bytes/', 'src/finding/names/', 'src/languages/', ...TEXT],
    knowsTypesOf: ['src/keeping/database.ts'],
    because: 'the index is rows of a dossier’s store: a database is handed to it, and it opens none',
  },
  'src/search/': {
    knows: ['src/bytes/', 'src/finding/names/', 'src/languages/', 'src/fitting/', ...TEXT],
    because: 'the engine can be exchanged for a search cluster only while it knows the domain alone',
  },
  'src/questions/': {
    // One reader cuts questions and sentences into clauses, since their verbs and arguments are compared.
    knows: ['src/languages/', 'src/finding/dates/', 'src/finding/clauses/', 'src/search/query/', ...TEXT],
    knowsTypesOf: ['src/answering/spans/'],
    because: 'a question is read before anything is looked for: its reading must not depend on a dossier',
  },
  'src/answering/': {
    knows: ['src/questions/', 'src/search/', ...FOUND, ...SHARED],
    because: 'an answer is the same in Discord, in the terminal and in a test; it has not heard of any of them',
  },
  'src/team/': {
    knows: ['src/answering/', 'src/search/', ...FOUND, ...SHARED],
    knowsTypesOf: ['src/keeping/'],
    because: 'it decides what a team keeps and what is posted when; how that looks is decided where it is shown',
  },
  'commands/': {
    knows: [
      'src/answering/',
      'src/team/',
      'src/questions/',
      'src/contract/',
      ...SHARED,
      'src/search/',
      'src/dossier/',
      WORDING,
    ],
    because: 'a command says what it takes and what it answers; who runs it is not its business',
  },
  'src/keeping/': {
    knows: ['src/bytes/', 'src/dossier/', 'src/postgresPlace.ts', 'src/text/memo.ts', 'src/errors.ts', WORDING],
    because: 'what is kept must be readable by the next version, whatever becomes of the rest',
  },
  'src/corpus/': {
    knows: [
      'src/bytes/',
      'src/reading/',
      'src/search/',
      'src/keeping/',
      ...FOUND,
      'src/openDossier.ts',
      'src/errors.ts',
    ],
    because: 'it joins reading, numbering and indexing for every host alike, and knows none of them',
  },
  'src/wording/': {
    knows: [],
    because: 'what the bot says can be put into another language without knowing the program',
  },
  'src/views/': {
    knows: ['src/answer/', 'src/answer.ts', 'src/lookup/', ...ANSWER_SCHEMAS, ...TEXT],
    because: 'an answer becomes blocks once: it does not depend on who draws them',
  },
  'src/threads/': {
    knows: ['src/errors.ts', 'src/dossier/misquotationError.ts'],
    because: 'how threads talk does not depend on what they talk about',
  },
  'src/discord/rendering/': {
    // A long passage is folded between its sentences.
    knows: [
      ...['src/discord/customIds.ts', 'src/discord/limits.ts', 'src/languages/sentences.ts'],
      ...['src/dossier/', 'src/text/', 'src/views/', WORDING],
    ],
    because: 'it draws blocks for Discord, whoever made them and whoever sends them',
  },
  'src/discord/attachments/': {
    knows: ['src/bytes/', 'src/errors.ts', WORDING],
    because: 'a file is fetched from Discord in one way, whatever it is for',
  },
  'src/discord/replies/': {
    knows: [
      'src/discord/attachments/',
      'src/discord/rendering/',
      'src/discord/access/posting.ts',
      'src/discord/access/rights.ts',
      'src/discord/customIds.ts',
      'src/discord/dossierOption.ts',
      'src/discord/limits.ts',
      'src/contract/',
      ...SHARED,
      'src/dossier/',
      'src/exporting/',
      'src/keeping/whenFree.ts',
      'src/text/memo.ts',
      'src/text/typedText.ts',
      'src/views/',
      WORDING,
    ],
    knowsTypesOf: [
      'src/discord/access/access.ts',
      'src/guard/',
      'src/keeping/',
      'src/team/dossiers/',
      'src/team/team.ts',
      'src/threads/procedure.ts',
    ],
    because: 'it is handed the commands and shows what they answer; if it knew them, it would decide what is said',
  },
  'src/discord/access/': {
    knows: ['src/discord/sharding/', 'src/errors.ts', 'src/dossier/act.ts', 'src/text/', WORDING],
    because: 'who may do what is decided by rules and by what Discord says of a person, whatever is asked',
  },
  'src/discord/': {
    // What people do with a dossier is a word of the domain, by which rights are decided.
    // What a check found is plain data, for `verbatim doctor`.
    knows: [
      'src/operating/finding.ts',
      'src/errors.ts',
      'src/exitCodes.ts',
      'src/dossier/act.ts',
      'src/dossier/misquotationError.ts',
      WORDING,
    ],
    knowsTypesOf: ['src/contract/', 'src/messagePart.ts', 'src/team/announcing/', 'src/threads/procedure.ts'],
    because: 'it acknowledges, hands over and sends; whatever takes time is done in another thread',
  },
  'src/pictures/': {
    knows: ['src/dossier/', 'src/languages/stopWords.ts', 'src/text/', 'src/views/', WORDING],
    because: 'a picture is drawn from an answer alone, whoever shows it: what is not in the answer was not verified',
  },
  'src/exporting/': {
    knows: [
      'src/answer/',
      'src/answer.ts',
      'src/json/answerJson.ts',
      ...ANSWER_SCHEMAS,
      'src/dossier/',
      'src/views/',
      WORDING,
    ],
    because: 'a file is made from an answer alone: what is not in the answer was not verified',
  },
  'src/logging/': {
    knows: [],
    because: 'every line passes through it, whoever made it; it trusts none of them to leave out words or secrets',
  },
  'src/monitoring/': {
    knows: ['src/errors.ts', WORDING],
    because: 'it is told what to count and whom to ask, so that nothing depends on being watched',
  },
  'src/sandbox/': {
    knows: [],
    because: "a stand-in that shared the bot's code would share its faults, and the tests would see none of them",
  },
  'src/operating/': {
    knows: ['src/keeping/', 'src/postgresPlace.ts', 'src/reading/folder.ts', 'src/errors.ts', WORDING],
    knowsTypesOf: ['src/corpus/published/clusterReport.ts'],
    because: 'the operator must be able to restore what is kept whatever becomes of the dossiers',
  },
  'src/terminal/': {
    knows: ['src/contract/', 'src/dossier/', 'src/errors.ts', 'src/views/', WORDING],
    knowsTypesOf: ['src/json/'],
    because: 'it is handed the commands and shows what they answer, as Discord does',
  },
};

/** Packages that only one layer may import. */
export const PACKAGE_OWNERS: Readonly<Record<string, { readonly layer: string; readonly because: string }>> = {
  minisearch: { layer: 'src/search/', because: 'the engine stands behind one small interface, to be exchanged' },
  '@opensearch-project/opensearch': {
    layer: 'src/search/engines/opensearch/',
    because: 'one connection knows how the cluster is asked, and what its faults mean',
  },
  'discord.js': { layer: 'src/discord/', because: 'everything else must run and be tested without Discord' },
  'discord-api-types/': { layer: 'src/discord/', because: 'everything else must run and be tested without Discord' },
  '@discordjs/': { layer: 'src/discord/', because: 'everything else must run and be tested without Discord' },
  vega: { layer: 'src/pictures/', because: 'one layer draws, so that all pictures look alike and none is unverified' },
  '@resvg/resvg-js': { layer: 'src/pictures/', because: 'one layer draws, with fonts of its own' },
  'prom-client': { layer: 'src/monitoring/', because: 'one layer names what is counted, by one set of conventions' },
  docx: { layer: 'src/exporting/', because: 'one layer makes the files that are handed over, from what was verified' },
  pdfkit: {
    layer: 'src/exporting/',
    because: 'one layer makes the files that are handed over, from what was verified',
  },
  pg: { layer: 'src/keeping/postgres/', because: 'the server stands behind the same interface as SQLite' },
  'node:sqlite': { layer: 'src/keeping/', because: 'the store stands behind one interface, to be exchanged' },
};

/** A thread of the program: the file with which it starts, and what nothing in it may load. */
interface Thread {
  readonly mayNotLoad: readonly string[];
  readonly because: string;
}

/** The threads by the file with which they start. */
export const THREADS: Readonly<Record<string, Thread>> = {
  'src/main.ts': {
    mayNotLoad: [
      ...['commands/', 'src/answering/', 'src/corpus/', 'src/exporting/', 'src/finding/', 'src/guard/', 'src/keeping/'],
      ...['src/languages/', 'src/lookup/', 'src/pictures/', 'src/questions/', 'src/search/', 'src/team/'],
      ...['src/reading/read.ts', 'src/reading/formats.ts', 'src/reading/apart/readingPool.ts', 'node:sqlite'],
    ],
    because: 'the thread of the connection reads and answers nothing, so that Discord never waits for it',
  },
  'src/workers/answeringWorker.ts': {
    mayNotLoad: ['discord.js'],
    because: 'it makes messages and sends none, and the library takes 48 MB in each thread',
  },
};

/** What the threads load and may not, each with the way from the file with which the thread starts. */
export function threadFaultsOf(files: readonly SourceFile[]): readonly string[] {
  const imports = new Map(files.map((file) => [file.path, importsOf(file).filter((one) => !one.typesOnly)]));
  return Object.entries(THREADS).flatMap(([entry, { mayNotLoad, because }]) => {
    const faults: string[] = [];
    const ways = new Map([[entry, entry]]);
    for (const [path, way] of ways) {
      for (const { file, from } of imports.get(path) ?? []) {
        const loaded = file ?? from;
        if (ways.has(loaded)) continue;
        ways.set(loaded, `${way} → ${loaded}`);
        if (mayNotLoad.some((one) => isIn(loaded, one))) faults.push(`${way} → ${loaded}: ${because}`);
      }
    }
    return faults;
  });
}

/** Layers that never touch files, sockets or the environment: their results depend on what they are given. */
const PURE = [
  'src/bytes/',
  'src/dossier/',
  'src/text/',
  'src/languages/',
  'src/finding/',
  'src/search/',
  'src/questions/',
  'src/answer/',
  'src/answering/',
  'src/json/',
  'src/lookup/',
  'src/team/',
  'src/views/',
  WORDING,
  'commands/',
];
const PURE_PACKAGES = /^node:(?!crypto$)/u;

/** The one pure file that knows its caller: the language of whoever is answered goes with the asynchronous call. */
const KNOWS_ITS_CALLER = { path: 'src/wording/speaking.ts', package: 'node:async_hooks' };

/** The files that may read the environment: the configuration, and those that hand it over. */
const READ_ENVIRONMENT = ['src/config.ts', 'src/main.ts', 'src/verbatim.ts', 'src/launch.mjs'];

/** Everything in these files that crosses a boundary, with the reason for the boundary; empty if nothing does. */
export function faultsOf(files: readonly SourceFile[]): readonly string[] {
  return [
    ...files.flatMap((file) => [...importFaults(file), ...styleFaults(file), ...stateFaults(file)]),
    ...cyclesOf(files),
  ];
}

function importFaults(file: SourceFile): readonly string[] {
  return importsOf(file).flatMap((one) => [...layerFaults(file.path, one), ...packageFaults(file.path, one)]);
}

function layerFaults(path: string, { file, typesOnly }: Import): readonly string[] {
  const entry = Object.entries(LAYERS).find(([name]) => isIn(path, name));
  if (entry === undefined || file === null) return [];
  const [name, { knows, knowsTypesOf = [], because }] = entry;
  if (isIn(file, name) || knows.some((one) => isIn(file, one))) return [];
  if (knowsTypesOf.some((one) => isIn(file, one))) {
    return typesOnly ? [] : [`${path} imports more than types from ${file}: ${because}`];
  }
  return [`${path} imports ${file}: ${because}`];
}

function packageFaults(path: string, { from }: Import): readonly string[] {
  const owned = Object.entries(PACKAGE_OWNERS)
    .filter(([name, { layer }]) => (from === name || from.startsWith(name)) && !isIn(path, layer))
    .map(([name, { layer, because }]) => `${path} imports ${name}, which only ${layer} may: ${because}`);
  const isLanguageOfCall = path === KNOWS_ITS_CALLER.path && from === KNOWS_ITS_CALLER.package;
  const impure = PURE.some((layer) => isIn(path, layer)) && PURE_PACKAGES.test(from) && !isLanguageOfCall;
  return impure ? [...owned, `${path} imports ${from}: what it computes must depend on nothing but its input`] : owned;
}

function styleFaults({ path, text }: SourceFile): readonly string[] {
  const code = withoutComments(text);
  return [
    ...(/\bprocess\s*\.\s*env\b|\benv\b[^\n]*from 'node:process'/u.test(code) && !READ_ENVIRONMENT.includes(path)
      ? [`${path} reads process.env: settings are read once, checked, and all faults reported at once (src/config.ts)`]
      : []),
    ...(/\bexport\s+default\b|\bas\s+default\b/u.test(code) && !path.endsWith('.d.ts')
      ? [`${path} has a default export: a thing has one name, wherever it is imported`]
      : []),
    ...(/(?:^|\/)index\.[cm]?[jt]s$/u.test(path)
      ? [`${path}: a barrel hides which file needs which; import the file itself`]
      : []),
  ];
}

/** A map or set that is empty where a module declares it, and so is filled later; or anything that remembers. */
const HELD_BY_MODULE =
  /^(?:export\s+)?(?:const|let)\s+(?<name>\w+)[^;]*?=\s*new\s+(?:(?:Weak(?:Map|Set|Ref)|Memo)\b|(?:Map|Set)\s*(?:<[^;]*?>)?\s*\(\s*\))/gmu;

function stateFaults({ path, text }: SourceFile): readonly string[] {
  return [...withoutComments(text).matchAll(HELD_BY_MODULE)].map(
    ({ groups }) =>
      `${path} holds ${groups?.name ?? 'state'} in the module: what is remembered belongs to the object that it is about, and goes with it (src/text/memo.ts)`,
  );
}

/** Import cycles between files, each once; imports that vanish with the types count too. */
function cyclesOf(files: readonly SourceFile[]): readonly string[] {
  const edges = new Map(files.map((file) => [file.path, importsOf(file).flatMap((one) => one.file ?? [])]));
  const done = new Set<string>();
  const faults: string[] = [];
  const visit = (path: string, above: readonly string[]): void => {
    const from = above.indexOf(path);
    if (from >= 0) {
      faults.push(`${[...above.slice(from), path].join(' → ')}: a cycle cannot be read, tested or moved by halves`);
      return;
    }
    if (done.has(path)) return;
    for (const next of edges.get(path) ?? []) visit(next, [...above, path]);
    done.add(path);
  };
  for (const path of edges.keys()) visit(path, []);
  return faults;
}

function isIn(path: string, layer: string): boolean {
  return path === layer || (layer.endsWith('/') && path.startsWith(layer));
}
