import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import { readDocx } from '../../../src/reading/office/docx.ts';
import { outline } from '../../fixtures/readFixture.ts';
import { readWordFixture, wordOutline } from '../../fixtures/wordOutline.ts';
import { para, run, type WordPackage, wordPackage } from '../../fixtures/wordPackage.ts';
import { growthOf, LESS_THAN_THE_SQUARE } from '../../growth.ts';

const body = para(run('The pier was closed.'));
const right = ['paragraph: The pier was closed.'];

/** The same package with each text changed. */
async function rewritten(change: (name: string, text: string) => readonly [string, string]): Promise<Uint8Array> {
  const before = await JSZip.loadAsync(await wordPackage({ body }));
  const after = new JSZip();
  for (const [name, file] of Object.entries(before.files)) {
    if (!file.dir) after.file(...change(name, await file.async('string')));
  }
  return after.generateAsync({ type: 'uint8array' });
}

test('a document of more paragraphs than a call takes arguments is read', async () => {
  const count = 150_000;
  const content = await readDocx(await wordPackage({ body: para(run('No.')).repeat(count) }));
  expect(content.blocks).toHaveLength(count);
});

describe('the main part is found', () => {
  test.each<[string, Partial<WordPackage>]>([
    ['by another name', { mainPart: 'word/document2.xml' }],
    ['in another folder', { mainPart: 'content/main.xml' }],
    ['with macros', { contentType: 'application/vnd.ms-word.document.macroEnabled.main+xml' }],
    [
      'in a template',
      { contentType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml' },
    ],
  ])('%s', async (_name, rest) => {
    expect(await wordOutline(body, rest)).toEqual(right);
  });

  test.each<[string, (name: string, text: string) => readonly [string, string]]>([
    ['without relationships', (name, text) => [name, name === '_rels/.rels' ? '<Relationships/>' : text]],
    ['without types', (name, text) => [name, name === '[Content_Types].xml' ? '<Types/>' : text]],
    ['by an absolute target', (name, text) => [name, text.replace('Target="word/', 'Target="/word/')]],
    ['with the separators of Windows', (name, text) => [name.replaceAll('/', '\\'), text]],
    ['in other capitals', (name, text) => [name.replace('word/document.xml', 'Word/Document.xml'), text]],
    ['with other prefixes', (name, text) => [name, text.replaceAll('w:', 'ns0:').replaceAll('xmlns:w=', 'xmlns:ns0=')]],
    [
      'with the default namespace',
      (name, text) => [
        name,
        name.endsWith('document.xml') ? text.replaceAll(/(<\/?)w:/gu, '$1').replaceAll('xmlns:w=', 'xmlns=') : text,
      ],
    ],
    [
      'in strict form',
      (name, text) => [
        name,
        text
          .replaceAll(
            'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
            'http://purl.oclc.org/ooxml/wordprocessingml/main',
          )
          .replaceAll(
            'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
            'http://purl.oclc.org/ooxml/officeDocument/relationships',
          ),
      ],
    ],
  ])('%s', async (_name, change) => {
    expect(outline(await readDocx(await rewritten(change)))).toEqual(right);
  });

  test('a spreadsheet is no Word document', async () => {
    const bytes = await rewritten((name, text) => [name, text.replaceAll('w:document', 'w:workbook')]);
    await expect(readDocx(bytes)).rejects.toThrow('not a Word document');
  });
});

describe('parts that are put in', () => {
  const chunk = `${para(run('Before.'))}<w:altChunk r:id="rIdA"/>${para(run('After.'))}`;
  const inserted = (name: string, content: string | Uint8Array) => ({
    parts: [{ name, type: 'aFChunk', id: 'rIdA', content }],
  });

  test('a page, a text and a document, in their place', async () => {
    const inner = await wordPackage({ body: para(run('Inside.')) + para(run('x', '<w:vanish/>')) });
    const page = await wordOutline(chunk, inserted('a.htm', '<html><body><h2>Annex</h2><p>Inside.</p></body></html>'));
    expect(page).toEqual(['paragraph: Before.', 'heading 2: Annex', 'paragraph: Inside.', 'paragraph: After.']);
    expect(await wordOutline(chunk, inserted('a.txt', 'Inside.'))).toEqual([
      'paragraph: Before.',
      'paragraph: Inside.',
      'paragraph: After.',
    ]);
    const document = await readWordFixture(chunk, inserted('a.docx', inner));
    expect(outline(document)).toEqual(['paragraph: Before.', 'paragraph: Inside.', 'paragraph: After.']);
    expect(document.notes).toEqual([{ kind: 'hiddenText', count: 1 }]);
  });

  test('a part of another format is a document of its own', async () => {
    const bytes = await wordPackage({ body: chunk, ...inserted('annex.rtf', '{\\rtf1 Inside.}') });
    expect((await readDocx(bytes)).members?.map(({ name }) => name)).toEqual(['annex.rtf']);
  });

  test('a document in itself ends', async () => {
    let bytes = await wordPackage({ body });
    for (let depth = 0; depth < 6; depth += 1) bytes = await wordPackage({ body: chunk, ...inserted('a.docx', bytes) });
    const { notes = [] } = await readDocx(bytes);
    expect(notes[0]?.names?.[0]).toMatch(/^a\.docx: is nested too deeply/u);
  });
});

describe('pages', () => {
  const broken =
    para(`${run('The pier ')}<w:r><w:lastRenderedPageBreak/><w:t>was closed.</w:t></w:r>`) + para(run('Then.'));
  const app = (pages: number) => ({
    more: {
      'docProps/app.xml': `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Pages>${pages}</Pages></Properties>`,
    },
  });

  test('count if the layout in the text is the one that was saved', async () => {
    const { blocks, anchors, pageCount } = await readWordFixture(broken, app(2));
    expect([blocks.map(({ page }) => page), anchors, pageCount]).toEqual([[1, 2], [{ at: 9, page: 2 }], 2]);
  });

  test('are unknown otherwise', async () => {
    const { blocks, anchors, pageCount } = await readWordFixture(broken, app(7));
    expect([blocks.map(({ page }) => page), anchors, pageCount]).toEqual([
      [undefined, undefined],
      undefined,
      undefined,
    ]);
  });
});

describe('hostile documents', () => {
  test.each<[string, (size: number) => string]>([
    ['paragraphs', (size) => body.repeat(size)],
    ['runs in a paragraph', (size) => para(run('a ').repeat(size))],
    [
      'open fields',
      (size) => para('<w:r><w:fldChar w:fldCharType="begin"/></w:r>'.repeat(20) + run('a ').repeat(size)),
    ],
    ['comments that are open', (size) => para(`<w:commentRangeStart w:id="1"/>${run('a ').repeat(size)}`)],
    ['deleted marks', (size) => para(run('a '), '<w:rPr><w:del/></w:rPr>').repeat(size)],
    ['cells', (size) => `<w:tbl><w:tr>${`<w:tc>${body}</w:tc>`.repeat(size)}</w:tr></w:tbl>`],
    [
      'alternatives',
      (size) =>
        para(
          `<w:r>${`<mc:AlternateContent><mc:Choice Requires="w14"><w:t>a </w:t></mc:Choice></mc:AlternateContent>`.repeat(size)}</w:r>`,
        ),
    ],
  ])('%s take time in proportion', async (_name, make) => {
    const packed = new Map<number, Uint8Array>();
    for (const size of [1000, 4000]) packed.set(size, await wordPackage({ body: make(size) }));
    expect(await growthOf((size) => readDocx(packed.get(size) ?? new Uint8Array()), 1000)).toBeLessThan(
      LESS_THAN_THE_SQUARE,
    );
  });

  test.each<[string, string]>([
    ['tables', 'w:tbl w:tr w:tc'],
    ['controls', 'w:sdt w:sdtContent'],
    ['insertions', 'w:ins'],
    ['alternatives', 'mc:AlternateContent mc:Choice'],
  ])('%s in each other beyond reason are refused', async (_name, names) => {
    const around = Array.from({ length: 700 }, () => names.split(' ')).flat();
    const xml =
      around.map((name) => `<${name}>`).join('') +
      body +
      around
        .toReversed()
        .map((name) => `</${name}>`)
        .join('');
    await expect(readWordFixture(xml)).rejects.toThrow(/nested too deeply/u);
  });

  test('deep but allowed nesting is read', async () => {
    const around = Array.from({ length: 180 }, () => ['w:sdt', 'w:sdtContent']).flat();
    const xml =
      around.map((name) => `<${name}>`).join('') +
      body +
      around
        .toReversed()
        .map((name) => `</${name}>`)
        .join('');
    expect(await wordOutline(xml)).toEqual(right);
  });
});
