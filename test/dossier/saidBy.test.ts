import { describe, expect, it } from 'vitest';
import { saidBy, wordingOf } from '../../src/dossier/saidBy.ts';
import type { QuotationJson } from '../../src/json/parts/quotationJson.ts';
import { plainQuotation } from '../fixtures/quotationFixture.ts';

const plain = plainQuotation('The lamp was out.', { start: 0, end: 17 });

function line(chain: readonly (readonly [name: string, cue: string | null])[], source: string | null): string {
  const [speaker] = chain;
  const quotation: QuotationJson = {
    ...plain,
    speaker: speaker?.[0] ?? null,
    chain: chain.map(([name, cue]) => ({ name, cue, start: 0, end: 1 })),
  };
  return saidBy({ quotation, source })
    .map(({ text, isName }) => (isName ? `*${text}*` : text))
    .join('');
}

describe('saidBy', () => {
  it.each([
    ['nobody', [], 'Larkhaven Gazette', 'Speaker not given'],
    ['a speaker', [['Ines Calder', 'said']], null, 'Said by *Ines Calder*'],
    [
      'a source',
      [['Ines Calder', 'said']],
      'Larkhaven Gazette',
      'Said by *Ines Calder*, as reported by *Larkhaven Gazette*',
    ],
    [
      'a chain',
      [
        ['Ines Calder', 'said'],
        ['Tom Reeve', 'according to'],
        ['Evening Post', null],
      ],
      'Larkhaven Gazette',
      'Said by *Ines Calder*, according to *Tom Reeve*, in *Evening Post*, as reported by *Larkhaven Gazette*',
    ],
    [
      'a source that the chain names already',
      [
        ['Ines Calder', 'quoted'],
        ['Evening Post', 'quoted'],
      ],
      'Evening Post',
      'Said by *Ines Calder*, as quoted by *Evening Post*',
    ],
  ] as const)('tells of %s', (_what, chain, source, expected) => {
    expect(line(chain, source)).toBe(expected);
  });

  it('says nothing of a result without a quotation', () => {
    expect(saidBy({ quotation: null, source: 'Larkhaven Gazette' })).toEqual([]);
  });
});

describe('wordingOf', () => {
  const base = {
    start: 0,
    end: 1,
    citation: 'a:1',
    documentId: 'a',
    title: 'A',
    source: null,
    published: null,
    passage: 1,
    text: '',
    speaker: null,
  };
  it.each([
    ['nothing', [], null],
    ['a word more', [{ here: '', there: 'about' }], 'wording differs: “about”'],
    ['a word less', [{ here: 'not', there: '' }], 'wording differs: without “not”'],
    ['another word', [{ here: '23:40', there: '23:50' }], 'wording differs: “23:50” instead of “23:40”'],
    [
      'several',
      [
        { here: 'a', there: 'b' },
        { here: 'c', there: 'd' },
      ],
      'wording differs: “b” instead of “a”, and 1 more',
    ],
  ] as const)('tells of %s', (_what, differences, expected) => {
    expect(wordingOf({ ...base, differences: [...differences] })).toBe(expected);
  });
});
