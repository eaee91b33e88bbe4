import { describe, expect, test } from 'vitest';
import { outline } from '../../fixtures/readFixture.ts';
import { readWordFixture, wordOutline } from '../../fixtures/wordOutline.ts';
import { para, run, type WordPart, wordXml } from '../../fixtures/wordPackage.ts';

const style = (id: string, name: string, properties = '', basedOn = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${basedOn === '' ? '' : `<w:basedOn w:val="${basedOn}"/>`}<w:pPr>${properties}</w:pPr></w:style>`;
const styles: WordPart = {
  name: 'styles.xml',
  type: 'styles',
  content: wordXml(
    'w:styles',
    [
      `<w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style>`,
      style('berschrift1', 'heading 1', '<w:outlineLvl w:val="0"/>', 'Standard'),
      style('Heading2', 'Heading 2', '', 'Standard'),
      style('Kopf', 'Board head', '', 'berschrift1'),
      style('TocHead', 'TOC Heading', '<w:outlineLvl w:val="9"/>', 'berschrift1'),
      ...[style('Titel', 'Title'), style('Untertitel', 'Subtitle'), style('Zitat', 'Intense Quote')],
      ...[style('Beschriftung', 'caption'), style('Quotations', 'Quotations'), style('Ring', 'Ring', '', 'Ring')],
    ].join(''),
  ),
};
const styled = (id: string, text = 'The pier'): string => para(run(text), `<w:pStyle w:val="${id}"/>`);
const long = 'The parties agree that the pier stays closed. '.repeat(10).trim();

describe('kinds of paragraphs', () => {
  test.each<[string, string, string]>([
    ['a heading of a localised program', styled('berschrift1'), 'heading 1: The pier'],
    ['a heading by name alone', styled('Heading2'), 'heading 2: The pier'],
    ['a style below a heading', styled('Kopf'), 'heading 1: The pier'],
    ['a heading that is none of the outline', styled('TocHead'), 'paragraph: The pier'],
    ['a level of the paragraph', para(run('The pier'), '<w:outlineLvl w:val="2"/>'), 'heading 3: The pier'],
    [
      'body text by level',
      para(run('The pier'), '<w:pStyle w:val="berschrift1"/><w:outlineLvl w:val="9"/>'),
      'paragraph: The pier',
    ],
    ['a clause with a level', para(run(long), '<w:outlineLvl w:val="1"/>'), `paragraph: ${long}`],
    ['title', styled('Titel'), 'heading 1: The pier'],
    ['subtitle', styled('Untertitel'), 'heading 2: The pier'],
    ['quotation', styled('Zitat'), 'blockQuotation: The pier'],
    ['quotation of LibreOffice', styled('Quotations'), 'blockQuotation: The pier'],
    ['caption', styled('Beschriftung'), 'caption: The pier'],
    ['a style that is not there', styled('Nowhere'), 'paragraph: The pier'],
    ['a style based on itself', styled('Ring'), 'paragraph: The pier'],
    [
      'a first letter in a frame',
      para(run('T'), '<w:framePr w:dropCap="drop" w:lines="3"/>') + para(run('he pier')),
      'paragraph: The pier',
    ],
    ['right-to-left', para(run('الرصيف مغلق', '<w:rtl/>'), '<w:bidi/>'), 'paragraph: الرصيف مغلق'],
  ])('%s', async (_name, body, right) => {
    expect(await wordOutline(body, { parts: [styles] })).toEqual([right]);
  });

  test('the title in the text is that of a document whose properties have none', async () => {
    expect((await readWordFixture(styled('Titel', 'The Pier Report'), { parts: [styles] })).metadata).toEqual({
      title: 'The Pier Report',
    });
    const more = {
      'docProps/core.xml': '<p xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Of the file</dc:title></p>',
    };
    expect((await readWordFixture(styled('Titel'), { parts: [styles], more })).metadata.title).toBe('Of the file');
  });
});

describe('notes', () => {
  const reference = (kind: string, id: number, more = ''): string =>
    `<w:r><w:${kind}Reference w:id="${id}"${more}/></w:r>`;
  const notes = (kind: string, ...texts: readonly string[]): WordPart => ({
    name: `${kind}s.xml`,
    type: `${kind}s`,
    content: wordXml(
      `w:${kind}s`,
      [
        `<w:${kind} w:id="0" w:type="separator">${para('<w:r><w:separator/></w:r>')}</w:${kind}>`,
        ...texts.map((text, at) => `<w:${kind} w:id="${at + 1}">${text}</w:${kind}>`),
      ].join(''),
    ),
  });
  const noted = (text: string): string => para(`<w:r><w:footnoteRef/></w:r>${run(` ${text}`)}`);

  test('are numbered in the order of their marks', async () => {
    const body = para(
      run('a') + reference('footnote', 2) + run('b') + reference('footnote', 1) + run('c') + reference('endnote', 1),
    );
    const parts = [notes('footnote', noted('one'), noted('two') + para(run('more'))), notes('endnote', noted('end'))];
    const content = await readWordFixture(body, { parts });
    expect(outline(content)).toEqual([
      'paragraph: a[1]b[2]c[i]',
      'footnote: [1] two',
      'footnote: more',
      'footnote: [2] one',
      'footnote: [i] end',
    ]);
    expect(content.footnoteMarks.map(({ start, end }) => content.text.slice(start, end))).toEqual([
      '[1]',
      '[2]',
      '[i]',
    ]);
  });

  test('have the marks that their author chose', async () => {
    const body = para(
      `${run('a')}<w:r><w:footnoteReference w:id="1" w:customMarkFollows="1"/><w:t>*</w:t></w:r>${run('b')}${reference('footnote', 2)}`,
    );
    const content = await readWordFixture(body, {
      parts: [notes('footnote', para(run('* starred')), noted('numbered'))],
    });
    expect(outline(content)).toEqual(['paragraph: a*b[1]', 'footnote: * starred', 'footnote: [1] numbered']);
    expect(content.footnoteMarks.map(({ start, end }) => content.text.slice(start, end))).toEqual(['*', '[1]']);
  });

  test('are numbered as the settings say, anew in each section', async () => {
    const settings: WordPart = {
      name: 'settings.xml',
      type: 'settings',
      content: wordXml(
        'w:settings',
        '<w:footnotePr><w:numFmt w:val="lowerLetter"/><w:numRestart w:val="eachSect"/></w:footnotePr>',
      ),
    };
    const body = para(run('a') + reference('footnote', 1), '<w:sectPr/>') + para(run('b') + reference('footnote', 2));
    expect(await wordOutline(body, { parts: [settings, notes('footnote', noted('one'), noted('two'))] })).toEqual([
      'paragraph: a[a]',
      'paragraph: b[a]',
      'footnote: [a] one',
      'footnote: [a] two',
    ]);
  });

  test('of deleted text are not shown', async () => {
    const body = para(`${run('a')}<w:del w:id="1">${reference('footnote', 1)}</w:del>${reference('footnote', 2)}`);
    const content = await readWordFixture(body, { parts: [notes('footnote', noted('one'), noted('two'))] });
    expect(outline(content)).toEqual(['paragraph: a[1]', 'footnote: [1] two']);
  });
});

describe('heads, feet and boxes', () => {
  const head = (id: string, text: string): WordPart => ({
    name: `header${id}.xml`,
    type: 'header',
    id,
    content: wordXml('w:hdr', para(run(text))),
  });
  const section = (...ids: readonly string[]): string =>
    `<w:sectPr>${ids.map((id) => `<w:headerReference w:type="default" r:id="${id}"/>`).join('')}</w:sectPr>`;

  test('each section has its own, once', async () => {
    const body =
      para(run('One.'), section('h1')) + para(run('Two.'), section('h2')) + para(run('Three.')) + section('h1');
    expect(await wordOutline(body, { parts: [head('h1', 'Board'), head('h2', 'Annex')] })).toEqual([
      'runningHead: Board',
      'paragraph: One.',
      'runningHead: Annex',
      'paragraph: Two.',
      'paragraph: Three.',
    ]);
  });

  test('an alternative is read once', async () => {
    const content = `<w:txbxContent>${para(run('In the box.'))}</w:txbxContent>`;
    const box = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx>${content}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${content}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>`;
    expect(await wordOutline(para(`${run('Around ')}<w:r>${box}</w:r>${run('the box.')}`))).toEqual([
      'paragraph: Around the box.',
      'paragraph: In the box.',
    ]);
  });

  test('places and sizes of a drawing are no text', async () => {
    const drawing =
      '<w:drawing><wp:anchor><wp:positionH><wp:posOffset>914400</wp:posOffset></wp:positionH><wp:positionV><wp:align>top</wp:align></wp:positionV></wp:anchor></w:drawing>';
    const content = await readWordFixture(para(`${run('Words.')}<w:r>${drawing}</w:r>`));
    expect([content.text, content.notes]).toEqual(['Words.', undefined]);
  });

  test('a picture is named with what describes it', async () => {
    const picture =
      '<w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="x" descr="Map of the pier"/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rIdP"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>';
    const parts = [{ name: 'media/image1.png', type: 'image', id: 'rIdP', content: 'x' }];
    expect((await readWordFixture(para(`${run('Words.')}<w:r>${picture}</w:r>`), { parts })).notes).toEqual([
      { kind: 'unreadParts', count: 1, names: ['image1.png (Map of the pier)'] },
    ]);
  });
});
