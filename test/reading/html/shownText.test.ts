import { describe, expect, test } from 'vitest';
import { readHtml } from '../../../src/reading/html/html.ts';
import { outline } from '../../fixtures/readFixture.ts';
import { NEWS, plainPage } from '../../fixtures/webPages.ts';

const read = (source: string) => readHtml(new TextEncoder().encode(source));
/** The blocks behind the title and the two paragraphs of the page. */
const behindNews = async (more: string) => outline(await read(plainPage(more))).slice(3);

describe('what a browser shows is read', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'definitions',
      '<dl><dt>Berth<dd>A place for a boat.</dl>',
      ['paragraph: Berth', 'paragraph: A place for a boat.'],
    ],
    [
      'what opens on a click',
      '<details><summary>Why?</summary><p>It leaks.</p></details>',
      ['paragraph: Why?', 'paragraph: It leaks.'],
    ],
    [
      'a quotation beside the text',
      '<aside><p>“We were promised a pier.”</p></aside>',
      ['paragraph: “We were promised a pier.”'],
    ],
    [
      'numbers of lists',
      '<ol><li>one</ol><ol start=4><li>four<li>five</ol>',
      ['listItem 1: 1. one', 'listItem 1: 4. four', 'listItem 1: 5. five'],
    ],
    [
      'letters of lists',
      '<ol type=a><li>x<li value=28>y</ol><ol type=I><li>z</ol>',
      ['listItem 1: a. x', 'listItem 1: ab. y', 'listItem 1: I. z'],
    ],
    ['falling numbers', '<ol reversed><li>b<li>a</ol>', ['listItem 1: 2. b', 'listItem 1: 1. a']],
    ['a number that is written out', '<ol><li>1. one</ol>', ['listItem 1: 1. one']],
    [
      'lists for the layout',
      '<ol class=grid><li>x</ol><ol style="list-style: none"><li>y</ol>',
      ['listItem 1: x', 'listItem 1: y'],
    ],
    ['lines apart', 'One.<br><br>Two.<br>Three.', ['paragraph: One.', 'paragraph: Two.⏎Three.']],
    [
      'parts of a line',
      '<div><time>3 May 2021</time><span>Runa Kestel</span><a href=x>Harbour</a></div>',
      ['paragraph: 3 May 2021 Runa Kestel Harbour'],
    ],
    ['letters of one word', '<p><b>N</b>ot <i>so</i>fast</p>', ['paragraph: Not sofast']],
    [
      'a letter that is hidden from screen readers',
      '<p><span aria-hidden=true>T</span>he pier</p>',
      ['paragraph: The pier'],
    ],
    [
      'text for screen readers',
      '<p>The <span class="visually-hidden">(opens elsewhere)</span>pier</p>',
      ['paragraph: The pier'],
    ],
    [
      'hidden text',
      '<p hidden>a</p><p style="display:none">b</p><p style="visibility: hidden">c</p><dialog>d</dialog><p hidden="until-found">e</p>',
      ['paragraph: e'],
    ],
    [
      'text hidden by a rule',
      '<style>.gone { display: none } @media print { .kept { display: none } }</style><p class=gone>a</p><p class=kept>b</p>',
      ['paragraph: b'],
    ],
    [
      'characters that nobody sees',
      '<p>dred&shy;ging con\u200btract</p><p>harbour<wbr>master</p>',
      ['paragraph: dredging contract', 'paragraph: harbourmaster'],
    ],
    ['joiners that shape letters', '<p>نمی\u200cخواهم</p>', ['paragraph: نمی\u200cخواهم']],
    [
      'raised and lowered digits',
      '<p>H<sub>2</sub>O, 10<sup>-3</sup>, the 4<sup>th</sup></p>',
      ['paragraph: H₂O, 10⁻³, the 4th'],
    ],
    [
      'readings beside characters',
      '<p><ruby>山<rt>やま</rt>田<rt>だ</rt></ruby>太郎</p>',
      ['paragraph: 山田(やまだ)太郎'],
    ],
    [
      'readings with brackets of their own',
      '<p><ruby>山田<rp>(</rp><rt>やまだ</rt><rp>)</rp></ruby></p>',
      ['paragraph: 山田(やまだ)'],
    ],
    ['quotations in a line', '<p>She said <q>yes <q>no</q></q>.</p>', ['paragraph: She said “yes ‘no’”.']],
    [
      'fields of a form',
      '<p>Name: <input value="Odile Brask"><input type=hidden value=x><input type=submit value=y> <input type=checkbox checked> agreed</p>',
      ['paragraph: Name: Odile Brask ☒ agreed'],
    ],
    [
      'what is chosen',
      '<p>Case <select><option>1/2021<option selected>2/2021</select> of <select><option>May<option>June</select></p>',
      ['paragraph: Case 2/2021 of May'],
    ],
    ['a field of lines', '<textarea>The undersigned withdraws.</textarea>', ['paragraph: The undersigned withdraws.']],
    [
      'formulas',
      '<p>So <math><mi>E</mi><mo>=</mo><mi>m</mi><msup><mi>c</mi><mn>2</mn></msup></math> and <math><mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mn>2</mn></mfrac></math></p>',
      ['paragraph: So E = mc² and (a + b)/2'],
    ],
    [
      'a formula that is drawn twice',
      '<p><span class=k><span class=m><math><mi>x</mi><annotation>x</annotation></math></span><span aria-hidden=true>x</span></span> is</p>',
      ['paragraph: x is'],
    ],
    [
      'a formula behind its picture',
      '<p>Area <span style="display:none"><math><mi>r</mi></math></span><img alt="{r}"></p>',
      ['paragraph: Area r'],
    ],
    ['words in a drawing', '<svg><title>t</title><text>Boats a year</text></svg>', ['caption: Boats a year']],
    ['a page in a frame', '<iframe srcdoc="<p>Inside.</p>">for old browsers</iframe>', ['paragraph: Inside.']],
    [
      'a shadow tree',
      '<div><template shadowrootmode=open><p>Shown.</p></template></div><template><p>No.</p></template>',
      ['paragraph: Shown.'],
    ],
    ['space that is kept', '<p style="white-space: pre-wrap">a\n  b</p>', ['paragraph: a⏎  b']],
  ])('%s', async (_what, more, blocks) => {
    expect(await behindNews(more)).toEqual(blocks);
  });

  test.each<[string, string, string]>([
    ['deleted words', '<p>It <del>is <b>not</b> so</del> <ins>may be</ins></p>', 'is not so'],
    ['words that are no longer right', '<p>The fee is <s>500</s> 300</p>', '500'],
    ['words of the old element', '<p>The fee is <strike>500</strike> 300</p>', '500'],
    ['words struck by a style', '<p>The fee is <span style="text-decoration: line-through">500</span> 300</p>', '500'],
    [
      'words struck by a rule',
      '<style>.c5{text-decoration:line-through}</style><p>The fee is <span class=c5>500</span> 300</p>',
      '500',
    ],
  ])('%s are marked as struck', async (_what, more, struck) => {
    const { text, textMarks, notes } = await read(plainPage(more));
    expect(textMarks?.map(({ start, end, as }) => [as, text.slice(start, end)])).toEqual([['struck', struck]]);
    expect(notes).toEqual([{ kind: 'struckText', count: struck.length }]);
  });

  test.each<[string, string]>([
    ['text after the end', `<html><body><p>${NEWS[0]}</p></body></html><p>${NEWS[1]}</p>`],
    ['no body', `<!doctype html><title>T</title><p>${NEWS[0]}<p>${NEWS[1]}`],
    ['capital letters', `<HTML><BODY><P CLASS=a>${NEWS[0]}<P>${NEWS[1]}</BODY></HTML>`],
    ['a comment that ends oddly', `<p>${NEWS[0]}</p><!-- x --!><p>${NEWS[1]}</p>`],
    ['an element within another of its kind', `<html><html><body><body><p>${NEWS[0]}</p><p>${NEWS[1]}</p>`],
    [
      'XHTML',
      `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title/><script src="a.js"/></head><body><p>${NEWS[0]}</p><![CDATA[${NEWS[1]}]]></body></html>`,
    ],
    [
      'a frameset',
      `<html><frameset><frame src="a.html"><noframes><p>${NEWS[0]}</p><p>${NEWS[1]}</p></noframes></frameset></html>`,
    ],
    [
      'text for browsers without scripts',
      `<body><noscript><p>${NEWS[0]}</p><p>${NEWS[1]}</p></noscript><div id=app></div>`,
    ],
    [
      'a page that scripts uncover',
      `<body style="visibility:hidden"><div style="display:none"><p>${NEWS[0]}</p><p>${NEWS[1]}</p></div>`,
    ],
    [
      'a template that scripts fill in',
      `<div><script type="text/template"><p>${NEWS[0]}</p><p>${NEWS[1]}</p></script></div>`,
    ],
    [
      'linked data alone',
      `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody: NEWS.join('\n') })}</script><div id=app></div>`,
    ],
    [
      'data for scripts alone',
      `<div id=app data-state='${JSON.stringify({ a: [{ content: `<p>${NEWS[0]}</p><p>${NEWS[1]}</p>` }] })}'></div>`,
    ],
  ])('of pages with %s', async (_what, page) => {
    expect(outline(await read(page))).toEqual(NEWS.map((text) => `paragraph: ${text}`));
  });
});

describe('tables', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'heads are apart',
      '<table><tr><th>Boat<th>Crew<tr><td>Heron<td>4</table>',
      ['tableHead: Boat | Crew', 'tableRow: Heron | 4'],
    ],
    [
      'a table of heads alone has rows',
      '<table><tr><th>Boat<th>Crew<tr><th>Heron<th>4</table>',
      ['tableRow: Boat | Crew', 'tableRow: Heron | 4'],
    ],
    [
      'empty cells keep their place',
      '<table><thead><tr><td><td>2020<td>2021<tbody><tr><th>North<td><td>5<tr><td>South<td>1<td></table>',
      ['tableHead: | 2020 | 2021', 'tableRow: North | | 5', 'tableRow: South | 1 |'],
    ],
    [
      'cells over several rows and columns',
      '<table><tr><td rowspan=2>South<td>1<td>2<tr><td>3<td>4<tr><td colspan=2>both<td>z</table>',
      ['tableRow: South | 1 | 2', 'tableRow: | 3 | 4', 'tableRow: both | | z'],
    ],
    [
      'lists in a table of facts',
      '<table><tr><th>Mayor<td>O. Brask<br>(since 2019)<tr><th>Parts<td><ul><li>North<li>South</ul></table>',
      ['tableRow: Mayor | O. Brask (since 2019)', 'tableRow: Parts | North South'],
    ],
    [
      'a table of one column makes the layout',
      '<table><tr><td><p>One.<tr><td>Two.</table>',
      ['paragraph: One.', 'paragraph: Two.'],
    ],
  ])('%s', async (_what, more, blocks) => {
    expect(await behindNews(more)).toEqual(blocks);
  });
});

describe('pages that office programs save', () => {
  test('Word: heads, numbers of lists, notes', async () => {
    const page = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><!--[if gte mso 9]><xml><o:x>no</o:x></xml><![endif]--></head><body><div class=WordSection1><p class=MsoHeader>Ministry paper</p><p class=MsoNormal>${NEWS[0]}<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1">[1]</a></p><p class=MsoListParagraph><![if !supportLists]><span style='mso-list:Ignore'>1.<span> </span></span><![endif]>First point<o:p></o:p></p></div><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1">[1]</a> See the minutes.</p></div></body></html>`;
    const content = await read(page);
    expect(outline(content)).toEqual([
      'paragraph: Ministry paper',
      `paragraph: ${NEWS[0]}[1]`,
      'paragraph: 1. First point',
      'footnote: [1] See the minutes.',
    ]);
    expect(content.footnoteMarks.map(({ start, end }) => content.text.slice(start, end))).toEqual(['[1]']);
  });

  test('Google Docs: styles by rules, notes', async () => {
    const page = `<html><head><style>.c3{text-decoration:line-through}.c4{vertical-align:super}</style></head><body><p><span class=c3>old</span><span> ${NEWS[0]}</span><sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup> 10<span class=c4>6</span></p><div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a> A note.</p></div></body></html>`;
    const { text, textMarks } = await read(page);
    expect(text).toBe(`old ${NEWS[0]}[1] 10⁶\n\n[1] A note.`);
    expect(textMarks).toEqual([{ start: 0, end: 3, as: 'struck' }]);
  });
});
