import { describe, expect, test } from 'vitest';
import { wordOutline } from '../../fixtures/wordOutline.ts';
import { para, run, wordXml } from '../../fixtures/wordPackage.ts';

const cell = (text: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${para(text === '' ? '' : run(text))}</w:tc>`;
const row = (cells: readonly string[], properties = ''): string =>
  `<w:tr><w:trPr>${properties}</w:trPr>${cells.join('')}</w:tr>`;
const table = (...rows: readonly string[]): string => `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`;
const head = '<w:tblHeader/>';
const long =
  'The harbour office closed the south pier in the autumn after two of its piles had rotted through, and nobody told the ferry company of it.';

describe('tables', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'rows',
      table(row([cell('Heron'), cell('4')]), row([cell('Tern'), cell('6')])),
      ['tableRow: Heron | 4', 'tableRow: Tern | 6'],
    ],
    [
      'an empty cell keeps its place',
      table(row([cell('Heron'), cell(''), cell('closed')]), row([cell(''), cell('6'), cell('')])),
      ['tableRow: Heron | | closed', 'tableRow: | 6 |'],
    ],
    [
      'a head',
      table(row([cell('Boat'), cell('Crew')], head), row([cell('Heron'), cell('4')])),
      ['tableHead: Boat | Crew', 'tableRow: Heron | 4'],
    ],
    [
      'two rows of a head',
      table(
        row([cell('Boat', '<w:gridSpan w:val="2"/>')], head),
        row([cell('Name'), cell('Crew')], head),
        row([cell('Heron'), cell('4')]),
      ),
      ['tableHead: Boat', 'tableHead: Name | Crew', 'tableRow: Heron | 4'],
    ],
    ['a head without rows is a row', table(row([cell('Boat'), cell('Crew')], head)), ['tableRow: Boat | Crew']],
    [
      'no head',
      table(row([cell('Boat'), cell('Crew')], '<w:tblHeader w:val="0"/>'), row([cell('Heron'), cell('4')])),
      ['tableRow: Boat | Crew', 'tableRow: Heron | 4'],
    ],
    [
      'a wide cell takes its columns',
      table(row([cell('Heron', '<w:gridSpan w:val="2"/>'), cell('closed')])),
      ['tableRow: Heron | | closed'],
    ],
    [
      'a row that begins later',
      table(row([cell('a'), cell('b'), cell('c')]), row([cell('y'), cell('z')], '<w:gridBefore w:val="1"/>')),
      ['tableRow: a | b | c', 'tableRow: | y | z'],
    ],
    [
      'a cell over two rows',
      table(row([cell('Heron', '<w:vMerge w:val="restart"/>'), cell('4')]), row([cell('', '<w:vMerge/>'), cell('5')])),
      ['tableRow: Heron | 4', 'tableRow: | 5'],
    ],
    ['a table of one cell is text', table(row([cell('The pier is closed.')])), ['paragraph: The pier is closed.']],
    [
      'a table in a table',
      table(
        row([`<w:tc>${para(run('Boats'))}${table(row([cell('Heron'), cell('4')]))}${para('')}</w:tc>`, cell('Piers')]),
      ),
      ['paragraph: Boats', 'tableRow: Heron | 4', 'paragraph: Piers'],
    ],
    [
      'columns of a page',
      table(row([`<w:tc>${[1, 2, 3].map((at) => para(run(`${at} ${long}`))).join('')}</w:tc>`, cell('Aside')])),
      [`paragraph: 1 ${long}`, `paragraph: 2 ${long}`, `paragraph: 3 ${long}`, 'paragraph: Aside'],
    ],
    [
      'paragraphs of a cell',
      table(row([`<w:tc>${para(run('Heron'))}${para(run('Tern'))}</w:tc>`, cell('closed')])),
      ['tableRow: Heron Tern | closed'],
    ],
    ['an empty row', table(row([cell(''), cell('')]), row([cell('a'), cell('b')])), ['tableRow: a | b']],
    [
      'tables side by side in the text',
      table(row([cell('a'), cell('b')])) + para(run('Then')) + table(row([cell('c'), cell('d')])),
      ['tableRow: a | b', 'paragraph: Then', 'tableRow: c | d'],
    ],
  ])('%s', async (_name, body, right) => {
    expect(await wordOutline(body)).toEqual(right);
  });
});

describe('a first row that looks like a head', () => {
  const bold = (text: string): string => `<w:tc>${para(run(text, '<w:b/>'))}</w:tc>`;
  const rows = row([cell('Boat'), cell('Crew')]) + row([cell('Heron'), cell('4')]);
  const styles = {
    name: 'styles.xml',
    type: 'styles',
    content: wordXml(
      'w:styles',
      '<w:style w:type="table" w:styleId="Base"><w:name w:val="Base"/><w:tblStylePr w:type="firstRow"/></w:style><w:style w:type="table" w:styleId="Grid"><w:name w:val="Grid"/><w:basedOn w:val="Base"/></w:style>',
    ),
  };
  const looking = (properties: string): string => `<w:tbl><w:tblPr>${properties}</w:tblPr>${rows}</w:tbl>`;
  test.each<[string, string, string]>([
    ['alone is bold', table(row([bold('Boat'), bold('Crew')]), row([cell('Heron'), cell('4')])), 'tableHead'],
    ['is bold like all', table(row([bold('Boat'), bold('Crew')]), row([bold('Heron'), bold('4')])), 'tableRow'],
    ['has an empty cell', table(row([bold('Boat'), cell('')]), row([cell('Heron'), cell('4')])), 'tableRow'],
    ['by the style of the table', looking('<w:tblStyle w:val="Grid"/><w:tblLook w:val="04A0"/>'), 'tableHead'],
    ['by its style and look', looking('<w:tblStyle w:val="Grid"/><w:tblLook w:firstRow="1"/>'), 'tableHead'],
    [
      'not wanted by the table',
      looking('<w:tblStyle w:val="Grid"/><w:tblLook w:firstRow="0" w:val="04A0"/>'),
      'tableRow',
    ],
    ['in no style', looking('<w:tblLook w:val="04A0"/>'), 'tableRow'],
  ])('%s', async (_name, body, right) => {
    expect((await wordOutline(body, { parts: [styles] }))[0]?.split(':')[0]).toBe(right);
  });
});
