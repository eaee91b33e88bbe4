import { romanNumber } from '../../finding/dates/words/romanFigures.ts';
import { languageOf } from '../../languages/list.ts';
import { stem } from '../../languages/stem.ts';
import { wordsOf } from '../../languages/wordList.ts';
import { numberAt } from '../../languages/writtenNumbers.ts';
import { fold } from '../../text/fold.ts';
import { remembered } from '../../text/remembered.ts';
import type { Token } from '../../text/tokens.ts';

/** A number in a text, however it is written. */
export interface ReadNumber {
  /** Places of its words: from `from` up to, and without, `to`. */
  readonly from: number;
  readonly to: number;
  /** What it is: `1950` for 1950s, `3.` for third and 3rd, `1600` for the seventeenth century and the 1600s. */
  readonly key: string;
}

/** Figures with an ending: 1950s, 1950’s, 3rd. */
const ENDED = /^(\p{Nd}+)['’]?(\p{L}+)$/u;

/** Roman figures of two or more letters: a lone one is a word or an initial. */
const ROMAN = /^[IVX]{2,}$/u;

/** The numbers of a text in a language (primary subtag), given by its words in order; “one” and “no” count nothing. */
export function numbersOf(text: string, words: readonly Token[], language: string): readonly ReadNumber[] {
  const idle = idleIn(language);
  const ordinals = ordinalsIn(language);
  const endings = endingsIn(language);
  const centuries = centuriesIn(language);
  const numbers: ReadNumber[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined) continue;
    const ordinal = ordinals.get(word.folded);
    const [, figures, ending] = ENDED.exec(word.surface) ?? [];
    const isOrdinal = figures !== undefined && endings.has(ending ?? '');
    const rank = ordinal ?? (isOrdinal ? Number(fold(figures)) : undefined);
    if (rank !== undefined) {
      const isCentury = centuries.has(stem(words[at + 1]?.folded ?? '', language));
      numbers.push({ from: at, to: at + 1, key: isCentury ? String((rank - 1) * 100) : `${rank}.` });
    } else if (ROMAN.test(word.surface)) {
      numbers.push({ from: at, to: at + 1, key: String(romanNumber(word.surface)) });
    } else if (figures !== undefined) {
      numbers.push({ from: at, to: at + 1, key: fold(figures) });
    } else {
      const number = numberAt(text, words, at);
      if (number === null || (number.to === at + 1 && idle.has(word.folded))) continue;
      numbers.push({ from: at, to: number.to, key: number.key });
      at = number.to - 1;
    }
  }
  return numbers;
}

/** Number words that mostly count nothing. */
const idleIn = remembered((language): ReadonlySet<string> => {
  return new Set((languageOf(language)?.amounts?.idle ?? '').split('|'));
});

/** Endings that make an ordinal of figures. */
const endingsIn = remembered((language): ReadonlySet<string> => {
  return new Set((languageOf(language)?.amounts?.ordinalEndings ?? '').split('|'));
});

/** First, second, third … with their numbers. */
const ordinalsIn = remembered((language): ReadonlyMap<string, number> => {
  const list = wordsOf(languageOf(language)?.dates?.ordinals ?? '');
  return new Map(list.flatMap((forms, before) => forms.split('/').map((form) => [fold(form), before + 1] as const)));
});

/** Stems of the words for a century. */
const centuriesIn = remembered((language): ReadonlySet<string> => {
  const units = Object.entries(languageOf(language)?.dates?.units ?? {});
  return new Set(units.flatMap(([word, unit]) => (unit === 'century' ? [stem(fold(word), language)] : [])));
});
