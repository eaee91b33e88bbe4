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

describe('faults in metadata keep the file from being read until they are mended', () => {
  const frontMatter = (lines: string) => reasonFor('report.md', `---\n${lines}\n---\n${text}`);
  test.each([
    ['published: yesterday', 'front matter field published: "yesterday" is not a date; write YYYY-MM-DD'],
    ['published: 2021-02-30', 'front matter field published: "2021-02-30" is not a date; write YYYY-MM-DD'],
    ['date: [1, 2]', 'front matter field date: [1,2] is not a date; write YYYY-MM-DD'],
    ['title: 12', 'front matter field title: 12 is not text; put it in quotation marks'],
    ['title: ""', 'front matter field title: "" is empty; fill it in or remove it'],
    ['lang: English', 'front matter field lang: "English" is not a language tag; write one such as en or ru'],
    ['url: larkhaven', 'front matter field url: "larkhaven" is not a web address; write one that begins with https://'],
    [
      'url: "javascript:alert(1)"',
      'front matter field url: "javascript:alert(1)" is not a web address; write one that begins with https://',
    ],
    ['author: {a: 1}', 'front matter field author: {"a":1} is not a name or a list of names'],
    ['- a list', 'front matter is not a set of fields such as title: and published:'],
    ['title: "open', /^front matter is not valid YAML: /u],
    ['lang: English\ntitle: 3', /title: 3 .*; .*lang: "English"|lang: "English" .*; .*title: 3/u],
  ])('%s', async (lines, message) => {
    expect(await frontMatter(lines)).toMatch(message);
  });

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

  test.each([
    [
      '{"titel":"x"}',
      'sidecar a.meta.json has a field that is not known: titel; known are title, source, author, published, date, language, lang, url',
    ],
    ['{"published":"May"}', 'sidecar a.meta.json field published: "May" is not a date; write YYYY-MM-DD'],
    ['{', /^sidecar a\.meta\.json is not valid JSON in UTF-8: /u],
    ['[]', 'sidecar a.meta.json is not a set of fields such as title: and published:'],
  ])('sidecar %s', async (sidecar, message) => {
    expect(await reasonFor('a.txt', text, { 'a.meta.json': sidecar })).toMatch(message);
  });
});
