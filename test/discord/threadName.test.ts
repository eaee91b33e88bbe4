import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_THREAD_NAME } from '../../src/discord/limits.ts';
import { plainThreadName, threadNameOf } from '../../src/discord/rendering/threadName.ts';

describe('the name of a thread', () => {
  it.each([
    ['  Who\tsailed\r\nlate? ', 'Who sailed late?'],
    ['a\u0000b\u202ec\u2066d\u200be', 'abcde'],
    ['می\u200cرود؟', 'می\u200cرود؟'],
    ['', plainThreadName()],
    ['\u200b \u202e\n', plainThreadName()],
    ['\u3164', '\u3164'],
    ['x'.repeat(100), 'x'.repeat(100)],
    [`${'word '.repeat(19)}words!`, `${'word '.repeat(19).trim()}…`],
  ])('of %j is %j', (subject, name) => {
    expect(threadNameOf(subject)).toBe(name);
  });

  it('keeps to the limit, on one line, of whole characters, and begins as the subject does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (subject) => {
        const name = threadNameOf(subject);
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(MAX_THREAD_NAME);
        expect(name.isWellFormed()).toBe(true);
        expect(name).not.toMatch(/[\n\r\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
        expect(name).toBe(name.trim());
      }),
    );
  });
});
