import type { FollowUpWords } from '../parts/followUpWords.ts';

export const spanishFollowUps: FollowUpWords = {
  opening: '(?:y\\s+)?qué\\s+(?:hay\\s+)?de|y|e|pero|o|entonces',
  questionJoiners: 'y|e|pero',
  asking:
    '(?:(?:a|de|con|en|por|para|desde|hasta)\\s+)?(?:quién(?:es)?|qué|cuándo|dónde|adónde|cómo|cuánt[oa]s?|cuál(?:es)?|quienes|quien|cuando|donde)(?:\\s+exactamente)?',
  asksFirst: true,
  people: 'él|ella|ellos|ellas',
  things: 'eso|esto|ello|lo',
  either: 'le|les|su|sus',
  places: 'allí|ahí|allá',
  times: 'entonces(?=\\s*$)',
  prepositions: 'en|a|al|de|del|con|sin|por|para|desde|hasta|sobre|contra|entre|ante',
  determiners: 'el|la|los|las|un|una|unos|unas',
  auxiliaries: 'ha|han|había|fue|fueron|es|son|era',
  dropsSubjects: true,
  marks: { before: '¿', after: '?' },
  unspaced: false,
  conjunctions: 'y|o',
  clauses: 'y|o',
  toPlaces: 'en|desde|hacia',
  nameJoiners: 'de|da|del',
  circumstances: 'cuándo|dónde|adónde|cómo|por qué',
};
