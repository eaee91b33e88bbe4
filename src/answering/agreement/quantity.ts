import type { Slice } from '../../dossier/slice.ts';
import { alternatives } from '../../languages/alternatives.ts';
import { LANGUAGES } from '../../languages/list.ts';
import { fold } from '../../text/fold.ts';

/** A number of a text, however it is written. */
export interface Quantity extends Slice {
  readonly value: number;
  /** What is counted, if a sign or a word for a share says so: `%`, `$`; else empty. */
  readonly unit: string;
  /** Whether the words around leave room: "more than 12", "about 12". */
  readonly isRough: boolean;
}

const amounts = LANGUAGES.flatMap((language) => language.amounts ?? []);
const VALUES: ReadonlyMap<string, number> = new Map(amounts.flatMap(({ values = [] }) => [...values]));
const SCALES: ReadonlyMap<string, number> = new Map(amounts.flatMap(({ scaleValues = [] }) => [...scaleValues]));
/** A scale from here on ends a group of the number: “two hundred and six thousand, four hundred”. */
const THOUSAND = 1_000;
/** The one scale that needs no number before it: “dozen” alone is twelve. */
const DOZEN = 12;
/** Words that join two others of a number. Arabic writes its “and” as one with the word, so that it is none. */
const JOINERS: ReadonlySet<string> = new Set(
  amounts.flatMap(({ joiners = '' }) => (joiners.endsWith(' ') ? [joiners.trim()] : [])),
);
const SHARE = new RegExp(`^\\s*${alternatives((language) => language.amounts?.shares)}(?!\\p{L})`, 'iu');

const FIGURES = "\\p{Nd}{1,3}(?:[ \\u00a0\\u2009\\u202f.,’'٬]\\p{Nd}{3})+(?!\\p{Nd})|\\p{Nd}+(?:[.,٫]\\p{Nd}+)?";
const WORD = '\\p{L}+';
const NUMBER = new RegExp(
  `(?<sign>[$€£¥]\\s?)?(?<![\\p{L}\\p{N}])(?:(?<figures>${FIGURES})|(?<words>${WORD}))(?<scales>(?:[\\s-]+${WORD})*)(?<percent>\\s?%)?`,
  'gu',
);
const ROUGH = new RegExp(
  `(?:${alternatives((language) => language.amounts?.rough)}|${alternatives((language) => language.amounts?.ranging)})\\s+$`,
  'iu',
);
/** "Nine to twelve", "9–12": the end of a range. */
const RANGE_AFTER = new RegExp(
  `^\\s?(?:[–-]\\s?|${alternatives((language) => language.amounts?.rangeJoiners)}\\s)(?:\\p{Nd}|${alternatives((language) => language.amounts?.numbers)}(?!\\p{L}))`,
  'iu',
);

/** The number that a stretch of a sentence gives, with all the characters that write it; null if it gives none. */
export function quantityAt(text: string, sentence: Slice, span: Slice, language = 'en'): Quantity | null {
  const words = text.slice(sentence.start, sentence.end);
  for (const figures of words.matchAll(new RegExp(`[$€£¥]?\\s?(?:${FIGURES})`, 'gu'))) {
    const start = sentence.start + figures.index;
    const end = start + figures[0].length;
    if (start < span.end && span.start < end) return read(text, { start, end: Math.max(end, span.end) }, language);
  }
  return read(text, span, language);
}

function read(text: string, span: Slice, language: string): Quantity | null {
  const words = text.slice(span.start, span.end);
  for (const { index, 0: all, groups = {} } of words.matchAll(NUMBER)) {
    const figures = groups.figures;
    const value = figures === undefined ? wordsValue(all) : figuresValue(figures, language) * scaleOf(groups.scales);
    if (value === null || Number.isNaN(value)) continue;
    const start = span.start + index;
    const isShare = groups.percent !== undefined || SHARE.test(groups.scales ?? '');
    return {
      start,
      end: Math.max(start + all.trimEnd().length, span.end),
      value,
      unit: isShare ? '%' : (groups.sign ?? '').trim(),
      isRough:
        ROUGH.test(text.slice(Math.max(0, start - 40), start)) ||
        RANGE_AFTER.test(text.slice(start + all.trimEnd().length, start + all.trimEnd().length + 20)),
    };
  }
  return null;
}

function figuresValue(figures: string, language: string): number {
  const plain = fold(figures).replace(/[\s’'٬]/gu, '');
  const isGrouped = /^\d{1,3}(?:,\d{3})+$/u.test(plain) || (language !== 'en' && /^\d{1,3}(?:\.\d{3})+$/u.test(plain));
  return Number(isGrouped ? plain.replace(/[.,]/gu, '') : plain.replace(/[,٫]/gu, '.'));
}

function scaleOf(words = ''): number {
  const [first = ''] = wordsIn(words);
  return SCALES.get(first) ?? 1;
}

/** "twelve thousand four hundred"; null if the first word is not a number. */
function wordsValue(text: string): number | null {
  let total = 0;
  let current: number | null = null;
  for (const word of wordsIn(text)) {
    const value = VALUES.get(word);
    const scale = SCALES.get(word);
    if (value !== undefined) current = (current ?? 0) + value;
    else if (scale !== undefined && (current !== null || scale === DOZEN)) {
      current = (current ?? 1) * scale;
      if (scale >= THOUSAND) {
        total += current;
        current = 0;
      }
    } else if (!JOINERS.has(word) || current === null) break;
  }
  return current === null ? null : total + current;
}

function wordsIn(text: string): readonly string[] {
  return text
    .split(/[\s-]+/u)
    .filter((word) => word !== '')
    .map(fold);
}
