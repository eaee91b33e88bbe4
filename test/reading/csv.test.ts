import { describe, expect, it } from 'vitest';
import { outline, readFixture } from '../fixtures/readFixture.ts';
import { growthOf } from '../growth.ts';

async function rows(content: string | Uint8Array, name = 'boats.csv'): Promise<readonly string[]> {
  return outline(await readFixture(name, content));
}

const TABLE = [
  'tableHead: Boat | Left | Crew',
  'tableRow: Heron | 2 May 2021 | 4',
  'tableRow: Lapwing | 3 May 2021 | 12',
];

describe('tables of separated values', () => {
  it.each([
    ['commas', 'Boat,Left,Crew\nHeron,2 May 2021,4\nLapwing,3 May 2021,12\n'],
    ['semicolons', 'Boat;Left;Crew\nHeron;2 May 2021;4\nLapwing;3 May 2021;12\n'],
    ['tabs', 'Boat\tLeft\tCrew\nHeron\t2 May 2021\t4\nLapwing\t3 May 2021\t12\n'],
    ['bars', 'Boat|Left|Crew\nHeron|2 May 2021|4\nLapwing|3 May 2021|12\n'],
    ['a line for Excel', 'sep=;\r\nBoat;Left;Crew\r\nHeron;2 May 2021;4\r\nLapwing;3 May 2021;12\r\n'],
    ['a byte order mark', '\ufeffBoat,Left,Crew\nHeron,2 May 2021,4\nLapwing,3 May 2021,12'],
    ['mixed line ends', 'Boat,Left,Crew\r\nHeron,2 May 2021,4\rLapwing,3 May 2021,12\n'],
    ['quotation marks around all', '"Boat","Left","Crew"\n"Heron","2 May 2021","4"\n"Lapwing","3 May 2021","12"\n'],
    ['spaces after the commas', 'Boat, Left, Crew\nHeron, 2 May 2021, 4\nLapwing, 3 May 2021, 12\n'],
  ])('%s', async (_, content) => {
    expect(await rows(content)).toEqual(TABLE);
  });

  it('keeps the place of an empty cell', async () => {
    expect(await rows('Boat,Left,Crew\nHeron,,4\n,3 May,12\nLapwing,4 May,\n')).toEqual([
      'tableHead: Boat | Left | Crew',
      'tableRow: Heron |  | 4',
      'tableRow: | 3 May | 12',
      'tableRow: Lapwing | 4 May |',
    ]);
  });

  it('reads lines, quotation marks and delimiters inside cells', async () => {
    expect(
      await rows('Who,Said\nHolm,"He said ""no"",\nthen left the quay"\nTarrow,"It was late, and dark out there"\n'),
    ).toEqual([
      'tableHead: Who | Said',
      'tableRow: Holm | He said "no",⏎then left the quay',
      'tableRow: Tarrow | It was late, and dark out there',
    ]);
    expect(await rows('Who,Said\nHolm,"He said \\"no\\", and left"\nTarrow,"Nothing, at the quay"\n')).toEqual([
      'tableHead: Who | Said',
      'tableRow: Holm | He said "no", and left',
      'tableRow: Tarrow | Nothing, at the quay',
    ]);
  });

  it('lets a stray quotation mark swallow no row', async () => {
    const stray = 'Part,Length,Of\nRope,"5 fathoms,Heron\nAnchor,"2",Heron\nOar,3,Lapwing\n';
    expect(await rows(stray)).toEqual([
      'tableHead: Part | Length | Of',
      'tableRow: Rope | "5 fathoms | Heron',
      'tableRow: Anchor | 2 | Heron',
      'tableRow: Oar | 3 | Lapwing',
    ]);
  });

  it.each([
    [
      'sentences with commas',
      'He came, saw the pier, and left.\nShe stayed, as she said.\nNobody, in the end, was told.\n',
    ],
    ['sentences under a head', 'Statement\n"He came, saw the pier, and left."\n"She stayed, as she said."\n'],
    ['a number of thousands', 'Tonnes of fish landed in May\n1,200\n3,450\n'],
  ])('does not part a single column: %s', async (_, content) => {
    const lines = content.trim().replaceAll('"', '').split('\n');
    expect((await rows(content)).map((line) => line.replace(/^\w+: /u, ''))).toEqual(lines);
  });

  it('sets lines above and below a table apart from its rows', async () => {
    const table =
      'Harbour report\nMade in May,,\n\nBoat,Crew,Left\nHeron,4,2021-05-02\nLapwing,12,2021-05-03\nSource: the harbour office\n';
    expect(await rows(table)).toEqual([
      'paragraph: Harbour report',
      'paragraph: Made in May',
      'tableHead: Boat | Crew | Left',
      'tableRow: Heron | 4 | 2021-05-02',
      'tableRow: Lapwing | 12 | 2021-05-03',
      'paragraph: Source: the harbour office',
    ]);
  });

  it('takes a row of data for no head', async () => {
    expect(await rows('Heron,4,2021-05-02\nLapwing,12,2021-05-03\nDunlin the old,6,2021-05-03\n')).toEqual([
      'tableRow: Heron | 4 | 2021-05-02',
      'tableRow: Lapwing | 12 | 2021-05-03',
      'tableRow: Dunlin the old | 6 | 2021-05-03',
    ]);
  });

  it('gives each of several tables its own head', async () => {
    const tables = 'Boat,Crew\nHeron,4\nLapwing,12\n\nPort,Ships,Year\nToravn,8,2020\nTarn,9,2021\n';
    expect((await rows(tables)).filter((line) => line.startsWith('tableHead'))).toEqual([
      'tableHead: Boat | Crew',
      'tableHead: Port | Ships | Year',
    ]);
  });

  it('keeps rows that are shorter or longer than the head', async () => {
    expect(await rows('Boat,Left,Crew\nHeron,2 May\nLapwing,3 May,12\nDunlin,3 May,6,late\n')).toEqual([
      'tableHead: Boat | Left | Crew |',
      'tableRow: Heron | 2 May |  |',
      'tableRow: Lapwing | 3 May | 12 |',
      'tableRow: Dunlin | 3 May | 6 | late',
    ]);
  });

  it('parts the cells of .tsv at tabs alone', async () => {
    expect(await rows('Who\tSaid\nHolm\tNo, never, in no port;\n', 'said.tsv')).toEqual([
      'tableHead: Who | Said',
      'tableRow: Holm | No, never, in no port;',
    ]);
  });

  it('reads windows-1252, and says that it is a guess', async () => {
    const bytes = Buffer.from('Boat;Who\nHeron;M\u00fcller sp\u00e4t im Caf\u00e9\n', 'latin1');
    const { text, blocks, notes } = await readFixture('boats.csv', bytes);
    expect(outline({ text, blocks })).toEqual([
      'tableHead: Boat | Who',
      'tableRow: Heron | M\u00fcller sp\u00e4t im Caf\u00e9',
    ]);
    expect(notes?.map(({ kind }) => kind)).toEqual(['guessedEncoding']);
  });

  it('says how many rows it leaves out', async () => {
    const { blocks, notes } = await readFixture('long.csv', `Boat,Crew\n${'Heron,4\n'.repeat(100_004)}`);
    expect(blocks).toHaveLength(100_000);
    expect(notes).toEqual([{ kind: 'unreadRows', count: 5 }]);
  });

  it('takes time that grows with the length', async () => {
    const { readCsv } = await import('../../src/reading/tables/csv.ts');
    const table = (length: number) => new TextEncoder().encode(`Boat,Crew\n${'"Heron, the old",4\n'.repeat(length)}`);
    expect(await growthOf((length) => readCsv(table(length)), 8_000)).toBeLessThan(12);
  });
});
