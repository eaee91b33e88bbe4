import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/list.ts';
import { completeCitation } from '../../src/answering/sources/complete.ts';
import type { OptionValues } from '../../src/contract/option.ts';
import { describe as describeCorpus } from '../../src/corpus/progress.ts';
import { cardOf } from '../../src/discord/rendering/card.ts';
import { Dossier } from '../../src/dossier/dossier.ts';
import { hashOf } from '../../src/dossier/passage.ts';
import { answerJson } from '../../src/json/answerJson.ts';
import { openDossier } from '../../src/openDossier.ts';
import { MemoryEngine } from '../../src/search/engines/memory/memoryEngine.ts';
import { drawView } from '../../src/terminal/drawView.ts';
import { viewOf } from '../../src/views/viewOf.ts';
import { runGuarded } from '../answering/guarded.ts';
import { laidDocument, openLaid, paragraph } from '../fixtures/laidOutDossier.ts';

const open = openLaid(
  {
    id: 'minutes',
    blocks: [paragraph('The board met on Monday and heard the warden.')],
    notes: [
      { kind: 'comments', count: 3 },
      { kind: 'picturePages', pages: [2, 5, 6, 7] },
      { kind: 'unreadParts', count: 5, names: ['chart 1', 'chart 2', 'chart 3', 'chart 4', '**chart** 5'] },
    ],
  },
  { id: 'letter', blocks: [paragraph('The warden wrote that the gate was open.')] },
);

async function shown(name: string, options: OptionValues): Promise<string> {
  return drawView(
    viewOf(await runGuarded(commands, name, options, open), open.dossier),
    open.dossier,
    (_, text) => text,
  );
}

describe('what is beside the text of a document', () => {
  const noted = openLaid({
    id: 'draft',
    blocks: [
      paragraph('The warden opened the gate on Monday.'),
      ...Array.from({ length: 8 }, (_, at) => paragraph(`The board heard of matter ${at} in June.`)),
    ],
    asides: [
      { kind: 'comment', text: 'Did the smuggler see this?', author: 'Ana **Holt**', date: '2021-05-04' },
      { kind: 'hidden', text: 'Turnip stores were empty.' },
      { kind: 'history', text: `Earlier we wrote. ${'So it went on. '.repeat(200)}`, author: 'Nils Aubrey' },
      ...Array.from({ length: 9 }, () => ({ kind: 'comment' as const, text: '> a line like a quotation' })),
    ],
  });
  const drawn = async (options: OptionValues): Promise<string> =>
    drawView(
      viewOf(await runGuarded(commands, 'source', options, noted), noted.dossier),
      noted.dossier,
      (_, text) => text,
    );

  it('is listed with its author and date, apart from the document’s words', async () => {
    const text = await drawn({ document: 'draft' });
    expect(text).toContain('never searched, never quoted');
    expect(text).toContain('Comment by Ana **Holt**, 2021-05-04: Did the smuggler see this?');
    expect(text).toContain('Hidden text: Turnip stores were empty.');
    expect(text).toMatch(/Earlier message by Nils Aubrey: Earlier we wrote\..*… \(2,618 more characters\)/u);
    expect(text).toContain('2 more are not shown.');
    expect(text).not.toMatch(/│.*smuggler/u);
  });

  it('is listed on the first page alone', async () =>
    expect(await drawn({ document: 'draft', passage: 7 })).not.toContain('Holt'));

  it('is no quotation on Discord', async () => {
    const { dossier } = noted;
    const card = cardOf(viewOf(await runGuarded(commands, 'source', { document: 'draft' }, noted), dossier), dossier);
    const text = card.blocks.map((one) => one.text).join('\n');
    expect(text).toContain('Did the smuggler see this?');
    expect(text).toContain('Ana \\*\\*Holt\\*\\*');
    expect(text.split('\n').filter((line) => line.startsWith('> '))).toHaveLength(6);
  });

  it('is in the JSON', async () => {
    const json = answerJson(await runGuarded(commands, 'source', { document: 'draft' }, noted), noted.dossier);
    expect(json.reading?.asides).toHaveLength(12);
    expect(json.reading?.asides[0]).toEqual({
      kind: 'comment',
      text: 'Did the smuggler see this?',
      cut: 0,
      author: 'Ana **Holt**',
      date: '2021-05-04',
    });
  });

  it.each([
    ['search', { query: 'smuggler' }],
    ['search', { query: 'turnip' }],
    ['ask', { question: 'Did the smuggler see this?' }],
    ['quote', { words: 'smuggler' }],
    ['verify', { text: 'Turnip stores were empty.' }],
  ])('is not found by /%s %o', async (name, options) => {
    const json = answerJson(await runGuarded(commands, name, options, noted), noted.dossier);
    expect(JSON.stringify(json.results)).not.toMatch(/smuggler see|stores were/u);
    expect(json.verdicts?.[0]?.verdict ?? 'not in the dossier').toBe('not in the dossier');
  });
});

describe('what reading did with a document', () => {
  it('is named in the list of documents, in short', async () => {
    const text = await shown('source', {});
    expect(text).toContain('3 comments, kept apart from the text');
    expect(text).toContain('pages 2 and 5–7 are pictures');
    expect(text).toContain('5 parts not read: chart 1, chart 2, chart 3 and 2 more');
  });

  it('is named in full where the document is read, and nothing is said of others', async () => {
    expect(await shown('source', { document: 'minutes' })).toContain('How it was read\n  3 comments');
    expect(await shown('source', { document: 'minutes' })).toContain('chart 4 and **chart** 5');
    expect(await shown('source', { document: 'letter' })).not.toContain('How it was read');
  });

  it('is in the JSON, as words and as data', async () => {
    const json = answerJson(await runGuarded(commands, 'source', { document: 'minutes' }, open), open.dossier);
    expect(json.documents?.[0]?.notes).toContainEqual({
      text: 'pages 2 and 5–7 are pictures, so no text was read there',
      kind: 'picturePages',
      pages: [2, 5, 6, 7],
    });
  });

  it('is named at the start, of the first documents', () => {
    const documents = Array.from({ length: 23 }, (_, at) => ({
      file: `${at}.docx`,
      notes: [{ kind: 'comments' as const, count: at + 1 }],
    }));
    const held = { documents: [...documents, { file: 'plain.txt' }], passageCount: 50, unread: [] };
    const lines = describeCorpus(new Map([['inquiry', { dossier: held }]]));
    expect(lines).toHaveLength(22);
    expect(lines[1]).toBe('dossier inquiry: 0.docx: 1 comment, kept apart from the text');
    expect(lines.at(-1)).toBe('dossier inquiry: notes on 3 more documents; /source names them');
  });
});

describe('struck and doubtful words', () => {
  const marked = openLaid({
    id: 'scan',
    blocks: [paragraph('The gate was ~~open~~ closed, the ??wardcn?? (Holt) wrote ~~on Monday~~.')],
  });
  const [only] = marked.dossier.documents;

  it('are marked in the terminal, in a form that survives copying', async () => {
    const text = drawView(
      viewOf(await runGuarded(commands, 'search', { query: 'gate' }, marked), marked.dossier),
      marked.dossier,
      (_, one) => one,
    );
    expect(text).toContain('│ The gate was [struck: open] closed, the wardcn[?] (Holt) wrote [struck: on Monday].');
  });

  it('are struck on Discord, and what follows the sign of doubt is no address', async () => {
    const { dossier } = marked;
    const card = cardOf(viewOf(await runGuarded(commands, 'search', { query: 'gate' }, marked), dossier), dossier);
    expect(card.blocks[0]?.text).toContain(
      'The **gate** was ~~open~~ closed, the wardcn[?] (Holt) wrote ~~on Monday~~.',
    );
  });

  it('are marked where a citation is completed', () => {
    expect(completeCitation('scan:1', marked)[0]?.name).toMatch(/^scan:1 — The gate was \[struck: open\] closed/u);
    expect(only?.standing).not.toContain('open');
  });
});

describe('words that were struck when they were cited', async () => {
  const text = 'The gate was open and the bell rang.';
  const marks = [{ start: 13, end: 17, as: 'struck' as const }];
  const former = { document: 'scan', number: 9, file: 'scan.docx', text, marks, hash: hashOf(text), successor: null };
  const dossier = new Dossier(
    'larkhaven',
    [laidDocument({ id: 'scan', blocks: [paragraph('All is new.')] })],
    [],
    [former],
  );
  const cited = await runGuarded(commands, 'cite', { id: 'scan:9' }, openDossier(dossier, MemoryEngine.build(dossier)));

  it('are shown as struck where they are gone', () => {
    expect(drawView(viewOf(cited, dossier), dossier, (_, one) => one)).toContain('│ The gate was [struck: open] and');
    expect(
      cardOf(viewOf(cited, dossier), dossier)
        .blocks.map((one) => one.text)
        .join(),
    ).toContain('~~open~~');
    expect(answerJson(cited, dossier).change?.struck).toEqual([{ start: 13, end: 17 }]);
  });
});
