import { inOrder } from '../numberValues.ts';
import type { AmountWords } from '../parts/amountWords.ts';

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
  values: new Map(inOrder('eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf')),
  scaleValues: new Map([
    ['tausend', 1_000],
    ['millionen', 1e6],
  ]),
};
