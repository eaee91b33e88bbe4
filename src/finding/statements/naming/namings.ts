import type { Slice } from '../../../dossier/slice.ts';
import type { SpeechLexicon } from '../../../languages/parts/speechLexicon.ts';
import { fold } from '../../../text/fold.ts';
import type { FrameToken } from '../parsing/frame.ts';
import type { Mention } from '../parsing/mention.ts';
import type { ReadSentence, Setting } from '../parsing/setting.ts';
import { bareName } from './bareName.ts';

export type Gender = 'he' | 'she';

/** One place where a name or the description of one person occurs, without its titles. */
export interface Naming extends Slice {
  readonly name: string;
  /** Folded words of the name. */
  readonly words: readonly string[];
  /** "The woman": someone without a name, to whom a pronoun can still refer. */
  readonly isDescription: boolean;
  /** Number of its sentence in its level, with gaps at headings. */
  readonly sentence: number;
  readonly isSubject: boolean;
  readonly isPerson: boolean;
  readonly isBody: boolean;
  readonly gender: Gender | null;
  /** Whether the gender is that of the one word as a first name, which may be a surname as well: Mohamed. */
  readonly isGiven: boolean;
  /** Folded titles of an office before the name: captain, senator. */
  readonly offices: readonly string[];
  /** Folded nouns of roles beside the name, each with the words that qualify it: deputy harbour master. */
  readonly roles: readonly { readonly head: string; readonly qualifiers: readonly string[] }[];
}

/** How many sentences a heading adds to the distance of the sentences around it. */
export const ACROSS_HEADING = 2;

/** What a mention names, without the place of its sentence; null if nothing. */
type NamingOfMention = Omit<Naming, 'sentence'> | null;

/**
 * Collects the names and descriptions of a row of settings, in order. `known` has those of mentions that were read in
 * another row already, and gets the others.
 */
export function namingsOf(
  text: string,
  settings: readonly Setting[],
  lexicon: SpeechLexicon,
  known: Map<Mention, NamingOfMention>,
): readonly Naming[] {
  const namings: Naming[] = [];
  const inHeadings = new Map<Naming, Setting>();
  let sentence = 0;
  for (const setting of settings) {
    if (setting.isHeading) sentence += ACROSS_HEADING;
    for (const one of setting.sentences) {
      sentence += 1;
      const subjects = subjectsOf(one);
      const [first] = one.mentions;
      const all = one.mentions.flatMap((mention) => [mention, ...(mention.parts ?? [])]);
      for (const mention of all.sort((a, b) => a.end - b.end)) {
        let found = known.get(mention);
        if (found === undefined) {
          const isSubject = mention === first || subjects.has(mention);
          const read = mention.kind === 'name' ? namingOf : descriptionOf;
          found = read(text, mention, setting, isSubject, lexicon);
          known.set(mention, found);
        }
        if (found === null) continue;
        const naming = { ...found, sentence };
        namings.push(naming);
        if (setting.isHeading) inHeadings.set(naming, setting);
      }
    }
  }
  const lastInText = new Set(namings.flatMap((one) => (inHeadings.has(one) ? [] : (one.words.at(-1) ?? []))));
  return namings.filter((one) => {
    const heading = inHeadings.get(one);
    return heading === undefined || lastInText.has(one.words.at(-1) ?? '') || isNameInHeading(one, heading);
  });
}

/**
 * Whether words of a heading are a name by themselves. A heading writes many words with a capital, so that “Talks Fail” may look
 * like a name; one that the text does not repeat has a known first name, a last name, and no capitalised word behind.
 */
function isNameInHeading({ words, gender, end, isDescription }: Naming, { frame }: Setting): boolean {
  const next = frame.tokens.find(({ start }) => start >= end);
  return !isDescription && gender !== null && words.length === 2 && next?.isCapital !== true;
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
  isSubject: boolean,
  lexicon: SpeechLexicon,
): NamingOfMention {
  const { first: from, last: to } = mention.named ?? mention;
  const tokens = frame.tokens.slice(from, to + 1);
  const bare = bareName(tokens, lexicon);
  const [first] = bare;
  const last = bare.at(-1);
  if (first === undefined || last === undefined) return null;
  const before = tokens.slice(0, tokens.length - bare.length).map(({ lower }) => lower);
  const titles = before.filter((one) => lexicon.titles.has(one) || lexicon.roles.has(one));
  const words = bare.filter(({ kind }) => kind === 'word').map(({ text: word }) => fold(word));
  const apposed = [...describedRoles(mention, frame.tokens), ...rolesBehind(frame.tokens, mention.last, lexicon)];
  const isBody =
    words.some((word) => lexicon.bodies.has(word)) || (words.length === 1 && /^\p{Lu}{2,}$/u.test(last.text));
  const gender = genderOf(words, titles, lexicon) ?? genderOfRoles(apposed, lexicon);
  return {
    start: first.start,
    end: last.end,
    name: text.slice(first.start, last.end),
    words,
    isDescription: false,
    isSubject,
    isBody,
    isPerson: !isBody && (gender !== null || titles.length > 0 || apposed.length > 0),
    gender,
    isGiven: gender !== null && words.length === 1 && titles.length === 0 && lexicon.firstNames.has(words[0] ?? ''),
    offices: titles.map(fold).filter((title) => !lexicon.courtesies.has(title)),
    roles: [...(titles.length === 0 ? [] : [roleOfWords(before)]), ...apposed],
  };
}

/** "The woman", "one voter": a single person without a name. */
function descriptionOf(
  text: string,
  mention: Mention,
  { frame }: Setting,
  isSubject: boolean,
  lexicon: SpeechLexicon,
): NamingOfMention {
  const head = frame.tokens[mention.headLast]?.lower ?? '';
  const role = lexicon.roles.get(head);
  if (mention.kind !== 'role' || role === undefined || role === 'many') return null;
  const words = frame.tokens.slice(mention.first, mention.headLast + 1).map(({ lower }) => lower);
  return {
    start: mention.start,
    end: mention.end,
    // "The woman", both of "the woman's friends" and of "the woman in the bow".
    name: text.slice(mention.start, frame.tokens[mention.headLast]?.end ?? mention.end),
    words: [fold(head)],
    isDescription: true,
    isSubject,
    isPerson: true,
    isBody: false,
    gender: role === 'any' ? null : role,
    isGiven: false,
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

/** "Her brother, Ivo Lund": the gender by a role beside the name; null if they are none or several. */
function genderOfRoles(roles: Naming['roles'], lexicon: SpeechLexicon): Gender | null {
  const told = new Set(roles.map(({ head }) => lexicon.roles.get(head)).filter((one) => one === 'he' || one === 'she'));
  const [only] = told;
  return told.size === 1 && only !== undefined ? only : null;
}

/** "The captain of the ferry, Ines Calder": the role that the name is in apposition to. */
function describedRoles({ described }: Mention, tokens: readonly FrameToken[]): Naming['roles'] {
  if (described === undefined) return [];
  return [roleOfWords(tokens.slice(described.first, described.last + 1).map(({ lower }) => lower))];
}

/** "Ines Calder, the captain of the ferry": the role in an apposition behind a name. */
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

/** The same namings, but one word that is somebody's surname does not show a gender by being a first name as well. */
export function withoutGivenSurnames(namings: readonly Naming[]): readonly Naming[] {
  const surnames = new Set(
    namings.flatMap(({ words, isDescription }) => (isDescription || words.length < 2 ? [] : words.slice(-1))),
  );
  return namings.map((one) => (one.isGiven && surnames.has(one.words[0] ?? '') ? { ...one, gender: null } : one));
}
