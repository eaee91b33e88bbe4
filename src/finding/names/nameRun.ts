import type { Slice } from '../../dossier/slice.ts';
import { PARTICLES } from '../../languages/allNameForms.ts';
import { ARTICLES } from '../../languages/allNames.ts';
import type { CapitalRun, RunWord } from './capitalRuns.ts';
import { foldedOf } from './foldedOf.ts';
import type { NameLanguage } from './nameLanguage.ts';
import { nameWords } from './nameWords.ts';

/** What a run of capitalised words names, judged by its own words. */
export interface NameRun extends Slice {
  /** `name` can be a person's; `body` ends with a word for a body, or is initials; `word` is a single word. */
  readonly kind: 'name' | 'body' | 'word';
  /** The capitalised words of an office or a people before the name. */
  readonly office: Slice | null;
  /** Whether the name of a place was left out before it; the words before that place can be the office. */
  readonly behindPlace: boolean;
  /** Whether its first word is a common first name. */
  readonly hasFirstName: boolean;
}

/** Whether a folded word is a noun for an office or another description of a person. */
export function isRole(folded: string, { speech, names }: NameLanguage): boolean {
  return speech.roles.has(folded) || names.moreRoles.has(folded) || names.shortOffices.has(folded);
}

/** Whether a folded word can be before a name without being part of it. */
export function isTitle(folded: string, language: NameLanguage): boolean {
  return isRole(folded, language) || language.speech.titles.has(folded);
}

/** Labels such as R-Ga. */
const LABEL = /^\p{Lu}-\p{Lu}|^[\p{Lu}-]*\p{Lu}-\p{Lu}+$/u;
/** Most words of a person's name. */
const LONGEST_NAME = 5;

/**
 * Reads what a run of capitalised words names; null if it is neither a person nor a body. `isCommon` is whether the
 * text mostly writes a folded word small.
 */
export function readNameRun(
  run: CapitalRun,
  language: NameLanguage,
  isCommon: (folded: string) => boolean,
): NameRun | null {
  const { speech, names } = language;
  if (run.words.some(({ text }) => LABEL.test(text) || isContraction(text, speech))) return null;
  const keys = run.words.map(({ text }) => keyOf(text));
  let from = 0;
  while (from < keys.length && isOpening(keys[from] ?? '', language)) from += 1;
  const words = run.words.slice(from);
  const rest = keys.slice(from);
  const [first, last] = [rest[0], rest.at(-1)];
  if (first === undefined || last === undefined || words.every(({ text }) => !/\p{L}{2}/u.test(text))) {
    return initialsOnly(words, rest, names);
  }
  const hasFirstName = speech.firstNames.has(first) && rest.length > 1;
  // “West Bank”, “Russian Federation”: heads of bodies in the names of places.
  if (rest.length === 2 && names.placeHeads.has(last) && names.placeOpenings.has(first)) return null;
  if (rest.length === 2 && names.stateHeads.has(last) && names.isDemonym(first)) return null;
  if (run.linked) return made('body', words, 0, words.length);
  if (rest.length > 1 && names.bodyHeads.has(last) && (!hasFirstName || rest.length > 2))
    return made('body', words, 0, words.length);
  if (rest.length > 1 && (names.placeHeads.has(last) || names.isCountry(rest.join(' ')))) {
    if (!hasFirstName) return null;
  }
  const office = hasFirstName
    ? -1
    : rest.findLastIndex((key, at) => at < rest.length - 1 && isBeforeName(key, language));
  let start = office + 1;
  let behindPlace = false;
  while (
    start < rest.length - 2 &&
    (names.isCountry(rest[start] ?? '') || names.placeOpenings.has(rest[start] ?? ''))
  ) {
    start += 1;
    behindPlace = true;
  }
  const name = rest.slice(start);
  if (name.length > LONGEST_NAME || (isTitle(last, language) && !hasFirstName)) return null;
  if (name.length === 1) {
    const [only = ''] = name;
    if (
      names.isCountry(only) ||
      names.isDemonym(only) ||
      names.placeOpenings.has(only) ||
      isCommon(only) ||
      speech.noNames.has(only) ||
      only.length < 2
    )
      return null;
    if (/^\p{Lu}{2,6}$/u.test(words[start]?.text ?? '')) return made('body', words, start, words.length);
    return { ...made('word', words, start, words.length), office: officeOf(words, office), behindPlace };
  }
  // An article in capitals is a name at the end of one: Nguyen Van An.
  const endsInArticle = name.length > 2 && ARTICLES.has(last);
  if (
    (speech.noNames.has(last) && !endsInArticle) ||
    name.some((key) => names.isDemonym(key) || (speech.prepositions.has(key) && !PARTICLES.has(key))) ||
    (names.placeOpenings.has(name[0] ?? '') && !hasFirstName)
  )
    return null;
  if ((isCommon(last) && !endsInArticle) || name.every((key) => isCommon(key))) return null;
  const telling = nameWords(
    words
      .slice(start)
      .map(({ text }) => text)
      .join(' '),
  );
  if ((telling.at(-1) ?? '').length < 2) return null;
  if (telling.length < 2) {
    return { ...made('word', words, start, words.length), office: officeOf(words, office), behindPlace };
  }
  return {
    ...made('name', words, start, words.length),
    office: officeOf(words, office),
    behindPlace,
    hasFirstName: speech.firstNames.has(name[0] ?? ''),
  };
}

/** Whether a word is a contraction of a pronoun that is always written with a capital: I’m. */
function isContraction(text: string, { capitalPronouns }: NameLanguage['speech']): boolean {
  const pronoun = /^(\p{L}+)['’]/u.exec(text)?.[1];
  return pronoun !== undefined && capitalPronouns.has(pronoun.toLowerCase());
}

function keyOf(text: string): string {
  return foldedOf(text.replace(/\.$/u, ''));
}

/** Whether a word at the start of a run begins a sentence and is not part of the name. */
function isOpening(key: string, { speech, names }: NameLanguage): boolean {
  return speech.noNames.has(key) && !speech.firstNames.has(key) && !PARTICLES.has(key) && !names.placeOpenings.has(key);
}

/** Whether a folded word can be before a name and describe its bearer. */
export function isBeforeName(key: string, language: NameLanguage): boolean {
  return isTitle(key, language) || language.names.isDemonym(key);
}

function initialsOnly(
  words: readonly RunWord[],
  keys: readonly string[],
  { isCountry }: NameLanguage['names'],
): NameRun | null {
  const letters = keys.join('').replaceAll('.', '');
  if (words.length !== 1 || letters.length < 2 || isCountry(letters)) return null;
  return made('body', words, 0, 1);
}

function made(kind: NameRun['kind'], words: readonly RunWord[], from: number, to: number): NameRun {
  const [first, last] = [words[from], words[to - 1]];
  return {
    kind,
    start: first?.start ?? 0,
    end: last?.end ?? 0,
    office: null,
    behindPlace: false,
    hasFirstName: false,
  };
}

function officeOf(words: readonly RunWord[], last: number): Slice | null {
  const [first, end] = [words[0], words[last]];
  return first === undefined || end === undefined ? null : { start: first.start, end: end.end };
}
