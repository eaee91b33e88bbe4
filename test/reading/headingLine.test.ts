import { describe, expect, test } from 'vitest';
import { headingStyle, isBylineOrDate, numberedLevel } from '../../src/reading/text/headingLine.ts';

describe('lines that could be headings', () => {
  test.each([
    ['What Was Found On The Pier', 'titleCase'],
    ['The Delegation in Kazan on 14 September 2022', 'titleCase'],
    ['Harbour Office: “We never opened the gate”', 'titleCase'],
    ['Who Kept the Keys of the Gate?', 'titleCase'],
    ['Al-Hadid and the Sons of ‘Amr', 'titleCase'],
    ['WHAT WAS FOUND', 'capitals'],
    ['ЧТО УВИДЕЛ СТОРОЖ', 'capitals'],
    ['3.2 Findings', 'numbered'],
    ['Chapter IV', 'numbered'],
    ['Annex A: the log', 'numbered'],
    ['IV. The Log', 'numbered'],
    ['What the watchman saw', 'sentence'],
    ['Что видел сторож', 'sentence'],
    ['ما رآه الحارس', 'sentence'],
  ])('%s', (line, style) => {
    expect(headingStyle(line)).toBe(style);
  });

  test.each([
    'The pier was closed.',
    'The Pier Was Closed.',
    '“We never opened the gate.”',
    '“We never opened the gate”',
    'By Ines Tarrow',
    'Larkhaven, 4 May 2021',
    'Tuesday, May 4, 2021',
    'the pier, which was closed,',
    'He said this:',
    '— Marta Holm',
    '17',
    '***',
    '',
    `The Harbour ${'And The Pier '.repeat(20)}`,
  ])('and lines that could not: %j', (line) => {
    expect(headingStyle(line)).toBeUndefined();
  });

  test.each([
    ['By Ines Tarrow', true],
    ['Larkhaven, 4 May 2021', true],
    ['New Larkhaven 4 May 2021', true],
    ['2021-05-04', true],
    ['The Delegation in Kazan on 14 September 2022', false],
    ['By the pier stood a lamp', false],
  ])('%s: a byline or date is %j', (line, expected) => {
    expect(isBylineOrDate(line)).toBe(expected);
  });

  test.each([
    ['3 Findings', 1],
    ['3.2 Findings', 2],
    ['3.2.1. Findings', 3],
    ['Findings', undefined],
  ])('%s has the level %j', (line, level) => {
    expect(numberedLevel(line)).toBe(level);
  });
});
