import type { Slice } from '../../dossier/slice.ts';
import { APOSTROPHES } from '../../text/fold.ts';
import type { Location } from './locate.ts';
import type { CheckedWord } from './wordsForVerifying.ts';

/** Words that count as the same and are written otherwise, by the offsets of the pasted quotation and of the document. */
export interface WrittenOtherwise {
  readonly pasted: Slice;
  readonly source: Slice;
}

const APOSTROPHE = new RegExp(`[${APOSTROPHES}]`, 'gu');
const MARKS = /\p{M}/gu;
/** What is set otherwise without being another word: hyphens, soft hyphens, an editor's brackets. */
const TYPOGRAPHY = /[-‐‑–\u00ad[\]]|(?<=\p{L})\.(?=\p{L}|$)/gu;
/** The mark behind the last word of a sentence, and quotation marks before it. */
const END_MARK = /^["”’»)\]]*([.!?…؟。！？])/u;
const QUESTIONS: ReadonlySet<string> = new Set('?؟？');

/**
 * The words of a quotation that are the same as in the document but for a capital, an accent or an apostrophe, numbers in
 * another form, and a last word that became a question or ceased to be one. The capital of a first word is no difference,
 * nor are those of a text all in capitals. `text` is the pasted quotation.
 */
export function writtenOtherwise(
  text: string,
  { document, words, steps, first, last }: Location,
  pasted: readonly CheckedWord[],
): readonly WrittenOtherwise[] {
  const isLoud = text === text.toUpperCase();
  return steps.flatMap((step): readonly WrittenOtherwise[] => {
    if (step.kind !== 'same') return [];
    const [mine, theirs] = [pasted[step.pasted], words[step.source]];
    if (mine === undefined || theirs === undefined) return [];
    const isFirst = step.source === first || step.pasted === 0 || opensSentence(text, pasted[step.pasted - 1], mine);
    if (isOtherwise(mine.surface, theirs.surface, isFirst, isLoud)) return [sliceOf(mine, theirs)];
    if (step.source !== last || step.pasted !== pasted.length - 1) return [];
    const [asked, was] = [markBehind(text, mine), markBehind(document.standing, theirs)];
    const isOther = asked !== null && was !== null && QUESTIONS.has(asked.mark) !== QUESTIONS.has(was.mark);
    return isOther
      ? [{ pasted: { start: mine.start, end: asked.end }, source: { start: theirs.start, end: was.end } }]
      : [];
  });
}

function isOtherwise(mine: string, theirs: string, isFirst: boolean, isLoud: boolean): boolean {
  const [a, b] = [mine, theirs].map((one) => one.normalize('NFC').replace(APOSTROPHE, "'").replace(TYPOGRAPHY, ''));
  if (a === undefined || b === undefined || a === b) return false;
  if (/\p{N}/u.test(a) || /\p{N}/u.test(b)) return a.replace(/\s/gu, '') !== b.replace(/\s/gu, '');
  const [small, other] = [a.toLowerCase(), b.toLowerCase()];
  if (small === other) return !isLoud && !(isFirst && a.slice(1) === b.slice(1));
  return plain(small) === plain(other);
}

/** Without accents and apostrophes; of words whose letters differ as well, nothing is to be shown. */
function plain(word: string): string {
  return word.replace(/'/gu, '').normalize('NFD').replace(MARKS, '');
}

function opensSentence(text: string, before: Slice | undefined, { start }: Slice): boolean {
  return before === undefined || /[.!?…:؟。！？"“„«‘]/u.test(text.slice(before.end, start));
}

function markBehind(text: string, { end }: Slice): { readonly mark: string; readonly end: number } | null {
  const found = END_MARK.exec(text.slice(end, end + 4));
  return found?.[1] === undefined ? null : { mark: found[1], end: end + found[0].length };
}

function sliceOf(mine: Slice, theirs: Slice): WrittenOtherwise {
  return {
    pasted: { start: mine.start, end: mine.end },
    source: { start: theirs.start, end: theirs.end },
  };
}
