import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteReader } from '../../src/bytes/byteReader.ts';
import { ByteWriter } from '../../src/bytes/byteWriter.ts';

/** A value with the kind by which it is written. */
const value = fc.oneof(
  fc.record({ kind: fc.constant('number' as const), value: fc.maxSafeNat() }),
  fc.record({ kind: fc.constant('signed' as const), value: fc.integer({ min: -(2 ** 51), max: 2 ** 51 }) }),
  fc.record({ kind: fc.constant('float' as const), value: fc.double() }),
  // Half surrogate pairs too.
  fc.record({ kind: fc.constant('text' as const), value: fc.string({ unit: 'binary' }) }),
  fc.record({ kind: fc.constant('text' as const), value: fc.constant('\ud83d alone') }),
);

describe('bytes', () => {
  it('are read as they were written', () => {
    fc.assert(
      fc.property(fc.array(value), fc.uint8Array(), (values, last) => {
        const writer = new ByteWriter(1);
        for (const one of values) {
          if (one.kind === 'text') writer.text(one.value);
          else writer[one.kind](one.value);
        }
        writer.bytes(last);
        const reader = new ByteReader(writer.done());
        for (const one of values) expect(reader[one.kind]()).toBe(one.value);
        expect([...reader.bytes()]).toEqual([...last]);
        expect(reader.isDone).toBe(true);
        expect(() => reader.number()).toThrow(RangeError);
      }),
    );
  });
});
