import { FOLLOW_UP_WORDS, type FollowUpWords } from './followUpWords.ts';

/** The words of one language, ready to be looked for; those without `g` are for one look only. */
export interface FollowUpPatterns extends Pick<FollowUpWords, 'language' | 'asksFirst' | 'dropsSubjects' | 'marks'> {
  readonly opening: RegExp;
  readonly asking: RegExp;
  readonly people: RegExp;
  readonly things: RegExp;
  readonly places: RegExp;
  readonly times: RegExp;
  readonly auxiliary: RegExp;
  readonly preposition: RegExp;
  /** Any of the words that show the language. */
  readonly telling: RegExp;
  /** Sources, to build more of. */
  readonly words: Pick<FollowUpWords, 'prepositions' | 'determiners' | 'auxiliaries'>;
}

const NOT_IN_WORD = ['(?<![\\p{L}\\p{M}\\p{N}])', '(?![\\p{L}\\p{M}\\p{N}])'] as const;

const PATTERNS: readonly FollowUpPatterns[] = FOLLOW_UP_WORDS.map((words) => {
  // Chinese is written without spaces: there no word has a border.
  const [before, after] = words.language === 'zh' ? ['', ''] : NOT_IN_WORD;
  const anywhere = (pattern: string, flags = 'iu') => new RegExp(`${before}(?:${pattern})${after}`, flags);
  const first = (pattern: string) => new RegExp(`^[\\s¿¡,]*(?:${pattern})${after}[\\s,]*`, 'iu');
  const { opening, asking, people, things, either, places, times, prepositions, determiners, auxiliaries } = words;
  return {
    language: words.language,
    asksFirst: words.asksFirst,
    dropsSubjects: words.dropsSubjects,
    marks: words.marks,
    // Arabic writes its "and" together with the word that follows.
    opening: words.language === 'ar' ? new RegExp(`^\\s*(?:${opening})(?:\\s+|(?=\\p{L}))`, 'u') : first(opening),
    asking: words.asksFirst ? first(asking) : anywhere(asking),
    people: anywhere(`${people}|${either}`),
    things: anywhere(`${things}|${either}`),
    places: anywhere(places),
    times: anywhere(times),
    auxiliary: first(auxiliaries),
    preposition: first(prepositions),
    telling: anywhere(
      [asking, people, things, either, prepositions, determiners, auxiliaries, ...(after === '' ? [] : [opening])].join(
        '|',
      ),
      'giu',
    ),
    words: { prepositions, determiners, auxiliaries },
  };
});

/** A question tells its language three times as surely as the one before it. */
const OWN_WEIGHT = 3;

/** The words of the language in which two questions are asked; English where neither shows any. */
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
