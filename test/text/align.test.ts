import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AlignedWord, align } from '../../src/text/align.ts';

function words(text: string): AlignedWord[] {
  return text
    .split(' ')
    .filter((key) => key !== '')
    .map((key) => ({ key, editorial: false, afterGap: false }));
}

/** Fewest words to change so that `pasted` becomes some stretch of `source`: every stretch tried, Levenshtein's distance. */
function naive(pasted: readonly string[], source: readonly string[]): number {
  let best = pasted.length;
  for (let from = 0; from <= source.length; from += 1) {
    for (let to = from; to <= source.length; to += 1) best = Math.min(best, edits(pasted, source.slice(from, to)));
  }
  return best;
}

function edits(a: readonly string[], b: readonly string[]): number {
  const [first, ...restA] = a;
  const [other, ...restB] = b;
  if (first === undefined || other === undefined) return a.length + b.length;
  if (first === other) return edits(restA, restB);
  return 1 + Math.min(edits(restA, restB), edits(restA, b), edits(a, restB));
}

describe('alignment', () => {
  it('changes as few words as trying every stretch does', () => {
    const word = fc.constantFrom('a', 'b', 'c');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 5 }), fc.array(word, { maxLength: 6 }), (pasted, source) => {
        const { steps, cost } = align(words(pasted.join(' ')), words(source.join(' ')));
        const changed = steps.filter(({ kind }) => kind !== 'same').length;
        expect(changed).toBe(naive(pasted, source));
        expect(Math.round(cost)).toBe(changed);
      }),
      { numRuns: 300 },
    );
  });

  it('leads over every pasted word once, in order, and over one stretch of the source', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 20 });
    fc.assert(
      fc.property(text, text, (pasted, source) => {
        const { steps, matched } = align(words(pasted.join(' ')), words(source.join(' ')));
        const here = steps.flatMap((step) => ('pasted' in step ? [step.pasted] : []));
        const there = steps.flatMap((step) => ('source' in step ? [step.source] : []));
        expect(here).toEqual(pasted.map((_, place) => place));
        expect(there).toEqual(there.map((_, step) => (there[0] ?? 0) + step));
        for (const step of steps) if (step.kind === 'same') expect(pasted[step.pasted]).toBe(source[step.source]);
        expect(matched).toBe(steps.filter(({ kind }) => kind === 'same').length);
      }),
    );
  });

  it('passes over words that an ellipsis stands for, however many', () => {
    const pasted = words('the ferry sank').map((word, place) => ({ ...word, afterGap: place === 2 }));
    const { steps } = align(pasted, words('and then the ferry of the old line suddenly sank there'));
    expect(steps.filter(({ kind }) => kind === 'removed')).toHaveLength(5);
    expect(steps.some(({ kind }) => kind === 'replaced' || kind === 'added')).toBe(false);
  });

  it('takes a last word that differs for a replaced one', () => {
    expect(align(words('sailed in 1964'), words('it sailed in 1963 again')).steps.at(-1)?.kind).toBe('replaced');
  });
});
