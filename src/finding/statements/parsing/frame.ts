import type { Slice } from '../../../dossier/slice.ts';
import {
  ELISIONS,
  OTHER_ABBREVIATIONS,
  SHORT_SUFFIXES,
  SHORT_TITLES,
  TIED_ARTICLES,
} from '../../../languages/allNameForms.ts';
import type { Ties } from '../../../languages/parts/functionWords.ts';
import { sentencesOf } from '../../../languages/sentences.ts';
import { APOSTROPHES } from '../../../text/fold.ts';

/** A word or a mark of a frame, or one whole quotation. */
export interface FrameToken extends Slice {
  readonly kind: 'word' | 'mark' | 'quotation';
  readonly text: string;
  readonly lower: string;
  readonly isCapital: boolean;
  /** For a quotation its index among all spans of the document; -1 for other tokens. */
  readonly span: number;
  /** Whether it is a quotation that ends with a question or exclamation mark, which need not end the sentence around it. */
  readonly isExclaimed?: boolean;
}

/** A sentence of a frame: the tokens from `from` up to, and without, `to`. */
export interface FrameSentence {
  readonly from: number;
  readonly to: number;
}

/**
 * One level of speech in one paragraph: the words outside its quotations, and each quotation as one token. Words inside
 * a quotation say nothing about the speakers around it.
 */
export interface Frame extends Slice {
  readonly tokens: readonly FrameToken[];
  readonly sentences: readonly FrameSentence[];
}

/** Abbreviations that are one word with their full stop. */
const ABBREVIATION = [...SHORT_TITLES, ...SHORT_SUFFIXES, ...OTHER_ABBREVIATIONS].join('|');
const WORD = new RegExp(
  `(?:\\p{Lu}\\.){2,}|(?:${ABBREVIATION})\\.|\\p{Lu}\\.(?=\\s?\\p{Lu})|@?[\\p{L}\\p{M}\\p{N}_\\u00ad]+(?:[-‐‑'’‘\\u02be\\u02bf\\u02bc\`]+[\\p{L}\\p{M}\\p{N}\\u00ad]+)*|\\S`,
  'gu',
);
/** A capital at the start of a word, or behind an article or elision that is tied to it: al-Arouri, d’Arc. */
const CAPITAL = new RegExp(
  `^[@\\u00ad]?(?:(?:${[...TIED_ARTICLES, ...ELISIONS].join('|')})[-‐'’]?[‘’'\\u02bf]?)?\\p{Lu}`,
  'u',
);
/** The mark of a possessive at the end of a word, which is a token of its own: ’s, ’. */
const POSSESSIVE = new RegExp(`[${APOSTROPHES}]s?$`, 'u');
const EXCLAIMED = /[?!？！؟]\s*$/u;
const UNSPACED = /\p{Script=Han}/u;
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const LETTER = /[\p{L}\p{N}]/u;

/** Whether a token is the mark of a possessive behind a word. */
export function isPossessiveMark({ text }: FrameToken): boolean {
  return /^['’‘]s?$/u.test(text);
}

/** A quotation inside a frame; `index` is its place among all spans of the document. */
export interface Held extends Slice {
  readonly index: number;
  readonly inner: Slice;
}

/**
 * Reads one level of speech of one paragraph. `held` are the quotations directly inside it, in order; words that `ties`
 * shows as tied to another are tokens of their own.
 */
export function frameOf(text: string, within: Slice, held: readonly Held[], ties?: Ties): Frame {
  const tokens: FrameToken[] = [];
  let from = within.start;
  for (const one of held) {
    pushWords(tokens, text, from, one.start, ties);
    tokens.push({
      start: one.start,
      end: one.end,
      kind: 'quotation',
      text: '',
      lower: '',
      isCapital: false,
      span: one.index,
      isExclaimed: EXCLAIMED.test(text.slice(Math.max(one.inner.start, one.inner.end - 3), one.inner.end)),
    });
    from = one.end;
  }
  pushWords(tokens, text, from, within.end, ties);
  return { start: within.start, end: within.end, tokens, sentences: sentencesOfFrame(text, within, held, tokens) };
}

/** The quotations of a frame in order, each with its token. Most frames have none. */
export function quotationsOfFrame({ tokens }: Frame): readonly { readonly token: number; readonly span: number }[] {
  const found: { readonly token: number; readonly span: number }[] = [];
  for (let token = 0; token < tokens.length; token += 1) {
    const one = tokens[token];
    if (one?.kind === 'quotation') found.push({ token, span: one.span });
  }
  return found;
}

function pushWords(tokens: FrameToken[], text: string, start: number, end: number, ties: Ties | undefined): void {
  for (const match of text.slice(start, end).matchAll(WORD)) {
    const at = start + match.index;
    const word = match[0];
    const isWord = LETTER.test(word);
    const possessive = isWord ? POSSESSIVE.exec(word) : null;
    const stem = possessive === null || possessive.index === 0 ? word.length : possessive.index;
    const whole = word.slice(0, stem);
    for (const part of UNSPACED.test(whole) ? segmentsOf(whole) : partsOf(whole, ties)) {
      push(tokens, part.text, at + part.at, isWord ? 'word' : 'mark');
    }
    if (stem < word.length) push(tokens, word.slice(stem), at + stem, 'mark');
  }
}

/** The words of a text in a script that writes no spaces between them. */
function segmentsOf(text: string): readonly { readonly text: string; readonly at: number }[] {
  return [...segmenter.segment(text)].map(({ segment, index }) => ({ text: segment, at: index }));
}

/** A word without the words that are tied to it, and those, in order with their offsets: l’ and avocat, dit and -il. */
function partsOf(word: string, ties: Ties | undefined): readonly { readonly text: string; readonly at: number }[] {
  if (ties === undefined) return [{ text: word, at: 0 }];
  const before = ties.before.exec(word)?.[0].length ?? 0;
  // L’Oréal and D’Arc are names with their article.
  const isName = before > 0 && /^\p{Lu}.*['’]\p{Lu}/u.test(word);
  const from = isName ? 0 : before;
  const to = ties.after.exec(word.slice(from))?.index ?? word.length - from;
  return [
    { text: word.slice(0, from), at: 0 },
    { text: word.slice(from, from + to), at: from },
    { text: word.slice(from + to), at: from + to },
  ].filter(({ text }) => text !== '');
}

function push(tokens: FrameToken[], text: string, start: number, kind: 'word' | 'mark'): void {
  const isCapital = CAPITAL.test(text);
  tokens.push({ start, end: start + text.length, kind, text, lower: text.toLowerCase(), isCapital, span: -1 });
}

/** The sentences of a frame. A sentence can end outside quotations or with one, but not inside one. */
function sentencesOfFrame(
  text: string,
  within: Slice,
  held: readonly Held[],
  tokens: readonly FrameToken[],
): readonly FrameSentence[] {
  let masked = '';
  let at = within.start;
  for (const { start, end, inner } of held) {
    masked += text.slice(at, start) + maskOf(text, start, end, inner);
    at = end;
  }
  masked += text.slice(at, within.end);
  const sentences: FrameSentence[] = [];
  let from = 0;
  for (const sentence of sentencesOf(masked)) {
    let to = from;
    while ((tokens[to]?.start ?? Number.POSITIVE_INFINITY) < within.start + sentence.end) to += 1;
    pushSentence(sentences, from, to);
    from = to;
  }
  pushSentence(sentences, from, tokens.length);
  return sentences;
}

/**
 * Longer sentences, in tokens, are lists, tables or hostile texts. They are cut, since each sentence is searched for
 * speakers.
 */
const LONGEST_SENTENCE = 90;

function pushSentence(sentences: FrameSentence[], from: number, to: number): void {
  for (let start = from; start < to; start += LONGEST_SENTENCE) {
    sentences.push({ from: start, to: Math.min(to, start + LONGEST_SENTENCE) });
  }
}

/** A text as long as the quotation with its first letter and its last marks; nothing between them ends a sentence. */
function maskOf(text: string, start: number, end: number, inner: Slice): string {
  const whole = text.slice(start, end);
  const words = text.slice(inner.start, inner.end);
  const ending = /(?<![\p{P}\s])[\p{P}\s]*$/u.exec(words)?.[0].length ?? 0;
  const opening = LETTER.exec(words)?.index ?? 0;
  const head = inner.start - start + opening + 1;
  const tail = end - inner.end + ending;
  if (head + tail >= whole.length)
    return whole.slice(0, whole.length - (end - inner.end)) + '”'.repeat(end - inner.end);
  // The same closing mark for all languages: “ would look like an opening one.
  const marks = '”'.repeat(end - inner.end);
  const closing = text.slice(inner.end - ending, inner.end);
  return whole.slice(0, head) + 'x'.repeat(whole.length - head - tail) + closing + marks;
}
