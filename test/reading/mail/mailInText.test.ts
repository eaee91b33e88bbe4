import { describe, expect, test } from 'vitest';
import { readTextFile } from '../../../src/reading/text/textFile.ts';
import { readFixture } from '../../fixtures/readFixture.ts';

const read = (text: string) => readTextFile(Buffer.from(text));

describe('a mail that is saved as plain text', () => {
  test('has its header as metadata, and quoted messages apart', async () => {
    const { text, metadata, asides, notes } = await read(
      'From: Runa Kestel <runa@toravn.example>\nTo: Elin Halden <elin@toravn.example>\nDate: Mon, 12 Jun 2023 10:00:00 +0200\nSubject: The letter\n\nHe did not sign.\n\nOn 11 Jun 2023, at 09:12, Elin Halden wrote:\n> Did he sign?\n',
    );
    expect(text).toBe('He did not sign.');
    expect(metadata).toEqual({ title: 'The letter', author: 'Runa Kestel', published: '2023-06-12' });
    expect(asides).toHaveLength(1);
    expect(notes).toContainEqual({ kind: 'addressees', names: ['Elin Halden'] });
  });

  test('is read so in a folder too', async () => {
    const content = await readFixture(
      'letter.txt',
      'From: t@toravn.example\nSubject: The letter\n\nHe did not sign the letter.\n',
    );
    expect(content.text).toBe('He did not sign the letter.');
    expect(content.metadata.title).toBe('The letter');
  });

  test('as Outlook prints it in English', async () => {
    const { text, metadata } = await read(
      'From:\tRuna Kestel\nSent:\tMonday, June 12, 2023 10:00 AM\nTo:\tElin Halden\nSubject:\tThe letter\n\nHe did not sign.\n',
    );
    expect(text).toBe('He did not sign.');
    expect(metadata).toEqual({ title: 'The letter', author: 'Runa Kestel', published: '2023-06-12' });
  });

  test('several in one file are several', async () => {
    const one = (words: string) =>
      `From t@n.example Mon Jun 12 10:00:00 2023\nFrom: t@n.example\nSubject: x\n\n${words}\n\n`;
    expect((await read(`${one('No.')}${one('Yes.')}`)).members).toHaveLength(2);
  });

  test('as Outlook prints it in German', async () => {
    const { text, metadata } = await read(
      'Von: Runa Kestel <runa@toravn.example>\nGesendet: Montag, 12. Juni 2023 10:00\nAn: Elin Halden\nBetreff: Brief\n\nEr hat nicht unterschrieben.\n',
    );
    expect(text).toBe('Er hat nicht unterschrieben.');
    expect(metadata).toMatchObject({ title: 'Brief', author: 'Runa Kestel' });
  });

  test.each([
    [
      'a memorandum',
      'To: The board\nFrom: Elin Halden\nDate: 5 May 2023\nSubject: The pier\n\nThe pier is closed until June.\n',
    ],
    ['a route', 'From: Toravn\nTo: Larkhaven\nDate: 5 May 2023\n\nThe ferry leaves at noon.\n'],
    ['front matter', 'Title: The pier\nAuthor: Elin\nDate: 2023\n\nThe pier is closed until June.\n'],
    ['a dialogue', 'Elin: Did he sign?\nRuna: No.\nElin: Write to runa@toravn.example.\n\nThey left.\n'],
  ])('is not %s', async (_kind, text) => {
    const content = await read(text);
    expect(content.text).toContain(text.split('\n')[0]);
    expect(content.asides).toBeUndefined();
  });
});
