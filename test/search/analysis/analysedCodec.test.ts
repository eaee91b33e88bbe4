import { describe, expect, it } from 'vitest';
import { decodeAnalysed, encodeAnalysed } from '../../../src/search/analysis/analysedCodec.ts';
import { analysedDocument } from '../../../src/search/analysis/analysedDocument.ts';
import { documentOf, FERRY, TONGUES } from '../../fixtures/ferryDossier.ts';

describe('the analysed passages of a document', () => {
  it.each([...FERRY, ...TONGUES].map((written) => [written.id, written] as const))(
    'are read as they were written: %s',
    (_id, written) => {
      const document = documentOf(written);
      const middle = Math.floor(document.text.length / 2);
      const analysed = analysedDocument(document, [
        { start: 3, end: middle },
        { start: middle - 5, end: middle + 20 },
      ]);
      expect(decodeAnalysed(encodeAnalysed(analysed))).toEqual(analysed);
    },
  );

  it('have the part of a quotation that is in each', () => {
    const document = documentOf({ id: 'log', paragraphs: ['He said: fog at', 'the breakwater. Then he left.'] });
    const [first, second] = analysedDocument(document, [{ start: 9, end: 31 }]);
    expect(first?.quotedPhrases).toEqual([['fog', 'at']]);
    expect(second?.quotedPhrases).toEqual([['the', 'breakwater']]);
  });
});
