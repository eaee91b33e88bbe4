import { describe, expect, test } from 'vitest';
import { fileNameMetadata } from '../../src/reading/metadata/fileName.ts';
import { readFixture, reasonFor } from '../fixtures/readFixture.ts';

const text =
  'The harbour office closed the south pier in the autumn, after two of its piles had rotted through, and told nobody in writing. ' +
  'The watchman heard the engine before he saw the lamp, and rang the bell twice.';

describe('a file’s name', () => {
  test.each([
    ['2022-09-12 Harbour office - Statement.txt', { published: '2022-09-12', title: 'Harbour office Statement' }],
    ['letters/2021-05_second_letter.md', { published: '2021-05', title: 'second letter' }],
    ['1921 - The Pier.pdf', { published: '1921', title: 'The Pier' }],
    ['2021-13-45 odd.txt', { title: '2021 13 45 odd' }],
    ['2021-02-30-odd.txt', { title: '2021 02 30 odd' }],
    ['ferry.report.v2.txt', { title: 'ferry.report.v2' }],
    ['2021-05-04.txt', { published: '2021-05-04', title: '2021 05 04' }],
    ['1984_.txt', { published: '1984', title: '1984' }],
    ['---.txt', { title: '---' }],
  ])('%s', (file, metadata) => {
    expect(fileNameMetadata(file)).toEqual(metadata);
  });
});

describe('where metadata comes from', () => {
  test('the file before its sidecar, and the sidecar before the name', async () => {
    const sidecar = JSON.stringify({
      title: 'From the sidecar',
      source: 'Larkhaven Post',
      author: ['A. Holm', 'I. Tarrow'],
      date: '2020',
      lang: 'en-GB',
    });
    const { metadata } = await readFixture('2019-01-02 name.md', `---\ntitle: From the front matter\n---\n${text}`, {
      '2019-01-02 name.meta.json': sidecar,
    });
    expect(metadata).toEqual({
      title: 'From the front matter',
      source: 'Larkhaven Post',
      author: 'A. Holm, I. Tarrow',
      published: '2020',
      language: 'en',
    });
  });

  test('the sidecar of the whole name is preferred', async () => {
    const { metadata } = await readFixture('a.txt', text, {
      'a.txt.meta.json': '{"title":"Whole name"}',
      'a.meta.json': '{"title":"Stem"}',
    });
    expect(metadata.title).toBe('Whole name');
  });

  test('the language is guessed from a long text only, and among those of its script', async () => {
    expect((await readFixture('a.txt', text)).metadata.language).toBe('en');
    expect((await readFixture('a.txt', 'The pier is closed to all boats.')).metadata.language).toBeUndefined();
    const russian =
      'Управление гавани закрыло южный причал осенью, когда две сваи сгнили, и никому не сообщило об этом письменно. ';
    expect((await readFixture('a.txt', russian.repeat(3))).metadata.language).toBe('ru');
  });
});

describe('front matter is understood as a person would', () => {
  const read = async (lines: string) => {
    const { metadata, notes = [] } = await readFixture('report.md', `${lines}\n${text}`);
    const { language: _language, ...others } = metadata;
    return { ...others, names: notes.flatMap(({ names = [] }) => names) };
  };

  test.each([
    ['---\ntitle: Report: part two\n---', { title: 'Report: part two', names: ['title'] }],
    ['---\ntitle: 2024\n---', { title: '2024', names: ['title'] }],
    ['---\ntitle: A\ndate: 5 May 2024\n---', { title: 'A', published: '2024-05-05', names: ['date'] }],
    ['---\ntitle: A\ndate: 2024/5/4\n---', { title: 'A', published: '2024-05-04', names: ['date'] }],
    ['---\ntitle: A\ndate: yesterday\n---', { title: 'A', names: ['date'] }],
    ['---\ntitle: A\npublished: 2021-02-30\n---', { title: 'A', names: ['published'] }],
    [
      '---\ntitle: A\nauthor:\n  - Ada Holm\n  - Ines Tarrow\n---',
      { title: 'A', author: 'Ada Holm, Ines Tarrow', names: [] },
    ],
    ['---\ntitle: A\nauthor: @holm\n---', { title: 'A', author: '@holm', names: ['title', 'author'] }],
    ['---\ntitle:\tA\nauthor:\tAda Holm\n---', { title: 'A', author: 'Ada Holm', names: expect.any(Array) }],
    ['---\ntitle: A\ntitle: B\n---', { title: 'A', names: ['title'] }],
    ['---\ntitle: A\nurl: larkhaven\n---', { title: 'A', names: ['url'] }],
    ['---\ntitle: "open\n---', { title: '"open', names: ['title'] }],
    ['+++\ntitle = "A"\ndate = 2024-05-04T10:00:00Z\n+++', { title: 'A', published: '2024-05-04', names: [] }],
    [
      '% The pier\n% Ada Holm; Ines Tarrow\n% 4 May 2024\n',
      { title: 'The pier', author: 'Ada Holm, Ines Tarrow', published: '2024-05-04', names: ['date'] },
    ],
    [
      'Title: The pier\nAuthor: Ada Holm\nDate: 2024-05-04\n',
      { title: 'The pier', author: 'Ada Holm', published: '2024-05-04', names: [] },
    ],
  ])('%j', async (lines, expected) => {
    expect(await read(lines)).toEqual(expected);
  });

  test('the name of a language', async () => {
    const { metadata } = await readFixture('report.md', `---\nlang: German\n---\n${text}`);
    expect(metadata.language).toBe('de');
  });

  test('a rule above a text is no front matter', async () => {
    const { text: read } = await readFixture('report.md', `---\n\n${text}\n\n---\n\nEnd of it`);
    expect(read).toContain('The harbour office');
  });
});

test('a text without title has that of the heading with which it begins', async () => {
  expect((await readFixture('a.md', `# The pier\n\n${text}`)).metadata.title).toBe('The pier');
  expect((await readFixture('a.md', `${text}\n\n# The pier\n`)).metadata.title).toBe('a');
  expect((await readFixture(`Inquiry ${'0a'.repeat(16)}.md`, text)).metadata.title).toBe('Inquiry');
});

describe('metadata that is read as it is', () => {
  const frontMatter = (lines: string) => reasonFor('report.md', `---\n${lines}\n---\n${text}`);
  test.each([
    'published: 2021',
    'published: 2021-05',
    'published: 2021-05-04',
    'published: 2021-05-04T10:00:00Z',
    'tags: [a]',
    '',
    '# only a comment',
  ])('nothing is wrong with %j', async (lines) => {
    expect(await frontMatter(lines)).toBe('is read');
  });
});

describe('faults in a sidecar keep the file from being read until they are mended', () => {
  test.each([
    [
      '{"titel":"x"}',
      'sidecar a.meta.json has an unknown field: titel; the known fields are title, source, author, published, date, language, lang, url',
    ],
    ['{"published":"May"}', 'sidecar a.meta.json, field published: "May" is not a date; write YYYY-MM-DD'],
    ['{', /^sidecar a\.meta\.json is not valid JSON in UTF-8: /u],
    ['[]', 'sidecar a.meta.json is not a list of fields such as title: and published:'],
  ])('sidecar %s', async (sidecar, message) => {
    expect(await reasonFor('a.txt', text, { 'a.meta.json': sidecar })).toMatch(message);
  });
});

describe('languages', () => {
  test.each([
    [
      'hr',
      'Gradonačelnik je rekao da je luka zatvorena i da nitko nije znao za to, ali su radnici već mjesecima govorili da će se to dogoditi. Svi su čekali odgovor ministra koji nije došao na sastanak, a odbor je odlučio da će nastaviti bez njega. ',
    ],
    [
      'cs',
      'Starosta řekl, že přístav je uzavřen a že o tom nikdo nevěděl, ale dělníci už měsíce říkali, že se to stane. Všichni čekali na odpověď ministra, který na schůzi nepřišel, a tak se rada rozhodla pokračovat bez něj. ',
    ],
    [
      'ca',
      "L'alcalde va dir que el port era tancat i que ningú no ho sabia, però els treballadors feia mesos que deien que això passaria. Tots esperaven la resposta del ministre, que no va venir a la reunió, i la junta va decidir continuar sense ell. ",
    ],
    [
      undefined,
      'Kryetari i bashkisë tha se porti është mbyllur dhe se askush nuk e dinte për këtë, por punëtorët kishin muaj që thoshin se kjo do të ndodhte. Të gjithë prisnin përgjigjen e ministrit, i cili nuk erdhi në mbledhje. ',
    ],
    [
      undefined,
      'Mer bildirdi ki, liman bağlanıb və bundan heç kimin xəbəri yox idi, lakin işçilər aylarla bunun baş verəcəyini deyirdilər. Hamı iclasa gəlməyən nazirin cavabını gözləyirdi. ',
    ],
    [
      undefined,
      'Dywedodd y maer fod y porthladd wedi cau ac nad oedd neb yn gwybod am hynny, ond roedd y gweithwyr wedi bod yn dweud ers misoedd y byddai hyn yn digwydd. ',
    ],
    [
      'tr',
      'Belediye başkanı limanın kapatıldığını ve bundan kimsenin haberi olmadığını söyledi, ancak işçiler aylardır bunun olacağını söylüyorlardı. Herkes toplantıya gelmeyen bakanın cevabını bekliyordu ve kurul onsuz devam etmeye karar verdi. ',
    ],
    [
      'fi',
      'Pormestari sanoi, että satama oli suljettu ja ettei kukaan tiennyt siitä, mutta työntekijät olivat sanoneet jo kuukausia, että näin kävisi. Kaikki odottivat ministerin vastausta, joka ei tullut kokoukseen. ',
    ],
  ])('%s is named only if its small words bear it out', async (language, words) => {
    expect((await readFixture('a.txt', words.repeat(4))).metadata.language).toBe(language);
  });
});
