import { describe, expect, test } from 'vitest';
import { readZip } from '../../src/reading/archive/zip.ts';
import { fileReader, PLAIN_READING } from '../../src/reading/fileReader.ts';
import { listDossiers } from '../../src/reading/folder.ts';
import { plainMail } from '../fixtures/mailFixture.ts';
import { withFolder } from '../fixtures/temporaryFolder.ts';
import { type ZipEntryFixture, zipFixture } from '../fixtures/zipFixture.ts';

const TEXT = 'The pier was closed and nobody was told of it.';

/** The files in an archive, each with its text or the reason why it is not read. */
async function read(entries: readonly ZipEntryFixture[]) {
  return withFolder({ 'papers.zip': zipFixture(entries) }, async (directory) => {
    const [dossier] = await listDossiers(directory);
    const found = dossier?.files[0];
    if (found === undefined) throw new Error('the archive was not found');
    return (await fileReader(PLAIN_READING).read(found))
      .slice(1)
      .map(({ file, outcome }) => [
        file.replace(/^papers\.zip\//u, ''),
        'content' in outcome ? outcome.content.text : 'reason' in outcome ? outcome.reason : 'a container',
      ]);
  });
}

async function names(entries: readonly ZipEntryFixture[]): Promise<readonly string[]> {
  return ((await readZip(zipFixture(entries))).members ?? []).map((member) => member.name.normalize('NFC'));
}

describe('a ZIP archive', () => {
  test('is read file by file, folders and archives in it too', async () => {
    const inner = zipFixture([{ name: 'inner.txt', content: TEXT }]);
    expect(
      await read([
        { name: 'a/', content: '' },
        { name: 'a/pier.txt', content: TEXT },
        { name: 'inner.zip', content: inner },
        { name: 'letter.eml', content: plainMail('No.') },
      ]),
    ).toEqual([
      ['a/pier.txt', TEXT],
      ['inner.zip', 'a container'],
      ['inner.zip/inner.txt', TEXT],
      ['letter.eml', 'No.'],
    ]);
  });

  test('two files of one name are two', async () => {
    expect(
      (
        await read([
          { name: 'a.txt', content: TEXT },
          { name: 'a.txt', content: `${TEXT} Later.` },
        ])
      ).map(([name]) => name),
    ).toEqual(['a.txt', 'a (2).txt']);
  });

  test('what systems put into folders is passed over', async () => {
    const junk = ['__MACOSX/._pier.txt', '.DS_Store', 'a/Thumbs.db', 'desktop.ini'];
    expect(await read([...junk.map((name) => ({ name, content: 'x' })), { name: 'pier.txt', content: TEXT }])).toEqual([
      ['pier.txt', TEXT],
    ]);
  });

  test('the folder beside a saved page is part of the page', async () => {
    const entries = ['a/Pier.html', 'a/Pier_files/frame.html', 'a/Pier_files/x/ad.js', 'b_files/own.txt'];
    expect(await names(entries.map((name) => ({ name, content: TEXT })))).toEqual(['a/Pier.html', 'b_files/own.txt']);
  });

  test('a name cannot lead out of it', async () => {
    expect(
      (
        await read([
          { name: '../../etc/pier.txt', content: TEXT },
          { name: 'C:\\x\\pier.txt', content: TEXT },
        ])
      ).map(([name]) => name),
    ).toEqual(['etc/pier.txt', 'C:/x/pier.txt']);
  });

  test.each([
    ['encrypted', { name: 'a.txt', content: TEXT, flags: 0x801 }, 'is encrypted'],
    ['a link', { name: 'a.txt', content: '/etc/hosts', mode: 0o120777 }, 'is a link inside the archive'],
    ['larger than it claims', { name: 'a.txt', content: TEXT, claimed: 5 }, 'broken or incomplete'],
    ['far larger than it is packed', { name: 'a.txt', content: Buffer.alloc(20_000_000, 32) }, 'suspiciously large'],
    ['of a type that is not read', { name: 'a.xyz', content: TEXT }, 'of a type that the bot does not read'],
  ])('a file that is %s is listed, and the others are read', async (_what, entry, reason) => {
    const results = await read([entry, { name: 'pier.txt', content: TEXT }]);
    expect(results[0]?.[1]).toContain(reason);
    expect(results[1]).toEqual(['pier.txt', TEXT]);
  });

  test.each([
    ['UTF-8 without its mark', [Buffer.from('Prüfung.txt')], ['Prüfung.txt']],
    ['code page 437', [Buffer.from([0x50, 0x72, 0x81, 0x66, 0x2e, 0x74, 0x78, 0x74])], ['Prüf.txt']],
    ['Shift_JIS', [Buffer.from([0x82, 0xe8, 0x82, 0xea, 0x82, 0xab, 0x2e, 0x74, 0x78, 0x74])], ['りれき.txt']],
    ['GBK', [Buffer.from([0xb1, 0xa8, 0xb8, 0xe6, 0xca, 0xe9, 0x2e, 0x74, 0x78, 0x74])], ['报告书.txt']],
  ])('names in %s', async (_encoding, given, expected) => {
    expect(await names(given.map((name) => ({ name, content: TEXT })))).toEqual(expected);
  });

  test('names in the code page of a Russian machine', async () => {
    const cp866 = (words: string) =>
      Buffer.from(
        [...words].map((letter) => {
          const at = (letter.codePointAt(0) ?? 0) - 0x410;
          return at >= 0 && at < 0x30 ? 0x80 + at : at >= 0x30 && at < 0x40 ? 0xe0 + at - 0x30 : letter.charCodeAt(0);
        }),
      );
    expect(await names([{ name: cp866('Отчет министерства о закрытии причала.txt'), content: TEXT }])).toEqual([
      'Отчет министерства о закрытии причала.txt',
    ]);
  });

  test('that is empty, cut short or no archive is told', async () => {
    await expect(readZip(zipFixture([]))).rejects.toThrow('has no files in it');
    await expect(readZip(zipFixture([{ name: 'a.txt', content: TEXT }]).subarray(0, 60))).rejects.toThrow('broken');
  });
});
