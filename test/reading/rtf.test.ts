import { describe, expect, it } from 'vitest';
import { outline, readFixture, reasonFor } from '../fixtures/readFixture.ts';
import { growthOf, LESS_THAN_THE_SQUARE } from '../growth.ts';

const HEAD =
  '{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fswiss\\fcharset0 Arial;}{\\f1\\fswiss\\fcharset204 Arial Cyr;}' +
  '{\\f2\\ftech\\fcharset2 Symbol;}{\\f3\\fcharset128 MS Mincho;}{\\f4\\fcharset177 Arial (Hebrew);}}' +
  '{\\colortbl;\\red0\\green0\\blue0;}{\\stylesheet{\\ql Normal;}{\\s1\\outlinelevel0 heading 1;}{\\*\\cs10 Default;}}' +
  '{\\info{\\title Report of the ferry}{\\author I. Tarrow}{\\creatim\\yr2021\\mo5\\dy2}}';

function richText(body: string): Uint8Array {
  return Buffer.from(`${HEAD}${body}}`, 'latin1');
}

async function read(body: string): Promise<readonly string[]> {
  return outline(await readFixture('letter.rtf', richText(body)));
}

const REST = '\\pard The ferry left the quay at dawn.\\par';
const LAST = 'paragraph: The ferry left the quay at dawn.';

describe('Rich Text', () => {
  it('reads a paragraph of any length', async () => {
    const words = 'the ferry left '.repeat(20_000);
    expect((await readFixture('letter.rtf', richText(`\\pard ${words}\\par`))).text).toBe(words.trim());
  });

  it.each([
    ["\\pard caf\\'e9 \\endash  na\\'efve \\emdash  \\ldblquote so\\rdblquote\\par", 'café – naïve — “so”'],
    ['\\pard May\\emdash June, 5\\~km, co\\-operate, non\\_stop\\par', 'May—June, 5\u00a0km, cooperate, non‑stop'],
    ["\\pard \\uc1 \\u1055?\\u1088\\'d0\\u1080?\\par", 'При'],
    ['\\pard \\uc0 \\u8220 no\\u8221  more\\par', '“no” more'],
    ["\\pard {\\uc2 \\u26085\\'93\\'fa\\u26412\\'96\\'7b}!\\par", '日本!'],
    ['\\pard \\u-10179?\\u-8704?\\par', '😀'],
    ["\\pard {\\f1 \\'cf\\'f0\\'e8\\'e2\\'e5\\'f2} \\'cf\\par", 'Привет Ï'],
    ["\\pard {\\f3 \\'93\\'fa\\'96\\'7b}\\par", '日本'],
    ["\\pard \\rtlch\\fcs1 \\af4 \\'f9\\'ec\\'e5\\'ed \\ltrch\\fcs0 \\f0 boat\\par", 'שלום boat'],
    ['\\pard 10{\\up8 6} and H{\\dn2 2}O, the 5{\\up6 th}\\par', '10⁶ and H₂O, the 5th'],
    ['\\pard 10{\\super 6} and H{\\sub 2}O, the 5{\\super th}\\par', '10⁶ and H₂O, the 5th'],
    ['\\pard {\\f2 a} is alpha\\par', 'α is alpha'],
    [
      '\\pard one{\\*\\unknown lost} two{\\pict\\pngblip 89504e47} three{\\*\\bkmkstart b}{\\*\\bkmkend b}\\par',
      'one two three',
    ],
    [
      '\\pard see {\\field{\\*\\fldinst HYPERLINK "http://example.org"}{\\fldrslt the log}} of May\\par',
      'see the log of May',
    ],
    ['\\pard a \\{brace\\} and \\\\ slash{\\upr{ansi}{\\*\\ud{ \\u1103?}}}\\par', 'a {brace} and \\ slash я'],
    ['\\pard before{\\pict\\bin4 }}}}}after\\par', 'beforeafter'],
    ['\\pard one\\line two\\tab three\\par', 'one⏎two\tthree'],
  ])('%s', async (body, text) => {
    expect((await read(`${body}${REST}`)).slice(-2)).toEqual([`paragraph: ${text}`, LAST]);
  });

  it('tells headings, lists and tables', async () => {
    const list =
      "\\pard{\\listtext\\f2\\'b7\\tab}\\ls1\\ilvl0 a rope\\par\\pard{\\pntext\\f0 3.\\tab}\\ilvl1 an oar\\par";
    const table =
      '\\trowd\\trhdr\\cellx1\\cellx2\\pard\\intbl Boat\\cell Crew\\cell Left\\cell\\row' +
      '\\trowd\\pard\\intbl Heron\\cell\\cell 2 May\\par at noon\\cell\\row\\pard\\intbl Dunlin\\cell\\cell\\cell\\row';
    expect(await read(`\\pard\\s1 What was found\\par${list}${table}${REST}`)).toEqual([
      'heading 1: What was found',
      'listItem 1: a rope',
      'listItem 2: 3. an oar',
      'tableHead: Boat | Crew | Left',
      'tableRow: Heron |  | 2 May⏎at noon',
      'tableRow: Dunlin |  |',
      LAST,
    ]);
  });

  it('sets notes, heads, comments and hidden text apart', async () => {
    const body =
      '{\\header\\pard Harbour board\\par}{\\footer\\pard Page {\\field{\\*\\fldinst PAGE}{\\fldrslt 1}}\\par}' +
      '\\pard Nobody told{\\super\\chftn}{\\footnote\\pard\\plain {\\super\\chftn} The log.} them{\\v  of the rope}.' +
      '{\\*\\atnid IT}{\\*\\atnauthor I. Tarrow}\\chatn{\\*\\annotation{\\*\\atndate 1966266624}\\chatn Is it so?}\\par';
    const { text, blocks, footnoteMarks, asides, notes } = await readFixture('letter.rtf', richText(body + REST));
    expect(outline({ text, blocks })).toEqual([
      'runningHead: Harbour board',
      'paragraph: Nobody told[1] them.',
      LAST,
      'footnote: [1]  The log.',
      'runningHead: Page 1',
    ]);
    expect(footnoteMarks.map(({ start, end }) => text.slice(start, end))).toEqual(['[1]']);
    expect(asides?.map(({ kind, text, author }) => [kind, text, author])).toEqual([
      ['comment', 'Is it so?', 'I. Tarrow'],
      ['hidden', 'of the rope', undefined],
    ]);
    expect(notes?.map(({ kind, count }) => [kind, count])).toEqual([
      ['comments', 1],
      ['hiddenText', 11],
    ]);
  });

  it('accepts tracked changes and marks struck text', async () => {
    const body = '\\pard The board {\\deleted never }{\\revised duly }met {\\strike in secret}.\\par';
    const { text, textMarks, notes } = await readFixture('letter.rtf', richText(body + REST));
    expect(text).toContain('The board duly met in secret.');
    expect(textMarks?.map(({ start, end, as }) => [as, text.slice(start, end)])).toEqual([['struck', 'in secret']]);
    expect(notes?.map(({ kind, count }) => [kind, count])).toEqual([
      ['trackedChanges', 2],
      ['struckText', 9],
    ]);
  });

  it('keeps the words of a text box, once', async () => {
    const box =
      '{\\shp{\\*\\shpinst{\\sp{\\sn a}{\\sv 1}}{\\shptxt\\pard In the box\\par}}{\\shprslt{\\*\\do{\\dptxbxtext\\pard In the box\\par}}}}';
    expect(await read(`\\pard Beside${box} it.\\par${REST}`)).toEqual([
      'paragraph: Beside it.',
      'paragraph: In the box',
      LAST,
    ]);
  });

  it('has title and author, and says what it is not', async () => {
    expect((await readFixture('letter.rtf', richText(REST))).metadata).toMatchObject({
      title: 'Report of the ferry',
      author: 'I. Tarrow',
    });
    expect(await reasonFor('letter.rtf', 'Not rich at all, but a plain text.')).toContain('is not a Rich Text file');
    expect(await reasonFor('letter.rtf', `${HEAD}{\\pard The ferry left the quay {\\b at`)).toContain('incomplete');
  });

  it('says how many characters it cannot decode', async () => {
    const bytes = Buffer.from(`{\\rtf1\\pc\\pard The quay at Toravn, caf\\'82 and pier.\\par}`, 'latin1');
    expect((await readFixture('letter.rtf', bytes)).notes).toEqual([{ kind: 'undecoded', count: 1 }]);
  });

  it('takes time that grows with the length', async () => {
    const { readRtf } = await import('../../src/reading/rtf/rtf.ts');
    const growth = await growthOf(
      (size) => readRtf(richText("{\\b\\'e9 {\\v x}".repeat(size) + '}'.repeat(size))),
      2_000,
    );
    expect(growth).toBeLessThan(LESS_THAN_THE_SQUARE);
  });
});
