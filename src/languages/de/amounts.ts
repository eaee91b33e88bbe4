import { inOrder } from '../numberValues.ts';
import type { AmountWords } from '../parts/amountWords.ts';
import { each } from '../wordList.ts';

const SMALL =
  'eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn';
const TENS = 'zwanzig dreissig vierzig fünfzig sechzig siebzig achtzig neunzig';
/** Units before tens, written as one word: fünfundsiebzig. */
const joined = inOrder('ein zwei drei vier fünf sechs sieben acht neun').flatMap(([unit, value]) =>
  inOrder(TENS, 20, 10).map(([ten, tens]) => [`${unit}und${ten}`, tens + value] as const),
);

export const germanAmounts: AmountWords = {
  numbers:
    'zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dreizehn|vierzehn|zwanzig|dreißig|vierzig|fünfzig|hundert|tausend|Millionen|Milliarden|ein Dutzend|die Hälfte|\\p{Ll}+(?:zehn|zig|hundert|tausend)',
  joiners: 'und ',
  scales: 'Millionen|Milliarden|tausend',
  shares: 'Prozent',
  parts: 'die Hälfte',
  measures: 'Kilometer|Meter|Tonnen|Hektar|Grad|Liter',
  currencies: 'Euro|Mark|Dollar',
  prepositions: 'am|im|um|seit|bis',
  articles: 'der',
  rough: 'mehr als|über|rund|etwa|mindestens',
  currencySigns: new Map([...each('pfund', '£'), ...each('dollar dollars', '$'), ...each('euro euros', '€')]),
  values: new Map([...inOrder(SMALL), ...inOrder(TENS, 20, 10), ...joined]),
  scaleValues: new Map([
    ['hundert', 100],
    ['tausend', 1_000],
    ['million', 1e6],
    ['millionen', 1e6],
    ['milliarden', 1e9],
  ]),
};
