import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { calendarDay, dayNumber, isoDay } from '../../../src/finding/dates/calendar/calendar.ts';
import { dayMoved, periodAround } from '../../../src/finding/dates/calendar/period.ts';
import { dateMentionsOf } from '../../../src/finding/dates/dateMentions.ts';
import { BEGINNING, readDateAt, readDates } from '../../../src/finding/dates/readDates.ts';
import { SHAPES, shapesThatBegin } from '../../../src/finding/dates/shapes/allShapes.ts';
import { withPlainDigits } from '../../../src/finding/dates/words/numbers.ts';
import { timeLimitsOf } from '../../../src/questions/timeLimits.ts';

/** Words that dates are made of, and some that they are not, in any order. */
const PIECES = [
  ...'the early late mid end of last next this year month week day quarter third fiscal Thursday May March Sept. 12 31 99 2021'.split(
    ' ',
  ),
  ...'1990s ’89 century ago later a two after before since between and Finch meeting will said 9/12/2021 0000-00-00'.split(
    ' ',
  ),
  ...'9999 years 10000 twenty-five following now 12.13.2021 29 February 2023 سبتمبر ١٢ 日 𝔻 İ ß . , - – / \n \n\n ( ”'.split(
    ' ',
  ),
];
const wordy = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', ' ', ' ', '', '-', '\n')), { maxLength: 30 })
  .map((parts) => parts.flat().join(''));
const anyText = fc.oneof(
  wordy,
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  fc.string({ unit: 'binary', maxLength: 120 }),
);
const published = fc.oneof(
  fc.constant(undefined),
  fc.constantFrom('0001-01-01', '9999-12-31', '2022', '2022-09', '2024-02-29', 'x'),
  fc.string({ maxLength: 12 }),
);
const RUNS = { numRuns: 3000 };
const ISO = /^\d{4}-\d{2}-\d{2}$/u;

describe('whatever the text', () => {
  it('mentions are slices of it, in order, apart, and their days are days in order', () => {
    fc.assert(
      fc.property(anyText, published, fc.constantFrom('en', 'de', 'ar', 'tr', ''), (text, day, language) => {
        let end = 0;
        for (const mention of dateMentionsOf(text, { published: day, language })) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(mention.end).toBeLessThanOrEqual(text.length);
          const words = text.slice(mention.start, mention.end);
          expect(words.trim()).toBe(words);
          expect(words.isWellFormed()).toBe(true);
          for (const interval of [mention.interval, mention.narrowed]) {
            if (interval === null) continue;
            expect(interval.from).toMatch(ISO);
            expect(interval.to).toMatch(ISO);
            expect(interval.from <= interval.to).toBe(true);
          }
          if (mention.interval === null)
            expect([mention.sure, mention.anchor, mention.narrowed]).toEqual([false, null, null]);
          else if (mention.narrowed !== null) {
            expect(mention.interval.from <= mention.narrowed.from && mention.narrowed.to <= mention.interval.to).toBe(
              true,
            );
          }
          end = mention.end;
        }
      }),
      RUNS,
    );
  });

  it('limits are slices of it, and their days are in order', () => {
    fc.assert(
      fc.property(anyText, published, (text, day) => {
        for (const { start, end, words, from, to, event } of timeLimitsOf(text, { published: day })) {
          expect(text.slice(start, end)).toBe(words);
          if (from !== null && to !== null) expect(from <= to).toBe(true);
          if (event !== null) expect(start <= event.start && event.end <= end).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('what a text says does not change with what comes long after it', () => {
    fc.assert(
      fc.property(wordy, (text) => {
        const own = dateMentionsOf(`${text}\n\n`, { published: '2022-09-16' });
        const longer = dateMentionsOf(`${text}\n\n${'Nothing else was said. '.repeat(20)}`, {
          published: '2022-09-16',
        });
        expect(longer.map(({ start, end }) => [start, end])).toEqual(own.map(({ start, end }) => [start, end]));
      }),
      { numRuns: 500 },
    );
  });
});

describe('a reading', () => {
  it('is the same at its place alone, and leaves nothing behind', () => {
    fc.assert(
      fc.property(wordy, fc.nat(40), (text, place) => {
        const all = readDates(text, 'en');
        readDateAt(text, place, 'en');
        expect(readDates(text, 'en')).toEqual(all);
        for (const one of all) expect(readDateAt(text, one.start, 'en')?.end).toBeGreaterThanOrEqual(one.end);
      }),
      { numRuns: 500 },
    );
  });

  it('has its core inside it, never empty', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.constantFrom('en', 'de', 'es', 'ru', 'ar', 'tr', 'zh', ''),
        fc.boolean(),
        (text, language, isTyped) => {
          for (const { start, end, core } of readDates(text, language, { isTyped })) {
            expect(start <= core.start && core.start < core.end && core.end <= end).toBe(true);
          }
        },
      ),
      RUNS,
    );
  });
});

describe('the calendar', () => {
  const days = fc.integer({ min: -700_000, max: 2_900_000 });

  it('counts days as Date does', () => {
    fc.assert(
      fc.property(days, (number) => {
        const { year, month, day } = calendarDay(number);
        expect(dayNumber(year, month, day)).toBe(number);
        expect(isoDay(number)).toBe(new Date(number * 86_400_000).toISOString().slice(0, 10));
      }),
    );
  });

  it('has periods that lie around their day and meet end to end', () => {
    const units = fc.constantFrom('day', 'week', 'month', 'quarter', 'season', 'half', 'year', 'decade', 'century');
    fc.assert(
      fc.property(days, units, (number, unit) => {
        const period = periodAround(unit, number);
        expect(period.from <= number && number <= period.to).toBe(true);
        expect(periodAround(unit, period.to + 1).from).toBe(period.to + 1);
        expect(periodAround(unit, period.from)).toEqual(period);
        expect(periodAround(unit, dayMoved(period.from, unit, 1)).from).toBe(period.to + 1);
      }),
    );
  });
});

/** Times of other languages, and words that begin like times. */
const ELSEWHERE = [
  ...[
    'Mondays',
    'centuries',
    'quarterly',
    '19. Jahrhundert',
    'drei Jahre',
    'vorgestern',
    'siglo XIX',
    'a. C.',
    'cinco horas',
  ],
  ...[
    'XIX век',
    'три дня',
    'до н. э.',
    'القرن التاسع عشر',
    'قبل الميلاد',
    'هـ',
    "1990'larda",
    'on iki ay',
    'MÖ',
    '二〇二一年',
    '三点半',
  ],
  ...['星期四', '公元前', '九月十二日', '18 Uhr', 'am 3. Mai 1990', '5 p.m.', 'half an hour', 'XXI', '１２月', '١٢'],
];
const mixed = fc
  .array(fc.tuple(fc.constantFrom(...PIECES, ...ELSEWHERE), fc.constantFrom(' ', ' ', '', '-')), { maxLength: 12 })
  .map((parts) => withPlainDigits(parts.flat().join('')));

describe('the index of shapes', () => {
  it('has every shape under the words with which a match begins', () => {
    fc.assert(
      fc.property(mixed, (text) => {
        for (const { 0: word, index } of text.matchAll(BEGINNING)) {
          const indexed = new Set(shapesThatBegin(word));
          for (const shape of SHAPES.filter((one) => !indexed.has(one))) {
            shape.pattern.lastIndex = index;
            const match = shape.pattern.exec(text);
            expect(match === null || match[0] === '' ? null : [shape.shape.pattern, match[0]]).toBeNull();
          }
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('has words or digits for each', () => {
    for (const { words, digits } of SHAPES) expect(words.size > 0 || digits).toBe(true);
  });
});

/** Repetitions on which a careless pattern takes time that grows with the square. */
const HOSTILE = [
  'the ',
  'Sept. ',
  '1.',
  "'89 ",
  'a year ago ',
  'third-quarter ',
  'the day after the Meeting of the X ',
  'a',
  '1990-',
  'mid-',
  '\n',
  'On 4 May 2018 they met. The day after the meeting, ',
];
/** Lengths of a text in UTF-16 units; the work on the longer one must not be more than twice as much. */
const [SHORT, LONG] = [10_000, 20_000];

/** How many regular expressions are tried on a text of that length. */
function triesOn(piece: string, length: number): number {
  const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  const exec = vi.spyOn(RegExp.prototype, 'exec');
  try {
    dateMentionsOf(text, { published: '2022-09-16' });
    timeLimitsOf(text, { published: '2022-09-16' });
    return exec.mock.calls.length;
  } finally {
    exec.mockRestore();
  }
}

describe('the work on a text', () => {
  it.each(HOSTILE)('grows with its length alone, however often it repeats %j', (piece) => {
    expect(triesOn(piece, LONG)).toBeLessThanOrEqual(2.05 * triesOn(piece, SHORT) + 100);
  });

  it('is bounded for each pattern that is tried: none repeats anything without end', () => {
    const endless = SHAPES.map(({ pattern }) => pattern.source).filter((source) =>
      /[*+]|\{\d+,\}/u.test(source.replace(/\\.|\[[^\]]*\]/gu, '')),
    );
    expect(SHAPES.length).toBeGreaterThan(100);
    expect(endless).toEqual([]);
  });
});
