import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { customIdOf, parseCustomId, repeatedId, VERBS } from '../../src/discord/customIds.ts';
import { MAX_CUSTOM_ID } from '../../src/discord/limits.ts';
import { UserError } from '../../src/errors.ts';

const press = fc.record({
  verb: fc.constantFrom(...VERBS),
  reply: fc.stringMatching(/^[\w-]{12}$/),
  number: fc.nat(999_999_999),
  key: fc.option(fc.stringMatching(/^[\w-]{8}$/)),
});

describe('custom ids', () => {
  it('say a press and read back as it', () => {
    fc.assert(
      fc.property(press, (one) => {
        expect(customIdOf(one).length).toBeLessThanOrEqual(MAX_CUSTOM_ID);
        expect(parseCustomId(customIdOf(one))).toEqual(one);
      }),
    );
  });

  it('read back as the same press if they are a further time in one message', () => {
    fc.assert(
      fc.property(press, fc.integer({ min: 2, max: 40 }), (one, time) => {
        const id = repeatedId(customIdOf(one), time);
        expect(id.length).toBeLessThanOrEqual(MAX_CUSTOM_ID);
        expect(parseCustomId(id)).toEqual(one);
      }),
    );
  });

  it('of any other form are refused in words', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'1:pageabcdefghijkl-0') })), (text) => {
        expect(() => parseCustomId(text)).toThrow(UserError);
      }),
    );
    for (const id of [
      '2:page:abcdefghijkl:0:-',
      '1:page:abcdefghijkl:0:-:x',
      '1:page:abcdefghijkl:0:-:2:2',
      '1:steal:abcdefghijkl:0:-',
      '1:page:short:0:-',
    ]) {
      expect(() => parseCustomId(id)).toThrow('another version');
    }
  });
});
