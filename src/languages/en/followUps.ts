import type { FollowUpWords } from '../parts/followUpWords.ts';

export const englishFollowUps: FollowUpWords = {
  opening: '(?:and\\s+)?(?:what|how)\\s+about|and|but|so|also|or|then',
  questionJoiners: 'and(?:\\s+also|\\s+then)?|but|as\\s+well\\s+as',
  asking:
    '(?:(?:please\\s+)?tell\\s+me\\s+)?(?:(?:from|to|with|in|on|by|at|of|for|about|since|until)\\s+)?(?:whom|whose|who|(?:what|which)(?:\\s+(?:year|date|day|month|time|city|country|town|place|port|person|reason|number|share))?|when|where|why|how(?:\\s+(?:many|much|long|often|far|old|late|soon))?)(?:\\s+(?:exactly|precisely|else))?',
  asksFirst: true,
  people: 'he|she|him|her|his|hers',
  things: 'it|its|this|these|those|that(?=\\s*$)',
  either: 'they|them|their|theirs',
  places: 'there(?=\\s*$)',
  times: 'then(?=\\s*$)|that\\s+(?:day|year|month|time)|at\\s+the\\s+time',
  prepositions:
    'in|on|at|to|from|with|without|about|by|for|of|against|after|before|during|since|until|near|between|under|over|through|into',
  determiners: 'the|a|an|this|these|those',
  auxiliaries: 'did|does|do|was|were|is|are|has|have|had|will|would|can|could|should',
  dropsSubjects: false,
  marks: { before: '', after: '?' },
  unspaced: false,
  conjunctions: 'and|or|who|that',
  clauses: 'and|or|when',
  toPlaces: 'in|at|to|from|near|outside|to the|in the|at the',
  nameJoiners: 'of the|of',
  verbAtEnd,
};

/** How the verb at the end of a passive question ends: "When was the lamp repaired?" */
const PARTICIPLE =
  /(?:ed|en|wn|ght|built|sent|made|held|found|told|read|lost|kept|left|paid|put|set|cut|shot|lit|hit)$/iu;
/** What may follow that verb: "sent back". */
const ADVERB = /(?:ly|back|home|late|early|^a(?:board|broad|gain|ground|head|part|round|shore|side|way))$/iu;
const TO_DO = /(?<!\p{L})(?:did|does|do|has|have|had|will|would|can|could|should)\s+$/iu;
const TO_BE = /(?<!\p{L})(?:was|were|is|are|been)\s+$/iu;

/** English ends a question with its verb, which only the auxiliary before the noun shows. */
function verbAtEnd(before: string, words: readonly string[]): number {
  const last = words.at(-1) ?? '';
  const isVerb = words.length > 2 && (TO_DO.test(before) || (TO_BE.test(before) && PARTICIPLE.test(last)));
  if (!isVerb) return 0;
  return words.length > 3 && ADVERB.test(last) ? 2 : 1;
}
