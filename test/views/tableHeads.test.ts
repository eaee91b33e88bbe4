import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/list.ts';
import type { OptionValues } from '../../src/contract/option.ts';
import { cardOf } from '../../src/discord/rendering/card.ts';
import { cellUnder, tableCells } from '../../src/dossier/tableCells.ts';
import { answerJson } from '../../src/json/answerJson.ts';
import type { LooseBlock } from '../../src/reading/textBuilder.ts';
import { drawView } from '../../src/terminal/drawView.ts';
import { viewOf } from '../../src/views/viewOf.ts';
import { runGuarded } from '../answering/guarded.ts';
import { openLaid } from '../fixtures/laidOutDossier.ts';

function block(kind: LooseBlock['kind'], text: string): LooseBlock {
  return { kind, parts: [{ text }] };
}

const open = openLaid(
  {
    id: 'survey',
    metadata: { title: 'Survey of the coast' },
    blocks: [
      block('paragraph', 'The survey covers the towns of the coast and was made in spring.'),
      block('tableHead', 'Town | Population | Mayor | Founded'),
      block('tableRow', 'Torvik | 4,120 | Ana Holt | 1831'),
      block('tableRow', 'Selvik | 950 | Milo Farr | 1790'),
      block('tableRow', 'Hollen | 310 |  | 1911'),
      block('paragraph', 'The ferry runs from Torvik to Selvik twice a day.'),
      block('tableHead', 'Date | Event'),
      block('tableHead', 'day, month, year | in short'),
      block('tableRow', '4 May 2021 | Strike at the quay'),
      block('tableRow', '2 June 2021 | The yard shuts gates'),
    ],
  },
  {
    id: 'letter',
    blocks: [
      block('paragraph', 'The population of the islands fell by a third, and a mayor is elected every four years.'),
    ],
  },
);

async function shown(name: string, options: OptionValues): Promise<string> {
  return drawView(
    viewOf(await runGuarded(commands, name, options, open), open.dossier),
    open.dossier,
    (_, text) => text,
  );
}

async function json(name: string, options: OptionValues) {
  return answerJson(await runGuarded(commands, name, options, open), open.dossier);
}

describe('a row of a table', () => {
  it('is shown under the names of its columns, which are no part of it', async () => {
    const text = await shown('search', { query: 'Strike' });
    expect(text).toContain('Columns: Date | Event / day, month, year | in short\n│ 4 May 2021 | Strike at the quay\n');
    expect(text).not.toMatch(/│.*Event/u);
  });

  it('is so on Discord', async () => {
    const { dossier } = open;
    const answer = await runGuarded(commands, 'search', { query: 'Farr' }, open);
    const [first] = cardOf(viewOf(answer, dossier), dossier).blocks;
    expect(first?.text).toMatch(/^-# Columns: Town \\\| Population \\\| Mayor \\\| Founded\n> /u);
    expect(first?.quotations).toHaveLength(1);
  });

  it('is read with the others of its table under one head', async () => {
    const text = await shown('source', { document: 'survey' });
    expect(text.match(/Columns: Town/gu)).toHaveLength(1);
    expect(await shown('source', { document: 'survey', passage: 3 })).toContain('Columns: Town');
  });

  it('has its head in the JSON', async () => {
    expect((await json('search', { query: 'Farr' })).results[0]?.tableHead?.text).toBe(
      'Town | Population | Mayor | Founded',
    );
    expect((await json('search', { query: 'ferry' })).results[0]).not.toHaveProperty('tableHead');
  });

  it.each([
    ['What is the population of Torvik?', 'Torvik | 4,120 | Ana Holt | 1831', '4,120'],
    ['Who is the mayor of Selvik?', 'Selvik | 950 | Milo Farr | 1790', 'Milo Farr'],
    ['When was Selvik founded?', 'Selvik | 950 | Milo Farr | 1790', '1790'],
    ['When was the strike at the quay?', '4 May 2021 | Strike at the quay', '4 May 2021'],
    ['Which town has 950 people and a mayor named Milo Farr?', 'Selvik | 950 | Milo Farr | 1790', 'Selvik'],
  ])('answers “%s” by the cell that is asked for', async (question, row, cell) => {
    const { abstained, results } = await json('ask', { question });
    const [first] = results;
    const words = first?.span && first.text.slice(first.span.start - first.start, first.span.end - first.start);
    expect([abstained, first?.text, words ?? null]).toEqual([false, row, cell]);
  });

  it('answers nothing if that cell is empty, and shows the row as the nearest', async () => {
    const { abstained, results } = await json('ask', { question: 'Who is the mayor of Hollen?' });
    expect([abstained, results[0]?.text, results[0]?.span ?? null]).toEqual([true, 'Hollen | 310 |  | 1911', null]);
  });
});

describe('the cells of a row', () => {
  const text = 'a | b |  | d\n\none | two | three | four\n\n | x |  | \n\nwide | row';
  const lines = text
    .split('\n\n')
    .map((line) => ({ start: text.indexOf(line), end: text.indexOf(line) + line.length }));
  const wordsOf = ({ start, end }: { start: number; end: number }) => text.slice(start, end);

  it('keep their places where some are empty', () => {
    expect(lines.map((line) => tableCells(text, line).map(wordsOf))).toEqual([
      ['a', 'b', '', 'd'],
      ['one', 'two', 'three', 'four'],
      ['', 'x', '', ''],
      ['wide', 'row'],
    ]);
  });

  it('are found under the name of a column, if the row has as many as the head', () => {
    const [head, row, sparse, wide] = lines;
    if (head === undefined || row === undefined || sparse === undefined || wide === undefined)
      throw new Error('4 rows');
    const name = { start: 4, end: 5 };
    expect(wordsOf(cellUnder(text, head, name, row) ?? { start: 0, end: 0 })).toBe('two');
    expect(wordsOf(cellUnder(text, head, name, sparse) ?? { start: 0, end: 0 })).toBe('x');
    expect(cellUnder(text, head, name, wide)).toBeNull();
  });
});
