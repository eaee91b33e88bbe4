import type { Slice } from '../../dossier/slice.ts';
import { fold } from '../fold.ts';
import type { FrameToken } from './frame.ts';
import type { Lexicon, PronounKind } from './lexicon/lexicon.ts';
import type { Mention } from './mentions.ts';
import type { Setting } from './setting.ts';

type Gender = 'he' | 'she';

/** A name as it stands in one place, without titles. */
interface Naming extends Slice {
  readonly name: string;
  /** Folded words of the name. */
  readonly words: readonly string[];
  /** Which paragraph, and which sentence of the whole document. */
  readonly sentence: number;
  readonly isSubject: boolean;
  readonly isPerson: boolean;
  readonly isBody: boolean;
  readonly gender: Gender | null;
  /** Folded roles that stand at the name: captain, deputy minister. */
  readonly roles: readonly string[];
}

/** Whom a mention stands for, and how sure that is, from 0 to 1. */
export interface Referent {
  readonly name: string;
  readonly certainty: number;
}

/** The names of one level of a document, in order. */
export interface Referents {
  readonly namings: readonly Naming[];
  /** Namings by their last word. */
  readonly byLast: ReadonlyMap<string, readonly Naming[]>;
  readonly genders: ReadonlyMap<string, Gender>;
}

/** Collects the names of a row of settings. */
export function referentsOf(text: string, settings: readonly Setting[], lexicon: Lexicon): Referents {
  const namings: Naming[] = [];
  let sentence = 0;
  for (const setting of settings) {
    if (setting.isHeading) sentence += ACROSS_HEADING;
    for (const one of setting.sentences) {
      sentence += 1;
      const subjects = new Set(
        one.cues.flatMap(({ subjects: of }) =>
          [...of]
            .filter(([, relation]) => relation !== 'listener' && relation !== 'clause')
            .map(([mention]) => mention),
        ),
      );
      for (const [place, mention] of one.mentions.entries()) {
        if (mention.kind !== 'name') continue;
        const naming = namingOf(text, mention, setting, sentence, place === 0 || subjects.has(mention), lexicon);
        if (naming !== null) namings.push(naming);
      }
    }
  }
  const byLast = new Map<string, Naming[]>();
  for (const naming of namings) {
    const last = naming.words.at(-1) ?? '';
    const list = byLast.get(last);
    if (list === undefined) byLast.set(last, [naming]);
    else list.push(naming);
  }
  return { namings, byLast, genders: gendersOf(namings, byLast, settings, lexicon) };
}

function namingOf(
  text: string,
  mention: Mention,
  { frame }: Setting,
  sentence: number,
  isSubject: boolean,
  lexicon: Lexicon,
): Naming | null {
  const tokens = frame.tokens.slice(mention.first, mention.last + 1);
  const bare = bareName(tokens, lexicon);
  const first = bare[0];
  const last = bare.at(-1);
  if (first === undefined || last === undefined) return null;
  const titles = tokens.slice(0, tokens.length - bare.length).map(({ lower }) => lower);
  const words = bare.map(({ text: word }) => fold(word)).filter((word) => word !== '');
  const apposed = rolesBehind(frame.tokens, mention.last, lexicon);
  const isBody =
    words.some((word) => lexicon.bodies.has(word)) || (words.length === 1 && /^\p{Lu}{2,}$/u.test(last.text));
  const title = titles
    .map((one) => lexicon.titles.get(one) ?? lexicon.roles.get(one))
    .find((one) => one === 'he' || one === 'she');
  const gender =
    title === 'he' || title === 'she'
      ? title
      : (lexicon.firstNames.get(words.length > 1 ? (words[0] ?? '') : '') ?? null);
  return {
    start: first.start,
    end: last.end,
    name: text.slice(first.start, last.end),
    words,
    sentence,
    isSubject,
    isBody,
    isPerson:
      !isBody &&
      (gender !== null ||
        titles.some((one) => lexicon.titles.has(one) || lexicon.roles.has(one)) ||
        apposed.length > 0),
    gender,
    roles: [...titles.filter((one) => lexicon.roles.has(one) || lexicon.titles.has(one)).map(fold), ...apposed],
  };
}

/** A name without the titles, roles and articles before it. */
export function bareName(tokens: readonly FrameToken[], lexicon: Lexicon): readonly FrameToken[] {
  if (!lexicon.hasCapitals) return tokens;
  let from = 0;
  for (const [at, { lower, isCapital }] of tokens.entries()) {
    if (at === tokens.length - 1) break;
    const isBodyName = tokens
      .slice(at + 1)
      .every(({ isCapital: capital, lower: word }) => capital || lexicon.nameJoiners.has(word));
    const isTitle = lexicon.titles.has(lower) || lexicon.roles.has(lower);
    if (isTitle && isBodyName && !lexicon.nameJoiners.has(tokens[at + 1]?.lower ?? '')) from = at + 1;
    else if (!isCapital && from === at) from = at + 1;
  }
  return tokens.slice(from);
}

/** "Ines Calder, the captain of the ferry": roles that follow a name behind a comma. */
function rolesBehind(tokens: readonly FrameToken[], last: number, lexicon: Lexicon): readonly string[] {
  if (tokens[last + 1]?.text !== ',') return [];
  const roles: string[] = [];
  for (const token of tokens.slice(last + 2, last + 9)) {
    if (token.kind !== 'word' || lexicon.cues.has(token.lower) || lexicon.relatives.has(token.lower)) break;
    if (lexicon.prepositions.has(token.lower)) break;
    if (lexicon.roles.has(token.lower)) roles.push(fold(token.lower));
  }
  return roles;
}

/** What pronouns tell of names: the pronoun that opens a sentence after one that names a single person. */
function gendersOf(
  namings: readonly Naming[],
  byLast: ReadonlyMap<string, readonly Naming[]>,
  settings: readonly Setting[],
  lexicon: Lexicon,
): ReadonlyMap<string, Gender> {
  const votes = new Map<string, number>();
  const vote = (last: string, gender: Gender, weight: number): void => {
    votes.set(last, (votes.get(last) ?? 0) + (gender === 'he' ? weight : -weight));
  };
  for (const { words, gender } of namings) {
    if (gender !== null) vote(words.at(-1) ?? '', gender, 3);
  }
  const bySentence = new Map<number, Naming[]>();
  for (const naming of namings) {
    const list = bySentence.get(naming.sentence);
    if (list === undefined) bySentence.set(naming.sentence, [naming]);
    else list.push(naming);
  }
  let sentence = 0;
  for (const setting of settings) {
    if (setting.isHeading) sentence += ACROSS_HEADING;
    for (const one of setting.sentences) {
      sentence += 1;
      const people = new Set(
        [...(bySentence.get(sentence) ?? []), ...(bySentence.get(sentence - 1) ?? [])]
          .filter(({ isBody }) => !isBody)
          .map(({ words }) => words.at(-1) ?? ''),
      );
      if (people.size !== 1) continue;
      const [only = ''] = people;
      for (const { pronoun } of one.mentions) if (pronoun === 'he' || pronoun === 'she') vote(only, pronoun, 1);
    }
  }
  void lexicon;
  return new Map(
    [...byLast.keys()].flatMap((last): [string, Gender][] => {
      const sum = votes.get(last) ?? 0;
      return sum === 0 ? [] : [[last, sum > 0 ? 'he' : 'she']];
    }),
  );
}

/** How sure a name is that is spelt out, and the ways to it that are less sure. */
const CERTAINTY = { named: 1, ofOne: 0.96, ofSeveral: 0.85, byRole: 0.94, byOneOfRoles: 0.8, described: 0.97 } as const;

/** The fullest form of a name in the document; a surname that several people share stays as it stands. */
export function fullestName(words: readonly string[], own: string, { byLast }: Referents): string {
  const last = words.at(-1) ?? '';
  const longer = (byLast.get(last) ?? []).filter(
    (other) => other.words.length > words.length && words.every((word) => other.words.includes(word)),
  );
  const given = new Set(longer.map((other) => other.words[0] ?? ''));
  if (given.size !== 1) return own;
  return longer.reduce((best, other) => (other.words.length > best.words.length ? other : best)).name;
}

/** How many sentences further apart a heading sets what stands around it. */
export const ACROSS_HEADING = 2;

/** Most sentences that a pronoun reaches back. */
const REACH = 6;

/**
 * Whom a pronoun stands for: the last fitting name before it, where a subject fits better than another and who spoke
 * last better than both. Null where none fits.
 */
export function referentOfPronoun(
  pronoun: PronounKind,
  at: number,
  sentenceAt: number,
  lastSpeaker: string | null,
  referents: Referents,
): Referent | null {
  if (pronoun !== 'he' && pronoun !== 'she') return null;
  const { namings, genders } = referents;
  const scores = new Map<string, { score: number; naming: Naming }>();
  for (let index = lastBefore(namings, at); index >= 0; index -= 1) {
    const naming = namings[index];
    if (naming === undefined || sentenceAt - naming.sentence > REACH) break;
    const last = naming.words.at(-1) ?? '';
    const gender = naming.gender ?? genders.get(last) ?? null;
    if (naming.isBody || (gender !== null && gender !== pronoun)) continue;
    const distance = sentenceAt - naming.sentence;
    const score =
      3 -
      distance +
      (naming.isSubject ? 1.2 : 0) +
      (gender === pronoun ? 1.5 : 0) +
      (naming.isPerson ? 0.5 : 0) +
      (lastSpeaker !== null && distance < 4 && fold(lastSpeaker).endsWith(last) ? 1.5 : 0);
    const known = scores.get(last);
    if (known === undefined || score > known.score) scores.set(last, { score, naming });
  }
  const ranked = [...scores.values()].sort((a, b) => b.score - a.score);
  const [best, second] = ranked;
  if (best === undefined) return null;
  const margin = second === undefined ? 3 : best.score - second.score;
  const certainty =
    second === undefined ? CERTAINTY.ofOne : margin >= 1 ? 0.92 : margin >= 0.4 ? CERTAINTY.ofSeveral : 0.7;
  return { name: fullestName(best.naming.words, best.naming.name, referents), certainty };
}

/** The last naming that ends before an offset, or -1. */
function lastBefore(namings: readonly Naming[], at: number): number {
  let low = 0;
  let high = namings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((namings[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The person named last before an offset, by the name's own words there. */
export function lastNamed({ namings }: Referents, at: number): string | null {
  return namings[lastBefore(namings, at)]?.name ?? null;
}

/** Whom "the senator" or "his deputy" stands for: the last person before it whose role that is. */
export function referentOfRole(
  head: string,
  at: number,
  referents: Referents,
  owners: readonly string[] = [],
): Referent | null {
  const role = fold(head);
  const fitting = new Map<string, Naming>();
  for (let index = lastBefore(referents.namings, at); index >= 0; index -= 1) {
    const naming = referents.namings[index];
    if (naming === undefined || naming.isBody || !naming.roles.includes(role)) continue;
    const last = naming.words.at(-1) ?? '';
    // "His deputy" is not he himself.
    if (owners.some((owner) => fold(owner).endsWith(last))) continue;
    if (!fitting.has(last)) fitting.set(last, naming);
    if (fitting.size > 2) break;
  }
  const [nearest] = fitting.values();
  if (nearest === undefined) return null;
  return {
    name: fullestName(nearest.words, nearest.name, referents),
    certainty: fitting.size === 1 ? CERTAINTY.byRole : CERTAINTY.byOneOfRoles,
  };
}
