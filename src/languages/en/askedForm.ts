import { word } from '../askingPatterns.ts';
import { byForms } from '../parts/askedForm.ts';

const UNITS_OF_TIME = 'seconds|minutes|hours|days|nights|weeks|months|years|decades|centuries';
const UNITS_OF_MEASURE =
  'miles|feet|inches|yards|acres|hectares|degrees|pounds|tons|tonnes|gallons|lit(?:er|re)s|grams|(?:kilo|centi|milli)?met(?:er|re)s|kilograms|kilos|square \\p{L}+|cubic \\p{L}+';
const CURRENCIES =
  'dollars?|euros?|cents?|francs?|crowns?|kron(?:e|er|or)|pesos?|roubles?|rubles?|rupees?|shillings?|yen|yuan';
const MONEY =
  'costs?|prices?|money|budgets?|salar(?:y|ies)|wages?|incomes?|revenues?|profits?|fines?|fees?|fares?|rents?|debts?|bounty|ransom';
const MEASURES =
  'areas?|heights?|lengths?|widths?|depths?|weights?|distances?|speeds?|sizes?|temperatures?|mass|diameter|altitude|elevation|volume|thickness';
const SHARES = 'percent(?:age)?s?|per cent|shares?|proportions?|fractions?|portions?';
const PAYING = 'cost|costs|pay|paid|spend|spent|charge|charged|earn|earned|owe|owed|worth|fetch|sell for|sold for';

const DO = "(?:did|does|do|would|will|can|could|has|have|had|is|are|was|were)(?:n't)?";
/** A word that neither ends a noun with its adjectives nor begins a clause. */
const INSIDE =
  "(?!(?:of|in|on|at|by|from|to|for|with|than|that|which|who|whose|where|when|and|or|is|are|was|were|did|does|do|has|have|had|the|an?)(?![\\p{L}\\p{M}]))[\\p{L}\\p{M}\\p{N}'’-]+ ";
/** A verb may follow the noun that is asked for: “what percentage voted”, “the price paid”. */
const END = "(?![\\p{L}\\p{M}’'-])(?! (?:list|tag|phone|committee|holder|rise|war)s?(?![\\p{L}\\p{M}]))";
const THE = "(?:(?:the|an?|his|her|its|their|our|your|this|that) |(?=[\\p{L}\\p{M} ]{1,60}['’]s? ))";
const ASKED = '(?:what|which) ';
const EQUATED = `what(?:'s|’s| (?:is|are|was|were|would be|will be|has been|had been)) (?:one of )?${THE}`;

/** “what year”, “which exact date”: the noun after the question word. After another noun a plural is a verb: “which party shares”. */
const asked = (nouns: string, words = 2) =>
  `${ASKED}(?:(?:${nouns})|(?:${INSIDE}){1,${words}}(?:${nouns})(?<!s))${END}`;
/** “what was the average depth”: the noun that is equated with the answer. */
const equated = (nouns: string) => `${EQUATED}(?:${INSIDE}){0,3}?(?:${nouns})${END}`;
/** “how high was the budget”, “how large a fine”. */
const graded = (nouns: string) =>
  `how \\p{L}+ (?:(?:is|are|was|were) ${THE}|(?:an? ))(?:${INSIDE}){0,3}?(?:${nouns})${END}`;

export const englishAskedForm = byForms([
  ['age', word(`how old|${ASKED}age|${equated('age')}`)],
  ['frequency', word('how (?:often|frequently|regularly)|how many times (?:an?|per|each|every)')],
  [
    'duration',
    word(`how long(?! ago)(?!.* ago(?![\\p{L}]))|how many (?:(?:more|full|whole|other) )?(?:${UNITS_OF_TIME})(?!-)`),
  ],
  ['clock', word(`${ASKED}(?:time|hour)`)],
  ['year', word(`${asked('years?|decades?', 1)}|${equated('year|decade')}`)],
  ['century', word(`${asked('century|centuries')}|${equated('century')}`)],
  ['day', word(`${asked('dates?|days?', 1)}|${equated('date|day')}`)],
  ['share', word(`${asked(SHARES)}|${equated(SHARES)}|${graded(SHARES)}|how (?:many|much) (?:percent|per cent)`)],
  [
    'money',
    word(
      `${asked(MONEY)}|${equated(MONEY)}|${graded(MONEY)}|how expensive|how (?:many|much) (?:${CURRENCIES}|${MONEY})|` +
        `how (?:much|many) ${DO} (?:(?!(?:who|that|which|whose) )[\\p{L}\\p{M}\\p{N}'’-]+ ){0,8}?(?:${PAYING})|` +
        `how much (?:was|were) (?:paid|spent|charged|earned)|` +
        `what ${DO} (?:(?!(?:who|that|which|whose) )[\\p{L}\\p{M}\\p{N}'’-]+ ){1,8}?(?:cost|pay(?! (?:attention|tribute|heed|homage))|paid|charge)`,
    ),
  ],
  [
    'measure',
    word(
      `how (?:far|tall|high|deep|large|big|wide|heavy|thick|fast)|how many (?:${UNITS_OF_MEASURE})|` +
        `how (?:much|many) (?:${MEASURES})|how much ${DO} (?:${INSIDE}|(?:the|an?) ){1,5}?(?:weigh|measure)|` +
        `${asked(MEASURES)}|${equated(MEASURES)}`,
    ),
  ],
]);
