import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { outline, readFixture, reasonFor } from '../fixtures/readFixture.ts';

const NAMESPACES = ['office', 'text', 'table', 'style', 'meta', 'presentation', 'manifest']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat(
    'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"',
    'xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"',
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
    'xmlns:xlink="http://www.w3.org/1999/xlink"',
  )
  .join(' ');

const STYLES =
  '<style:style style:name="Struck" style:family="text"><style:text-properties style:text-line-through-style="solid"/></style:style>' +
  '<style:style style:name="Child" style:family="text" style:parent-style-name="Struck"/>' +
  '<style:style style:name="Hidden" style:family="text"><style:text-properties text:display="none"/></style:style>' +
  '<style:style style:name="Up" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>' +
  '<text:list-style style:name="L1">' +
  '<text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>' +
  '<text:list-level-style-number text:level="2" style:num-format="a" style:num-prefix="(" style:num-suffix=")"/></text:list-style>' +
  '<text:list-style style:name="L2"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style>';

interface Parts {
  readonly body: string;
  readonly styles?: string;
  readonly masters?: string;
  readonly meta?: string;
  readonly kind?: string;
}

/** A flat OpenDocument file. */
function flat({ body, styles = '', masters = '', meta = '', kind = 'text' }: Parts): string {
  return (
    `<?xml version="1.0" encoding="UTF-8"?><office:document ${NAMESPACES}><office:meta>${meta}</office:meta>` +
    `<office:automatic-styles>${STYLES}${styles}</office:automatic-styles><office:master-styles>${masters}</office:master-styles>` +
    `<office:body><office:${kind}>${body}</office:${kind}></office:body></office:document>`
  );
}

async function packed(parts: Parts, manifest = ''): Promise<Uint8Array> {
  const zip = new JSZip();
  zip.file('content.xml', flat(parts).replaceAll('office:document', 'office:document-content'));
  zip.file('META-INF/manifest.xml', `<manifest:manifest ${NAMESPACES}>${manifest}</manifest:manifest>`);
  return await zip.generateAsync({ type: 'uint8array' });
}

const LAST = '<text:p>The ferry left the quay at dawn.</text:p>';
const LAST_LINE = 'paragraph: The ferry left the quay at dawn.';

async function lines(body: string): Promise<readonly string[]> {
  return outline(await readFixture('letter.fodt', flat({ body: body + LAST })));
}

describe('OpenDocument texts', () => {
  it.each([
    [
      '<text:p>  one <text:s text:c="2"/>two<text:tab/>three<text:line-break/>four\n   five</text:p>',
      'one   two\tthree⏎four five',
    ],
    [
      '<text:p>10<text:span text:style-name="Up">6</text:span>, the 5<text:span text:style-name="Up">th</text:span></text:p>',
      '10⁶, the 5th',
    ],
    [
      '<text:p><text:ruby><text:ruby-base>東京</text:ruby-base><text:ruby-text>とうきょう</text:ruby-text></text:ruby>へ</text:p>',
      '東京へ',
    ],
    [
      '<text:p>see <text:a xlink:href="http://example.org">the <text:span>log</text:span></text:a> of <text:date>2 May</text:date></text:p>',
      'see the log of 2 May',
    ],
    ['<text:p>one<text:bookmark text:name="b"/> two<text:soft-page-break/> three</text:p>', 'one two three'],
  ])('%s', async (body, text) => {
    expect(await lines(body)).toEqual([`paragraph: ${text}`, LAST_LINE]);
  });

  it('tells headings, numbered lists and tables', async () => {
    const item = (text: string, inner = '') => `<text:list-item><text:p>${text}</text:p>${inner}</text:list-item>`;
    const list =
      `<text:list text:style-name="L1">${item('first', `<text:list>${item('inner')}${item('next')}</text:list>`)}${item('second')}</text:list>` +
      `<text:list text:style-name="L1" text:continue-numbering="true">${item('third')}</text:list>` +
      `<text:list text:style-name="L2">${item('a rope')}</text:list>`;
    const cell = (text: string) =>
      `<table:table-cell>${text === '' ? '' : `<text:p>${text}</text:p>`}</table:table-cell>`;
    const row = (cells: readonly string[]) => `<table:table-row>${cells.map(cell).join('')}</table:table-row>`;
    const table =
      `<table:table><table:table-column/><table:table-header-rows>${row(['Boat', 'Crew', 'Left'])}</table:table-header-rows>` +
      `${row(['Heron', '', '2 May'])}<table:table-row><table:table-cell table:number-columns-spanned="2"><text:p>Lapwing</text:p><text:p>and Dunlin</text:p></table:table-cell>` +
      `<table:covered-table-cell/>${cell('3 May')}</table:table-row></table:table>`;
    expect(await lines(`<text:h text:outline-level="2">What was found</text:h>${list}${table}`)).toEqual([
      'heading 2: What was found',
      'listItem 1: 1. first',
      'listItem 2: (a) inner',
      'listItem 2: (b) next',
      'listItem 1: 2. second',
      'listItem 1: 3. third',
      'listItem 1: a rope',
      'tableHead: Boat | Crew | Left',
      'tableRow: Heron |  | 2 May',
      'tableRow: Lapwing⏎and Dunlin |  | 3 May',
      LAST_LINE,
    ]);
  });

  it('sets changes, comments, hidden and struck text, notes and heads apart', async () => {
    const region = (id: string, what: string) =>
      `<text:changed-region text:id="${id}"><text:${what}><office:change-info/>${what === 'deletion' ? '<text:p>gone for ever</text:p>' : ''}</text:${what}></text:changed-region>`;
    const body =
      `<text:tracked-changes>${region('c1', 'insertion')}${region('c2', 'deletion')}${region('c3', 'deletion')}</text:tracked-changes>` +
      '<text:p>The board <text:change-start text:change-id="c1"/>duly<text:change-end text:change-id="c1"/><text:change text:change-id="c2"/>' +
      '<text:change-start text:change-id="c3"/> shown though deleted<text:change-end text:change-id="c3"/> met' +
      '<text:span text:style-name="Hidden"> at night</text:span> <text:span text:style-name="Child">in secret</text:span>' +
      '<office:annotation><dc:creator>A. Holm</dc:creator><dc:date>2021-05-02T10:00:00</dc:date><text:p>Is it so?</text:p></office:annotation>.' +
      '<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>The log.</text:p></text:note-body></text:note>' +
      '<draw:frame><draw:text-box><text:p>In the box</text:p></draw:text-box><svg:desc>alternative</svg:desc></draw:frame>' +
      '<draw:frame><draw:image xlink:href="Pictures/pier.png"/></draw:frame></text:p>' +
      '<text:section text:display="none"><text:p>Draft only</text:p></text:section>';
    const masters =
      '<style:master-page><style:header><text:p>Harbour board</text:p></style:header><style:footer><text:p>Page 1</text:p></style:footer></style:master-page>';
    const meta =
      '<dc:title>Ferry report</dc:title><meta:initial-creator>I. Tarrow</meta:initial-creator><dc:creator>A. Holm</dc:creator><dc:language>en-GB</dc:language>';
    const read = await readFixture('letter.fodt', flat({ body: body + LAST, masters, meta }));
    expect(outline(read)).toEqual([
      'runningHead: Harbour board',
      'paragraph: The board duly met in secret.[1]',
      'paragraph: In the box',
      LAST_LINE,
      'footnote: [1] The log.',
      'runningHead: Page 1',
    ]);
    expect(read.textMarks?.map(({ start, end }) => read.text.slice(start, end))).toEqual(['in secret']);
    expect(read.footnoteMarks.map(({ start, end }) => read.text.slice(start, end))).toEqual(['[1]']);
    expect(read.asides).toEqual([
      { kind: 'comment', text: 'Is it so?', author: 'A. Holm', date: '2021-05-02' },
      { kind: 'hidden', text: 'at night' },
      { kind: 'hidden', text: 'Draft only' },
    ]);
    expect(read.notes?.map(({ kind, count, names }) => [kind, count, ...(names ?? [])])).toEqual([
      ['comments', 1],
      ['trackedChanges', 3],
      ['hiddenText', 18],
      ['struckText', 9],
      ['unreadParts', 1, 'pier.png'],
    ]);
    expect(read.metadata).toMatchObject({ title: 'Ferry report', author: 'I. Tarrow', language: 'en' });
  });

  it('reads packed files, and says why it does not read others', async () => {
    expect(outline(await readFixture('letter.odt', await packed({ body: LAST })))).toEqual([LAST_LINE]);
    const encrypted = '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>';
    expect(await reasonFor('letter.odt', await packed({ body: LAST }, encrypted))).toContain('is encrypted');
    expect(
      await reasonFor('letter.odt', await new JSZip().file('a', 'b').generateAsync({ type: 'uint8array' })),
    ).toContain('is not an OpenDocument text, presentation or workbook');
  });

  it('reads slides in order, with notes, and sets hidden ones apart', async () => {
    const frame = (y: number, text: string, kind = '') =>
      `<draw:frame svg:x="1cm" svg:y="${y}cm"${kind === '' ? '' : ` presentation:class="${kind}"`}><draw:text-box><text:p>${text}</text:p></draw:text-box></draw:frame>`;
    const notes = `<presentation:notes><draw:page-thumbnail/>${frame(1, 'Say it slowly.', 'notes')}</presentation:notes>`;
    const body =
      `<draw:page><draw:frame svg:y="12cm"><table:table table:use-first-row-styles="true"><table:table-row><table:table-cell><text:p>Boat</text:p></table:table-cell><table:table-cell><text:p>Port</text:p></table:table-cell></table:table-row><table:table-row><table:table-cell><text:p>Heron</text:p></table:table-cell><table:table-cell/></table:table-row></table:table></draw:frame>${frame(9, 'Second box')}${frame(5, 'First box')}${frame(1, 'Of the harbour', 'title')}${notes}</draw:page>` +
      `<draw:page draw:style-name="dp2">${frame(1, 'Left out', 'title')}</draw:page>`;
    const styles =
      '<style:style style:name="dp2" style:family="drawing-page"><style:drawing-page-properties presentation:visibility="hidden"/></style:style>';
    const { blocks, text, asides, pageCount } = await readFixture(
      'talk.fodp',
      flat({ body, styles, kind: 'presentation' }),
    );
    expect(outline({ blocks, text })).toEqual([
      'heading 1 p1: Of the harbour',
      'paragraph p1: First box',
      'paragraph p1: Second box',
      'tableHead p1: Boat | Port',
      'tableRow p1: Heron |',
      'footnote p1: Say it slowly.',
    ]);
    expect(asides).toEqual([{ kind: 'hidden', text: 'Left out' }]);
    expect(pageCount).toBe(2);
  });

  it('reads sheets under their names', async () => {
    const cell = (text: string, more = '') => `<table:table-cell${more}><text:p>${text}</text:p></table:table-cell>`;
    const body =
      `<table:table table:name="Boats"><table:table-row>${cell('Boat')}${cell('Crew')}</table:table-row>` +
      `<table:table-row>${cell('Heron the old')}${cell('4', ' office:value="4"')}<table:table-cell table:number-columns-repeated="16000"/></table:table-row>` +
      '<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>';
    expect(outline(await readFixture('boats.fods', flat({ body, kind: 'spreadsheet' })))).toEqual([
      'heading 1: Boats',
      'tableHead: Boat | Crew',
      'tableRow: Heron the old | 4',
    ]);
  });
});
