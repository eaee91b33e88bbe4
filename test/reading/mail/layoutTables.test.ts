import { expect, test } from 'vitest';
import { readMail } from '../../../src/reading/mail/mail.ts';
import { htmlMail } from '../../fixtures/mailFixture.ts';
import { outline } from '../../fixtures/readFixture.ts';

const read = async (html: string) => outline(await readMail(htmlMail(html)));
const LONG =
  'The harbour master of Toravn closed the south pier on Monday, and nobody was told of it before the first ferry left.';

test('a table whose columns are margins is layout', async () => {
  const html = `<table><tr><td></td><td>Dear Elin,<br>${LONG}</td><td>&nbsp;</td></tr><tr><td><img src="cid:a"></td><td>Runa</td><td></td></tr></table>`;
  expect(await read(html)).toEqual([`paragraph: Dear Elin,⏎${LONG}`, 'paragraph: Runa']);
});

test('so is one with a letter in a cell', async () => {
  const letter = Array.from({ length: 10 }, () => LONG).join('<br><br>');
  const [first = ''] = await read(`<table><tr><td>News</td><td>${letter}</td></tr></table>`);
  expect(first).toBe('paragraph: News');
});

test('a table of data keeps its rows and empty cells', async () => {
  const html = '<table><tr><td>Ship</td><td>Crew</td></tr><tr><td>Heron</td><td></td></tr></table>';
  expect((await read(html)).map((line) => line.replace(/^\w+: /u, ''))).toEqual(['Ship | Crew', 'Heron |']);
});

test('so does a form that nobody filled in', async () => {
  const html = '<table><tr><td>Name</td><td></td></tr><tr><td>Place</td><td></td></tr></table>';
  expect((await read(html)).map((line) => line.replace(/^\w+: /u, ''))).toEqual(['Name |', 'Place |']);
});
