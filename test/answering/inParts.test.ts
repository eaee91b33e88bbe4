import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/list.ts';
import { drawView } from '../../src/terminal/drawView.ts';
import { viewOf } from '../../src/views/viewOf.ts';
import { openWritten } from '../fixtures/ferryDossier.ts';
import { runGuarded } from './guarded.ts';
import { ask } from './inJson.ts';

const open = openWritten([
  {
    id: 'minutes',
    paragraphs: [
      'Harbour master Ines Talbot opened the new quay at Skerry Point on 4 May 1987.',
      'The board of the Larkhaven ferry company paid 120 crowns for the first lamp.',
      'Fishermen mended their nets on the old quay all through the winter.',
    ],
  },
]);

async function partsOf(question: string) {
  const { parts = [], abstained, results } = await ask(question, {}, open);
  return { parts, abstained, results };
}

const shown = (span: { readonly start: number; readonly end: number } | null) =>
  span === null ? null : open.dossier.document('minutes')?.text.slice(span.start, span.end);

describe('a question in two parts', () => {
  it('is answered part by part, each with its own words', async () => {
    const { parts, abstained } = await partsOf(
      'Who opened the new quay, and how many crowns did the board pay for the lamp?',
    );
    expect(abstained).toBe(false);
    expect(parts.map(({ question, answered, span }) => [question, answered, shown(span)])).toEqual([
      ['Who opened the new quay?', true, 'Ines Talbot'],
      ['How many crowns did the board pay for the lamp?', true, '120 crowns'],
    ]);
  });

  it('says which part the dossier does not answer', async () => {
    const { parts, abstained, results } = await partsOf(
      'At what temperature does zinc melt, and who opened the new quay at Skerry Point?',
    );
    expect(abstained).toBe(false);
    expect(parts.map(({ answered }) => answered)).toEqual([false, true]);
    expect(parts[0]?.absence?.missing).toContain('zinc');
    expect(results[0]?.text).toContain('Ines Talbot opened');
  });

  it('is silent if no part is answered', async () => {
    const { parts, abstained } = await partsOf('At what temperature does zinc melt, and who invented the zeppelin?');
    expect(abstained).toBe(true);
    expect(parts.map(({ answered }) => answered)).toEqual([false, false]);
  });

  it('shows a sentence that answers both once', async () => {
    const question = 'When was the new quay opened and who opened it?';
    const { parts, results } = await partsOf(question);
    expect(parts.map(({ span }) => shown(span))).toEqual(['4 May 1987', 'Ines Talbot']);
    const answer = await runGuarded(commands, 'ask', { question }, open);
    const text = drawView(viewOf(answer, open.dossier), open.dossier, (_style, words) => words);
    expect(text.split('opened the new quay at Skerry Point')).toHaveLength(2);
    expect(text).toContain('Who opened the new quay?');
    expect(text).toContain('“Ines Talbot”, in the same sentence: minutes:1');
    expect(results.map(({ passage }) => passage)).toEqual([...new Set(results.map(({ passage }) => passage))]);
  });

  it('is one question if only one thing is asked', async () => {
    expect((await partsOf('Who opened the new quay?')).parts).toEqual([]);
  });
});
