import { chmod, symlink, truncate, utimes, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fingerprint } from '../../src/corpus/fingerprint.ts';
import { UserError } from '../../src/errors.ts';
import { accessReason, listDossiers } from '../../src/reading/folder.ts';
import { withFolder } from '../fixtures/temporaryFolder.ts';

const text = 'The harbour office closed the south pier in the autumn.';

async function listed(directory: string, maxBytes?: number) {
  const dossiers = await listDossiers(directory, maxBytes === undefined ? {} : { maxBytes });
  return Object.fromEntries(
    dossiers.map(({ name, files, unread }) => [
      name,
      { files: files.map(({ file }) => file), unread: unread.map(({ file, reason }) => `${file} ${reason}`) },
    ]),
  );
}

describe('the corpus folder', () => {
  test('each folder is a dossier, lone documents belong to main, and folders nest', async () => {
    const files = {
      'lone.txt': text,
      'ferry/b.txt': text,
      'ferry/a.md': text,
      'ferry/letters/1921/first.html': text,
      'main/own.pdf': '%PDF-',
    };
    await withFolder(files, async (directory) => {
      expect(await listed(directory)).toEqual({
        ferry: { files: ['a.md', 'b.txt', 'letters/1921/first.html'], unread: [] },
        main: { files: ['own.pdf', 'lone.txt'], unread: [] },
      });
    });
  });

  test('says of each file where it is, how large and how old', async () => {
    await withFolder({ 'ferry/letters/a.txt': text }, async (directory) => {
      const written = new Date('2026-03-01T12:00:00Z');
      await utimes(join(directory, 'ferry/letters/a.txt'), written, written);
      const [dossier] = await listDossiers(directory);
      expect(dossier?.files).toEqual([
        {
          dossier: 'ferry',
          file: 'letters/a.txt',
          path: expect.stringMatching(/ferry.letters.a\.txt$/u),
          size: text.length,
          modified: written.getTime(),
        },
      ]);
    });
  });

  test('the folder beside a saved page is neither a dossier nor documents', async () => {
    const files = {
      'Pier news.html': text,
      'Pier news_files/frame.html': text,
      'ferry/a.htm': text,
      'ferry/a-Dateien/b.html': text,
      'ferry/Report.HTML': text,
      'ferry/report_fichiers/c.txt': text,
      'ferry/report_annexes/d.txt': text,
      'lone_files/e.txt': text,
    };
    await withFolder(files, async (directory) => {
      expect(await listed(directory)).toEqual({
        ferry: { files: ['Report.HTML', 'a.htm', 'report_annexes/d.txt'], unread: [] },
        lone_files: { files: ['e.txt'], unread: [] },
        main: { files: ['Pier news.html'], unread: [] },
      });
    });
  });

  test('files about documents are no documents', async () => {
    const files = {
      'ferry/a.txt': text,
      'ferry/a.meta.json': '{}',
      'ferry/.hidden.txt': text,
      'ferry/people.yaml': '',
      'ferry/.git/x.txt': text,
    };
    await withFolder(files, async (directory) => {
      expect(await listed(directory)).toEqual({ ferry: { files: ['a.txt'], unread: [] } });
    });
  });

  test.each([
    ['talk.ppt', text, 'talk.ppt is an old PowerPoint file; save it as .pptx'],
    ['scan.tiff', 'II', 'scan.tiff is an image of a kind that the bot does not read; save it as .pdf or .png'],
    [
      'data.xyz',
      text,
      'data.xyz is of a type that the bot does not read (.xyz); save it as .txt, .html, .pdf, .docx or another type that the bot reads',
    ],
    [
      'LICENSE',
      text,
      'LICENSE has no file extension, so the bot does not know its type; name it .txt, .html, .pdf, .docx or another type that the bot reads',
    ],
    ['empty.txt', '', 'empty.txt is empty'],
  ])('%s is listed with what to do', async (name, content, line) => {
    await withFolder({ [`ferry/${name}`]: content }, async (directory) => {
      expect(await listed(directory)).toEqual({ ferry: { files: [], unread: [line] } });
    });
  });

  test('a file over the limit is listed and not opened', async () => {
    await withFolder({ 'ferry/big.pdf': text }, async (directory) => {
      await truncate(join(directory, 'ferry/big.pdf'), 80 * 1024 * 1024);
      const reason = 'big.pdf is too large (80 MB; the limit is 50 MB); split it, or raise MAX_FILE_MB';
      expect((await listed(directory)).ferry?.unread).toEqual([reason]);
      expect((await listed(directory, 90 * 1024 * 1024)).ferry?.unread).toEqual([]);
    });
  });

  test('links are followed inside the corpus only', async () => {
    await withFolder({ 'secret.txt': text }, async (outside) => {
      await withFolder({ 'ferry/a.txt': text, 'pier/b.txt': text }, async (directory) => {
        await symlink(join(outside, 'secret.txt'), join(directory, 'ferry/out.txt'));
        await symlink(outside, join(directory, 'ferry/folder'));
        await symlink(outside, join(directory, 'dossier'));
        await symlink(join(directory, 'pier/b.txt'), join(directory, 'ferry/in.txt'));
        await symlink(join(directory, 'ferry'), join(directory, 'ferry/loop'));
        await symlink(join(directory, 'nothing.txt'), join(directory, 'ferry/nothing.txt'));
        expect(await listed(directory)).toEqual({
          ferry: {
            files: ['a.txt', 'in.txt'],
            unread: [
              'folder is a link to somewhere outside the corpus folder; put the file itself here',
              expect.stringMatching(/^loop.* is a link to a folder that contains it; remove it$/u),
              'nothing.txt is a link to a file that does not exist; put the file itself here',
              'out.txt is a link to somewhere outside the corpus folder; put the file itself here',
            ],
          },
          main: {
            files: [],
            unread: ['dossier is a link to somewhere outside the corpus folder; put the file itself here'],
          },
          pier: { files: ['b.txt'], unread: [] },
        });
      });
    });
  });

  test('a socket is listed', async () => {
    await withFolder({ 'ferry/a.txt': text }, async (directory) => {
      const server = createServer();
      await new Promise<void>((resolve) => server.listen(join(directory, 'ferry/s.txt'), resolve));
      try {
        expect((await listed(directory)).ferry?.unread).toEqual([
          's.txt is not a file but a device, pipe or socket; remove it',
        ]);
      } finally {
        await new Promise((resolve) => server.close(resolve));
      }
    });
  });

  // Root may read everything, so that there is nothing to refuse.
  test.skipIf(process.getuid?.() === 0)(
    'a folder that may not be opened is listed, and the others are read',
    async () => {
      await withFolder({ 'ferry/a.txt': text, 'ferry/closed/b.txt': text }, async (directory) => {
        await chmod(join(directory, 'ferry/closed'), 0);
        expect(await listed(directory)).toEqual({
          ferry: {
            files: ['a.txt'],
            unread: ['closed cannot be opened by the bot; give the bot the right to read it'],
          },
        });
        await chmod(join(directory, 'ferry/closed'), 0o700);
      });
    },
  );

  test('a lone document gives way to one of the same name in the folder main', async () => {
    await withFolder({ 'a.txt': text, 'main/a.txt': text }, async (directory) => {
      expect(await listed(directory)).toEqual({
        main: {
          files: ['a.txt'],
          unread: ['a.txt has the same name as a document in the folder main; rename one of the two'],
        },
      });
    });
  });

  test.each([
    [
      'does not exist',
      async (directory: string) => join(directory, 'missing'),
      /missing: it does not exist\. Create it/u,
    ],
    [
      'is a file',
      async (directory: string) => {
        await writeFile(join(directory, 'file'), text);
        return join(directory, 'file');
      },
      /file: it cannot be opened \(ENOTDIR\)\. Create it/u,
    ],
  ])('a corpus folder that %s is the user’s to mend', async (_name, make, message) => {
    await withFolder({}, async (directory) => {
      const wrong = await make(directory);
      await expect(listDossiers(wrong)).rejects.toThrow(UserError);
      await expect(listDossiers(wrong)).rejects.toThrow(message);
    });
  });
});

test.each([
  ['EACCES', 'cannot be opened by the bot; give the bot the right to read it'],
  ['ENOENT', 'is a link to a file that does not exist; put the file itself here'],
  ['EIO', 'cannot be opened (EIO)'],
])('what the system says with %s is told in words', (code, reason) => {
  expect(accessReason(Object.assign(new Error(code), { code }))).toBe(reason);
});

test('a fingerprint changes with the file and with its sidecar, and with nothing else', async () => {
  const printOf = async (files: Readonly<Record<string, string>>) =>
    withFolder(files, async (directory) => {
      const [found] = (await listDossiers(directory))[0]?.files ?? [];
      if (found === undefined) throw new Error('no file was found');
      return fingerprint(found);
    });
  const alone = await printOf({ 'a.txt': text });
  expect(await printOf({ 'a.txt': text, 'b.meta.json': '{}' })).toBe(alone);
  expect(await printOf({ 'a.txt': `${text} ` })).not.toBe(alone);
  const described = await printOf({ 'a.txt': text, 'a.meta.json': '{}' });
  expect(described).not.toBe(alone);
  expect(await printOf({ 'a.txt': text, 'a.meta.json': '{ }' })).not.toBe(described);
});
