import type { Slice } from '../../dossier/slice.ts';
import type { NamePlace } from './namePlace.ts';
import { isRole, isTitle } from './nameRun.ts';
import { type PlacedWord, POSSESSIVE, placedWordsIn } from './placedWords.ts';

/** How far back an office may begin, in UTF-16 units. */
const LOOK_BACK = 160;

/** The office right before a name: “Russian Foreign Minister”, “bureau members”, “his deputy”; or null. */
export function officeBefore({ text, within, run, language }: NamePlace): Slice | null {
  const { speech, names } = language;
  const office = run.office;
  // Most names have no word right before them that could belong to an office.
  if (
    office === null &&
    !/[\p{L}\p{M}’'][ \u00a0]$/u.test(text.slice(Math.max(within.start, run.start - 2), run.start))
  )
    return null;
  const from = Math.max(within.start, run.start - LOOK_BACK);
  const words = placedWordsIn(text, { start: from, end: (office ?? run).start });
  const begins = office?.start ?? run.start;
  let start = office === null ? null : office.start;
  let next: Slice = { start: begins, end: begins };
  for (const word of [...words].reverse()) {
    if (!/^[ \u00a0]$/u.test(text.slice(word.end, next.start)) && !isPossessiveGap(text, word, next)) break;
    const isCapital = /^\p{Lu}/u.test(word.text);
    const isPart =
      start === null
        ? isRole(word.key, language) && !names.noOffices.has(word.key)
        : isCapital || names.officeModifiers.has(word.key) || isRole(word.key, language) || names.isDemonym(word.key);
    if (
      !isPart ||
      (isCapital && speech.noNames.has(word.key) && !names.owners.has(word.key)) ||
      (names.descriptionOpeners.has(word.key) && !names.owners.has(word.key))
    )
      break;
    start = word.start;
    next = word;
  }
  if (run.behindPlace) start = officeOverPlaces(words, { text, run, language }) ?? start;
  if (start === null) return null;
  const end = office !== null && !run.behindPlace ? office.end : run.start;
  const slice = { start, end: start + text.slice(start, end).trimEnd().length };
  const named = placedWordsIn(text, slice);
  return named.some(({ key }) => isTitle(key, language) && !names.courtesyTitles.has(key) && !names.noOffices.has(key))
    ? slice
    : null;
}

function isPossessiveGap(text: string, word: PlacedWord, next: Slice): boolean {
  return POSSESSIVE.test(text.slice(word.end, next.start).trimEnd()) && next.start - word.end <= 3;
}

/**
 * The start of an office with places: “Special Representative of the president for the Middle East and Africa”; or
 * null.
 */
function officeOverPlaces(
  words: readonly PlacedWord[],
  { text, run, language }: Pick<NamePlace, 'text' | 'run' | 'language'>,
): number | null {
  const { speech, names } = language;
  let start: number | null = null;
  let next = run.start;
  for (const word of [...words].reverse()) {
    const between = text.slice(word.end, next);
    const isLink = names.officeLinks.has(word.text) || isRole(word.key, language) || /^\p{Lu}/u.test(word.text);
    if (!isLink || (start !== null && !/^[ \u00a0]$/u.test(between))) break;
    if (/^\p{Lu}/u.test(word.text) && !speech.noNames.has(word.key)) start = word.start;
    next = word.start;
  }
  return start;
}
