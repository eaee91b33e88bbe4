import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/list.ts';
import type { OptionValues } from '../../src/contract/option.ts';
import { describe as describeCorpus } from '../../src/corpus/progress.ts';
import { answerJson } from '../../src/json/answerJson.ts';
import { drawView } from '../../src/terminal/drawView.ts';
import { viewOf } from '../../src/views/viewOf.ts';
import { runGuarded } from '../answering/guarded.ts';
import { openLaid, paragraph } from '../fixtures/laidOutDossier.ts';

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

function shown(name: string, options: OptionValues): string {
  return drawView(viewOf(runGuarded(commands, name, options, open), open.dossier), open.dossier, (_, text) => text);
}

describe('what reading did with a document', () => {
  it('is named in the list of documents, in short', () => {
    const text = shown('source', {});
    expect(text).toContain('3 comments, listed apart and not read as text');
    expect(text).toContain('pages 2 and 5–7 are pictures');
    expect(text).toContain('5 parts not read: chart 1, chart 2, chart 3 and 2 more');
  });

  it('is named in full where the document is read, and nothing is said of others', () => {
    expect(shown('source', { document: 'minutes' })).toContain('How it was read\n3 comments');
    expect(shown('source', { document: 'minutes' })).toContain('chart 4 and **chart** 5');
    expect(shown('source', { document: 'letter' })).not.toContain('How it was read');
  });

  it('is in the JSON, as words and as data', () => {
    const json = answerJson(runGuarded(commands, 'source', { document: 'minutes' }, open), open.dossier);
    expect(json.documents?.[0]?.notes).toContainEqual({
      text: 'pages 2 and 5–7 are pictures, of which nothing was read',
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
    expect(lines[1]).toBe('dossier inquiry: 0.docx: 1 comment, listed apart and not read as text');
    expect(lines.at(-1)).toBe('dossier inquiry: notes on 3 more documents; /source names them');
  });
});
