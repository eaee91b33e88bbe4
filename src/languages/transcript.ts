import { fold } from '../text/fold.ts';
import { FIRST_NAMES, PERSON_TITLES, ROLES } from './allPersonWords.ts';
import { LANGUAGES } from './list.ts';
import type { LabelStyle, SpeakerLabel } from './speakerLabel.ts';

/** A line that begins with a label, and the words behind it as far as they are known. */
export interface LabelledLine {
  readonly label: SpeakerLabel;
  readonly words: string;
}

/** A transcript has at least so many turns, and one speaker has several of them. */
const FEWEST_TURNS = 3;
/** Least share of turns that end as sentences do; the values of a form do not. */
const LEAST_SENTENCES = 0.5;
/** Longer lines may be cut by the writer's margin, so their end says nothing. UTF-16 units. */
const LONG = 50;

const QUESTION_MARK = /[?？؟]/u;
const SENTENCE_END = /(?:[.!?…。！？؟—–-]|["”’»)\]])\s*$/u;

/**
 * The lines among these that begin a turn of a transcript; none if the text has no transcript. A single label is a field
 * or the name of a newspaper, so labels count if they repeat and what is behind them is sentences.
 */
export function turnsAmong<Line extends LabelledLine>(lines: readonly Line[]): ReadonlySet<Line> {
  const turns = new Set<Line>();
  const parts = lines.filter(({ label }) => label.part !== null);
  if (areQuestionsAndAnswers(parts)) for (const line of parts) turns.add(line);
  const others = lines.filter(({ label }) => label.style !== 'stop' || label.part === null);
  const named = others.filter((line) => !turns.has(line) && !line.label.isField);
  for (const styles of STYLES) {
    const same = named.filter(({ label }) => styles.includes(label.style));
    if (areTurns(same, turns.size > 0)) for (const line of same) turns.add(line);
  }
  if (turns.size === 0) return turns;
  const known = new Set([...turns].flatMap(({ label }) => keysOf(label)));
  for (const line of lines) if (known.has(keyOf(line.label))) turns.add(line);
  return turns;
}

const STYLES: readonly (readonly LabelStyle[])[] = [['colon', 'time'], ['dash'], ['stop']];

/** The last word of a name: MR VOSS and Voss are one. */
function keyOf({ name }: SpeakerLabel): string {
  return fold(name.split(' ').at(-1) ?? name);
}

/** The key of a label's name, and that of the name in brackets behind it: The Minister (Mr Holm). */
function keysOf(label: SpeakerLabel): readonly string[] {
  return label.aside === '' ? [keyOf(label)] : [keyOf(label), keyOf({ ...label, name: label.aside })];
}

function areQuestionsAndAnswers(lines: readonly LabelledLine[]): boolean {
  const [first] = lines;
  const second = lines.find(({ label }) => label.name !== first?.label.name);
  const names = new Set(lines.map(({ label }) => label.name));
  return (
    first !== undefined &&
    second !== undefined &&
    names.size === 2 &&
    lines.some(({ words }) => QUESTION_MARK.test(words))
  );
}

function areTurns(lines: readonly LabelledLine[], hasQuestions: boolean): boolean {
  const keys = new Set(lines.map(({ label }) => keyOf(label)));
  const isTimed = isMost(lines, ({ label }) => label.isTimed);
  if (lines.length < (isTimed || hasQuestions ? 2 : FEWEST_TURNS)) return false;
  const isNamedAgain = ({ label }: LabelledLine): boolean =>
    keysOf(label)
      .slice(1)
      .some((key) => keys.has(key));
  if (!hasQuestions && keys.size === lines.length && !lines.some(isNamedAgain)) return false;
  if (isMost(lines, ({ label }) => label.isChat)) return true;
  const ended = lines.filter(({ words }) => words === '' || words.length >= LONG || SENTENCE_END.test(words));
  if (ended.length < lines.length * LEAST_SENTENCES) return false;
  // Entries of a list begin with a small letter, speech does not.
  if (isMost(lines, ({ words }) => /^\p{Ll}/u.test(words))) return false;
  const isPlain = lines.every(({ label }) => label.style === 'colon' || label.style === 'time');
  if (isPlain) return isTimed || hasQuestions || lines.some(isSpoken);
  // Datelines, run-in headings and glossaries look like these; a talk has questions, titles, or two who alternate.
  const isTalk = lines.some(({ words }) => QUESTION_MARK.test(words)) || isMost(lines, ({ label }) => label.isTitled);
  return keys.size >= 2 && (hasQuestions || isTalk || doAlternate(lines));
}

/** Whether two and no others speak by turns, each at least twice. */
function doAlternate(lines: readonly LabelledLine[]): boolean {
  const keys = lines.map(({ label }) => keyOf(label));
  return keys.length >= 4 && keys[0] !== keys[1] && keys.every((key, at) => at < 2 || key === keys[at - 2]);
}

function isMost(lines: readonly LabelledLine[], holds: (line: LabelledLine) => boolean): boolean {
  return lines.filter(holds).length > lines.length / 2;
}

/** Words by which speakers speak of themselves, in any language, in small letters. */
const FIRST_PERSON: ReadonlySet<string> = new Set(
  LANGUAGES.flatMap(({ speech }) => [...(speech?.pronouns ?? []), ...(speech?.possessives ?? [])]).flatMap(
    ([word, kind]) => (kind === 'I' || kind === 'we' ? [word] : []),
  ),
);
/** Whether a line is somebody's by its label, or asks, calls out or speaks of the speaker: lists of teams and towns do not. */
function isSpoken({ label, words }: LabelledLine): boolean {
  if (isPersonal(label) || label.part !== null || /[?？؟!！]/u.test(words)) return true;
  // A language whose words of speech are not known cannot show it.
  if (!/\p{Script=Latin}/u.test(words)) return true;
  return (words.toLowerCase().match(/[\p{L}\p{M}’']+/gu) ?? []).some((word) =>
    FIRST_PERSON.has(word.split(/[’']/u)[0] ?? ''),
  );
}

function isPersonal({ name, aside }: SpeakerLabel): boolean {
  const words = name.toLowerCase().split(/[\s_]+/u);
  return (
    aside !== '' ||
    /\p{Nd}/u.test(name) ||
    words.some((word) => isPersonWord(word) || isPersonWord(word.replace(/\.$/u, '')))
  );
}

/** Whether only persons have such a word in their label: a first name, a title or a role. */
function isPersonWord(word: string): boolean {
  return FIRST_NAMES.has(word) || PERSON_TITLES.has(word) || ROLES.has(word);
}
