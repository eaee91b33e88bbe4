import type { Slice } from '../../dossier/slice.ts';
import { SHORT_SUFFIXES, SHORT_TITLES } from '../../languages/allNameForms.ts';
import type { NamePlace } from './namePlace.ts';
import { isRole } from './nameRun.ts';
import { placedWordsIn } from './placedWords.ts';

/** Longest description, in UTF-16 units: longer ones have more in them than an office. */
const LONGEST = 110;

/** A description up to the mark that ends it, and a cell of a table up to its edge. */
const PHRASE_END = new RegExp(
  `^[\\s\\S]*?(?=[,;:()[\\]|“”"«»\\n–—]|(?<!\\b(?:${[...SHORT_TITLES, ...SHORT_SUFFIXES].join('|')}|\\p{Lu}))\\.(?:\\s|$)| - |$)`,
  'u',
);
const CELL_END = /^[^|\n[]*/u;

/**
 * The description behind a name, as a list of one slice at most: “, head of the office,”, “(the pilot)”, “, who advises
 * him”, “ is the director of”, “ chairs the committee”.
 */
export function descriptionAfter({ text, within, run, language }: NamePlace): readonly Slice[] {
  const { speech, names } = language;
  const rest = text.slice(run.end, Math.min(within.end, run.end + 3 * LONGEST));
  const opening = names.signs.descriptionOpening.exec(rest)?.[0];
  if (opening === undefined) return [];
  const start = run.end + opening.length;
  const ends = opening.includes('|') ? CELL_END : PHRASE_END;
  const phrase = ends.exec(rest.slice(opening.length))?.[0] ?? '';
  const slice = { start, end: start + phrase.trimEnd().length };
  // A description that an editor's bracket interrupts goes on behind it.
  const isCut = /^[[(]/u.test(text.slice(slice.end).trimStart().charAt(0));
  if (isCut || slice.end - slice.start > LONGEST || slice.end === slice.start) return [];
  const relative = phrase.replace(names.signs.relative, '');
  if (phrase.trim().split(/\s+/u).length < 3 && names.signs.holds.test(phrase)) return [];
  const isRelative = relative !== phrase;
  // “leads Trump by ten points” is not an office.
  if (names.signs.holds.test(relative) && (isRelative || /^\S+\s\p{Ll}/u.test(phrase))) return [slice];
  if (isRelative && names.signs.held.test(relative)) return [slice];
  if (opening === ' ') return [];
  const words = placedWordsIn(text, slice);
  const role = words.findIndex(({ key }) => isRole(key, language) && !names.noOffices.has(key));
  const isCell = opening.includes('|');
  const first = words[0];
  const next = words[role + 1];
  if (role < 0 || role > 5 || first === undefined) return [];
  if (speech.prepositions.has(first.key) || names.signs.notDescription.test(first.key)) return [];
  const isCapital = /^\p{Lu}/u.test(first.text);
  if (isCapital && !isCell && opening !== ': ') return [];
  // “…, his deputy Ana Holm” describes the next person.
  if (
    next !== undefined &&
    /^\p{Lu}/u.test(next.text) &&
    !isCell &&
    text.slice(words[role]?.end ?? 0, next.start) === ' '
  )
    return [];
  // “…, the captain said” and “…, told reporters” are clauses of their own.
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
