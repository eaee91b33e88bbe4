import { describe, expect, test } from 'vitest';
import { readEpub } from '../../src/reading/epub/epub.ts';
import { type BookFixture, epubFixture, xhtml } from '../fixtures/epubFixture.ts';
import { outline } from '../fixtures/readFixture.ts';

const read = async (book: BookFixture) => readEpub(await epubFixture(book));
const chapter = (body: string) => ({ path: 'a.xhtml', body });

describe('an e-book', () => {
  test('is read in the order of its spine, not of its files', async () => {
    const chapters = [
      { path: 'text/z first.xhtml', body: '<h1>First</h1><p>He did not sign.</p>' },
      { path: 'text/a-second.xhtml', body: '<h1>Second</h1><p>She <a id="x"/>did.</p>' },
    ];
    expect(outline(await read({ chapters }))).toEqual([
      'heading 1: First',
      'paragraph: He did not sign.',
      'heading 1: Second',
      'paragraph: She did.',
    ]);
  });

  test('has what its style sheets strike, raise and hide', async () => {
    const body =
      '<p>He <span class="s">never</span> paid 10<span class="r">6</span> crowns for H<span class="l">2</span>O<span class="h"> and more</span>.</p>';
    const sheet =
      '.s { text-decoration: line-through; } .r { vertical-align: super } .h { display: none }' +
      ' .l { font-size: 0.8em; position: relative; top: 0.08em; vertical-align: baseline; }';
    const content = await read({ chapters: [chapter(body)], files: { 'OEBPS/book.css': sheet } });
    const { text, textMarks = [], notes } = content;
    expect(notes).toEqual([{ kind: 'struckText', count: 5 }]);
    expect(text).toBe('He never paid 10⁶ crowns for H₂O.');
    expect(textMarks.map(({ as, start, end }) => [as, text.slice(start, end)])).toEqual([['struck', 'never']]);
  });

  test.each([
    [
      'EPUB 3',
      '<dc:title id="t2">A subtitle</dc:title><dc:title id="t1">Harbour Papers</dc:title><meta refines="#t1" property="title-type">main</meta><dc:creator id="a">Elin Halden</dc:creator><dc:creator>Runa Kestel</dc:creator><dc:creator id="e">An Editor</dc:creator><meta refines="#e" property="role">edt</meta><dc:language>en-GB</dc:language><dc:date>2021-05-04T00:00:00Z</dc:date><dc:publisher>Toravn Press</dc:publisher><meta property="dcterms:modified">2022-01-01T00:00:00Z</meta>',
    ],
    [
      'EPUB 2',
      '<dc:title>Harbour Papers</dc:title><dc:creator opf:role="aut" opf:file-as="Halden, Elin">Elin Halden</dc:creator><dc:creator opf:role="aut">Runa Kestel</dc:creator><dc:creator opf:role="edt">An Editor</dc:creator><dc:language>en</dc:language><dc:date opf:event="modification">2022-01-01</dc:date><dc:date opf:event="publication">2021-05-04</dc:date><dc:publisher>Toravn Press</dc:publisher>',
    ],
  ])('metadata of %s', async (_version, metadata) => {
    expect((await read({ chapters: [chapter('<p>Words.</p>')], metadata })).metadata).toEqual({
      title: 'Harbour Papers',
      author: 'Elin Halden, Runa Kestel',
      source: 'Toravn Press',
      published: '2021-05-04',
      language: 'en',
    });
  });

  test('notes and their marks', async () => {
    const body =
      '<p>He did not sign<a epub:type="noteref" href="#n1">[1]</a>.</p><aside epub:type="footnote" id="n1"><p>[1] So the log.</p></aside>';
    const content = await read({ chapters: [chapter(body)] });
    expect(outline(content)).toEqual(['paragraph: He did not sign[1].', 'footnote: [1] So the log.']);
    expect(content.footnoteMarks.map(({ start, end }) => content.text.slice(start, end))).toEqual(['[1]']);
  });

  test('pages of the printed edition', async () => {
    const body =
      '<p id="p4">The first page.</p><p>It goes <span epub:type="pagebreak" id="p5" title="5"/>on.</p><div role="doc-pagebreak" aria-label="Page 6">6</div><p>The last.</p>';
    const nav = xhtml('<nav epub:type="page-list"><ol><li><a href="a.xhtml#p4">4</a></li></ol></nav>');
    const { text, anchors } = await read({
      chapters: [chapter(body)],
      items: '<item id="nav" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/>',
      files: { 'OEBPS/nav.xhtml': nav },
    });
    expect(text).toBe('The first page.\n\nIt goes on.\n\nThe last.');
    expect(anchors?.map(({ at, page }) => [page, text.slice(at, at + 4)])).toEqual([
      [4, 'The '],
      [5, 'on.\n'],
      [6, 'The '],
    ]);
  });

  test('pages that only the table of contents of EPUB 2 lists', async () => {
    const ncx =
      '<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/"><pageList><pageTarget value="12"><navLabel><text>12</text></navLabel><content src="a.xhtml#p12"/></pageTarget></pageList></ncx>';
    const { anchors } = await read({
      chapters: [chapter('<p>Before.</p><p id="p12">After.</p>')],
      items: '<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>',
      files: { 'OEBPS/toc.ncx': ncx },
    });
    expect(anchors).toEqual([{ at: 9, page: 12 }]);
  });

  test('lists of contents are left out', async () => {
    const chapters = [
      { path: 'toc.xhtml', body: '<h1>Contents</h1><p><a href="a.xhtml">One</a></p>' },
      { path: 'a.xhtml', body: '<nav epub:type="toc"><ol><li>One</li></ol></nav><p>He did not sign.</p>' },
    ];
    const behindSpine = '<guide><reference type="toc" href="toc.xhtml"/></guide>';
    expect((await read({ chapters, behindSpine })).text).toBe('He did not sign.');
  });

  test('chapters in UTF-16 and in an old encoding', async () => {
    const utf16 = Buffer.from(`\ufeff${xhtml('<p>Er weiß es nicht.</p>').replace('utf-8', 'utf-16')}`, 'utf16le');
    const latin = Buffer.from(xhtml('<p>Er wei\u00df es nicht.</p>').replace('utf-8', 'iso-8859-1'), 'latin1');
    const chapters = [
      { path: 'a.xhtml', body: utf16 },
      { path: 'b.xhtml', body: latin },
    ];
    expect((await read({ chapters })).text).toBe('Er weiß es nicht.\n\nEr weiß es nicht.');
  });

  test('pages that are pictures are counted, and what is missing is named', async () => {
    const chapters = [
      chapter('<p>He did not sign.</p>'),
      { path: 'b.xhtml', body: '<div><img src="p1.jpg" alt=""/></div>' },
    ];
    const items = '<item id="x" href="gone.xhtml" media-type="application/xhtml+xml"/>';
    const { notes } = await read({ chapters, items });
    expect(notes).toEqual([{ kind: 'picturePages', count: 1 }]);
  });

  test('that is protected is told; protected fonts are none of the text', async () => {
    const encryption = (path: string) =>
      `<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container" xmlns:enc="http://www.w3.org/2001/04/xmlenc#"><enc:EncryptedData><enc:EncryptionMethod Algorithm="x"/><enc:CipherData><enc:CipherReference URI="${path}"/></enc:CipherData></enc:EncryptedData></encryption>`;
    const book = (path: string): BookFixture => ({
      chapters: [chapter('<p>He did not sign.</p>')],
      files: { 'META-INF/encryption.xml': encryption(path) },
    });
    expect((await read(book('OEBPS/font.otf'))).text).toBe('He did not sign.');
    await expect(read(book('OEBPS/a.xhtml'))).rejects.toThrow('DRM');
  });

  test('that is another archive is told', async () => {
    const { zipFixture } = await import('../fixtures/zipFixture.ts');
    await expect(readEpub(zipFixture([{ name: 'a.txt', content: 'x' }]))).rejects.toThrow('not an EPUB');
  });
});
