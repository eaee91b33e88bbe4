import type { Slice } from '../../dossier/slice.ts';
import { alternatives } from '../../languages/alternatives.ts';
import { UNIT_SYMBOLS } from '../../languages/unitSymbols.ts';
import { rememberedIn } from './rememberedIn.ts';

/** What a number counts: a share, money, a measure, a length of time, or whatever noun follows. */
export type NumberForm = 'share' | 'money' | 'measure' | 'time' | 'plain';

export interface NumberStretch extends Slice {
  readonly form: NumberForm;
  /** Whether it is written like a year. */
  readonly isYear: boolean;
  /** What follows it, up to two words: the things that are counted. */
  readonly counted: string;
}

const WORDS = alternatives(({ amounts }) => amounts?.numbers);
const JOINERS = alternatives(({ amounts }) => amounts?.joiners);
const SCALE = alternatives(({ amounts }) => amounts?.scales);
const SHARE = `%|٪|${alternatives(({ amounts }) => amounts?.shares)}`;
const PART = alternatives(({ amounts }) => amounts?.parts);
const MEASURE = `${UNIT_SYMBOLS}|${alternatives(({ amounts }) => amounts?.measures)}`;
const CURRENCY = alternatives(({ amounts }) => amounts?.currencies);
const HALF = alternatives(({ amounts }) => amounts?.halves);
const TIME_UNIT = alternatives(({ amounts }) => amounts?.timeUnits);
const UNSPACED = alternatives(({ amounts }) => amounts?.unspacedNumbers);
const DIGITS = '\\p{Nd}+(?:[.,:]\\p{Nd}+)*';
/** Han letters may be right before a number and right after it. */
const LEFT = '(?<![\\p{M}\\p{N}])(?<!(?!\\p{Script=Han})\\p{L})';
const RIGHT = '(?![\\p{L}\\p{M}\\p{N}])';
const OPEN_RIGHT = '(?![\\p{M}\\p{N}]|(?!\\p{Script=Han})\\p{L})';
const AMOUNT = new RegExp(
  `(?:[$€£¥]\\s?)?${LEFT}${DIGITS}(?:\\s?(?:${SCALE}))*(?:\\s?(?:${SHARE}|(?:${MEASURE}|${CURRENCY})${OPEN_RIGHT}))?${OPEN_RIGHT}|${LEFT}(?:${DIGITS}(?=\\p{L}))|${LEFT}(?:${WORDS})(?:[ -](?:${JOINERS})?(?:${WORDS}))*(?:${HALF})?(?:\\s(?:${SHARE}|${MEASURE}|${CURRENCY}))?${RIGHT}|${UNSPACED}`,
  'giu',
);
const HAS_SHARE = new RegExp(`(?:${SHARE})$|^(?:${PART})$`, 'iu');
const ORDINAL_ENDING = new RegExp(`^${alternatives(({ amounts }) => amounts?.ordinalEndings)}(?!\\p{L})`, 'u');
const HAS_MONEY = new RegExp(`[$€£¥]|(?:${CURRENCY})$`, 'iu');
const HAS_TIME = new RegExp(`^[\\s-](?:${TIME_UNIT})`, 'iu');
const HAS_MEASURE = new RegExp(`[\\s\\p{N}](?:${MEASURE})$`, 'iu');

/** Every number in a slice with its unit, in order. Ordinals and the numbers within names are none. */
export const numbersIn = rememberedIn((words): readonly NumberStretch[] => {
  return [...words.matchAll(AMOUNT)]
    .filter(({ index, 0: match }) => !ORDINAL_ENDING.test(words.slice(index + match.length)))
    .map(({ index, 0: match }) => {
      const after = words.slice(index + match.length);
      const form: NumberForm = HAS_SHARE.test(match)
        ? 'share'
        : HAS_MONEY.test(match)
          ? 'money'
          : HAS_MEASURE.test(match)
            ? 'measure'
            : HAS_TIME.test(after)
              ? 'time'
              : 'plain';
      return {
        start: index,
        end: index + match.length,
        form,
        isYear: /^(?:1[0-9]\d\d|20\d\d)$/u.test(match),
        counted: /^[\s-]*((?:[\p{L}\p{M}’'-]+[\s]*){1,3})/u.exec(after)?.[1] ?? '',
      };
    });
});
