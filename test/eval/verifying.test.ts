import { describe, expect, it } from 'vitest';
import { openTexts } from './openTexts.ts';
import { checkCase } from './verifying/checkCase.ts';
import { NUMBER_FORMS } from './verifying/numberForms.ts';
import { writtenQuotations } from './verifying/writtenQuotations.ts';

const SENTENCES = [
  'The harbour of Vik belongs to everybody who has ever mended a net there',
  'We carried the baskets down to the old quay before the tide turned',
  'My grandmother counted the boats each evening and wrote them in a book',
  'They painted the lighthouse again because the captain asked us for it',
  'Our children learn to swim in the cold river behind the mill',
];
const quotations = Array.from({ length: NUMBER_FORMS.length }, (_, at) => ({
  doc: 'set',
  start: 0,
  end: 0,
  quote: `${SENTENCES[at % SENTENCES.length]} and ${'very '.repeat(Math.floor(at / SENTENCES.length))}gladly so.`,
}));
const kinds = writtenQuotations(quotations, NUMBER_FORMS.length);

describe('generated cases of /verify', () => {
  it('are of many kinds', () => {
    expect(kinds.length).toBeGreaterThan(15);
  });

  it.each(kinds.map(({ cases, texts }) => [cases[0]?.kind ?? '', cases, texts] as const))(
    'are right: %s',
    async (_kind, cases, texts) => {
      const open = await openTexts(texts);
      const stored = new Map(open.dossier.documents.map(({ file, text }) => [file, text]));
      const outcomes = await Promise.all(
        cases.map(async (one, at) => ({ ...(await checkCase(one, at, open, stored)), words: one.words })),
      );
      expect(outcomes.filter(({ right }) => !right).map(({ verdict, words }) => [verdict, words])).toEqual([]);
    },
  );
});
