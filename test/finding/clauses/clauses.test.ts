import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Slice } from '../../../src/dossier/slice.ts';
import type { Clause } from '../../../src/finding/clauses/clause.ts';
import { clausesOf } from '../../../src/finding/clauses/clausesOf.ts';
import { growthOf } from '../../growth.ts';

/** Sentences, each with its clauses in lines that are indented: verb | subject | objects | adjuncts, and what else holds. */
const blocks = readFileSync(join(import.meta.dirname, 'sentences.txt'), 'utf8')
  .trim()
  .split(/\n(?=\S)/u)
  .map((block) => block.split('\n'));

function written(sentence: string, clause: Clause): string {
  const words = ({ start, end }: Slice): string => sentence.slice(start, end);
  const list = (slices: readonly Slice[]): string => slices.map(words).join(' + ') || '-';
  const more = [
    clause.form === 'finite' ? '' : clause.form,
    clause.isPassive ? 'passive' : '',
    clause.agent === null ? '' : `by ${words(clause.agent)}`,
    clause.status === 'asserted' ? '' : clause.status,
    clause.isReported ? 'reported' : '',
    clause.isUnclear ? 'unclear' : '',
  ].filter((word) => word !== '');
  return `  ${[words(clause.verb), clause.subject === null ? '-' : words(clause.subject), list(clause.objects), list(clause.adjuncts), more.join(', ')].join(' | ')}`.trimEnd();
}

describe('the clauses of a sentence', () => {
  it.each(blocks)('%s', (sentence, ...expected) => {
    const clauses = clausesOf(sentence, { start: 0, end: sentence.length }, 'en');
    expect(clauses.map((clause) => written(sentence, clause))).toEqual(expected.map((line) => line.trimEnd()));
  });

  it('are none in a language without a grammar of clauses', () => {
    expect(clausesOf('Das Dach fiel.', { start: 0, end: 14 }, 'de')).toEqual([]);
  });

  it('have their places in the text', () => {
    const text = 'It rained. Wren sued Lunt.';
    const [clause] = clausesOf(text, { start: 11, end: text.length }, 'en');
    expect(clause).toMatchObject({ head: { start: 16, end: 20 }, bases: ['sue'], time: 'past' });
  });

  it('take time in proportion to a sentence, up to the length of a list', async () => {
    const sentence = (length: number): string => 'the lamp that Wren bought and '.repeat(length);
    const work = (length: number) => clausesOf(sentence(length), { start: 0, end: sentence(length).length }, 'en');
    expect(await growthOf(work, 4)).toBeLessThan(16);
  });
});
