import type { Slice } from '../../dossier/slice.ts';
import { LABEL_WORDS, SMALL_PARTICLES } from '../../languages/allNameForms.ts';
import { FIRST_NAMES, ROLES } from '../../languages/allPersonWords.ts';
import { wordsOfAll } from '../../languages/list.ts';
import { isStopWord } from '../../languages/stopWords.ts';
import { fold } from '../../text/fold.ts';
import { tokenize } from '../../text/tokens.ts';

const SMALL = [...LABEL_WORDS, ...SMALL_PARTICLES].map((word) => `${word} `).join('|');
const WORD = "[\\p{Lu}\\p{Lt}\\p{Lo}][\\p{L}\\p{M}.'’-]*";
const NAME = `(?<name>${WORD}(?: (?:${SMALL}){0,2}${WORD}){0,4})`;
const OPENING = '[\\s>*_#]*';
/** `Ada Brook:`, `Ada Brook, pilot:`, `Ada Brook (pilot):` */
const LABEL = new RegExp(
  `^${OPENING}${NAME}[*_]*(?:(?:,\\s[^:\\n.!?]{1,60}|\\s?\\([^()\\n]{1,60}\\))[*_]*)?\\s?:[*_]*`,
  'du',
);
/** `Ada Brook`, `— Ada Brook, pilot`, `(Ada Brook, pilot)` */
const SIGNATURE = new RegExp(
  `^${OPENING}(?:(?<mark>[-—–―~(])\\s*[*_]*)?${NAME}(?!\\.)(?:[*_]*(?:,\\s(?<role>[^:\\n!?]{1,80}?)|\\s?\\((?<aside>[^()\\n]{1,60})\\)))?(?:[*_]*[).]+)?[*_\\s]*$`,
  'du',
);
const CLOSING = /^[^\S\n]*["”’»“)\]*_.,!?…]*[^\S\n]*/u;
const OPENING_MARKS = /(?<![\s"“„«‘'>*_-])[\s"“„«‘'>*_-]*$/u;

const NOT_NAMES: ReadonlySet<string> = new Set([
  ...wordsOfAll(({ speech }) => speech?.determiners),
  ...wordsOfAll(({ speech }) => speech && new Set(speech.pronouns.keys())),
  ...wordsOfAll(({ speech }) => speech && new Set(speech.possessives.keys())),
  ...wordsOfAll(({ speech }) => speech?.texts),
  ...wordsOfAll(({ speech }) => speech?.adverbs),
]);

/** A name that a pasted text gives, and where. */
export interface Claimed {
  readonly name: string;
  readonly at: Slice;
  /** Whether the pasted text shows that it is a name. Else it is one only if the dossier knows the person. */
  readonly isSure: boolean;
}

/**
 * The name that is directly before a quotation of a pasted text, with a colon, or behind it: on its own line, behind a dash
 * or in parentheses; null if there is none. The slice is that of the quoted words without their marks.
 */
export function claimedBeside(text: string, { start, end }: Slice): Claimed | null {
  const before = text.slice(0, start).replace(OPENING_MARKS, '');
  const lineStart = before.lastIndexOf('\n') + 1;
  const label = labelOf(before.slice(lineStart));
  if (lineStart + (label?.end ?? 0) === before.length && label !== null) return moved(label.claimed, lineStart);
  const closed = end + (CLOSING.exec(text.slice(end))?.[0].length ?? 0);
  const from = closed + (/^\s*/u.exec(text.slice(closed))?.[0].length ?? 0);
  const line = /^[^\n]*/u.exec(text.slice(from))?.[0] ?? '';
  return moved(signatureOf(line), from);
}

/** Words of a pasted text without quotation marks, and who is said there to have spoken them. */
export type Attributed = Slice & { readonly claimed: Claimed | null };

/**
 * The words of a text without quotation marks, line by line, if its lines begin with a name and a colon, or if a line, a dash
 * or parentheses with a name are behind them; empty if there is no name.
 */
export function claimedOfWhole(text: string): readonly Attributed[] {
  const labels = [...text.matchAll(/[^\n]+/gu)].flatMap(({ index, 0: line }) => {
    const label = labelOf(line);
    return label === null ? [] : [{ at: index, end: index + label.end, claimed: moved(label.claimed, index) }];
  });
  const [first] = labels;
  if (first === undefined || text.slice(0, first.at).trim() !== '') return signedWhole(text);
  return labels.flatMap(({ end, claimed }, at) => {
    const rest = text.slice(end, labels[at + 1]?.at);
    const start = end + rest.length - rest.trimStart().length;
    return rest.trim() === '' ? [] : [{ start, end: start + rest.trim().length, claimed }];
  });
}

function signedWhole(text: string): readonly Attributed[] {
  const whole = text.trimEnd();
  const last = whole.lastIndexOf('\n') + 1;
  const dash = [...whole.slice(last).matchAll(/(?<=\S)\s+(?=[—–―]\s?\p{Lu}|--|\()/gu)].at(-1);
  const behind = dash === undefined ? last : last + dash.index;
  const [words, line] = [whole.slice(0, behind).trimEnd(), whole.slice(behind).trimStart()];
  if (words === '') return [];
  const claimed = moved(signatureOf(line), text.lastIndexOf(line));
  return claimed === null ? [] : [{ start: words.indexOf(words.trim()), end: words.length, claimed }];
}

/** Whether a text is a label and nothing more: `Ada Brook:`. */
export function isLabel(text: string): boolean {
  return labelOf(text)?.end === text.length;
}

function labelOf(line: string): { readonly claimed: Claimed | null; readonly end: number } | null {
  const match = LABEL.exec(line);
  return match === null ? null : { claimed: claimedIn(match), end: match[0].length };
}

/** A role behind a name shows that a line is a signature: a place or a day would as well be behind a comma. */
function signatureOf(line: string): Claimed | null {
  const match = SIGNATURE.exec(line);
  const { role = '', aside = '' } = match?.groups ?? {};
  const rest = `${role}${aside}`;
  const isRole = rest === '' || /^\p{Ll}/u.test(rest) || tokenize(rest).some(({ folded }) => ROLES.has(folded));
  if (!isRole || /\p{Nd}{4}/u.test(rest)) return null;
  const claimed = claimedIn(match);
  if (claimed === null) return null;
  const [first = ''] = tokenize(claimed.name).map(({ folded }) => folded);
  const isSigned = rest !== '' || match?.groups?.['mark'] !== undefined;
  return { ...claimed, isSure: isSigned || FIRST_NAMES.has(first) };
}

function claimedIn(match: RegExpExecArray | null): Claimed | null {
  const name = match?.groups?.['name']?.replace(/(?<![.,])[.,]+$/u, '');
  const [start] = match?.indices?.groups?.['name'] ?? [];
  if (name === undefined || start === undefined) return null;
  const words = tokenize(name).map(({ folded }) => folded);
  if (words.some((word) => NOT_NAMES.has(word)) || fold(name).length < 2) return null;
  // "After: …", "(Not)"
  if (words.every((word) => isStopWord(word, ['en']))) return null;
  // “Minister of Trade” names nobody.
  if (ROLES.has(words[0] ?? '') && words.some((word) => LABEL_WORDS.has(word))) return null;
  return { name, at: { start, end: start + name.length }, isSure: true };
}

function moved(claimed: Claimed | null, by: number): Claimed | null {
  if (claimed === null) return null;
  const { start, end } = claimed.at;
  return { ...claimed, at: { start: start + by, end: end + by } };
}
