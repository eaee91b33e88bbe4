import fc from 'fast-check';
import { expect, it } from 'vitest';
import { drawView } from '../../src/terminal/drawView.ts';
import type { Quote } from '../../src/views/model/quote.ts';
import { storedText } from '../../src/views/model/quote.ts';
import type { View } from '../../src/views/model/view.ts';
import { viewOf } from '../../src/views/viewOf.ts';
import { anyDossier } from '../discord/dossierFixture.ts';
import { anyAnswer } from './anyAnswer.ts';

const RUNS = { numRuns: 200 };

const anyCase = anyDossier.chain((dossier) => anyAnswer(dossier).map((answer) => ({ dossier, answer })));

function quotesOf({ blocks }: View): readonly Quote[] {
  return blocks.flatMap(({ lines }) => lines.flatMap((line) => (line.kind === 'quote' ? [line.quote] : [])));
}

it('quotes slices of what is stored, and marks words within them', () => {
  fc.assert(
    fc.property(anyCase, ({ dossier, answer }) => {
      for (const { origin, slice, whole } of quotesOf(viewOf(answer, dossier))) {
        const text = storedText(origin, dossier) ?? '';
        expect(whole.end).toBeLessThanOrEqual(text.length);
        expect(slice.start).toBeGreaterThanOrEqual(whole.start);
        expect(slice.end).toBeLessThanOrEqual(whole.end);
        expect(slice.end).toBeGreaterThanOrEqual(slice.start);
      }
    }),
    RUNS,
  );
});

it('has one line a block at most that a host divides', () => {
  fc.assert(
    fc.property(anyCase, ({ dossier, answer }) => {
      for (const { lines } of viewOf(answer, dossier).blocks) {
        const divided = lines.filter(({ kind }) => kind === 'quote' || kind === 'pasted' || kind === 'code');
        expect(divided.length).toBeLessThanOrEqual(1);
      }
    }),
    RUNS,
  );
});

it('names in its actions only results, documents and pins that it shows', () => {
  fc.assert(
    fc.property(anyCase, ({ dossier, answer }) => {
      const view = viewOf(answer, dossier);
      const known = new Set([
        ...view.results.map(({ key }) => key),
        ...view.documents.keys(),
        ...(answer.command === 'briefing' && answer.form === 'shown' ? answer.pins.map(({ key }) => key) : []),
      ]);
      const keys = view.blocks.flatMap(({ actions }) => actions.flatMap((one) => ('key' in one ? [one.key] : [])));
      for (const key of keys) expect(known).toContain(key);
      expect(new Set(view.results.map(({ key }) => key)).size).toBe(view.results.length);
    }),
    RUNS,
  );
});

it('is drawn by the terminal with every quoted word behind a bar, and nothing else there', () => {
  const picture = (text: string): string =>
    // biome-ignore lint/suspicious/noControlCharactersInRegex: a terminal is sent none of them
    text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/gu, '').replace(/[\u2400-\u2421\ufffd]/gu, '');
  fc.assert(
    fc.property(anyCase, ({ dossier, answer }) => {
      const view = viewOf(answer, dossier);
      const drawn = drawView(view, dossier, (_style, text) => text).split('\n');
      const barred = drawn.flatMap((line) => (line.startsWith('│ ') ? [line.slice(2)] : [])).join('');
      const quoted = quotesOf(view)
        .map(({ origin, slice, surroundings = slice }) =>
          (storedText(origin, dossier) ?? '').slice(surroundings.start, surroundings.end),
        )
        .join('');
      const bare = (text: string): string => picture(text).replace(/\s/gu, '');
      expect(bare(barred)).toBe(bare(quoted));
    }),
    RUNS,
  );
});
