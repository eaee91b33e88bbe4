import {
  ordinalValue,
  sharePhrases,
  signOfCurrency,
  wordsOfNumber,
  wordsOfOrdinal,
  wordsOfShare,
} from '../../languages/numberForms.ts';
import { plainNumberAt } from '../../languages/writtenNumbers.ts';
import { groupedDigits } from '../../text/groupedDigits.ts';
import { currencyReading, numberReading, ordinalReading, SHARE_READING } from '../readings/reading.ts';
import { add, type WordRow } from './wordRow.ts';

/** Numbers in words and figures, and ordinal numbers. */
export function addNumbers({ text, tokens, languages, equal }: WordRow): void {
  for (let at = 0; at < tokens.length; at += 1) {
    for (const language of languages) {
      const value = ordinalValue(tokens[at]?.folded ?? '', language);
      if (value !== null) add(equal, at, at + 1, [ordinalReading(value), ...wordsOfOrdinal(value, language)]);
    }
    const number = plainNumberAt(text, tokens, at);
    if (number === null) continue;
    const { key, others, to } = number;
    const inWords = [...languages].flatMap((language) => wordsOfNumber(Number(key), language));
    // “One” is an article and a pronoun, too.
    if (Number(key) > 1) add(equal, at, to, [numberReading(key), key, dotted(key), ...others, ...inWords]);
    at = to - 1;
  }
}

/** 10000 as other languages write it: 10.000. */
function dotted(figures: string): string {
  return /^\d{5,}$/u.test(figures) ? groupedDigits(figures, '.') : figures;
}

/** The decades of the last century, which are written with two figures too: “’80s” and “1980s”. */
export function addDecades({ tokens, equal }: WordRow): void {
  for (const [at, { folded }] of tokens.entries()) {
    if (/^[1-9]0s$/u.test(folded)) add(equal, at, at + 1, [`19${folded}`]);
    else if (/^19[1-9]0s$/u.test(folded)) add(equal, at, at + 1, [folded.slice(2)]);
  }
}

/** “Percent”, “per cent” and the sign. */
export function addShares({ tokens, languages, equal }: WordRow): void {
  const words = [SHARE_READING, ...[...languages].flatMap(wordsOfShare)];
  for (const [at, { folded }] of tokens.entries()) {
    if (words.includes(folded)) add(equal, at, at + 1, words);
    const next = tokens[at + 1]?.folded;
    const isPhrase = [...languages].some((language) =>
      sharePhrases(language).some(([first, second]) => first === folded && second === next),
    );
    if (isPhrase) add(equal, at, at + 2, words);
  }
}

/** “Pounds” and its sign. */
export function addCurrencies({ tokens, languages, equal }: WordRow): void {
  for (const [at, { folded }] of tokens.entries()) {
    for (const language of languages) {
      const sign = signOfCurrency(folded, language);
      if (sign !== null) add(equal, at, at + 1, [currencyReading(sign)]);
    }
  }
}
