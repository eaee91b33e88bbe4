import type { Slice } from '../dossier/slice.ts';
import { LANGUAGES } from './list.ts';

const words = LANGUAGES.flatMap(({ sentences }) => sentences ?? []);
const ABBREVIATIONS: ReadonlySet<string> = new Set(words.flatMap(({ abbreviations = [] }) => [...abbreviations]));
const BEFORE_NUMBERS: ReadonlySet<string> = new Set(words.flatMap(({ beforeNumbers = [] }) => [...beforeNumbers]));
const MAY_END: ReadonlySet<string> = new Set(words.flatMap(({ mayEnd = [] }) => [...mayEnd]));

/** What may close a sentence after its mark: quotes, brackets, footnote marks. */
const CLOSERS = '["\'”’»›)\\]}」』]';
const END = new RegExp(`(?:[.!?…؟。！？।]+|\\.{2,})(?:${CLOSERS}|\\[\\d{1,3}\\])*`, 'gu');
/** What may open the next one before its first letter. */
const OPENER = /^[\s"'“‘„«‹([{—–\-…「『]*/u;

/**
 * The sentences of a stretch of text, in order, without white space around them; offsets count UTF-16 units of the text.
 * Rules over the marks that end a sentence: what follows must look like a beginning, and what precedes must not be an
 * abbreviation, an initial or a number in the middle of a sentence. A line break alone ends nothing, because lines may be
 * wrapped.
 */
export function sentencesOf(text: string, within: Slice = { start: 0, end: text.length }): readonly Slice[] {
  const part = text.slice(within.start, within.end);
  const sentences: Slice[] = [];
  let start = 0;
  for (const match of part.matchAll(END)) {
    const end = match.index + match[0].length;
    if (!endsSentence(part, match.index, match[0], end)) continue;
    pushTrimmed(sentences, part, start, end);
    start = end;
  }
  pushTrimmed(sentences, part, start, part.length);
  return sentences.map((slice) => ({ start: slice.start + within.start, end: slice.end + within.start }));
}

function pushTrimmed(sentences: Slice[], text: string, start: number, end: number): void {
  const part = text.slice(start, end);
  const slice = { start: start + (part.length - part.trimStart().length), end: start + part.trimEnd().length };
  if (slice.end <= slice.start) return;
  const last = sentences.at(-1);
  // Marks alone (a closing quote set apart by a space) belong to the sentence before.
  if (last !== undefined && !/[\p{L}\p{N}]/u.test(text.slice(slice.start, slice.end))) {
    sentences[sentences.length - 1] = { start: last.start, end: slice.end };
    return;
  }
  sentences.push(slice);
}

function endsSentence(text: string, mark: number, marks: string, end: number): boolean {
  const rest = text.slice(end, end + 40);
  if (rest.trim() === '') return true;
  if (/^[。！？]/u.test(marks)) return true;
  if (!/^\s/u.test(rest)) return false;
  const next = rest.replace(OPENER, '');
  // A lower-case letter or a comma goes on with the sentence, whatever the mark.
  if (/^[\p{Ll},;:]/u.test(next)) return false;
  if (/^[!?؟।]/u.test(marks)) return true;
  const before = /(?<![\p{L}\p{M}.])[\p{L}\p{M}.]+$/u.exec(text.slice(Math.max(0, mark - 24), mark))?.[0] ?? '';
  const isPlainStop = marks.startsWith('.') && !marks.startsWith('..');
  if (isPlainStop && /^\p{Lu}$/u.test(before)) return false;
  if (isPlainStop && /(?<!\p{N})\p{Nd}{1,2}$/u.test(text.slice(0, mark)) && AFTER_ORDINAL.test(next)) return false;
  const word = before.toLowerCase();
  if (isPlainStop && BEFORE_NUMBERS.has(word)) return !/^\p{N}/u.test(next);
  if (isPlainStop && MAY_END.has(word)) return BEGINNINGS.test(next);
  if (isPlainStop && ABBREVIATIONS.has(word)) return false;
  // U.S. and the like end a sentence only before a word that begins one.
  if (isPlainStop && /^(?:\p{Lu}\.)+\p{Lu}$/u.test(before)) return BEGINNINGS.test(next);
  return true;
}

const AFTER_ORDINAL = new RegExp(
  `^(?:${words.flatMap(({ afterOrdinal = [] }) => afterOrdinal).join('|')})(?!\\p{L})`,
  'u',
);
const BEGINNINGS = new RegExp(`^(?:${words.flatMap(({ beginnings = [] }) => [...beginnings]).join('|')})\\b`, 'u');
