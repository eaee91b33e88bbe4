import { describe, expect, test } from 'vitest';
import { outline } from '../../fixtures/readFixture.ts';
import { readWordFixture } from '../../fixtures/wordOutline.ts';
import { para, run, type WordPart, wordXml } from '../../fixtures/wordPackage.ts';

const styles = (xml: string): WordPart => ({ name: 'styles.xml', type: 'styles', content: wordXml('w:styles', xml) });
const style = (id: string, type: string, properties: string): string =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${id}"/><w:rPr>${properties}</w:rPr></w:style>`;
const deleted = (text: string): string =>
  `<w:del w:id="1" w:author="A"><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
const inserted = (text: string): string => `<w:ins w:id="2" w:author="A">${run(text)}</w:ins>`;

describe('tracked changes are read as accepted and counted', () => {
  test.each<[string, string, readonly string[], number]>([
    [
      'deleted and inserted',
      para(run('It was ') + deleted('never ') + inserted('often ') + run('closed.')),
      ['paragraph: It was often closed.'],
      2,
    ],
    [
      'moved',
      para(
        `<w:moveFrom w:id="1">${run('Here. ')}</w:moveFrom>${run('Then. ')}<w:moveTo w:id="2">${run('There.')}</w:moveTo>`,
      ),
      ['paragraph: Then. There.'],
      2,
    ],
    [
      'a deleted paragraph mark',
      para(run('The pier '), '<w:rPr><w:del w:id="1"/></w:rPr>') + para(run('was closed.')),
      ['paragraph: The pier was closed.'],
      1,
    ],
    [
      'three paragraphs in one',
      para(run('a'), '<w:rPr><w:del w:id="1"/></w:rPr>') +
        para(run('b'), '<w:rPr><w:del w:id="1"/></w:rPr>') +
        para(run('c')),
      ['paragraph: abc'],
      2,
    ],
    [
      'a changed format',
      para(run('bold', '<w:b/><w:rPrChange w:id="1"><w:rPr/></w:rPrChange>')),
      ['paragraph: bold'],
      1,
    ],
    ['a changed paragraph', para(run('left'), '<w:pPrChange w:id="1"><w:pPr/></w:pPrChange>'), ['paragraph: left'], 1],
    [
      'a deleted row',
      `<w:tbl><w:tr><w:trPr><w:del w:id="1"/></w:trPr><w:tc>${para(run('a'))}</w:tc><w:tc>${para(run('b'))}</w:tc></w:tr><w:tr><w:tc>${para(run('c'))}</w:tc><w:tc>${para(run('d'))}</w:tc></w:tr></w:tbl>`,
      ['tableRow: c | d'],
      1,
    ],
    [
      'a deleted cell',
      `<w:tbl><w:tr><w:tc><w:tcPr><w:cellDel w:id="1"/></w:tcPr>${para(run('a'))}</w:tc><w:tc>${para(run('b'))}</w:tc></w:tr></w:tbl>`,
      ['tableRow: | b'],
      1,
    ],
  ])('%s', async (_name, body, right, count) => {
    const content = await readWordFixture(body);
    expect(outline(content)).toEqual(right);
    expect(content.notes).toEqual([{ kind: 'trackedChanges', count }]);
  });
});

describe('hidden text is set apart', () => {
  const hidden = style('Secret', 'character', '<w:vanish/>') + style('Draft', 'paragraph', '<w:vanish/>');
  test.each<[string, string, readonly string[], readonly string[]]>([
    ['a run', para(run('open ') + run('not ', '<w:vanish/>') + run('words')), ['paragraph: open words'], ['not']],
    [
      'runs in a row are one',
      para(run('open ') + run('one ', '<w:vanish/>') + run('two', '<w:vanish/>')),
      ['paragraph: open'],
      ['one two'],
    ],
    ['not hidden', para(run('open', '<w:vanish w:val="0"/>')), ['paragraph: open'], []],
    [
      'by a character style',
      para(run('open ') + run('not', '<w:rStyle w:val="Secret"/>')),
      ['paragraph: open'],
      ['not'],
    ],
    [
      'by a paragraph style',
      para(run('not'), '<w:pStyle w:val="Draft"/>') + para(run('open')),
      ['paragraph: open'],
      ['not'],
    ],
    [
      'both styles take each other back',
      para(run('open', '<w:rStyle w:val="Secret"/>'), '<w:pStyle w:val="Draft"/>'),
      ['paragraph: open'],
      [],
    ],
    [
      'taken back by the run',
      para(run('open', '<w:vanish w:val="false"/>'), '<w:pStyle w:val="Draft"/>'),
      ['paragraph: open'],
      [],
    ],
    ['shown in print, not on the web', para(run('open', '<w:webHidden/>')), ['paragraph: open'], []],
    [
      'a heading that runs into its paragraph',
      para(run('Piers.'), '<w:rPr><w:vanish/><w:specVanish/></w:rPr>') + para(run(' They rot.')),
      ['paragraph: Piers. They rot.'],
      [],
    ],
  ])('%s', async (_name, body, right, asides) => {
    const content = await readWordFixture(body, { parts: [styles(hidden)] });
    expect(outline(content)).toEqual(right);
    expect((content.asides ?? []).map(({ text }) => text)).toEqual(asides);
    expect(content.notes?.[0]?.kind).toBe(asides.length > 0 ? 'hiddenText' : undefined);
  });
});

test('struck text is marked, by run and by style', async () => {
  const parts = [styles(style('Out', 'character', '<w:strike/>'))];
  const body = para(
    run('It ') + run('never ', '<w:dstrike/>') + run('came ', '<w:rStyle w:val="Out"/>') + run('late.'),
  );
  const { text, textMarks = [], notes } = await readWordFixture(body, { parts });
  expect(text).toBe('It never came late.');
  expect(textMarks.map(({ start, end, as }) => [text.slice(start, end), as])).toEqual([['never came', 'struck']]);
  expect(notes).toEqual([{ kind: 'struckText', count: 11 }]);
});

test('comments with author, day and the words they are about', async () => {
  const comment = (id: number, more: string, ...texts: readonly string[]): string =>
    `<w:comment w:id="${id}" ${more}>${texts.map((text) => para(`<w:r><w:annotationRef/></w:r>${run(text)}`)).join('')}</w:comment>`;
  const body = para(
    `${run('The board ')}<w:commentRangeStart w:id="0"/>${run('paid 400')}<w:commentRangeStart w:id="1"/>${run(' crowns')}<w:commentRangeEnd w:id="0"/><w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="0"/></w:r>${run('.')}`,
  );
  const content = await readWordFixture(body, {
    parts: [
      {
        name: 'comments.xml',
        type: 'comments',
        content: wordXml(
          'w:comments',
          comment(0, 'w:author="Ana Holt" w:date="2023-06-12T10:00:00Z"', 'Is it so?', 'Ask them.') +
            comment(1, '', 'Which?') +
            comment(2, 'w:author="B"', 'Nowhere.'),
        ),
      },
    ],
  });
  expect(content.text).toBe('The board paid 400 crowns.');
  expect(content.asides).toEqual([
    { kind: 'comment', text: 'on “paid 400 crowns”: Is it so?\nAsk them.', author: 'Ana Holt', date: '2023-06-12' },
    { kind: 'comment', text: 'on “crowns”: Which?' },
    { kind: 'comment', text: 'Nowhere.', author: 'B' },
  ]);
  expect(content.notes).toEqual([{ kind: 'comments', count: 3 }]);
});

describe('the day of a document', () => {
  const head = (xml: string): WordPart => ({
    name: 'header1.xml',
    type: 'header',
    id: 'rIdH',
    content: wordXml('w:hdr', xml),
  });
  const body = `${para(run('The board met on Tuesday.'))}<w:sectPr><w:headerReference w:type="default" r:id="rIdH"/></w:sectPr>`;
  test.each<[string, string, string | undefined]>([
    ['in a head', para(run('Norholm Board, 12 June 2023')), '2023-06-12'],
    ['two days', para(run('12 June 2023')) + para(run('14 June 2023')), undefined],
    [
      'a day that changes',
      para(`<w:fldSimple w:instr="DATE \\@ &quot;d MMMM yyyy&quot;">${run('12 June 2023')}</w:fldSimple>`),
      undefined,
    ],
    ['a month', para(run('June 2023')), undefined],
    ['no day', para(run('Minutes')), undefined],
  ])('%s', async (_name, xml, right) => {
    const content = await readWordFixture(body, { parts: [head(xml)] });
    expect(content.metadata.published).toBe(right);
    expect(content.blocks.at(-1)?.kind).toBe('paragraph');
    expect(content.blocks[0]?.kind).toBe('runningHead');
  });
});
