import { describe, expect, test } from 'vitest';
import { formattedNumber } from '../../../src/reading/office/docx/numberFormats.ts';
import { wordOutline } from '../../fixtures/wordOutline.ts';
import { para, run, type WordPart, wordXml } from '../../fixtures/wordPackage.ts';

interface Level {
  readonly text: string;
  readonly format?: string;
  readonly more?: string;
}

const level = ({ text, format = 'decimal', more = '' }: Level, at: number): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const definition = (id: number, levels: readonly Level[], more = ''): string =>
  `<w:abstractNum w:abstractNumId="${id}">${more}${levels.map(level).join('')}</w:abstractNum>`;
const list = (id: number, definitionId: number, more = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${definitionId}"/>${more}</w:num>`;
const numbering = (...xml: readonly string[]): WordPart => ({
  name: 'numbering.xml',
  type: 'numbering',
  content: wordXml('w:numbering', xml.join('')),
});
const item = (text: string, at = 0, id = 1): string =>
  para(run(text), `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>`);
const texts = async (body: string, ...parts: readonly WordPart[]): Promise<readonly string[]> =>
  (await wordOutline(body, { parts })).map((line) => line.replace(/^[^:]*: /u, ''));

const legal = [
  { text: '%1.' },
  { text: '%1.%2' },
  { text: '(%3)', format: 'lowerLetter' },
  { text: '(%4)', format: 'lowerRoman' },
];

describe('automatic numbers', () => {
  test('levels count, and begin again under the next number above', async () => {
    const body = [
      ...[item('The ferry'), item('Its crew', 1), item('The pilot', 2), item('the licence', 3), item('The mate', 2)],
      ...[item('Its log', 1), item('The entry', 2), item('The pier'), item('Its piles', 1), item('The first', 2)],
    ].join('');
    expect(await texts(body, numbering(definition(0, legal), list(1, 0)))).toEqual([
      ...['1. The ferry', '1.1 Its crew', '(a) The pilot', '(i) the licence', '(b) The mate'],
      ...['1.2 Its log', '(a) The entry', '2. The pier', '2.1 Its piles', '(a) The first'],
    ]);
  });

  test('a bullet is no number', async () => {
    expect(
      await texts(item('a rope'), numbering(definition(0, [{ text: '\uf0b7', format: 'bullet' }]), list(1, 0))),
    ).toEqual(['a rope']);
  });

  test('two lists of one definition count on; one with a start of its own begins anew, once', async () => {
    const start = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>';
    const body = item('a') + item('b', 0, 2) + item('c', 0, 3) + item('d', 0, 3);
    const part = numbering(definition(0, legal), list(1, 0), list(2, 0), list(3, 0, start));
    expect(await texts(body, part)).toEqual(['1. a', '2. b', '5. c', '6. d']);
  });

  test.each<[string, string, readonly string[]]>([
    ['never', '<w:lvlRestart w:val="0"/>', ['1. a', '(1) b', '2. c', '(2) d']],
    ['after the level above', '', ['1. a', '(1) b', '2. c', '(1) d']],
  ])('restarts %s', async (_name, more, right) => {
    const levels = [{ text: '%1.' }, { text: '(%2)', more }];
    const body = item('a') + item('b', 1) + item('c') + item('d', 1);
    expect(await texts(body, numbering(definition(0, levels), list(1, 0)))).toEqual(right);
  });

  test('digits for all levels if the level is legal', async () => {
    const levels = [
      { text: 'Article %1', format: 'upperRoman' },
      { text: 'Section %1.%2', more: '<w:isLgl/>' },
    ];
    const body = item('Boats') + item('Crews', 1);
    expect(await texts(body, numbering(definition(0, levels), list(1, 0)))).toEqual([
      'Article I Boats',
      'Section 1.1 Crews',
    ]);
  });

  test.each<[string, string]>([
    ['nothing', '§1Boats'],
    ['space', '§1 Boats'],
    ['tab', '§1 Boats'],
  ])('followed by %s', async (suffix, right) => {
    const part = numbering(definition(0, [{ text: '§%1', more: `<w:suff w:val="${suffix}"/>` }]), list(1, 0));
    expect(await texts(item('Boats'), part)).toEqual([right]);
  });

  test('by style, by a style below it, and taken out by the paragraph', async () => {
    const styles: WordPart = {
      name: 'styles.xml',
      type: 'styles',
      content: wordXml(
        'w:styles',
        '<w:style w:type="paragraph" w:styleId="Clause"><w:name w:val="Clause"/><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
          '<w:style w:type="paragraph" w:styleId="Sub"><w:name w:val="Sub"/><w:basedOn w:val="Clause"/></w:style>',
      ),
    };
    const levels = [
      { text: '%1.', more: '<w:pStyle w:val="Clause"/>' },
      { text: '%1.%2', more: '<w:pStyle w:val="Sub"/>' },
    ];
    const styled = (text: string, style: string, more = '') => para(run(text), `<w:pStyle w:val="${style}"/>${more}`);
    const out = '<w:numPr><w:numId w:val="0"/></w:numPr>';
    const body =
      styled('Boats', 'Clause') +
      styled('Crews', 'Sub') +
      styled('No clause', 'Clause', out) +
      styled('Piers', 'Clause');
    expect(await texts(body, numbering(definition(0, levels), list(1, 0)), styles)).toEqual([
      ...['1. Boats', '1.1 Crews', 'No clause', '2. Piers'],
    ]);
  });

  test('a definition that stands for the one of a style', async () => {
    const styles: WordPart = {
      name: 'styles.xml',
      type: 'styles',
      content: wordXml(
        'w:styles',
        '<w:style w:type="numbering" w:styleId="L"><w:name w:val="L"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>',
      ),
    };
    const part = numbering(
      definition(0, [], '<w:numStyleLink w:val="L"/>'),
      definition(1, [{ text: '%1)' }], '<w:styleLink w:val="L"/>'),
      ...[list(1, 0), list(2, 1)],
    );
    expect(await texts(item('Boats'), part, styles)).toEqual(['1) Boats']);
  });

  test('a paragraph without text takes no number, nor does one whose mark is deleted', async () => {
    const gone = para(
      '<w:del w:id="1"><w:r><w:delText>gone</w:delText></w:r></w:del>',
      '<w:numPr><w:numId w:val="1"/></w:numPr><w:rPr><w:del w:id="2"/></w:rPr>',
    );
    const part = numbering(definition(0, legal), list(1, 0));
    expect(await texts(item('Boats') + gone + item('') + item('Piers'), part)).toEqual(['1. Boats', '2. Piers']);
  });
});

test.each<[string, readonly (readonly [number, string])[]]>([
  [
    'lowerLetter',
    [
      [1, 'a'],
      [26, 'z'],
      [27, 'aa'],
      [53, 'aaa'],
    ],
  ],
  [
    'upperRoman',
    [
      [4, 'IV'],
      [1994, 'MCMXCIV'],
    ],
  ],
  [
    'decimalZero',
    [
      [7, '07'],
      [12, '12'],
    ],
  ],
  [
    'ordinal',
    [
      [1, '1st'],
      [12, '12th'],
      [22, '22nd'],
    ],
  ],
  [
    'chicago',
    [
      [1, '*'],
      [3, '‡'],
      [5, '**'],
    ],
  ],
  [
    'hebrew1',
    [
      [1, 'א'],
      [15, 'טו'],
      [23, 'כג'],
      [118, 'קיח'],
    ],
  ],
  ['hebrew2', [[22, 'ת']]],
  [
    'arabicAbjad',
    [
      [1, 'أ'],
      [3, 'ج'],
    ],
  ],
  [
    'arabicAlpha',
    [
      [2, 'ب'],
      [3, 'ت'],
    ],
  ],
  [
    'chineseCounting',
    [
      [5, '五'],
      [10, '十'],
      [12, '十二'],
      [20, '二十'],
      [105, '一百〇五'],
    ],
  ],
  ['ideographDigital', [[10, '一〇']]],
  ['russianLower', [[3, 'в']]],
  [
    'decimalEnclosedCircle',
    [
      [3, '③'],
      [30, '30'],
    ],
  ],
  ['hindiNumbers', [[12, '१२']]],
  ['constructor', [[3, '3']]],
])('numbers as %s', (format, pairs) => {
  expect(pairs.map(([value]) => formattedNumber(value, format))).toEqual(pairs.map(([, text]) => text));
});
