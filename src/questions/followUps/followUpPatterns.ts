import { LANGUAGES } from '../../languages/list.ts';
import type { FollowUpWords } from '../../languages/parts/followUpWords.ts';

/** The words of one language, ready to be looked for; those without `g` are for one look only. */
export interface FollowUpPatterns
  extends Pick<FollowUpWords, 'asksFirst' | 'dropsSubjects' | 'unspaced' | 'capitalisesNouns' | 'verbAtEnd' | 'marks'> {
  /** Primary language tag. */
  readonly language: string;
  readonly opening: RegExp;
  /** Source of what joins two questions of one sentence. */
  readonly questionJoiner: string;
  readonly closing: RegExp;
  readonly asking: RegExp;
  readonly circumstances: RegExp;
  readonly people: RegExp;
  readonly things: RegExp;
  readonly places: RegExp;
  readonly times: RegExp;
  readonly auxiliary: RegExp;
  readonly preposition: RegExp;
  readonly clauses: RegExp;
  /** Words that lead to a place, at the end of what is before it. */
  readonly toPlace: RegExp;
  /** Any of the words that show the language. */
  readonly telling: RegExp;
  /** Sources, to build more of. */
  readonly words: Readonly<Record<'prepositions' | 'determiners' | 'auxiliaries' | 'conjunctions', string>>;
}

/** Alternatives that fit nothing. */
const NONE = '$^';
const NOT_IN_WORD = ['(?<![\\p{L}\\p{M}\\p{N}])', '(?![\\p{L}\\p{M}\\p{N}])'] as const;

const PATTERNS: readonly FollowUpPatterns[] = LANGUAGES.flatMap(({ tag, followUps }) =>
  followUps === undefined ? [] : [patternsOf(tag, followUps)],
);

function patternsOf(language: string, words: FollowUpWords): FollowUpPatterns {
  const [before, after] = words.unspaced ? ['', ''] : NOT_IN_WORD;
  const anywhere = (pattern: string, flags = 'iu') => new RegExp(`${before}(?:${pattern})${after}`, flags);
  const first = (pattern: string) => new RegExp(`^[\\s¿¡,]*(?:${pattern})${after}[\\s,]*`, 'iu');
  const { opening, asking, places, times, people = NONE, things = NONE, either = NONE } = words;
  const { prepositions = NONE, determiners = NONE, auxiliaries = NONE, conjunctions = NONE } = words;
  const { circumstances = NONE, clauses = NONE, toPlaces = NONE, closing = NONE } = words;
  const telling = [asking, people, things, either, prepositions, determiners, auxiliaries];
  return {
    language,
    asksFirst: words.asksFirst,
    dropsSubjects: words.dropsSubjects,
    unspaced: words.unspaced,
    capitalisesNouns: words.capitalisesNouns ?? false,
    ...(words.verbAtEnd === undefined ? {} : { verbAtEnd: words.verbAtEnd }),
    marks: words.marks,
    opening: words.joinsOpening === true ? new RegExp(`^\\s*(?:${opening})(?:\\s+|(?=\\p{L}))`, 'u') : first(opening),
    questionJoiner: words.questionJoiners ?? NONE,
    closing: new RegExp(`(?:${closing})[?？\\s]*$`, 'u'),
    asking: words.asksFirst ? first(asking) : anywhere(asking),
    circumstances: new RegExp(circumstances, 'iu'),
    people: anywhere(`${people}|${either}`),
    things: anywhere(`${things}|${either}`),
    places: anywhere(places),
    times: anywhere(times),
    auxiliary: first(auxiliaries),
    preposition: first(prepositions),
    clauses: new RegExp(`(?<!\\p{L})(?:${clauses})(?!\\p{L})`, 'iu'),
    toPlace: new RegExp(`(?<!\\p{L})(?:${toPlaces})\\s+$`, 'iu'),
    telling: anywhere([...telling, ...(words.unspaced ? [] : [opening])].join('|'), 'giu'),
    words: { prepositions, determiners, auxiliaries, conjunctions },
  };
}

/** A question shows its language three times as surely as the one before it. */
const OWN_WEIGHT = 3;

/** The words of the language in which two questions are asked; English if neither shows any. */
export function patternsFor(previous: string, question: string): FollowUpPatterns {
  const scored = PATTERNS.map((patterns) => ({
    patterns,
    score: OWN_WEIGHT * countOf(question, patterns.telling) + countOf(previous, patterns.telling),
  }));
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  return best.patterns;
}

function countOf(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length;
}
