import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { search } from '../../src/answering/search/search.ts';
import { cite } from '../../src/answering/sources/cite.ts';
import { Dossier } from '../../src/dossier/dossier.ts';
import { hashOf } from '../../src/dossier/passage.ts';
import { MisquotationError, verifyAnswer } from '../../src/dossier/verification.ts';
import type { Answer, Result } from '../../src/json/old.ts';
import { documentOf, FERRY, openFerry, openWritten } from '../fixtures/ferryDossier.ts';
import { plainQuotation } from '../fixtures/quotationFixture.ts';

const { dossier } = openFerry();
const answer = search('calder lamp OR blankets in:quotes OR lamp', {}, openFerry());
const honest = search('lamp', {}, openFerry());

function tampered(change: (result: Result) => Partial<Result>): Answer {
  const [first, ...others] = honest.results;
  if (first === undefined) throw new Error('nothing was found');
  return { ...honest, results: [{ ...first, ...change(first) }, ...others] };
}

/** The first four characters of a result as a quotation. */
function quotationAt({ start, text }: Result): NonNullable<Result['quotation']> {
  const slice = { start, end: start + 4 };
  return { ...plainQuotation('', slice), text: text.slice(0, 4) };
}

describe('verifyAnswer', () => {
  it('lets an honest answer pass', () => {
    expect(honest.results.length).toBeGreaterThan(2);
    expect(() => verifyAnswer(honest, dossier)).not.toThrow();
    expect(() => verifyAnswer(answer, dossier)).not.toThrow();
  });

  const FORGERIES: readonly (readonly [what: string, change: (result: Result) => Partial<Result>, fault: RegExp])[] = [
    ['a word more', ({ text }) => ({ text: `${text} not` }), /not the slice it names/],
    ['a quotation mark straightened', ({ text }) => ({ text: text.replace(/\p{P}/u, '"') }), /not the slice it names/],
    [
      'another passage under this citation',
      ({ passage, documentId }) => ({ passage: passage - 1, citation: `${documentId}:${passage - 1}` }),
      /offsets are not those of the passage/,
    ],
    [
      'a cut at the beginning',
      ({ start, text }) => ({ start: start + 4, text: text.slice(4) }),
      /offsets are not those/,
    ],
    ['a cut at the end', ({ end, text }) => ({ end: end - 1, text: text.slice(0, -1) }), /offsets are not those/],
    ['no such document', () => ({ documentId: 'zeppelin' }), /no such passage/],
    ['no such passage', () => ({ passage: 99 }), /no such passage/],
    [
      'a sentence of the next passage',
      ({ end }) => ({ sentence: { start: end + 1, end: end + 9 } }),
      /lies outside the passage/,
    ],
    [
      'a quotation that begins before',
      ({ start }) => ({ quotation: plainQuotation('', { start: start - 1, end: start + 3 }) }),
      /lies outside/,
    ],
    [
      'a mark past the end',
      ({ end }) => ({ highlights: [{ start: end - 1, end: end + 1, match: 'exact' }] }),
      /lies outside/,
    ],
    [
      'a word more in its quotation',
      ({ start, text }) => ({
        quotation: { ...plainQuotation(text, { start: 0, end: 4 }), start, end: start + 4, text: 'word' },
      }),
      /its quotation is not the slice/,
    ],
    [
      'a speaker whose words stand beyond the document',
      (result) => ({
        quotation: { ...quotationAt(result), chain: [{ name: 'Calder', cue: 'said', start: 0, end: 1_000_000 }] },
      }),
      /a link of its chain lies outside/,
    ],
    [
      'words that are no part of its quotation',
      (result) => ({ quotation: { ...quotationAt(result), parts: [{ start: result.start, end: result.start + 9 }] } }),
      /a part of its quotation lies outside/,
    ],
    [
      'the same words in a document that has others',
      ({ citation, documentId, title, passage, start }) => ({
        alsoIn: [
          {
            ...{ citation, documentId, title, passage, start, end: start + 4, text: 'none', speaker: null },
            ...{ source: null, published: null, differences: [] },
          },
        ],
      }),
      /in another document are not the slice/,
    ],
  ];
  it.each(FORGERIES)('finds %s', (_what, change, fault) => {
    const forged = tampered(change);
    expect(() => verifyAnswer(forged, dossier)).toThrow(MisquotationError);
    expect(() => verifyAnswer(forged, dossier)).toThrow(fault);
  });

  it('finds any character that is another', () => {
    fc.assert(
      fc.property(fc.nat(), fc.string({ unit: 'binary', maxLength: 2 }), fc.nat(1), (place, by, taken) => {
        const forged = tampered(({ text }) => {
          const at = place % text.length;
          return { text: text.slice(0, at) + by + text.slice(at + taken) };
        });
        if (forged.results[0]?.text === honest.results[0]?.text) return;
        expect(() => verifyAnswer(forged, dossier)).toThrow(MisquotationError);
      }),
    );
  });

  it('finds a document that changed in memory, though offsets and text agree', () => {
    const altered = FERRY.map((one) => {
      const document = documentOf(one);
      return { ...document, text: document.text.replaceAll('lamp', 'lump') };
    });
    const forged = {
      ...honest,
      results: honest.results.map((result) => ({ ...result, text: result.text.replaceAll('lamp', 'lump') })),
    };
    expect(() => verifyAnswer(forged, new Dossier('larkhaven', altered, [], []))).toThrow(/does not have the hash/);
  });

  it('compares the earlier words of a changed citation with those that were kept', () => {
    const former = {
      document: 'gazette',
      number: 7,
      file: 'gazette.txt',
      text: 'Nobody was hurt.',
      hash: hashOf('Nobody was hurt.'),
      successor: 1,
    };
    const open = openWritten(FERRY, [], [former]);
    const changed = cite('gazette:7', open);
    expect(changed.change).toMatchObject({ status: 'changed', earlier: 'Nobody was hurt.', now: 'gazette:1' });
    expect(() => verifyAnswer(changed, open.dossier)).not.toThrow();
    const { change } = changed;
    if (change === undefined) throw new Error('no change');
    const forge = (part: Partial<typeof change>) => () =>
      verifyAnswer({ ...changed, change: { ...change, ...part } }, open.dossier);
    expect(forge({ earlier: 'Somebody was hurt.' })).toThrow(MisquotationError);
    expect(forge({ citation: 'gazette:8' })).toThrow(MisquotationError);
    const spoilt = openWritten(FERRY, [], [{ ...former, text: 'Somebody was hurt.' }]);
    expect(() => verifyAnswer(cite('gazette:7', spoilt), spoilt.dossier)).toThrow(MisquotationError);
  });
});
