import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../src/search/query/parseQuery.ts';
import { printQuery } from '../../src/search/query/printQuery.ts';
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
  ['exclusion of a hyphened name excludes the whole', 'ferry -al-Odeh', 'ferry -al-Odeh'],
  ['exclusion of a name with another mark excludes the whole', 'ferry -al/Odeh', 'ferry -"al Odeh"'],
  ['a minus that excludes nothing', 'ferry - lamp --', 'ferry lamp'],
  ['hyphens inside', 'north-east', 'north-east'],
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
  ['a month that no calendar has', 'lamp before:2021-13', 'lamp before 2021-13'],
  ['in quotes', 'lamp in:quotes', 'lamp in:quotes'],
  ['in something else', 'lamp in:winter', 'lamp in winter'],
  ['switches', 'lamp no:stem no:fuzzy', 'lamp no:stem no:fuzzy'],
  ['an unknown switch', 'no:pilot', 'no pilot'],
  ['an operator without value', 'lamp doc:', 'lamp doc'],
  ['an operator whose value has no word', 'lamp doc:"—"', 'lamp doc'],
  ['stray brackets', ')lamp( [ferry]', 'lamp ferry'],
  ['the last of two filters counts', 'doc:a doc:b x', 'x doc:"b"'],
  ['AND', 'ferry AND lamp', 'ferry lamp'],
  ['other spellings of AND', 'ferry && lamp & rope', 'ferry lamp rope'],
  ['NOT', 'owners NOT port', 'owners -port'],
  ['AND NOT', 'owners AND NOT port', 'owners -port'],
  ['BUT NOT', 'owners BUT NOT port', 'owners -port'],
  ['BUT alone', 'owners BUT port', 'owners BUT port'],
  ['ANDNOT', 'owners ANDNOT port', 'owners -port'],
  ['Westlaw’s %', 'owners % port', 'owners -port'],
  ['an exclamation mark before a word', 'owners !port', 'owners -port'],
  ['NOT first', 'NOT port owners', '-port owners'],
  ['a bracket that is excluded', 'owners NOT (port OR quay)', 'owners -(port OR quay)'],
  ['all of a bracket that is excluded', 'owners NOT (port AND quay)', 'owners -(port AND quay)'],
  ['what is excluded twice', 'owners NOT (NOT port)', 'owners port'],
  ['a bracket of exclusions', 'owners NOT (NOT port NOT quay)', 'owners (port OR quay)'],
  ['bars', 'ferry|boat || ship', 'ferry OR boat OR ship'],
  ['OR beside other words', 'lamp ferry OR boat', 'lamp (ferry OR boat)'],
  ['OR between brackets', '(ferry AND lamp) OR (boat AND rope)', '(ferry AND lamp) OR (boat AND rope)'],
  ['exclusion in a bracket', '(ferry NOT lamp) OR boat', '(ferry AND -lamp) OR boat'],
  ['a plus', '+ferry +"out of order"', 'ferry "out of order"'],
  ['small operators are words', 'ferry and lamp or not', 'ferry and lamp or not'],
  ['operators as words', '"AND" "NOT" "NEAR"', '"AND" "NOT" "NEAR"'],
  ['NEAR', 'ferry NEAR lamp', '(ferry NEAR/10 lamp)'],
  ['NEAR with a number', 'ferry NEAR/5 lamp', '(ferry NEAR/5 lamp)'],
  ['NEAR with a number, closed up', 'ferry NEAR5 lamp', '(ferry NEAR/5 lamp)'],
  ['Lexis’s w/5', 'ferry w/5 lamp', '(ferry NEAR/5 lamp)'],
  ['Lexis’s pre/5', 'ferry pre/5 lamp', '(ferry PRE/5 lamp)'],
  ['Westlaw’s /5', 'ferry /5 lamp', '(ferry NEAR/5 lamp)'],
  ['Westlaw’s +5', 'ferry +5 lamp', '(ferry PRE/5 lamp)'],
  ['the same sentence', 'ferry /s lamp', '(ferry NEAR/S lamp)'],
  ['the same sentence, in order', 'ferry +s lamp', '(ferry PRE/S lamp)'],
  ['the same paragraph', 'ferry w/p lamp', '(ferry NEAR/P lamp)'],
  ['Ovid’s adj', 'ferry ADJ lamp adj3 rope', '((ferry PRE/1 lamp) PRE/3 rope)'],
  ['Google’s AROUND', 'ferry AROUND(5) lamp', '(ferry NEAR/5 lamp)'],
  ['a phrase with room', '"ferry lamp"~5', '"ferry lamp"~5'],
  ['a phrase without room', '"ferry lamp"~0', '"ferry lamp"'],
  ['nearness between alternatives', 'ferry OR boat w/5 lamp', '((ferry OR boat) NEAR/5 lamp)'],
  ['nearness of three', 'ferry w/5 lamp w/5 rope', '(ferry NEAR/5 lamp NEAR/5 rope)'],
  ['nearness to what must not be there', 'ferry NOT w/5 lamp', '(ferry NEAR/5 -lamp)'],
  ['nearness that is excluded', 'rope -(ferry w/5 lamp)', 'rope -(ferry NEAR/5 lamp)'],
  ['nearness with nothing before', 'w/5 lamp', 'w 5 lamp'],
  ['nearness with nothing behind', 'lamp w/5', 'lamp w 5'],
  ['Westlaw’s root expander', 'inspect! lamp', 'inspect* lamp'],
  ['Ovid’s truncation', 'inspect$', 'inspect*'],
  ['a short word with a sign', 'US$', 'US'],
  ['a wildcard inside', 'colo*r wom?n wom#n', 'colo*r wom?n wom?n'],
  ['a mark of a question', 'which lamp?', 'which lamp'],
  ['a wildcard first', '*spector', 'spector'],
  ['a slip with a number', 'Calderr~1', 'Calderr~'],
  ['a boost', 'ferry^2 lamp', 'ferry lamp'],
  ['a star for a word', '"out * order"', '(out PRE/2 order)'],
  ['a beginning in a phrase', '"insp* lamp"', '(insp* PRE/1 lamp)'],
  ['other names of fields', 'lamp intitle:log site:gazette', 'lamp doc:"log" source:"gazette"'],
  ['a kind of file', 'lamp filetype:pdf', 'lamp doc:"pdf"'],
  ['a segment', 'lamp AND TITLE(harbour log)', 'lamp doc:"harbour log"'],
  ['all in the title', 'allintitle: harbour log', 'doc:"harbour log"'],
  ['an excluded field', 'lamp -site:gazette', 'lamp'],
  ['a field of others', 'author:Calder', 'author Calder'],
  ['dates compared', 'lamp date:>=2020 date:<2022-03', 'lamp after:2020 before:2022-03'],
  ['a year', 'lamp date:2020', 'lamp after:2020 before:2021'],
  ['a range of dates', 'lamp date:[2020 TO 2022-12]', 'lamp after:2020 before:2023-01'],
  ['dates of Westlaw', 'lamp & da(aft 2020-12-31 & bef 2022)', 'lamp after:2021-01-01 before:2022'],
  ['a range of numbers', 'lamp 2020..2022', 'lamp (2020 OR 2021 OR 2022)'],
  ['a letter at the end', 'part# part##*', 'part# part##*'],
  ['a range in brackets', '[2020 TO 2021]', '2020 OR 2021'],
  ['how a word is written', 'CAPS(port) atleast3(lamp)', 'port lamp'],
  ['an amount', '€5 5% 10€', '€5 5% 10€'],
  ['a tag and a name', '#harbour @keeper', '#harbour @keeper'],
  ['figures with strokes', '9/11 24/7', '"9 11" "24 7"'],
  ['an address', 'ann@harbour.example', '"ann harbour example"'],
  ['words with marks', 'C++ C# A+ R&D .NET B-52', 'C++ C# A+ R&D .NET B-52'],
  ['hyphens in a phrase', '"on-line forms"', '"on-line forms"'],
  ['brackets that are never closed', '((ferry OR boat) lamp', '(ferry OR boat) lamp'],
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
      { numRuns: 20_000 },
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

  it.each([
    ['which port AND which quay (not the old one)?', 'which port "AND" which quay not the old one'],
    ['did the keeper NOT see a lamp w/5 of it', 'did the keeper "NOT" see a lamp w 5 of it'],
    ['effect of a lamp(-/-) on-line', 'effect of a lamp on line'],
    ['who sold "the port" -lamp doc:log site:log', 'who sold "the port" -lamp site log doc:"log"'],
  ])('reads a question as words: %s', (typed, readAs) => {
    expect(printQuery(parseQuery(typed, 'question'))).toBe(readAs);
  });

  it('says what could not be read as it was meant', () => {
    expect(parseQuery('after:spring no:lamps').remarks).toEqual([
      '“after:spring” is not a date, so it is read as words (write YYYY, YYYY-MM or YYYY-MM-DD)',
      '“no:lamps” is unknown, so it is read as words (known: no:folded, no:stem, no:names, no:fuzzy)',
    ]);
  });
});
