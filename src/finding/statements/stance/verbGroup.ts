import type { StanceWords } from '../../../languages/parts/stanceWords.ts';
import type { Draft, Reading } from './scope.ts';
import { QUOTATION, type SentenceWords } from './sentenceWords.ts';

/** Most words between two commas that set something apart. */
const LONGEST_INSERTION = 14;
/** Marks that end a clause. */
export const CLOSING = /^[;:—–()[\]]$/u;

/** A verb with the words that belong to it, from `from` on. */
export interface Group {
  readonly from: number;
  readonly isFinite: boolean;
  readonly isInfinitive: boolean;
  /** A gerund behind a comma, which the verb before does not govern: "denied it, saying". */
  readonly isApart: boolean;
}

/** The auxiliaries, adverbs and negations before a verb. */
export function readGroup({ sentence, lists, lexicon }: Reading, at: number, left: number, found: Draft): Group {
  const { words, operators } = sentence;
  const forms = lists.nonFinite;
  const verb = words[at] ?? '';
  const isGerund = forms?.gerund.test(verb) === true;
  let isTense = !isGerund;
  let from = at;
  while (from > left) {
    const before = from - 1;
    const word = words[before] ?? '';
    const operator = operators[before];
    if (operator?.kind === 'negation' || operator?.kind === 'modal') {
      (operator.kind === 'modal' ? found.suppositions : found.denials).push(operator);
      from = Math.max(left, operator.from);
      if (operator.kind === 'modal' || lists.negatedEnding?.test(word) === true) isTense = true;
    } else if (operator?.kind === 'idle') from = Math.max(left, operator.from);
    else if (forms?.markers.has(word) === true) {
      return { from: before, isFinite: false, isInfinitive: true, isApart: false };
    } else if (forms?.perfect.has(word) === true) {
      isTense = false;
      from = before;
    } else if (lexicon.auxiliaries.has(word)) {
      if (forms?.progressive.has(word) === true || !isGerund) isTense = isTense || isGerund;
      from = before;
    } else if (
      (lexicon.adverbs.has(word) && operator?.kind !== 'withholding' && lists.barring?.has(word) !== true) ||
      (lexicon.endings.adverb.test(word) && operator === undefined)
    )
      from = before;
    else if (word === ',' && (from < at || !isGerund)) {
      const open = insertionBefore(words, before, left);
      if (open === null) break;
      from = open;
    } else break;
  }
  const isApart = !isTense && words[from - 1] === ',';
  const isBare =
    isTense &&
    from === at &&
    forms?.bare.has(verb) === true &&
    (lists.joining.has(words[from - 1] ?? '') ||
      lists.barring?.has(words[from - 1] ?? '') === true ||
      perceives(sentence, lists, from, left));
  return { from, isFinite: isTense && !isBare, isInfinitive: false, isApart };
}

function perceives({ words }: SentenceWords, { nonFinite }: StanceWords, from: number, left: number): boolean {
  return words.slice(Math.max(left, from - 6), from).some((word) => nonFinite?.perceiving.has(word) === true);
}

/** The place of the comma that opens what the comma at a word closes; null if there is none near. */
export function insertionBefore(words: readonly string[], comma: number, left: number): number | null {
  for (let at = comma - 1; at >= Math.max(left, comma - LONGEST_INSERTION); at -= 1) {
    const word = words[at] ?? '';
    if (word === ',') return at;
    if (word === QUOTATION || CLOSING.test(word)) return null;
  }
  return null;
}
