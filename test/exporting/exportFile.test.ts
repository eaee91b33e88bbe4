import fc from 'fast-check';
import JSZip from 'jszip';
import { parseHTML } from 'linkedom';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import type { ExportFormat } from '../../src/answer/exportFormat.ts';
import { type ExportedFile, exportFile } from '../../src/exporting/exportFile.ts';
import { openDatabase } from '../../src/keeping/database.ts';
import { SqliteTeamStore } from '../../src/keeping/sqliteTeamStore.ts';
import type { OpenDossier } from '../../src/openDossier.ts';
import { BriefingEditor } from '../../src/team/briefing/briefingEditor.ts';
import type { Team } from '../../src/team/team.ts';
import { guarded } from '../answering/guarded.ts';
import { anyText } from '../discord/hostile.ts';
import { openWritten } from '../fixtures/ferryDossier.ts';
import { openLaid, paragraph } from '../fixtures/laidOutDossier.ts';

const NOW = Date.UTC(2026, 10, 22, 18, 30);

function teamOf(): Team {
  const store = new SqliteTeamStore(openDatabase(':memory:'));
  return {
    store,
    guild: 'newsroom',
    channel: 'inquiry',
    user: '1',
    userName: 'Ben',
    now: NOW,
    mayShow: () => true,
    noPosts: null,
  };
}

/** The file of a briefing with every passage of a dossier pinned, each with this note. */
async function briefingOf(
  open: OpenDossier,
  format: ExportFormat,
  note: string,
  name = 'The order',
): Promise<ExportedFile | undefined> {
  const editor = new BriefingEditor(open, teamOf());
  editor.begin(name);
  for (const { id, passages } of open.dossier.documents) {
    for (const { number } of passages) editor.add(`${id}:${number}`, note);
  }
  return exportFile(guarded(editor.export(format, undefined), open), open.dossier);
}

/** The words of every pin. */
function wordsPinned({ dossier }: OpenDossier): readonly string[] {
  return dossier.documents.flatMap(({ text, passages }) => passages.map(({ start, end }) => text.slice(start, end)));
}

async function bytesOf(file: ReturnType<typeof briefingOf>): Promise<Uint8Array> {
  return new Uint8Array((await file)?.data ?? []);
}

async function textOf(file: ReturnType<typeof briefingOf>): Promise<string> {
  return new TextDecoder().decode(await bytesOf(file));
}

/** Without white space, and with pictures for what no file can hold, one character after the other. */
function bare(text: string): string {
  return Array.from(text, (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (/\s/u.test(character) || code === 0x85) return '';
    if (code < 0x20) return String.fromCodePoint(0x2400 + code);
    if (code === 0x7f) return '\u2421';
    const isNothing =
      (code > 0x7f && code < 0xa0) || (code >= 0xd800 && code <= 0xdfff) || code === 0xfffe || code === 0xffff;
    return isNothing ? '\ufffd' : character;
  }).join('');
}

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

function nodesOf(node: Node, type: string): readonly Node[] {
  const inner = (node.children ?? []).flatMap((child) => nodesOf(child, type));
  return node.type === type ? [node, ...inner] : inner;
}

function wordsOf(node: Node): string {
  return (node.value ?? '') + (node.children ?? []).map(wordsOf).join('');
}

const HOSTILE = [
  '# no heading * _em_ **b** [a](http://b.example) ![i](x) `c` <script>alert(1)</script> | a | $x$ ~~s~~ &amp; www.evil.example',
  '1. no list\n- nor this\n> nor that\n    no code\n\t--- === + 2) @everyone [^1] <!-- c --> \\ {brace } } { %',
  'لم يصدر أي أمر بالإبحار في الساعة 23:40 (Petrel).',
  'הפקודה באה ממשרד הנמל.',
  'Приказа выйти в 23:40 никто не отдавал.',
];

const paragraphs = fc.oneof(
  fc.constantFrom(...HOSTILE),
  anyText.filter((text) => text.trim() !== ''),
);

function anyDossier(texts: readonly string[], title: string): OpenDossier {
  const metadata = { title, source: title, author: title, url: `https://a.example/${title}` };
  return openWritten([{ id: 'papers', metadata, paragraphs: texts.map((text) => text.replace(/^# /u, '#')) }]);
}

const cases = fc.tuple(fc.uniqueArray(paragraphs, { minLength: 1, maxLength: 4 }), paragraphs, paragraphs);

describe('an export of any text whatever', () => {
  it('to Markdown shows each quotation whole, as a quotation and as nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(cases, async ([texts, title, note]) => {
        const open = anyDossier(texts, title);
        const briefing = briefingOf(open, 'markdown', note.slice(0, 500));
        const tree: Node = fromMarkdown(await textOf(briefing), {
          extensions: [gfm()],
          mdastExtensions: [gfmFromMarkdown()],
        });
        const quoted = nodesOf(tree, 'blockquote').map((node) => bare(wordsOf(node)));
        expect(quoted).toEqual(wordsPinned(open).map(bare));
        for (const type of ['html', 'code', 'image', 'table', 'delete', 'inlineCode', 'emphasis']) {
          expect(nodesOf(tree, type)).toEqual([]);
        }
        const headings = nodesOf(tree, 'heading').length;
        expect(headings).toBe(2 + wordsPinned(open).length);
      }),
      { numRuns: 60 },
    );
  });

  it('to HTML shows each quotation whole, and holds no element and no script but its own', async () => {
    await fc.assert(
      fc.asyncProperty(cases, async ([texts, title, note]) => {
        const open = anyDossier(texts, title);
        const briefing = briefingOf(open, 'html', note.slice(0, 500));
        const { document } = parseHTML(await textOf(briefing));
        const quoted = [...document.querySelectorAll('blockquote')].map((element) => {
          element.querySelector('sup')?.remove();
          return bare(element.textContent ?? '');
        });
        expect(quoted).toEqual(wordsPinned(open).map(bare));
        expect(document.querySelectorAll('script, img, iframe, b, form').length).toBe(0);
        expect(document.querySelectorAll('style').length).toBe(1);
        const addresses = [...document.querySelectorAll('a')].map((element) => element.getAttribute('href') ?? '');
        expect(addresses.every((address) => /^(?:#|https:\/\/a\.example)/u.test(address))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('to BibTeX pairs every brace, and has one entry a quotation, each under a key of its own', async () => {
    await fc.assert(
      fc.asyncProperty(cases, async ([texts, title, note]) => {
        const open = anyDossier(texts, title);
        const briefing = briefingOf(open, 'bibtex', note.slice(0, 500));
        const keys: string[] = [];
        let depth = 0;
        let outside = '';
        const file = await textOf(briefing);
        for (const [index, character] of [...file].entries()) {
          if (depth === 0) outside += character;
          if (character === '{') {
            if (depth === 0) keys.push(/^[^,]*/u.exec([...file].slice(index + 1).join(''))?.[0] ?? '');
            depth += 1;
          }
          if (character === '}') depth -= 1;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
        expect(new Set(keys).size).toBe(wordsPinned(open).length);
        const kinds = [...outside.matchAll(/@\w*/gu)].map(([kind]) => kind);
        expect(kinds.filter((kind) => kind === '@misc' || kind === '@online')).toHaveLength(keys.length);
        expect(kinds).toHaveLength(keys.length);
      }),
      { numRuns: 40 },
    );
  });

  it('to Word holds each quotation whole, in XML that can be read', async () => {
    await fc.assert(
      fc.asyncProperty(cases, async ([texts, title, note]) => {
        const open = anyDossier(texts, title);
        const briefing = briefingOf(open, 'docx', note.slice(0, 500));
        const zip = await JSZip.loadAsync(await bytesOf(briefing));
        const xml = (await zip.file('word/document.xml')?.async('string')) ?? '';
        // biome-ignore lint/suspicious/noControlCharactersInRegex: XML may not hold them
        expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/u);
        const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
        const shown = [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)]
          .map(([, text = '']) => text.replace(/&(\w+);/gu, (_, name: string) => entities[name] ?? ''))
          .join('');
        for (const words of wordsPinned(open)) expect(bare(shown)).toContain(bare(words));
      }),
      { numRuns: 30 },
    );
  });

  it('to PDF is a file that can be opened', async () => {
    await fc.assert(
      fc.asyncProperty(cases, async ([texts, title, note]) => {
        const open = anyDossier(texts, title);
        const briefing = briefingOf(open, 'pdf', note.slice(0, 500));
        const pdf = await getDocumentProxy(await bytesOf(briefing));
        expect(pdf.numPages).toBeGreaterThan(0);
      }),
      { numRuns: 8 },
    );
  });
});

describe('an export', () => {
  it('to PDF holds the words of every script', async () => {
    const briefing = briefingOf(anyDossier(HOSTILE.slice(2), 'Larkhaven'), 'pdf', 'ملاحظة הערה Заметка note');
    const pdf = await getDocumentProxy(await bytesOf(briefing));
    const { text } = await extractText(pdf, { mergePages: true });
    for (const word of ['23:40', 'Petrel', 'Приказа', 'Заметка', 'הנמל', 'note']) expect(text).toContain(word);
  });

  it('to JSON holds offsets that are those of the words', async () => {
    const open = anyDossier(HOSTILE, 'Larkhaven');
    const { briefing, passages } = JSON.parse(await textOf(briefingOf(open, 'json', 'a note')));
    const text = open.dossier.document('papers')?.text ?? '';
    expect(passages).toHaveLength(briefing.pins.length);
    for (const { words, note, pinnedBy, pinnedAt } of briefing.pins) {
      expect(text.slice(words.start, words.end)).toBe(words.text);
      expect({ note, pinnedBy, pinnedAt }).toEqual({
        note: 'a note',
        pinnedBy: { id: '1', name: 'Ben' },
        pinnedAt: '2026-11-22T18:30:00.000Z',
      });
    }
  });

  it.each([
    ['The order, day 3', 'the-order-day-3.md'],
    ['Приказ', 'briefing.md'],
    ['../../etc/passwd', 'etc-passwd.md'],
    ['Éléments', 'elements.md'],
  ])('of “%s” is called %s', async (name, file) => {
    const briefing = briefingOf(anyDossier(HOSTILE, 'Larkhaven'), 'markdown', '', name);
    expect((await briefing)?.name).toBe(file);
  });
});

describe('struck words in a file', () => {
  const open = openLaid({
    id: 'draft',
    blocks: [paragraph('The gate was ~~open~~ closed, the ??wardcn?? wrote.'), paragraph('هذا ~~كان~~ النص')],
  });

  it('are struck in Markdown, wherever they begin', async () => {
    const text = await textOf(briefingOf(open, 'markdown', ''));
    expect(text).toContain('The gate was <del>open</del> closed, the wardcn\\[?\\] wrote.');
  });

  it('are struck in HTML', async () => {
    const text = await textOf(briefingOf(open, 'html', ''));
    expect(text).toContain('The gate was <s>open</s> closed, the wardcn<sup class="soft">[?]</sup> wrote.');
  });

  it('are struck in Word', async () => {
    const archive = await JSZip.loadAsync(await bytesOf(briefingOf(open, 'docx', '')));
    const xml = (await archive.file('word/document.xml')?.async('string')) ?? '';
    const runs = xml.match(/<w:r>(?:(?!<\/w:r>).)*<\/w:r>/gsu) ?? [];
    const struck = runs.filter((run) => /<w:strike\/>/u.test(run)).map((run) => /<w:t[^>]*>([^<]*)/u.exec(run)?.[1]);
    expect(struck).toEqual(['open', 'كان']);
  });

  it('are there in PDF, where a line goes through them', async () => {
    const { text } = await extractText(await getDocumentProxy(await bytesOf(briefingOf(open, 'pdf', ''))), {
      mergePages: true,
    });
    expect(text).toContain('The gate was open closed, the wardcn[?] wrote.');
  });

  it('are said to be struck in BibTeX', async () => {
    expect(await textOf(briefingOf(open, 'bibtex', ''))).toContain('The gate was [struck: open] closed, the wardcn[?]');
  });

  it('are slices in JSON', async () => {
    expect(JSON.parse(await textOf(briefingOf(open, 'json', ''))).briefing.pins[0].words.struck).toEqual([
      { start: 13, end: 17 },
    ]);
  });
});

it.each(['markdown', 'html', 'bibtex'] as const)('a row of a table is under its columns in %s', async (format) => {
  const open = openLaid({
    id: 'survey',
    blocks: [
      { kind: 'tableHead', parts: [{ text: 'Town | Mayor' }] },
      { kind: 'tableRow', parts: [{ text: 'Torvik | Ana Holt' }] },
    ],
  });
  const text = (await textOf(briefingOf(open, format, ''))).replaceAll('\\', '');
  expect(text).toContain('Columns: Town | Mayor');
  expect(text.indexOf('Torvik | Ana Holt')).toBeGreaterThan(0);
});
