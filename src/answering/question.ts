import { type Filters, parseQuery, type Query } from '../search/query.ts';

/** What a question asks for. */
export type Wanted = 'person' | 'place' | 'time' | 'number' | 'other';

/** A question read for what it asks and for the words that an answer shares with it. */
export interface Question {
  readonly wanted: Wanted;
  readonly query: Query;
}

/** The words that tell what is asked for; the first that fits counts. */
const OPENINGS: readonly (readonly [RegExp, Wanted])[] = [
  [/\b(?:when|what (?:year|date|day|month|time)|which (?:year|date|day|month)|since when|how long)\b/iu, 'time'],
  [/\b(?:where|what (?:place|city|country|town)|which (?:place|city|country|town))\b/iu, 'place'],
  [/\b(?:how (?:many|much|old|far|large|big|high|often)|what (?:number|amount|share|percentage))\b/iu, 'number'],
  [/\b(?:who|whom|whose)\b/iu, 'person'],
];

/** Words of a question that an answer has no reason to repeat. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  'who whom whose what which when where why how did does do was were is are has have had can could would should will many much long often tell please there any anyone anything someone something'.split(
    ' ',
  ),
);

/** Reads a question; operators of the query language work in it too. */
export function readQuestion(text: string, filters: Filters): Question {
  const query = parseQuery(softened(text));
  const telling = query.clauses.filter(
    ({ negated, alternatives }) =>
      negated || !alternatives.every(({ kind, words }) => kind === 'word' && words.every(isEmptyWord)),
  );
  return {
    wanted: OPENINGS.find(([pattern]) => pattern.test(text))?.[1] ?? 'other',
    query: {
      ...query,
      clauses: telling.length > 0 ? telling : query.clauses,
      filters: { ...query.filters, ...filters },
    },
  };
}

/**
 * What is asked, as a query: marks of quotation around more than a few words quote somebody rather than demand these
 * very words, dashes exclude nothing in running text, and a question all in capitals has no initials.
 */
function softened(text: string): string {
  const spoken = text
    .replace(/[“”„‟«»″〝〞＂"]([^“”„‟«»″〝〞＂"]*)[“”„‟«»″〝〞＂"]/gu, (whole, inner: string) =>
      inner.trim().split(/\s+/u).length > LONGEST_PHRASE ? ` ${inner} ` : whole,
    )
    .replace(/(?<=\s)[-−–—]+(?=\s)/gu, ' ');
  return /\p{Ll}/u.test(spoken) || spoken.trim().split(/\s+/u).length < 3 ? spoken : spoken.toLowerCase();
}

/** Longer stretches between marks are quoted speech; in words. */
const LONGEST_PHRASE = 3;

function isEmptyWord(word: string): boolean {
  return EMPTY_WORDS.has(word) || EMPTY_WORDS.has(word.charAt(0).toLowerCase() + word.slice(1));
}

/** Characters by which a sentence shows that it may hold a time, a place, a number or a person. */
const SIGNS: Readonly<Record<Wanted, RegExp | null>> = {
  time: /\b(?:\d{4}|\d{1,2}:\d{2}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|yesterday|today|tomorrow|since|ago|century|decade)\b/u,
  number: /\p{N}|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|dozen|hundred|thousand|million|half|both)\b/iu,
  person: /(?<=\S\s)\p{Lu}\p{Ll}+/u,
  place: /\b(?:in|at|to|from|near|of)\s+(?:the\s+)?\p{Lu}/u,
  other: null,
};

/** Whether a sentence shows a sign of what is asked for; always true where nothing particular is. */
export function showsWhatIsWanted(sentence: string, wanted: Wanted): boolean {
  return SIGNS[wanted]?.test(sentence) ?? true;
}
