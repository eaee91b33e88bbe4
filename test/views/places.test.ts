import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/list.ts';
import { completeCitation } from '../../src/answering/sources/complete.ts';
import type { OptionValues } from '../../src/contract/option.ts';
import { referenceTo } from '../../src/dossier/references/reference.ts';
import { whereaboutsOf } from '../../src/dossier/whereabouts.ts';
import { answerJson } from '../../src/json/answerJson.ts';
import { drawView } from '../../src/terminal/drawView.ts';
import { viewOf } from '../../src/views/viewOf.ts';
import { wording } from '../../src/wording/catalogue.ts';
import { runGuarded } from '../answering/guarded.ts';
import { laidDocument, openLaid, paragraph } from '../fixtures/laidOutDossier.ts';

const open = openLaid(
  {
    id: 'hearing',
    metadata: { title: 'Hearing' },
    pageCount: 14,
    blocks: [
      {
        kind: 'paragraph',
        page: 12,
        parts: [
          { text: 'The warden opened the gate at noon. ', from: { page: 12, line: 5 } },
          { text: 'Nobody saw the keeper ', from: { page: 12, line: 6 } },
          { text: 'before the bell rang, ', from: { page: 12, line: 7 } },
          { text: 'and the boats had left the quay by then.', from: { page: 13, line: 1 } },
        ],
      },
      { kind: 'paragraph', page: 14, parts: [{ text: 'The lamp was dark.', from: { page: 14 } }] },
    ],
  },
  {
    id: 'recording',
    blocks: [
      { kind: 'paragraph', parts: [{ text: 'We rowed against the tide.', from: { seconds: 845.4 } }] },
      { kind: 'paragraph', parts: [{ text: 'The pilot slept.', from: { seconds: 36_000 } }] },
    ],
  },
  {
    id: 'scan',
    blocks: [paragraph('The harbour was mined.', { page: 1 }), paragraph('The mine was lifted.', { page: 2 })],
    notes: [{ kind: 'recognised', pages: [2] }],
  },
  { id: 'photo', blocks: [paragraph('The ferry is late.')], notes: [{ kind: 'recognised' }] },
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

/** Where some words of a document are, as a citation has it. */
function whereIs(id: string, words: string): string {
  const document = open.dossier.document(id);
  const start = document?.text.indexOf(words) ?? -1;
  const passage = open.dossier.passageAround({ document: id, start, end: start + words.length });
  if (document === undefined || passage === undefined) throw new Error(`${id} has no passage with “${words}”`);
  return wording.citation.inOriginal(whereaboutsOf(document, passage, { start, end: start + words.length }));
}

describe('the place of quoted words', () => {
  it.each([
    ['hearing', 'The warden opened the gate at noon.', 'p. 12:5'],
    ['hearing', 'Nobody saw the keeper before the bell', 'p. 12:6–7'],
    ['hearing', 'the keeper ', 'p. 12:6'],
    ['hearing', 'rang, and the boats', 'pp. 12:7–13:1'],
    ['hearing', 'the boats had left', 'p. 13:1'],
    ['hearing', 'The lamp was dark.', 'p. 14'],
    ['recording', 'against the tide', 'at 00:14:05'],
    ['recording', 'The pilot slept.', 'at 10:00:00'],
    ['scan', 'The harbour', 'p. 1'],
    ['scan', 'The mine', 'p. 2, recognised text'],
    ['photo', 'The ferry', 'recognised text'],
  ])('%s “%s”: %s', (id, words, where) => expect(whereIs(id, words)).toBe(where));

  it('is that of the sentence which answers, and of the whole passage where that is shown', async () => {
    expect(await shown('ask', { question: 'Who saw the keeper before the bell rang?' })).toContain(
      '— Hearing · ¶1 (pp. 12:6–13:1) · hearing:1',
    );
    expect(await shown('source', { document: 'hearing' })).toContain('— ¶1 (pp. 12:5–13:1) · hearing:1');
    expect(await shown('search', { query: 'tide' })).toContain('¶1 (at 00:14:05)');
    expect(await shown('search', { query: 'mine' })).toContain('¶2 (p. 2, recognised text)');
  });

  it('is that of a part which is cited, also in the reference', async () => {
    const text = await shown('cite', { id: 'hearing:1@36-60' });
    expect(text).toContain('— Hearing · ¶1 (p. 12:6–7) · hearing:1');
    expect(text).toContain('“Hearing”, ¶1 (p. 12:6–7) [hearing:1]');
    expect(text).toContain('note = {par. 1 (p. 12:6–7), hearing:1}');
  });

  it('is in the JSON, where the page is that of the passage as before', async () => {
    const [found] = (await json('ask', { question: 'Who saw the keeper before the bell rang?' })).results;
    expect(found?.page).toBe(12);
    expect(found?.where).toEqual({ words: 'pp. 12:6–13:1', page: 12, pageEnd: 13, line: 6, lineEnd: 1 });
    expect((await json('search', { query: 'tide' })).results[0]?.where).toEqual({
      words: 'at 00:14:05',
      time: '00:14:05',
      seconds: 845.4,
    });
    expect((await json('search', { query: 'ferry' })).results[0]?.where).toEqual({
      words: 'recognised text',
      recognised: true,
    });
  });

  it('is in the JSON of a verdict', async () => {
    expect((await json('verify', { text: '“and the boats had left the quay by then.”' })).verdicts?.[0]?.where).toEqual(
      {
        words: 'p. 13:1',
        page: 13,
        pageEnd: 13,
        line: 1,
        lineEnd: 1,
      },
    );
  });

  it('is that of each passage of a block which is cut', () => {
    const sentence = 'The warden counted the boats on the quay and wrote each of them down in his book. ';
    const block = { kind: 'paragraph' as const, page: 1 };
    const parts = [1, 2, 3].map((page) => ({ text: sentence.repeat(12), from: { page } }));
    const { passages } = laidDocument({ id: 'long', blocks: [{ ...block, parts }] });
    expect(passages.map(({ page }) => page)).toEqual([1, 2]);
  });

  it('is beside a citation that is completed', () => {
    expect(completeCitation('hearing:2', open)[0]?.name).toBe('hearing:2 — The lamp was dark. (p. 14)');
  });

  it('is that of the passage where a reference names no part', () => {
    const [hearing] = open.dossier.documents;
    const [passage] = hearing?.passages ?? [];
    if (hearing === undefined || passage === undefined) throw new Error('the fixture has a hearing');
    expect(referenceTo(hearing, passage).markdown).toContain('¶1 (pp. 12:5–13:1)');
  });
});
