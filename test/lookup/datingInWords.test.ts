import { describe, expect, it } from 'vitest';
import { datingRules, leansOnDocumentsDate } from '../../src/dossier/datingRules.ts';
import { datingInWords } from '../../src/lookup/datingInWords.ts';
import { LANGUAGES } from '../../src/wording/language.ts';
import { speaking } from '../../src/wording/speaking.ts';

/** One rule of each kind. */
const RULES: readonly string[] = Object.entries(datingRules).flatMap(([name, rule]) => {
  if (['weekend', 'documentsDate', 'namedBefore', 'datedEvent'].includes(name)) return [];
  return typeof rule === 'string' ? [rule] : [];
});
const WITH_PARTS: readonly (readonly [rule: string, words: string])[] = [
  [datingRules.weekdayBefore(4), 'the last Thursday before the document’s date'],
  [datingRules.weekdayBefore(datingRules.weekend), 'the last weekend before the document’s date'],
  [datingRules.moved('week', -2, datingRules.documentsDate), '2 weeks before the document’s date'],
  [datingRules.moved('century', 2, datingRules.namedBefore), '2 centuries after the time mentioned before'],
  [datingRules.moved('month', 0, datingRules.documentsDate), 'the month of the document’s date'],
  [datingRules.moved('day', 1, datingRules.datedEvent('2021-03-05')), '1 day after the event on 5 March 2021'],
  [datingRules.weeksBefore(1, 2), '1 week before the last Tuesday up to the document’s date'],
];

describe('a rule by which a date is reckoned', () => {
  it.each(WITH_PARTS)('%s is said as “%s”', (rule, words) => expect(datingInWords(rule)).toBe(words));

  it.each(LANGUAGES)('of every kind has words in %s', async (language) => {
    const said = await speaking(language, () =>
      [
        ...RULES,
        ...WITH_PARTS.map(([rule]) => rule),
        datingRules.vague('the present'),
        datingRules.lastEnded('quarter'),
        datingRules.nearDay(true),
        datingRules.nearMonth(false),
        datingRules.yearBeside('last'),
        datingRules.inYearBeside('next'),
        datingRules.sameAsBefore('half'),
        datingRules.nearest('season'),
        datingRules.weekdayAfter(7),
        datingRules.weekdayItself(1),
        datingRules.weeksAfter(3, 5),
      ].map(datingInWords),
    );
    for (const words of said) expect(words).toMatch(/^\S(?!.*undefined).*\S$/u);
  });

  it('that is none is an error', () => {
    expect(() => datingInWords('someDay')).toThrow('no rule someDay');
    expect(() => datingInWords('moved:fortnight:2:documentsDate')).toThrow();
  });

  it('says whether the document’s own date counts', () => {
    expect(leansOnDocumentsDate(datingRules.moved('week', -2, datingRules.documentsDate))).toBe(true);
    expect(leansOnDocumentsDate(datingRules.moved('week', -2, datingRules.namedBefore))).toBe(false);
    expect(leansOnDocumentsDate(datingRules.itself)).toBe(false);
  });
});
