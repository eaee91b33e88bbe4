import type { Slice } from '../../../dossier/slice.ts';
import type { SpeechLexicon } from '../../../languages/speechLexicon.ts';
import { fold } from '../../../text/fold.ts';
import type { FrameToken } from '../parsing/frame.ts';
import type { Mention } from '../parsing/mention.ts';
import type { ReadSentence, Setting } from '../parsing/setting.ts';

export type Gender = 'he' | 'she';

/** A name, or the description of one person, as it stands in one place, without titles. */
export interface Naming extends Slice {
  readonly name: string;
  /** Folded words of the name. */
  readonly words: readonly string[];
  /** "The woman": someone without a name, who may be meant by a pronoun all the same. */
  readonly isDescription: boolean;
  /** Which sentence of its level it stands in. */
  readonly sentence: number;
  readonly isSubject: boolean;
  readonly isPerson: boolean;
  readonly isBody: boolean;
  readonly gender: Gender | null;
  /** Folded titles of an office before the name: captain, senator. */
  readonly offices: readonly string[];
  /** Folded nouns of roles at the name, each with the words that qualify it: deputy harbour master. */
  readonly roles: readonly { readonly head: string; readonly qualifiers: readonly string[] }[];
}

/** How many sentences further apart a heading sets what stands around it. */
export const ACROSS_HEADING = 2;

/** Collects the names and descriptions of a row of settings, in order. */
export function namingsOf(text: string, settings: readonly Setting[], lexicon: SpeechLexicon): readonly Naming[] {
  const namings: Naming[] = [];
  let sentence = 0;
  for (const setting of settings) {
    if (setting.isHeading) sentence += ACROSS_HEADING;
    for (const one of setting.sentences) {
      sentence += 1;
      const subjects = subjectsOf(one);
      for (const [place, mention] of one.mentions.entries()) {
        const isSubject = place === 0 || subjects.has(mention);
        const naming =
          mention.kind === 'name'
            ? namingOf(text, mention, setting, sentence, isSubject, lexicon)
            : descriptionOf(text, mention, setting, sentence, isSubject, lexicon);
        if (naming !== null) namings.push(naming);
      }
    }
  }
  return namings;
}

function subjectsOf({ cues }: ReadSentence): ReadonlySet<Mention> {
  return new Set(
    cues.flatMap(({ subjects }) =>
      [...subjects].flatMap(([mention, relation]) =>
        relation === 'listener' || relation === 'clause' ? [] : [mention],
      ),
    ),
  );
}

function namingOf(
  text: string,
  mention: Mention,
  { frame }: Setting,
  sentence: number,
  isSubject: boolean,
  lexicon: SpeechLexicon,
): Naming | null {
  const tokens = frame.tokens.slice(mention.first, mention.last + 1);
  const bare = bareName(tokens, lexicon);
  const [first] = bare;
  const last = bare.at(-1);
  if (first === undefined || last === undefined) return null;
  const before = tokens.slice(0, tokens.length - bare.length).map(({ lower }) => lower);
  const titles = before.filter((one) => lexicon.titles.has(one) || lexicon.roles.has(one));
  const words = bare.map(({ text: word }) => fold(word)).filter((word) => word !== '');
  const apposed = rolesBehind(frame.tokens, mention.last, lexicon);
  const isBody =
    words.some((word) => lexicon.bodies.has(word)) || (words.length === 1 && /^\p{Lu}{2,}$/u.test(last.text));
  const gender = genderOf(words, titles, lexicon);
  return {
    start: first.start,
    end: last.end,
    name: text.slice(first.start, last.end),
    words,
    isDescription: false,
    sentence,
    isSubject,
    isBody,
    isPerson: !isBody && (gender !== null || titles.length > 0 || apposed.length > 0),
    gender,
    offices: titles.map(fold).filter((title) => !lexicon.courtesies.has(title)),
    roles: [...(titles.length === 0 ? [] : [roleOfWords(before)]), ...apposed],
  };
}

/** "The woman", "one voter": a single person without a name. */
function descriptionOf(
  text: string,
  mention: Mention,
  { frame }: Setting,
  sentence: number,
  isSubject: boolean,
  lexicon: SpeechLexicon,
): Naming | null {
  const head = frame.tokens[mention.headLast]?.lower ?? '';
  const role = lexicon.roles.get(head);
  if (mention.kind !== 'role' || role === undefined || role === 'many') return null;
  const words = frame.tokens.slice(mention.first, mention.headLast + 1).map(({ lower }) => lower);
  return {
    start: mention.start,
    end: mention.end,
    // "The woman" of "the woman's friends" as much as of "the woman in the bow".
    name: text.slice(mention.start, frame.tokens[mention.headLast]?.end ?? mention.end),
    words: [fold(head)],
    isDescription: true,
    sentence,
    isSubject,
    isPerson: true,
    isBody: false,
    gender: role === 'any' ? null : role,
    offices: [],
    roles: [roleOfWords(words)],
  };
}

function roleOfWords(words: readonly string[]): Naming['roles'][number] {
  return { head: fold(words.at(-1) ?? ''), qualifiers: words.slice(0, -1).map(fold) };
}

function genderOf(words: readonly string[], titles: readonly string[], lexicon: SpeechLexicon): Gender | null {
  const told = titles.map((one) => lexicon.titles.get(one) ?? lexicon.roles.get(one));
  const title = told.find((one) => one === 'he' || one === 'she');
  if (title === 'he' || title === 'she') return title;
  return lexicon.firstNames.get(words[0] ?? '') ?? null;
}

/** A name without the titles, roles, adjectives and articles before it. */
export function bareName(tokens: readonly FrameToken[], lexicon: SpeechLexicon): readonly FrameToken[] {
  if (!lexicon.hasCapitals) return tokens;
  let from = 0;
  for (const [at, { lower, isCapital }] of tokens.entries()) {
    if (at === tokens.length - 1) break;
    const isBodyName = tokens
      .slice(at + 1)
      .every(({ isCapital: capital, lower: word }) => capital || lexicon.nameJoiners.has(word));
    const isTitle = lexicon.titles.has(lower) || lexicon.roles.has(lower);
    // "Secretary of State Mira Holt".
    const isOfOffice = lexicon.titles.has(lower) && lexicon.partitives.has(tokens[at + 1]?.lower ?? '');
    if (isOfOffice && at + 3 < tokens.length) from = Math.max(from, at + 3);
    else if (isTitle && isBodyName && !lexicon.nameJoiners.has(tokens[at + 1]?.lower ?? '')) from = at + 1;
    else if (lexicon.nameOpeners.has(lower)) continue;
    else if ((!isCapital || (tokens.length === 2 && lexicon.determiners.has(lower))) && from === at) from = at + 1;
  }
  // "Larkhaven Mayor" is gone by now; what stands before a known first name describes its bearer.
  const given = tokens.findIndex(
    ({ lower }, at) => at >= from && at < tokens.length - 1 && lexicon.firstNames.has(lower),
  );
  return tokens.slice(given > from ? given : from);
}

/** "Ines Calder, the captain of the ferry": roles that follow a name behind a comma. */
function rolesBehind(tokens: readonly FrameToken[], last: number, lexicon: SpeechLexicon): Naming['roles'] {
  if (tokens[last + 1]?.text !== ',') return [];
  const words: string[] = [];
  for (const token of tokens.slice(last + 2, last + 9)) {
    if (token.kind !== 'word' || lexicon.cues.has(token.lower) || lexicon.relatives.has(token.lower)) break;
    if (lexicon.prepositions.has(token.lower)) break;
    if (!lexicon.determiners.has(token.lower)) words.push(token.lower);
    if (lexicon.roles.has(token.lower)) return [roleOfWords(words)];
  }
  return [];
}
