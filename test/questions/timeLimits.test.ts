import { describe, expect, it } from 'vitest';
import { timeLimitsOf } from '../../src/questions/timeLimits.ts';

type Case = readonly [question: string, words: string, from: string | null, to: string | null];

const LIMITS: readonly Case[] = [
  ['What did Orla Finch say in 2022?', 'in 2022', '2022-01-01', '2022-12-31'],
  ['Who ran the ferry before May 2021?', 'before May 2021', null, '2021-04-30'],
  ['What has happened since 1974?', 'since 1974', '1974-01-01', null],
  ['What was agreed between 2004 and 2006?', 'between 2004 and 2006', '2004-01-01', '2006-12-31'],
  ['What was agreed between 2006 and 2004?', 'between 2006 and 2004', '2004-01-01', '2006-12-31'],
  ['What changed from March 2020 to May 2021?', 'from March 2020 to May 2021', '2020-03-01', '2021-05-31'],
  ['Who resigned after 3 June 2020?', 'after 3 June 2020', '2020-06-04', null],
  ['Who owned it until 1990?', 'until 1990', null, '1990-12-31'],
  ['Who owned it in the early 1990s?', 'in the early 1990s', '1990-01-01', '1994-12-31'],
  ['Whom did she meet on 12 September 2022?', 'on 12 September 2022', '2022-09-12', '2022-09-12'],
];

const EVENTS: readonly (readonly [question: string, words: string, event: string])[] = [
  ['Who led the council before the war?', 'before the war', 'the war'],
  ['What did she say after his meeting with Finch?', 'after his meeting with Finch', 'his meeting with Finch'],
  ['Who has led it since the invasion of Dorvale?', 'since the invasion of Dorvale', 'the invasion of Dorvale'],
  [
    'What happened the day after the meeting with Finch?',
    'the day after the meeting with Finch',
    'the meeting with Finch',
  ],
];

describe('the time limits of a question', () => {
  it.each(LIMITS)('%s', (question, words, from, to) => {
    const limits = timeLimitsOf(question);
    expect(limits).toMatchObject([{ words, from, to, event: null, sure: true }]);
    expect(question.slice(limits[0]?.start, limits[0]?.end)).toBe(words);
  });

  it.each(EVENTS)('by an event: %s', (question, words, event) => {
    const limits = timeLimitsOf(question);
    expect(limits).toMatchObject([{ words, from: null, to: null, sure: false }]);
    expect(question.slice(limits[0]?.event?.start, limits[0]?.event?.end)).toBe(event);
  });

  it.each(['When was the ferry built?', 'What did Orla Finch say?', 'May the ferry sail after all?', ''])(
    'are none: %s',
    (question) => {
      expect(timeLimitsOf(question)).toEqual([]);
    },
  );

  it('count from the day of asking', () => {
    expect(timeLimitsOf('What happened last year?')).toEqual([]);
    expect(timeLimitsOf('What happened last year?', { published: '2026-01-05' })).toMatchObject([
      { words: 'last year', from: '2025-01-01', to: '2025-12-31' },
    ]);
  });

  it('can be several', () => {
    expect(timeLimitsOf('Who led it before 1980 and after 1990?')).toMatchObject([
      { from: null, to: '1979-12-31' },
      { from: '1991-01-01', to: null },
    ]);
  });
});
