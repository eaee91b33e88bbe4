import type { Difference, Verdict } from '../../answering/verify/verifyAnswer.ts';
import type { Place } from '../../dossier/place.ts';
import { contains, type Slice } from '../../dossier/slice.ts';
import { comparedWords } from '../../languages/comparedWords.ts';
import { touchedBy, turnOf } from '../../languages/turnOf.ts';
import type { Situation } from '../check.ts';
import { ELLIPSIS, hasWordsOf, plainKey, plainLetters } from './plainLetters.ts';
import { isOfWholeSigns } from './wholeWords.ts';

/** Without the words that differ, the pasted text and the source have the same words. */
export function wordingFault(
  { quotation, differences }: Verdict,
  pasted: string,
  found: Place,
  { dossier }: Situation,
): string | null {
  const text = dossier.document(found.document)?.text ?? '';
  const fault = differences
    .map((one) => differenceFault(one, quotation, found, pasted, text))
    .find((one) => one !== null);
  if (fault !== undefined) return fault;
  const own = without(
    pasted,
    quotation,
    differences.flatMap((one) => one.pasted ?? []),
  );
  const other = without(
    text,
    found,
    differences.flatMap((one) => one.source ?? []),
  );
  return differences.length === 0 || hasWordsOf(own, other) || plainLetters(own) === plainLetters(other)
    ? null
    : 'the words differ elsewhere';
}

function differenceFault(
  { kind, pasted, source, alert }: Difference,
  quotation: Slice,
  found: Place,
  own: string,
  text: string,
): string | null {
  const isInside = (pasted === null || contains(quotation, pasted)) && (source === null || contains(found, source));
  if (!isInside) return 'words that differ are outside the texts';
  const is = source === null ? 'added' : pasted === null ? 'removed' : 'replaced';
  if (kind !== is || (pasted === null && source === null)) return `words are ${is}, and not ${kind}`;
  const here = pasted === null ? '' : own.slice(pasted.start, pasted.end);
  const there = source === null ? '' : text.slice(source.start, source.end);
  if (kind === 'replaced' && here === there) return 'words that are the same do not differ';
  const isWhole =
    (pasted === null || isOfWholeSigns(own, pasted, quotation)) &&
    (source === null || isOfWholeSigns(text, source, found));
  if (!isWhole) return 'words that differ begin or end inside a word';
  const keys = [...keysIn(own, quotation, pasted), ...keysIn(text, found, source)];
  const touches = touchedBy(keys) ?? turnOf(keys);
  return alert === touches ? null : `the change touches ${touches ?? 'nothing that turns the sense'}`;
}

/** The keys of the words in a slice of a stretch of a text. */
function keysIn(text: string, within: Slice, slice: Slice | null): readonly string[] {
  if (slice === null) return [];
  const moved = { start: slice.start - within.start, end: slice.end - within.start };
  return comparedWords(text.slice(within.start, within.end))
    .filter((word) => contains(moved, word))
    .map(({ key }) => key);
}

/** The words of a stretch of a text that are not in some slices of it, by their keys, with its ellipses and brackets. */
function without(text: string, within: Slice, left: readonly Slice[]): string {
  let at = within.start;
  const kept = comparedWords(text.slice(within.start, within.end)).map((word) => {
    const [start, end] = [word.start + within.start, word.end + within.start];
    const between = marksOf(text.slice(at, start));
    at = end;
    return left.some((slice) => contains(slice, { start, end })) ? between : `${between}${plainKey(word)}`;
  });
  return [...kept, marksOf(text.slice(at, within.end))].join(' ');
}

function marksOf(between: string): string {
  const ellipsis = ELLIPSIS.test(between) ? ' … ' : '';
  return `${between.replace(/[^[\]]/gu, '')}${ellipsis}`;
}
