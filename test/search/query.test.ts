import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery, printQuery } from '../../src/search/query/query.ts';
import { anyWords } from '../text/anyWords.ts';

const READINGS: readonly (readonly [why: string, typed: string, readAs: string])[] = [
  ['words', 'ferry lamp', 'ferry lamp'],
  ['a phrase', '"out of order"', '"out of order"'],
  ['a phrase that is never closed', 'lamp "out of order', 'lamp "out of order"'],
  ['curly marks', '“out of order”', '"out of order"'],
  ['guillemets', '«out of order»', '"out of order"'],
  ['German marks', '„out of order“', '"out of order"'],
  ['full-width marks', '＂out of order＂', '"out of order"'],
  ['mixed marks', '“out of order"', '"out of order"'],
  ['an empty phrase', 'lamp ""', 'lamp'],
  ['exclusion', 'ferry -lamp', 'ferry -lamp'],
  ['exclusion of a phrase', 'ferry -"out of order"', 'ferry -"out of order"'],
  ['exclusion of a hyphened name excludes the whole', 'ferry -al-Odeh', 'ferry -"al Odeh"'],
  ['a minus that excludes nothing', 'ferry - lamp --', 'ferry lamp'],
  ['hyphens inside', 'north-east', 'north east'],
  ['alternatives', 'ferry OR boat OR ship', 'ferry OR boat OR ship'],
  ['or in small letters is a word', 'ferry or boat', 'ferry or boat'],
  ['OR with nothing before', 'OR ferry', 'ferry'],
  ['OR with nothing after', 'ferry OR', 'ferry'],
  ['OR twice', 'ferry OR OR boat', 'ferry OR boat'],
  ['OR before an exclusion', 'ferry OR -boat', 'ferry -boat'],
  ['OR as a word', '"OR"', '"OR"'],
  ['a beginning', 'insp*', 'insp*'],
  ['a slip', 'Calderr~', 'Calderr~'],
  ['a document', 'lamp doc:log', 'lamp doc:"log"'],
  ['a document of several words', 'lamp doc:“harbour log”', 'lamp doc:"harbour log"'],
  ['operators in capitals', 'lamp SOURCE:Gazette', 'lamp source:"Gazette"'],
  ['a speaker', 'lamp speaker:Calder', 'lamp speaker:"Calder"'],
  ['a speaker in full', 'lamp speaker:“Ines Calder”', 'lamp speaker:"Ines Calder"'],
  ['dates', 'lamp after:2021-03 before:2022', 'lamp after:2021-03 before:2022'],
  ['what is no date', 'lamp after:spring', 'lamp after spring'],
  ['a month that no calendar has', 'lamp before:2021-13', 'lamp before 2021 13'],
  ['in quotes', 'lamp in:quotes', 'lamp in:quotes'],
  ['in something else', 'lamp in:winter', 'lamp in winter'],
  ['switches', 'lamp no:stem no:fuzzy', 'lamp no:stem no:fuzzy'],
  ['an unknown switch', 'no:pilot', 'no pilot'],
  ['an operator without value', 'lamp doc:', 'lamp doc'],
  ['an operator whose value has no word', 'lamp doc:"—"', 'lamp doc'],
  ['stray brackets', ')lamp( [ferry]', 'lamp ferry'],
  ['the last of two filters counts', 'doc:a doc:b x', 'x doc:"b"'],
  ['nothing', ' \n ', ''],
  ['marks alone', '… — ?!', ''],
];

describe('parseQuery', () => {
  it.each(READINGS)('%s: %s', (_why, typed, readAs) => {
    expect(printQuery(parseQuery(typed))).toBe(readAs);
  });

  it('reads any text whatever, and what it prints reads as the same again', () => {
    fc.assert(
      fc.property(anyWords, (text) => {
        const query = parseQuery(text);
        const printed = printQuery(query);
        const again = parseQuery(printed);
        expect(printQuery(again)).toBe(printed);
        expect(again.filters).toEqual(query.filters);
        expect(again.off).toEqual(query.off);
        expect(again.clauses.map(({ negated }) => negated)).toEqual(query.clauses.map(({ negated }) => negated));
        expect(again.remarks).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('takes every kind of double quotation mark for the same', () => {
    const kinds = [
      ['"', '"'],
      ['“', '”'],
      ['„', '“'],
      ['«', '»'],
      ['»', '«'],
      ['「', '」'],
      ['＂', '＂'],
    ] as const;
    const pieces = fc.array(
      fc.constantFrom('lamp', 'out of order', ' ', '-', ' OR ', 'QQ', 'doc:QQ', '*', 'after:2021 '),
      { maxLength: 10 },
    );
    fc.assert(
      fc.property(pieces, fc.constantFrom(...kinds), (parts, [open, close]) => {
        const template = parts.join('');
        let count = 0;
        const written = template.replaceAll('QQ', () => (count++ % 2 === 0 ? open : close));
        expect(parseQuery(written)).toEqual(parseQuery(template.replaceAll('QQ', '"')));
      }),
      { numRuns: 300 },
    );
  });

  it('prints a filter that was given beside the query so that it reads the same again', () => {
    const query = { ...parseQuery('lamp'), filters: { document: 'He said "go" twice', source: '“Gazette”' } };
    expect(printQuery(query)).toBe('lamp doc:"He said  go  twice" source:"Gazette"');
    expect(printQuery(parseQuery(printQuery(query)))).toBe(printQuery(query));
  });

  it('says what could not be read as it was meant', () => {
    expect(parseQuery('after:spring no:lamps').remarks).toEqual([
      '“after:spring” is not a date, so it is read as words (write YYYY, YYYY-MM or YYYY-MM-DD)',
      '“no:lamps” is unknown, so it is read as words (known: no:folded, no:stem, no:names, no:fuzzy)',
    ]);
  });
});
