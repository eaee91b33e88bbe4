import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentContent } from '../../../src/dossier/document.ts';
import { hashOf, type UnnumberedPassage } from '../../../src/dossier/passage.ts';
import {
  decodeNumbers,
  decodePassages,
  encodeNumbers,
  encodePassages,
} from '../../../src/keeping/dossierStore/passagesCodec.ts';
import { BLOCK_KINDS, decodeStructure, encodeStructure } from '../../../src/keeping/dossierStore/structureCodec.ts';

const slice = fc.record({ start: fc.nat(100_000), end: fc.nat(100_000) });
const kind = fc.constantFrom(...BLOCK_KINDS);
const optional = { requiredKeys: [] as never[] };

/** Objects with some of the keys that may be absent. */
function withSome<T extends object, U extends object>(
  own: fc.Arbitrary<T>,
  more: fc.Arbitrary<U>,
): fc.Arbitrary<T & U> {
  return fc.tuple(own, more).map(([a, b]) => ({ ...a, ...b }));
}

const content: fc.Arbitrary<DocumentContent> = fc.record({
  text: fc.constant(''),
  metadata: fc.constant({}),
  blocks: fc.array(
    withSome(
      withSome(slice, fc.record({ kind })),
      fc.record({ level: fc.nat(9), page: fc.nat(), speaker: slice }, optional),
    ),
  ),
  footnoteMarks: fc.array(slice),
  anchors: fc.array(
    withSome(
      fc.record({ at: fc.nat() }),
      fc.record({ page: fc.nat(), line: fc.integer(), seconds: fc.double({ noNaN: true }) }, optional),
    ),
  ),
  textMarks: fc.array(withSome(slice, fc.record({ as: fc.constantFrom('struck' as const, 'unsure' as const) }))),
  asides: fc.array(
    withSome(
      fc.record({
        kind: fc.constantFrom('comment' as const, 'hidden' as const, 'history' as const),
        text: fc.string(),
      }),
      fc.record({ author: fc.string(), date: fc.constant('2021-03-04') }, optional),
    ),
  ),
});

const passage: fc.Arbitrary<UnnumberedPassage> = withSome(
  withSome(
    slice,
    fc.record({
      document: fc.constant('log'),
      kind,
      page: fc.option(fc.nat()),
      headings: fc.array(fc.constantFrom({ start: 0, end: 4 }, { start: 9, end: 30 }), { maxLength: 2 }),
      hash: fc.string().map(hashOf),
    }),
  ),
  fc.record({ tableHead: slice }, optional),
);

describe('what a store keeps of a document', () => {
  it('has the same structure', () => {
    fc.assert(
      fc.property(content, ({ text: _, metadata: __, ...structure }) => {
        expect(decodeStructure(encodeStructure({ text: '', metadata: {}, ...structure }))).toEqual(structure);
      }),
    );
  });

  it('has the same passages with their numbers', () => {
    fc.assert(
      fc.property(fc.array(passage), fc.array(fc.nat(), { minLength: 20, maxLength: 20 }), (passages, numbers) => {
        const kept = decodeNumbers(encodeNumbers(numbers));
        expect(kept).toEqual(numbers);
        const decoded = decodePassages(encodePassages(passages), 'log', kept);
        expect(decoded.map((one) => ({ ...one }))).toEqual(
          passages.map((one, at) => ({ ...one, number: numbers[at] ?? at + 1 })),
        );
      }),
    );
  });
});
