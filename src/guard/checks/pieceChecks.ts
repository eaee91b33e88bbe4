import type { Verdict } from '../../answering/verify/verifyAnswer.ts';
import type { Place } from '../../dossier/place.ts';
import { contains, type Slice } from '../../dossier/slice.ts';
import { isPronoun } from '../../languages/isPronoun.ts';
import type { Situation } from '../check.ts';
import { additionsAround } from './additionsAround.ts';
import { keyedText, wordsWithin } from './keyedText.ts';
import { shareName } from './sharedNames.ts';
import { isOfWholeSigns } from './wholeWords.ts';

/** Words without the end of a sentence, but for one right before the next quotation. */
const ENDS_ONCE = /^[^!?]*[.!?]?[\s"“”„«»‘’']*$/u;

/** Pieces are of one quotation each, in order, with no words of a quotation between them; joined ones have two speakers. */
export function piecesFault(
  { pieces, parts, joined, verdict }: Verdict,
  found: Place,
  { dossier, read }: Situation,
): string | null {
  if (pieces.length === 0) return joined === null || parts.length > 0 ? null : 'nothing is joined';
  const text = dossier.document(found.document)?.standing ?? '';
  const outer = (read(found.document)?.statements ?? []).filter(({ depth }) => depth === 0);
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (pieces.length < 2 || first?.start !== found.start || last?.end !== found.end) return 'a piece of it is missing';
  if (pieces.some(({ document }) => document !== found.document)) return 'a piece of it is in another document';
  const holders = pieces.map((piece) => outer.find(({ slices }) => slices.some((slice) => contains(slice, piece))));
  if (holders.some((holder) => holder === undefined)) return 'a piece of it is no quotation';
  if (!pieces.every((piece) => isOfWholeSigns(text, piece, found))) return 'a piece of it begins or ends inside a word';
  const gaps = pieces.slice(1).map(({ start }, at) => ({ start: pieces[at]?.end ?? start, end: start }));
  const isLacking = gaps.some((gap) => gap.start > gap.end || wordsSpokenIn(text, gap, outer).length > 0);
  if (isLacking) return 'words of a quotation are missing between its pieces';
  const language = dossier.document(found.document)?.metadata.language;
  const names = holders.map((holder) => {
    const name = holder?.speaker?.name ?? null;
    return name === null || isPronoun(name, language) ? null : name;
  });
  const isUnclear = gaps.some(({ start, end }, at) => {
    const isOne = holders[at] === holders[at + 1] || (names[at] !== null && names[at + 1] !== null);
    const mention = (holders[at]?.speaker ?? holders[at + 1]?.speaker)?.mention;
    const isCue =
      mention === undefined
        ? /^,["”’]/u.test(text.slice(start, end)) && ENDS_ONCE.test(text.slice(start, end))
        : contains({ start, end }, mention) && ENDS_ONCE.test(text.slice(mention.end, end));
    return !isOne && !isCue && /[.!?]/u.test(text.slice(start, end));
  });
  const named = new Set(names.filter((name) => name !== null));
  const areSeveral = [...named].some((name) => [...named].some((other) => !shareName(name, other, dossier)));
  if ((areSeveral || isUnclear) && verdict !== 'altered') return 'its pieces are of several speakers';
  return joined !== null && verdict !== 'altered' ? 'joined statements are altered' : null;
}

/** A few words of which each has a capital, or is small: the name of a programme. */
function isTitle(words: string): boolean {
  const each = words.replace(/[.,]$/u, '').split(/\s/u);
  return each.length <= 6 && each.every((word) => /^(?:\p{Lu}[^.,!?…]*|\p{Ll}{1,3})$/u.test(word));
}

function wordsSpokenIn(text: string, gap: Slice, statements: readonly { readonly slices: readonly Slice[] }[]) {
  const slices = statements
    .flatMap((statement) => statement.slices)
    .filter(({ start, end }) => !isTitle(text.slice(start, end)));
  return wordsWithin(text, gap).filter((word) => slices.some((slice) => contains(slice, word)));
}

/** The words of a verdict in the document, without some slices of it and without what is between its pieces. */
export function keyedSource(text: string, { pieces }: Verdict, found: Slice, left: readonly Slice[] = []): string {
  const keyed = (piece: Slice): string => {
    // Words at its ends can be a part of an editor's addition: they are in its brackets.
    const additions = additionsAround(text, piece);
    const isInside = (at: number): boolean => additions.some(({ start, end }) => start < at && at < end);
    return `${isInside(piece.start) ? '[' : ''}${keyedText(text, piece, left)}${isInside(piece.end) ? ']' : ''}`;
  };
  return (pieces.length === 0 ? [found] : pieces).map(keyed).join(' · ');
}
