import { describe, expect, it } from 'vitest';
import { isOneOf, namesOfSpan } from './rightSpeaker.ts';

describe('the strict measure of speakers', () => {
  it.each([
    ['Her deputy, Ivo Lund,', 'Ivo Lund', 'Her deputy'],
    ['Ivo Lund, who steered the Larkhaven', 'Lund', 'Larkhaven'],
    ['Ines Calder of the Harbour Office', 'Ines Calder', 'the Harbour Office'],
    ['Harbour Office spokesman Tom Reeve', 'Tom Reeve', 'Harbour Office'],
    ["Calder's lawyer, Dana Orr", 'Dana Orr', 'Calder'],
    ['Mr. Orr, the lawyer', 'Dana Orr', 'the lawyer'],
    ['Ines King, a clerk of the Harbour Office', 'Ines King', 'the Harbour Office'],
    ['The Larkhaven Gazette', 'Larkhaven Gazette', 'the paper'],
  ])('takes the name of %j', (span, right, wrong) => {
    expect(isOneOf(right, namesOfSpan(span, 'en'))).toBe(true);
    expect(isOneOf(wrong, namesOfSpan(span, 'en'))).toBe(false);
  });

  it.each([
    'he',
    'the harbour master',
    "the port's lawyer",
    'a spokesman for the Harbour Office',
    'Officials at the Harbour Office, a part of the Ministry of Ferries and Piers',
  ])('finds no name of its own in %j', (span) => expect(namesOfSpan(span, 'en')).toEqual([]));

  it('tells names from nouns in German', () => {
    expect(namesOfSpan('Der Innenminister Torviks, Ivo Lund', 'de')).toEqual([['ivo', 'lund']]);
    expect(namesOfSpan('die Regierung', 'de')).toEqual([]);
  });
});
