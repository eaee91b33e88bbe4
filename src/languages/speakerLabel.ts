import { fold } from '../text/fold.ts';
import { LABEL_WORDS, SHORT_TITLES, SMALL_PARTICLES, TIED_ARTICLES } from './allNameForms.ts';
import { alternatives } from './alternatives.ts';
import { LANGUAGES, wordsOfAll } from './list.ts';

/** How a label is set apart from the words behind it: `Name:`, `Name — `, `NAME. `, or by a time, `Name [00:09] `. */
export type LabelStyle = 'colon' | 'dash' | 'stop' | 'time';

/** The label of a turn in a transcript. Offsets are UTF-16 units of the line. */
export interface SpeakerLabel {
  readonly name: string;
  readonly start: number;
  /** Where the words behind the label begin; the length of the line if it has none. */
  readonly wordsAt: number;
  readonly style: LabelStyle;
  /** Whether a time is beside the name. */
  readonly isTimed: boolean;
  /** Whether a day is beside that time, or the name is in angle brackets, as programs for chats write it. */
  readonly isChat: boolean;
  /** Whether a title before the name shows that it is someone's: MR, Dr. */
  readonly isTitled: boolean;
  /** The words in brackets behind the name: of "The Minister (Mr Holm):" the name. Empty if it has none. */
  readonly aside: string;
  /** Whether it is the label of a question or of an answer; null if it is a name. */
  readonly part: 'question' | 'answer' | null;
  /** Whether it is also the label of a field, such as "Price:"; then it is a name only if others show it. */
  readonly isField: boolean;
}

const SMALL = [
  ...[...TIED_ARTICLES].map((article) => `${article}-`),
  ...[...LABEL_WORDS, ...SMALL_PARTICLES].map((word) => `${word} `),
];
const REST = "[\\p{L}\\p{M}\\p{Nd}_.'’‘-]*";
const VOICES = alternatives(({ transcripts }) => [...(transcripts?.voices ?? [])]);
const NAME = `(?:\\p{Lu}|\\p{Lo})${REST}(?: (?:(?:${SMALL.join('|')}){0,2}[\\p{Lu}\\p{Lo}‘]${REST}|\\p{Nd}{1,2}|(?:${VOICES})(?!\\p{L}))){0,4}`;
const CAPITAL_WORD = "\\p{Lu}[\\p{Lu}\\p{M}'’-]*";
/** Words are told apart by a space, so that a long word is read in one way only. */
const CAPITALS = `${CAPITAL_WORD}(?:\\.? ${CAPITAL_WORD}){0,4}`;
const PART = alternatives(({ transcripts }) => [...(transcripts?.questions ?? []), ...(transcripts?.answers ?? [])]);

const DAY = '(?:\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4},?\\s+(?!\\s))';
const TIME = `${DAY}?(?:\\d{1,2}:)?\\d{1,2}:\\d{2}(?:[.,]\\d{1,3})?(?:\\s?[AaPp]\\.?[Mm]\\.?)?`;
const SPAN = `${TIME}(?:\\s*(?:-->|[–—→-])\\s*${TIME})?`;
const STAMP = `(?:\\[${SPAN}\\]|\\(${SPAN}\\)|${SPAN})`;
const STAMPED = new RegExp(STAMP, 'u');
/** What programs for chats write and nobody else: a day and a time in brackets or before a dash, an hour of the morning in brackets. */
const CHAT_STAMP = new RegExp(
  `\\[${DAY}?[\\d:. ]+[AaPp]\\.?[Mm]\\.?\\]|[[(]${DAY}${TIME}[\\])]|^\\s*${DAY}${TIME}\\s[-–—]\\s|[–—]\\s${DAY}${TIME}`,
  'u',
);
/** Programs for chats begin a line with a mark of direction; a printed interview may begin each turn with a dash. */
const LEAD = `(?:\\s|\\u200e)*(?:${STAMP}(?:\\s*[-–—|])?\\s+|[–—]\\s*)?`;
const EMPHASIS = '[*_]{0,3}';
/** What may be between a name and the end of its label: an office, a remark in brackets, a time. */
const ASIDE = `(?:,\\s?(?=\\p{Lu})[^:\\n.!?]{1,50})?(?:\\s?(?:\\([^()\\n]{1,60}\\)|\\[[^[\\]\\n]{1,60}\\]))*`;

const FORMS: readonly (readonly [LabelStyle, RegExp])[] = [
  ['time', /^\s*<v(?:\.\w+)* (?<name>[^>\n]{1,50})>/u],
  ['time', new RegExp(`^\\s*${STAMP}\\s+<[@+~ ]?(?<name>[\\p{L}\\p{Nd}_^|-]{1,30})>(?=\\s)`, 'u')],
  [
    'colon',
    new RegExp(
      `^${LEAD}${EMPHASIS}(?<name>${NAME})${EMPHASIS}${ASIDE}${EMPHASIS}\\s?(?::${EMPHASIS}(?=\\s|$)|：)`,
      'u',
    ),
  ],
  // The European Parliament's own style: “President. – …”, “Nora Vale (Ind). – …”.
  ['colon', new RegExp(`^\\s*(?<name>${NAME})${ASIDE}(?:, [^.\\n]{1,80})?\\. – (?=\\S)`, 'u')],
  ['colon', new RegExp(`^${LEAD}\\[(?<name>${NAME})\\]:(?=\\s|$)`, 'u')],
  [
    'time',
    new RegExp(
      `^\\s*${EMPHASIS}(?<name>${NAME})${EMPHASIS}(?:,|\\s[—–](?=\\s${DAY}))?\\s+(?:\\[${SPAN}\\]|\\(${SPAN}\\)|${SPAN}(?=\\s*(?:\\n|$))):?${EMPHASIS}(?=\\s|$)`,
      'u',
    ),
  ],
  [
    'dash',
    new RegExp(`^${LEAD}${EMPHASIS}(?<name>${NAME})${EMPHASIS}${ASIDE}${EMPHASIS}\\s+(?:[—–]|--)\\s+(?=\\S)`, 'u'),
  ],
  ['stop', new RegExp(`^${LEAD}(?<name>${PART}|${CAPITALS})(?<=\\S)\\.(?=\\s+\\S)`, 'u')],
];

/** Longest name of a label, in UTF-16 units; in a script without capitals, where any words look like one. */
const LONGEST = 50;
const LONGEST_WITHOUT_CAPITALS = 24;
/** So much of a line is searched for a label. */
const LONGEST_LABEL = 200;

const QUESTIONS = wordsOfAll(({ transcripts }) => transcripts?.questions);
const ANSWERS = wordsOfAll(({ transcripts }) => transcripts?.answers);
const FIELDS = wordsOfAll(({ transcripts }) => transcripts?.fields);
const TITLES = new Set([...SHORT_TITLES].map(fold));
const WEEKDAYS = new Set(
  LANGUAGES.flatMap(({ dates }) => (dates?.weekdays ?? '').split(/[\s/]+/u))
    .filter((word) => word !== '')
    .map(fold),
);

/** The label with which a line begins, if it can be that of a speaker. */
export function speakerLabelOf(line: string): SpeakerLabel | null {
  const head = line.slice(0, LONGEST_LABEL);
  for (const [style, form] of FORMS) {
    const match = form.exec(head);
    const name = match?.groups?.['name']?.trim();
    if (match === null || name === undefined) continue;
    const part = partOf(name);
    if (part === null && name.length > (/\p{Lu}/u.test(name) ? LONGEST : LONGEST_WITHOUT_CAPITALS)) continue;
    const rest = /^\s*/u.exec(line.slice(match[0].length))?.[0].length ?? 0;
    return {
      name,
      start: match[0].indexOf(name),
      wordsAt: match[0].length + rest,
      style,
      isTimed: style === 'time' || STAMPED.test(match[0]),
      isChat: CHAT_STAMP.test(match[0]) || match[0].includes(`${name}>`),
      isTitled: TITLES.has(fold(name.split(/[ .]/u)[0] ?? '')) && name.includes(' '),
      aside: /\(([^()]*)\)\W*$/u.exec(match[0].slice(match[0].indexOf(name) + name.length))?.[1] ?? '',
      part,
      isField: part === null && isField(name),
    };
  }
  return null;
}

/** Some languages abbreviate a question as others abbreviate an answer; {@link isTranscript} looks at both labels. */
function partOf(name: string): SpeakerLabel['part'] {
  if (QUESTIONS.has(name)) return 'question';
  return ANSWERS.has(name) ? 'answer' : null;
}

function isField(name: string): boolean {
  const words = fold(name).split(' ');
  return (
    FIELDS.has(fold(name)) ||
    WEEKDAYS.has(fold(name)) ||
    words.every((word) => /^\p{Nd}+$/u.test(word) || FIELDS.has(word))
  );
}
