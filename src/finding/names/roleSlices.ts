import { contains, type Slice } from '../../dossier/slice.ts';
import { SHORT_SUFFIXES, SHORT_TITLES } from '../../languages/allNameForms.ts';
import { APOSTROPHES } from '../../text/fold.ts';
import { foldedOf } from './foldedOf.ts';
import type { NameLanguage } from './nameLanguage.ts';
import { isRole, isTitle, type NameRun } from './nameRun.ts';

/** A text, the slice within which a description must lie, and where one name stands in it. */
export interface NamePlace {
  readonly text: string;
  readonly within: Slice;
  readonly run: NameRun;
  readonly language: NameLanguage;
}

/** Longest description, in UTF-16 units: longer ones hold more than an office. */
const LONGEST = 110;
/** How far back an office may begin. */
const LOOK_BACK = 160;

const WORD = new RegExp(`[\\p{L}\\p{M}\\p{N}]+(?:[-‐‑.${APOSTROPHES}]+[\\p{L}\\p{M}\\p{N}]+)*`, 'gu');
const POSSESSIVE = new RegExp(`[${APOSTROPHES}]s?$`, 'u');
/** A description up to what ends it; a cell of a table up to its edge. */
const PHRASE_END = new RegExp(
  `^[\\s\\S]*?(?=[,;:()[\\]|“”"«»\\n–—]|(?<!\\b(?:${[...SHORT_TITLES, ...SHORT_SUFFIXES].join('|')}|\\p{Lu}))\\.(?:\\s|$)| - |$)`,
  'u',
);
const CELL_END = /^[^|\n[]*/u;
/** How the text around a name describes whom it names: offices, titles, appositions; each a slice, in order. */
export function roleSlicesOf(place: NamePlace): readonly Slice[] {
  const found = [officeBefore(place), appositionBefore(place), ...after(place)];
  const slices = found.filter((slice) => slice !== null).filter((slice) => contains(place.within, slice));
  return slices.filter((slice, at) => slices.findIndex((other) => contains(other, slice)) === at);
}

interface PlacedWord extends Slice {
  readonly text: string;
  readonly key: string;
}

function wordsIn(text: string, slice: Slice): readonly PlacedWord[] {
  return [...text.slice(slice.start, slice.end).matchAll(WORD)].map((match) => ({
    start: slice.start + match.index,
    end: slice.start + match.index + match[0].length,
    text: match[0],
    key: foldedOf(match[0]),
  }));
}

/** “Russian Foreign Minister”, “bureau members”, “his deputy”, right before the name. */
function officeBefore({ text, within, run, language }: NamePlace): Slice | null {
  const { speech, names } = language;
  const office = run.office;
  // Most names have no word right before them that could belong to an office.
  if (
    office === null &&
    !/[\p{L}\p{M}’'][ \u00a0]$/u.test(text.slice(Math.max(within.start, run.start - 2), run.start))
  )
    return null;
  const from = Math.max(within.start, run.start - LOOK_BACK);
  const words = wordsIn(text, { start: from, end: (office ?? run).start });
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
  if (run.behindPlace) start = officeOverPlaces(text, words, run, language) ?? start;
  if (start === null) return null;
  const end = office !== null && !run.behindPlace ? office.end : run.start;
  const slice = { start, end: start + text.slice(start, end).trimEnd().length };
  const named = wordsIn(text, slice);
  return named.some(({ key }) => isTitle(key, language) && !names.courtesyTitles.has(key) && !names.noOffices.has(key))
    ? slice
    : null;
}

function isPossessiveGap(text: string, word: PlacedWord, next: Slice): boolean {
  return POSSESSIVE.test(text.slice(word.end, next.start).trimEnd()) && next.start - word.end <= 3;
}

/** “Special Representative of the president for the Middle East and Africa” before a name. */
function officeOverPlaces(
  text: string,
  words: readonly PlacedWord[],
  run: NameRun,
  language: NameLanguage,
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

/** “the head of the office, Ines Calder,”: a description that ends with a comma before the name. */
function appositionBefore({ text, within, run, language }: NamePlace): Slice | null {
  const { names } = language;
  const from = Math.max(within.start, run.start - LOOK_BACK);
  const before = text.slice(from, run.start);
  if (
    !/,\s$/u.test(before) ||
    !names.signs.afterApposition.test(text.slice(run.end, Math.min(within.end, run.end + 6)))
  )
    return null;
  const end = run.start - 2;
  const clause = Math.max(...[...before.slice(0, -2).matchAll(/[,;:.()[\]|“”"]\s/gu)].map(({ index }) => index + 2), 0);
  const words = wordsIn(text, { start: from + clause, end });
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const word = words[at];
    if (
      word === undefined ||
      !(names.descriptionOpeners.has(word.key) || POSSESSIVE.test(word.text) || /[’']s$/u.test(word.text))
    )
      continue;
    const phrase = words.slice(at + 1);
    const cut = phrase.findIndex(({ text: one }) => names.phraseEnds.has(one.toLowerCase()));
    const head = phrase[cut < 0 ? phrase.length - 1 : cut - 1];
    if (head === undefined || !isRole(head.key, language) || names.noOffices.has(head.key)) continue;
    const opening = words[at - 1];
    const isOwned = /[’']s$/u.test(word.text) && opening !== undefined && names.descriptionOpeners.has(opening.key);
    return { start: isOwned ? opening.start : word.start, end };
  }
  return null;
}

/** “, head of the office,”, “(the pilot)”, “, who advises him”, “ is the director of”, “ chairs the committee”. */
function after({ text, within, run, language }: NamePlace): readonly Slice[] {
  const { speech, names } = language;
  const rest = text.slice(run.end, Math.min(within.end, run.end + 3 * LONGEST));
  const opening = names.signs.descriptionOpening.exec(rest)?.[0];
  if (opening === undefined) return [];
  const start = run.end + opening.length;
  const ends = opening.includes('|') ? CELL_END : PHRASE_END;
  const phrase = ends.exec(rest.slice(opening.length))?.[0] ?? '';
  const slice = { start, end: start + phrase.trimEnd().length };
  // What an editor's bracket interrupts goes on behind it.
  const isCut = /^[[(]/u.test(text.slice(slice.end).trimStart().charAt(0));
  if (isCut || slice.end - slice.start > LONGEST || slice.end === slice.start) return [];
  const relative = phrase.replace(names.signs.relative, '');
  if (phrase.trim().split(/\s+/u).length < 3 && names.signs.holds.test(phrase)) return [];
  const isRelative = relative !== phrase;
  // “leads Trump by ten points” is no office.
  if (names.signs.holds.test(relative) && (isRelative || /^\S+\s\p{Ll}/u.test(phrase))) return [slice];
  if (isRelative && names.signs.held.test(relative)) return [slice];
  if (opening === ' ') return [];
  const words = wordsIn(text, slice);
  const role = words.findIndex(({ key }) => isRole(key, language) && !names.noOffices.has(key));
  const isCell = opening.includes('|');
  const first = words[0];
  const next = words[role + 1];
  if (role < 0 || role > 5 || first === undefined) return [];
  if (speech.prepositions.has(first.key) || names.signs.notDescription.test(first.key)) return [];
  const isCapital = /^\p{Lu}/u.test(first.text);
  if (isCapital && !isCell && opening !== ': ') return [];
  // “…, his deputy Ana Holm”: that describes the next one.
  if (
    next !== undefined &&
    /^\p{Lu}/u.test(next.text) &&
    !isCell &&
    text.slice(words[role]?.end ?? 0, next.start) === ' '
  )
    return [];
  // “…, the captain said”, “…, told reporters”: a clause of its own.
  if (words.slice(role + 1).some(({ text: one }) => speech.cues.get(one) === 'say' || speech.auxiliaries.has(one)))
    return [];
  if (
    words
      .slice(0, role)
      .some(
        ({ text: one }) =>
          speech.cues.has(one) || names.phraseEnds.has(one.toLowerCase()) || speech.conjunctions.has(one),
      )
  )
    return [];
  return [slice];
}
