import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldedOf } from '../../../src/discord/rendering/folded.ts';
import { anyText } from '../hostile.ts';

const FOLD = { room: 100, most: 160 };
const SENTENCES = [
  'The lighthouse was built of granite from the northern quarry.',
  'Its keeper, Odile Quint, lit the lamp at dusk.',
  'Nobody wrote down when it was put out again.',
  'In winter the stairs were covered with ice for weeks.',
  'A second keeper came from the mainland in the spring.',
  'The lamp was turned by hand until the wheel was mended.',
];
const TEXT = SENTENCES.join(' ');
const WHOLE = { start: 0, end: TEXT.length };

function at(words: string) {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}

function shown(meant: readonly string[], around: readonly string[], text = TEXT): readonly string[] {
  const whole = { start: 0, end: text.length };
  return foldedOf(text, whole, { meant: meant.map(at), around: around.map(at) }, FOLD).map(({ start, end }) =>
    text.slice(start, end),
  );
}

describe('a folded passage', () => {
  it('is whole if little would be saved', () => {
    const text = SENTENCES.slice(0, 3).join(' ');
    expect(shown([], [], text)).toEqual([text]);
  });

  it('begins with its first sentences if nothing of it is meant', () => {
    expect(shown([], [])).toEqual([SENTENCES[0]]);
  });

  it('shows the sentence that is meant, and what fits behind it', () => {
    expect(shown([SENTENCES[1] ?? ''], [])).toEqual([`${SENTENCES[1]} ${SENTENCES[2]}`]);
  });

  it('shows the sentence with the words that were searched', () => {
    expect(shown([], ['mainland'])).toEqual([SENTENCES[4]]);
  });

  it('shows two sentences that are far apart as two stretches', () => {
    expect(shown([SENTENCES[1] ?? '', SENTENCES[5] ?? ''], [])).toEqual([SENTENCES[1], SENTENCES[5]]);
  });

  it('cuts a sentence that is too long around what is to be seen', () => {
    const text = `${'The tide came and went, and '.repeat(20)}the buoy broke loose, ${'and the tide came, '.repeat(20)}.`;
    const start = text.indexOf('buoy');
    const [only, ...others] = foldedOf(
      text,
      { start: 0, end: text.length },
      { meant: [], around: [{ start, end: start + 4 }] },
      FOLD,
    );
    expect(others).toEqual([]);
    const part = text.slice(only?.start, only?.end);
    expect(part).toContain('buoy');
    expect(part.length).toBeLessThanOrEqual(FOLD.room);
  });

  it('counts wide characters twice', () => {
    const sentence = '灯台守は夕暮れに灯をともし、朝まで海を見張っていた。';
    const text = sentence.repeat(8);
    const [only] = foldedOf(text, { start: 0, end: text.length }, { meant: [], around: [] }, FOLD);
    expect(text.slice(only?.start, only?.end)).toBe(sentence.repeat(2));
  });

  it('shows stretches of the passage, in order, and all that is meant if there is room for it', () => {
    const slices = (length: number) =>
      fc.array(
        fc.tuple(fc.nat(length), fc.nat(30)).map(([start, long]) => ({ start, end: Math.min(length, start + long) })),
        { maxLength: 4 },
      );
    const passages = fc
      .oneof(
        anyText,
        fc.array(fc.constantFrom(...SENTENCES, 'x', ' '), { maxLength: 20 }).map((all) => all.join(' ')),
      )
      .chain((text) => fc.record({ text: fc.constant(text), meant: slices(text.length), around: slices(text.length) }));
    fc.assert(
      fc.property(passages, ({ text, meant, around }) => {
        const parts = foldedOf(text, { start: 0, end: text.length }, { meant, around }, FOLD);
        expect(parts.length).toBeGreaterThan(0);
        for (const [index, { start, end }] of parts.entries()) {
          expect(start).toBeGreaterThanOrEqual(parts[index - 1]?.end ?? 0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  it('is the passage itself where all of it is meant and it is short', () => {
    expect(foldedOf(TEXT, { start: 0, end: 60 }, { meant: [WHOLE], around: [] }, FOLD)).toEqual([
      { start: 0, end: 60 },
    ]);
  });
});
