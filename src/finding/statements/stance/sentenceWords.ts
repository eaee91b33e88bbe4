import type { Slice } from '../../../dossier/slice.ts';
import { LANGUAGES } from '../../../languages/list.ts';
import type { StanceWords } from '../../../languages/parts/stanceWords.ts';
import { lengthOfPhrase, type Phrases } from '../../../languages/phrases.ts';
import type { FrameToken } from '../parsing/frame.ts';

/** What a phrase does to the clause in which it is; see the parts of {@link StanceWords} with these names. */
export type OperatorKind =
  | 'negation'
  | 'nobody'
  | 'withholding'
  | 'denying'
  | 'false'
  | 'condition'
  | 'inverting'
  | 'modal'
  | 'wishing'
  | 'unasserted'
  | 'idle'
  | 'breaking'
  | 'that'
  | 'relative';

/** A phrase at some words of a sentence, from `from` up to, and without, `to`. */
export interface Operator {
  readonly kind: OperatorKind;
  readonly from: number;
  readonly to: number;
}

/** The words of a sentence, as the words of stance are compared with them. A whole quotation is one word. */
export interface SentenceWords {
  /** In lower case, with ' for every apostrophe. */
  readonly words: readonly string[];
  readonly slices: readonly Slice[];
  /** By word, the index of its token in the frame. */
  readonly tokens: readonly number[];
  /** By word, the phrase that covers it. */
  readonly operators: readonly (Operator | undefined)[];
}

export const QUOTATION = '“”';
const APOSTROPHE = /[’ʼ‘]/gu;
/** Scripts that write no spaces: each character is a word. */
const UNSPACED = /^[\p{Script=Han}]{2,}$/u;

/** Reads the tokens of a sentence from one index up to, and without, another. */
export function sentenceWordsOf(
  tokens: readonly FrameToken[],
  { from, to }: { readonly from: number; readonly to: number },
  lists: StanceWords,
): SentenceWords {
  const words: string[] = [];
  const slices: Slice[] = [];
  const indexes: number[] = [];
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token === undefined) continue;
    const isUnspaced = UNSPACED.test(token.text);
    const parts = isUnspaced ? [...token.text] : [token.kind === 'quotation' ? QUOTATION : token.lower];
    let start = token.start;
    for (const part of parts) {
      const end = isUnspaced ? start + part.length : token.end;
      words.push(part.replace(APOSTROPHE, "'"));
      slices.push({ start, end });
      indexes.push(at);
      start = end;
    }
  }
  return { words, slices, tokens: indexes, operators: operatorsOf(words, lists) };
}

function operatorsOf(words: readonly string[], lists: StanceWords): readonly (Operator | undefined)[] {
  const found: (Operator | undefined)[] = words.map(() => undefined);
  const openings = OPENINGS.get(lists) ?? openingsOf(lists);
  for (let at = 0; at < words.length; at += 1) {
    const operator = operatorAt(words, at, lists, openings);
    if (operator === null) continue;
    found.fill(operator, operator.from, operator.to);
    at = operator.to - 1;
  }
  return found;
}

/** The lists of phrases by what they do; of two phrases of one length the first counts. */
const LISTS = [
  ['idle', 'idle'],
  ['modal', 'modals'],
  ['condition', 'conditions'],
  ['withholding', 'withholding'],
  ['denying', 'denying'],
  ['false', 'false'],
  ['negation', 'negations'],
  ['nobody', 'nobodies'],
  ['wishing', 'wishing'],
  ['unasserted', 'unasserted'],
  ['breaking', 'breaking'],
  ['inverting', 'inverting'],
] as const satisfies readonly (readonly [OperatorKind, keyof StanceWords])[];

/** A list that has phrases with a first word; null if the word alone is the operator. */
type Opening = readonly [kind: OperatorKind, list: Phrases | null];

/** The lists of each language by the words with which their phrases begin. */
const OPENINGS: ReadonlyMap<StanceWords, ReadonlyMap<string, readonly Opening[]>> = new Map(
  LANGUAGES.flatMap(({ stance }) => (stance === undefined ? [] : [[stance, openingsOf(stance)] as const])),
);

function openingsOf(lists: StanceWords): ReadonlyMap<string, readonly Opening[]> {
  const found = new Map<string, Opening[]>();
  const add = (word: string, opening: Opening): void => {
    const all = found.get(word);
    if (all === undefined) found.set(word, [opening]);
    else all.push(opening);
  };
  for (const [kind, of] of LISTS) {
    const list = lists[of];
    if (list !== undefined) for (const word of list.keys()) add(word, [kind, list]);
  }
  for (const word of lists.complementizers) add(word, ['that', null]);
  for (const word of lists.relatives) add(word, ['relative', null]);
  return found;
}

function operatorAt(
  words: readonly string[],
  at: number,
  lists: StanceWords,
  openings: ReadonlyMap<string, readonly Opening[]>,
): Operator | null {
  const word = words[at] ?? '';
  let [found, longest]: [OperatorKind | null, number] = [null, 0];
  for (const [kind, list] of openings.get(word) ?? NONE) {
    const length = list === null ? 1 : lengthOfPhrase(words, at, list);
    if (length > longest) [found, longest] = [kind, length];
  }
  if (found !== null) return { kind: found, from: at, to: at + longest };
  return lists.negatedEnding?.test(word) === true ? { kind: 'negation', from: at, to: at + 1 } : null;
}

const NONE: readonly Opening[] = [];
