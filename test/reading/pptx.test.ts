import { describe, expect, it } from 'vitest';
import { paragraphXml, pptxFixture, shapeXml } from '../fixtures/pptxFixture.ts';
import { outline, readFixture, reasonFor } from '../fixtures/readFixture.ts';

const title = (text: string) => shapeXml(paragraphXml(text), { placeholder: 'title', top: 1 });

async function read(bytes: Uint8Array) {
  const content = await readFixture('talk.pptx', bytes);
  return { ...content, lines: outline(content) };
}

describe('presentations', () => {
  it('reads slides in their order, each with its number as page', async () => {
    const list =
      paragraphXml('A rope') +
      paragraphXml('with a knot', '<a:pPr lvl="1"/>') +
      paragraphXml('Not an item', '<a:pPr><a:buNone/></a:pPr>') +
      paragraphXml('first', '<a:pPr><a:buAutoNum type="alphaLcParenBoth"/></a:pPr>') +
      paragraphXml('second', '<a:pPr><a:buAutoNum type="alphaLcParenBoth"/></a:pPr>');
    const bytes = await pptxFixture([
      { shapes: shapeXml(list, { placeholder: '', top: 5 }) + title('What was found') },
      { shapes: title('What was lost') },
    ]);
    const { lines, pageCount } = await read(bytes);
    expect(lines).toEqual([
      'heading 1 p1: What was found',
      'listItem 1 p1: A rope',
      'listItem 2 p1: with a knot',
      'paragraph p1: Not an item',
      'listItem 1 p1: (a) first',
      'listItem 1 p1: (b) second',
      'heading 1 p2: What was lost',
    ]);
    expect(pageCount).toBe(2);
  });

  it('reads boxes from top to bottom, and those beside each other from left to right', async () => {
    const box = (text: string, top: number, left: number) => shapeXml(paragraphXml(text), { top, left });
    const shapes =
      box('Fourth box', 12, 1) + box('Third box', 5.2, 15) + box('Second box', 5.4, 1) + box('First box', 3, 9);
    expect((await read(await pptxFixture([{ shapes }]))).lines).toEqual(
      ['First', 'Second', 'Third', 'Fourth'].map((name) => `paragraph p1: ${name} box`),
    );
  });

  it('reads tables, groups, raised and struck text, and line breaks', async () => {
    const cell = (text: string) => `<a:tc><a:txBody>${text === '' ? '<a:p/>' : paragraphXml(text)}</a:txBody></a:tc>`;
    const row = (cells: readonly string[]) => `<a:tr>${cells.map(cell).join('')}</a:tr>`;
    const table =
      '<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="4" name="t"/><p:nvPr/></p:nvGraphicFramePr><p:xfrm><a:off x="0" y="3600000"/></p:xfrm>' +
      `<a:graphic><a:graphicData><a:tbl><a:tblPr firstRow="1"/>${row(['Boat', 'Crew', 'Left'])}${row(['Heron', '', '2 May'])}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`;
    const words =
      '<a:p><a:r><a:t>10</a:t></a:r><a:r><a:rPr baseline="30000"/><a:t>6</a:t></a:r><a:br/><a:r><a:rPr strike="sngStrike"/><a:t>never</a:t></a:r><a:r><a:t> met</a:t></a:r></a:p>';
    const group = `<p:grpSp><p:nvGrpSpPr><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="9000000"/></a:xfrm></p:grpSpPr>${shapeXml(words)}</p:grpSp>`;
    const { lines, text, textMarks, notes } = await read(
      await pptxFixture([{ shapes: group + table + title('Boats of Toravn') }]),
    );
    expect(lines).toEqual([
      'heading 1 p1: Boats of Toravn',
      'tableHead p1: Boat | Crew | Left',
      'tableRow p1: Heron |  | 2 May',
      'paragraph p1: 10⁶⏎never met',
    ]);
    expect(textMarks?.map(({ start, end }) => text.slice(start, end))).toEqual(['never']);
    expect(notes).toEqual([{ kind: 'struckText', count: 5 }]);
  });

  it('sets notes, feet, hidden slides and comments apart, and names charts and pictures', async () => {
    const notes = {
      id: 'rId1',
      type: 'notesSlide',
      part: 'notesSlides/notesSlide1.xml',
      xml: `<p:notes {}><p:cSld><p:spTree>${shapeXml(paragraphXml('Say it slowly.'), { placeholder: 'body' })}${shapeXml(paragraphXml('1'), { placeholder: 'sldNum' })}</p:spTree></p:cSld></p:notes>`,
    };
    const comments = {
      id: 'rId2',
      type: 'comments',
      part: 'comments/comment1.xml',
      xml: '<p:cmLst {}><p:cm authorId="3" dt="2021-05-02T10:00:00.000"><p:text>Is it so?</p:text></p:cm></p:cmLst>',
    };
    const chart = {
      id: 'rId3',
      type: 'chart',
      part: 'charts/chart1.xml',
      xml: `<c:chartSpace {}><c:chart><c:title>${paragraphXml('Fish landed')}</c:title><c:ser><c:strCache><c:pt><c:v>Cod</c:v></c:pt></c:strCache></c:ser></c:chart></c:chartSpace>`,
    };
    const image = { id: 'rId4', type: 'image', part: 'media/image1.png', xml: '' };
    const frame =
      '<p:graphicFrame><p:nvGraphicFramePr/><p:xfrm><a:off x="0" y="3600000"/></p:xfrm><a:graphic><a:graphicData><c:chart r:id="rId3"/></a:graphicData></a:graphic></p:graphicFrame>';
    const picture =
      '<p:pic><p:nvPicPr><p:cNvPr descr="a boat"/></p:nvPicPr><p:blipFill><a:blip r:embed="rId4"/></p:blipFill></p:pic>';
    const foot = shapeXml(paragraphXml('Harbour board'), { placeholder: 'ftr', top: 18 });
    const bytes = await pptxFixture(
      [
        { shapes: title('Fish and fishers') + frame + picture + foot, related: [notes, comments, chart, image] },
        { shapes: title('Left out today'), isHidden: true },
      ],
      '<p:cmAuthorLst {}><p:cmAuthor id="3" name="A. Holm"/></p:cmAuthorLst>',
    );
    const { lines, asides, notes: told } = await read(bytes);
    expect(lines).toEqual([
      'heading 1 p1: Fish and fishers',
      'paragraph p1: Fish landed',
      'paragraph p1: Cod',
      'runningHead p1: Harbour board',
      'footnote p1: Say it slowly.',
    ]);
    expect(asides).toEqual([
      { kind: 'comment', text: 'Is it so?', author: 'A. Holm', date: '2021-05-02' },
      { kind: 'hidden', text: 'Left out today' },
    ]);
    expect(told).toEqual([
      { kind: 'comments', count: 1 },
      { kind: 'hiddenText', count: 14 },
      { kind: 'unreadParts', count: 2, names: ['chart1.xml', 'image1.png'] },
    ]);
  });

  it('reads the words of a diagram', async () => {
    const data = {
      id: 'rId1',
      type: 'diagramData',
      part: 'diagrams/data1.xml',
      xml: `<dgm:dataModel {}><dgm:ptLst><dgm:pt><dgm:t><a:bodyPr/>${paragraphXml('Catch the fish')}</dgm:t></dgm:pt><dgm:pt><dgm:t>${paragraphXml('Salt it well')}</dgm:t></dgm:pt></dgm:ptLst></dgm:dataModel>`,
    };
    const frame =
      '<p:graphicFrame><a:graphic><a:graphicData><dgm:relIds r:dm="rId1"/></a:graphicData></a:graphic></p:graphicFrame>';
    expect((await read(await pptxFixture([{ shapes: frame, related: [data] }]))).lines).toEqual([
      'listItem 1 p1: Catch the fish',
      'listItem 1 p1: Salt it well',
    ]);
  });

  it('says what it is not', async () => {
    expect(await reasonFor('talk.ppt', 'something')).toContain('save it as .pptx');
    expect(await reasonFor('talk.pptx', 'something')).toContain('is not a PowerPoint presentation');
  });
});
