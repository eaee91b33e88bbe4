import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_TEXT, MAX_TEXT_BYTES } from '../../src/discord/limits.ts';
import { longText } from '../../src/discord/rendering/ownWords.ts';
import { paginate } from '../../src/discord/rendering/paginate.ts';
import { quoteInPieces } from '../../src/discord/rendering/quotation.ts';
import { roomOf } from '../../src/discord/rendering/roomOf.ts';
import { PAGE_TEXT } from '../../src/discord/rendering/rooms.ts';

const TEXTS = {
  English: 'The ferry sailed at last, an hour behind the timetable. ',
  Arabic: 'أبحرت العبارة أخيرا متأخرة ساعة عن موعدها. ',
  Chinese: '渡輪終於開航，比時刻表晚了一個小時。',
  Hindi: 'नौका आखिरकार समय-सारिणी से एक घंटे बाद रवाना हुई। ',
  emoji: '⛴️🌊👩‍👩‍👧‍👦 ',
};
const texts = Object.entries(TEXTS);
const anyText = fc
  .array(fc.oneof(fc.constantFrom(...Object.values(TEXTS)), fc.string({ unit: 'binary', maxLength: 20 })), {
    minLength: 1,
    maxLength: 60,
  })
  .map((parts) => parts.join(''));

const bytesOf = (parts: readonly string[]): number => Buffer.byteLength(parts.join(''));

describe('the room that a text takes', () => {
  it('is never less than its length, and texts that fit together keep both limits', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 5 }), (parts) => {
        const room = parts.reduce((sum, part) => sum + roomOf(part), 0);
        fc.pre(room <= MAX_TEXT);
        expect(parts.join('').length).toBeLessThanOrEqual(MAX_TEXT);
        expect(bytesOf(parts)).toBeLessThanOrEqual(MAX_TEXT_BYTES);
      }),
    );
  });

  it.each([
    ['English', 1],
    ['Arabic', 1],
    ['emoji', 1],
    ['Chinese', 4 / 3],
  ] as const)('of %s is %f times its length', (language, times) => {
    const text = TEXTS[language].repeat(20);
    expect(roomOf(text)).toBeCloseTo(text.length * times, -1);
  });

  it.each(texts)(
    'decides how %s is divided: over pages, in a quotation, in a text of the bot',
    (_language, sentence) => {
      const text = sentence.repeat(200);
      const whole = { start: 0, end: text.length };
      const quoted = quoteInPieces({ origin: { document: 'd' }, text, whole }, whole, [], 1800);
      const blocks = [
        ...quoted.map(({ line }) => ({ text: line, quotations: [] })),
        ...longText('-# ', text, 2000),
        { text: sentence, quotations: [] },
      ];
      const pages = paginate(blocks, { text: PAGE_TEXT, components: 28, results: 3 });
      const most = (PAGE_TEXT * MAX_TEXT_BYTES) / MAX_TEXT;
      for (const page of pages) expect(bytesOf(page.map((block) => block.text))).toBeLessThanOrEqual(most);
      // What was quoted is all there, whatever the bytes of its characters.
      const shown = quoted.map(({ start, end }) => text.slice(start, end)).join(' ');
      expect(shown.replace(/\s+/gu, '')).toBe(text.replace(/\s+/gu, ''));
    },
  );
});
