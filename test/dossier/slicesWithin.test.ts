import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contains } from '../../src/dossier/slice.ts';
import { slicesWithin } from '../../src/dossier/slicesWithin.ts';
import { tokenize } from '../../src/text/tokens.ts';

test('the tokens within a slice are those that it contains', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.nat(60), fc.nat(60), (text, a, b) => {
      const slice = { start: Math.min(a, b), end: Math.max(a, b) };
      const tokens = tokenize(text);
      expect(slicesWithin(tokens, slice)).toEqual(tokens.filter((token) => contains(slice, token)));
    }),
  );
});
