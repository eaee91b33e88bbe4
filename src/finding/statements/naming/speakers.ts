import type { SpeechLexicon } from '../../../languages/parts/speechLexicon.ts';
import { fold } from '../../../text/fold.ts';
import type { Candidate } from '../attributing/situation.ts';
import type { FrameToken } from '../parsing/frame.ts';
import type { Mention } from '../parsing/mention.ts';
import { type Setting, sentencePlaceAt } from '../parsing/setting.ts';
import { bareName } from './bareName.ts';
import { fullestName } from './fullNames.ts';
import type { Gender } from './namings.ts';
import { lastNamed, namingIn, type Referent, type Referents, referentOfPronoun, referentOfRole } from './referents.ts';

/** What is known at the place of a mention whose speaker is wanted. */
export interface Surroundings {
  readonly text: string;
  readonly lexicon: SpeechLexicon;
  readonly referents: Referents;
  /** The number of the first sentence of each setting; see {@link firstSentencesOf}. */
  readonly firstSentence: ReadonlyMap<Setting, number>;
  /** The full name of the last speaker. */
  readonly lastSpeaker: string | null;
  /** The pronoun by which the last speaker was named; null if by none. */
  readonly lastPronoun: Gender | null;
  /** The speaker of the quotation around this one; null if there is none or its speaker is not known. */
  readonly enclosing: string | null;
  readonly isInside: boolean;
}

/** A referent that is less sure is not named, because a wrong name is worse than a pronoun or a description. */
const RESOLVED = 0.8;

/** Whom a candidate refers to: by name if that is sure enough, otherwise in the words of the mention itself. */
export function speakerOf(candidate: Pick<Candidate, 'mention' | 'setting'>, around: Surroundings): Referent {
  const resolved = resolve(candidate, around);
  if (resolved !== null && resolved.certainty >= RESOLVED) return resolved;
  const { mention } = candidate;
  // A verb without its subject names nobody; “she” or “they” at least says that someone spoke.
  const name = around.text.slice(mention.start, mention.end);
  const isVerb = mention.pronoun !== null && around.lexicon.cues.has(name.toLowerCase());
  return { name, certainty: isVerb ? 0 : 1 };
}

function resolve({ mention, setting }: Pick<Candidate, 'mention' | 'setting'>, around: Surroundings): Referent | null {
  const { text, lexicon, referents } = around;
  if (mention.kind === 'name') {
    const own = namingIn(referents, mention);
    if (own !== null) return { name: fullestName(own, referents.names), certainty: 1 };
    // The mention is inside the marks, or on another level of speech.
    const named = mention.named ?? mention;
    const bare = bareName(setting.frame.tokens.slice(named.first, named.last + 1), lexicon);
    const [first] = bare;
    const start = first?.start ?? mention.start;
    const name = text.slice(start, mention.end);
    return {
      name: fullestName({ words: wordsOf(bare), name, start, gender: null, offices: [] }, referents.names),
      certainty: 1,
    };
  }
  if (mention.pronoun === 'I' || mention.pronoun === 'we') return ofFirstPerson(around);
  if (mention.pronoun === 'who') return ofRelative(mention, setting, around);
  if (mention.pronoun === 'they' || mention.pronoun === 'it') return ofGroup(mention, setting, around);
  if (mention.pronoun !== null) {
    const sentence = sentenceOf(mention, setting, around);
    const found = referentOfPronoun(
      mention.pronoun,
      mention.start,
      sentence,
      around.lastSpeaker,
      referents,
      around.lastPronoun,
    );
    // Nobody says “she” of herself: inside the words of Calder, “she” is another.
    return around.isInside && found?.name === around.enclosing ? null : found;
  }
  const opener = setting.frame.tokens[mention.first]?.lower ?? '';
  const head = setting.frame.tokens[mention.headLast]?.lower ?? '';
  const isDefinite = lexicon.definites.has(opener) || lexicon.possessives.has(opener);
  const isOnePerson =
    mention.kind === 'role' && mention.last === mention.headLast && lexicon.roles.get(head) !== 'many';
  if (!isDefinite || !isOnePerson) return null;
  const owners = lexicon.possessives.has(opener)
    ? [around.lastSpeaker, lastNamed(referents, mention.start)].filter((owner) => owner !== null)
    : [];
  const qualifiers = setting.frame.tokens
    .slice(mention.first + 1, mention.headLast)
    .filter(({ kind }) => kind === 'word')
    .map(({ lower }) => lower);
  return referentOfRole(head, qualifiers, mention.start, referents, owners, lexicon);
}

function wordsOf(tokens: readonly FrameToken[]): readonly string[] {
  return tokens.filter(({ kind }) => kind === 'word').map(({ text }) => fold(text));
}

/** Whom "they" or "it" refers to: the one body or group that is a subject in the sentence before; or null. */
function ofGroup(mention: Mention, setting: Setting, { text, lexicon }: Surroundings): Referent | null {
  const place = sentencePlaceAt(setting, mention.first);
  const before = setting.sentences[place - 1];
  if (before === undefined) return null;
  const subjects = before.cues.flatMap(({ subjects: of }) =>
    [...of].flatMap(([one, relation]) => (relation === 'before' || relation === 'apposition' ? [one] : [])),
  );
  const fitting = subjects.filter((one) => {
    const head = setting.frame.tokens[one.headLast]?.lower ?? '';
    if (mention.pronoun === 'it') return lexicon.bodies.has(head) || isBodyName(one, setting, lexicon);
    return lexicon.roles.get(head) === 'many' || (lexicon.bodies.has(head) && !lexicon.texts.has(head));
  });
  const [only] = fitting;
  if (only === undefined || new Set(fitting).size !== 1) return null;
  return { name: text.slice(only.start, only.end), certainty: 0.85 };
}

/** Whether a name has nothing of a person's: no title, no first name. */
function isBodyName({ kind, first, last }: Mention, { frame }: Setting, lexicon: SpeechLexicon): boolean {
  const words = frame.tokens.slice(first, last + 1).map(({ lower }) => lower);
  return kind === 'name' && !words.some((word) => lexicon.firstNames.has(word) || lexicon.titles.has(word));
}

function ofFirstPerson({ isInside, enclosing }: Surroundings): Referent | null {
  return isInside && enclosing !== null ? { name: enclosing, certainty: 0.9 } : null;
}

function ofRelative(mention: Mention, setting: Setting, around: Surroundings): Referent | null {
  const antecedent = setting.mentions.findLast(({ last }) => last < mention.first);
  if (antecedent === undefined || antecedent.pronoun === 'who' || mention.first - antecedent.last > 12) return null;
  const found = speakerOf({ mention: antecedent, setting }, around);
  return { ...found, certainty: found.certainty * 0.95 };
}

function sentenceOf(mention: Mention, setting: Setting, { firstSentence }: Surroundings): number {
  const place = sentencePlaceAt(setting, mention.first);
  return (firstSentence.get(setting) ?? 0) + Math.max(place, 0) + 1;
}
