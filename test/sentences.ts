import type { SourceFile } from './imports.ts';
import { GAP, identifiersOf, type Literal, literalsOf } from './literals.ts';

/** Files and folders (with `/` at the end) with sentences that are not the bot's own words to people, and why. */
const OTHERS_WORDS: Readonly<Record<string, string>> = {
  'src/wording/': 'the bot’s own words belong here',
  'src/languages/': 'the words of human languages belong here',
  'src/sandbox/': 'it stands for Discord: the labels and messages are those of Discord',
  'src/answer/': 'descriptions of fields, for programs that read the JSON',
  'src/json/': 'descriptions of fields, for programs that read the JSON',
  'src/guard/': 'what the guard found: only the operator reads it, in the log',
  'src/config.ts': 'faults of the configuration, for the operator',
  'src/clusterSettings.ts': 'faults of the configuration, for the operator',
  'src/corpus/published/': 'what is asked of OpenSearch, and its faults, for the operator',
  'src/search/engines/opensearch/': 'the same, and scripts that OpenSearch runs',
  'src/main.ts': 'what the operator reads as the bot starts',
  'src/monitoring/metrics.ts': 'what a metric means, for the operator',
  'src/monitoring/processes.ts': 'what a metric means, for the operator',
  'src/workers/startThreads.ts': 'what the operator reads in the log',
  'src/workers/background.ts': 'what the operator reads in the log',
  'src/corpus/understandMeaning.ts': 'why there are no word vectors, for the log',
  'src/discord/bot.ts': 'faults of the configuration, for the operator',
  'src/discord/register.ts': 'faults of the configuration, for the operator',
  'src/discord/refusedForGood.ts': 'why Discord refuses the bot, for the operator',
  'src/discord/sharding/recommendedShards.ts': 'why Discord refuses the bot, for the operator',
  'src/discord/access/parseAccess.ts': 'faults of the configuration, for the operator',
  'src/reading/html/htmlMetadata.ts': 'selectors',
  'src/reading/html/mainText.ts': 'selectors',
  'src/reading/office/docx.ts': 'names of styles',
};

/** The schema of an answer is a file beside the command that makes it; its sentences describe fields. */
const SCHEMA = /Answer\.ts$/u;

/** Folders in which only errors that people see are words of the bot, and why. */
const ERRORS_ALONE: Readonly<Record<string, string>> = {
  'src/keeping/': 'anything else is SQL',
  'src/search/engines/disk/': 'anything else is SQL',
};

/** Calls with sentences that people do not see, and who reads them. */
const READ_BY_OTHERS: Readonly<Record<string, string>> = {
  Error: 'whoever mends the bot',
  TypeError: 'whoever mends the bot',
  RangeError: 'whoever mends the bot',
  MisquotationError: 'the operator, in the log',
  UnansweredError: 'the operator, in the log',
  UncertainError: 'the operator, in the log',
  debug: 'the operator, in the log',
  info: 'the operator, in the log',
  warn: 'the operator, in the log',
  error: 'the operator, in the log',
  fatal: 'the operator, in the log',
  describe: 'programs that read the JSON',
  split: 'nobody: a list of words, at which the test of words looks',
};

/** Texts that look like sentences, and what they are. */
const NO_SENTENCES: Readonly<Record<string, string>> = {
  'Send Messages in Threads': 'a permission, as the settings of Discord call it',
  [`document ${GAP}`]: 'a key that is hashed',
  [`verbatim: ${GAP}\n`]: 'the name of the program before its message',
};

/**
 * Every sentence in the files that is the bot's own and is not in the catalogue, with where it belongs. `names` are texts
 * that name something, such as `briefing show`; members of unions and enumerations are names without that.
 */
export function sentenceFaultsOf(files: readonly SourceFile[], names: readonly string[]): readonly string[] {
  const known = new Set([...Object.keys(NO_SENTENCES), ...names, ...files.flatMap(identifiersOf)]);
  const isOwn = ({ path }: SourceFile): boolean => !SCHEMA.test(path) && placeOf(path, OTHERS_WORDS) === undefined;
  return files.filter(isOwn).flatMap((file) => {
    const errorsAlone = placeOf(file.path, ERRORS_ALONE) !== undefined;
    return literalsOf(file)
      .filter((literal) => isSentence(literal) && !known.has(literal.text) && isShown(literal, errorsAlone))
      .map(({ text, line }) => `${file.path}:${line} says “${text.replaceAll(GAP, '…')}”: ${WHERE}`);
  });
}

const WHERE = 'what the bot says to people belongs in src/wording/<tag>/, and wording.<topic> gives it';

function placeOf(path: string, places: Readonly<Record<string, string>>): string | undefined {
  return Object.keys(places).find((place) => path === place || (place.endsWith('/') && path.startsWith(place)));
}

function isShown({ calls }: Literal, errorsAlone: boolean): boolean {
  return !calls.some((call) => Object.hasOwn(READ_BY_OTHERS, call)) && (!errorsAlone || calls.includes('UserError'));
}

/** Two words with a space between them, one of them in small letters. What a template fills in counts as a word. */
function isSentence({ kind, text }: Literal): boolean {
  const plain = [TAG, RULE_OF_STYLE, RULE_OF_STYLE]
    .reduce((rest, mark) => rest.replace(mark, ' '), text)
    .replaceAll(GAP, 'X');
  return kind === 'text' && TWO_WORDS.test(plain) && SMALL_WORD.test(plain);
}

const TWO_WORDS = /[\p{L}\p{M}][’”),;:]* [“(]?\p{L}/u;
const SMALL_WORD = /(?<![\p{L}\p{N}_])\p{Ll}{2,}(?![\p{L}\p{N}_])/u;
const TAG = /<[^<>]*>/gu;
/** A rule of CSS, the ones within it first. */
const RULE_OF_STYLE = /[^{}\n]*\{[^{}]*\}/gu;
