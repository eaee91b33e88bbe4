import { GAP } from './fragments.ts';
import { AMOUNT, amountOf } from './numberWords.ts';
import type { Meaning } from './reading.ts';
import { type Groups, type Setting, type Shape, shape } from './shape.ts';
import { UNIT, unitIn } from './units.ts';

/** Verbs and conjunctions that go on with the sentence: no name of an event has them. */
const STOP =
  'and|but|or|when|while|that|which|who|was|were|is|are|has|had|have|will|would|he|she|it|they|we|i|you|said|says|as|because|so|if|this|these|those|to|by|from|since|until|before|after';
const ARTICLE = 'the|an?|his|her|its|their|our';
/** What ties two nouns of one name together. */
const TIE = 'of|with|in|at|between|on|for|against|over|near|about';
const WORD = `(?!(?:${STOP}|${ARTICLE}|${TIE})(?![\\p{L}\\p{M}]))[\\p{L}\\p{M}][\\p{L}\\p{M}'’-]{0,30}`;
/** "the meeting with Lavrov": an article or a capital, and at most four words more beside what ties them. */
const EVENT = `(?<event>(?:(?:${ARTICLE})${GAP})?${WORD}(?:${GAP}(?:(?:${TIE})${GAP}(?:(?:${ARTICLE})${GAP})?)?${WORD}){0,4})`;

function fromEvent(groups: Groups, { text, start, end }: Setting): Meaning | null {
  const { event = '', way = '', amount } = groups;
  const begins = end - event.length;
  // What has neither an article nor a capital is no name of an event: "two days after leaving".
  if (!NAMED.test(event) || (amount === undefined && !/^the\s/iu.test(text.slice(start, start + 4)))) return null;
  const count = amount === undefined ? 1 : amountOf(amount);
  const unit = unitIn(groups);
  return { kind: 'from event', unit, amount: /^before/iu.test(way) ? -count : count, event: { start: begins, end } };
}

/** The name of an event begins with an article or a capital; "two days after leaving" names none. */
const NAMED = new RegExp(`^(?:(?:${ARTICLE}|${ARTICLE.toUpperCase()})\\s|\\p{Lu})`, 'u');

/** Times reckoned from something that happened: "the day after the meeting with Lavrov", "two weeks before the vote". */
export const EVENT_SHAPES: readonly Shape[] = [
  shape(`(?:the|(?<amount>${AMOUNT}))${GAP}${UNIT}s?${GAP}(?<way>after|before|following)${GAP}${EVENT}`, fromEvent),
];
