import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { AddedFiles } from '../../../src/corpus/adding/addedFiles.ts';
import { fileAnalyser } from '../../../src/corpus/analyse/fileAnalyser.ts';
import { OpenCorpus } from '../../../src/corpus/openCorpus.ts';
import type { NewFile } from '../../../src/dossier/adding.ts';
import { fileReader, PLAIN_READING } from '../../../src/reading/fileReader.ts';
import { withFolder } from '../../fixtures/temporaryFolder.ts';

const ADA = '101';
const LETTER =
  '---\ntitle: A letter from the quay\ndate: 2031-03-04\nauthor: Ada Winterbourne\n---\n\n' +
  '“The ferry will not leave before noon,” said Captain Bram Ostrow.\n\nThe harbour board of Larkhaven met on Tuesday.\n';
const KELDA = 'The inn of Kelda was open all night, and nobody slept.\n';
const DAY = 24 * 60 * 60 * 1000;

interface Bench {
  readonly folder: string;
  readonly files: AddedFiles;
  readonly corpus: OpenCorpus;
  clock: { now: number };
  again(): AddedFiles;
}

const opened: OpenCorpus[] = [];
afterEach(() => {
  for (const corpus of opened.splice(0)) corpus.close();
});

/** A dossier `ferry` with one document, to which files can be added. */
function withBench(work: (bench: Bench) => Promise<void>): Promise<void> {
  return withFolder({ 'corpus/ferry/log.txt': 'The bell rang twice.\n\nNobody came.\n' }, async (folder) => {
    const analyser = fileAnalyser(fileReader(PLAIN_READING));
    const places = { corpusDirectory: join(folder, 'corpus'), dataDirectory: join(folder, 'data') };
    const listener = { progress: () => undefined, warn: () => undefined };
    const corpus = await OpenCorpus.open({ ...places, analyser, listener, maxFileBytes: 1_000_000 });
    opened.push(corpus);
    const clock = { now: 1_900_000_000_000 };
    const again = () =>
      new AddedFiles({
        ...places,
        ...{ analyser, maxFileBytes: 1_000_000, now: () => clock.now, dossiers: () => corpus.dossiers },
        fetchFile: async () => file('x.txt', 'x'),
      });
    await work({ folder, files: again(), corpus, clock, again });
  });
}

function file(name: string, content: string | Uint8Array): NewFile {
  return { name, bytes: typeof content === 'string' ? Buffer.from(content) : content, url: null };
}

function inDossier(folder: string): readonly string[] {
  return readdirSync(join(folder, 'corpus/ferry')).toSorted();
}

describe('a file that is added', () => {
  it('waits, with what was understood of it, and is in no dossier', async () => {
    await withBench(async ({ folder, files, corpus }) => {
      const { preview, name } = await files.stage('ferry', file('letter.md', LETTER), ADA);
      expect(name).toBe('letter.md');
      expect(preview).toMatchObject({ sameAs: null, removedAs: null, unread: [], moreDocuments: 0 });
      expect(preview.documents).toEqual([
        expect.objectContaining({
          title: 'A letter from the quay',
          published: '2031-03-04',
          author: 'Ada Winterbourne',
          quotations: 1,
          speakers: ['Bram Ostrow'],
        }),
      ]);
      expect(await corpus.refresh()).toBe(false);
      expect(inDossier(folder)).toEqual(['log.txt']);
    });
  });

  it('is read from then on if it is kept, once', async () => {
    await withBench(async ({ folder, files, corpus }) => {
      const { id } = await files.stage('ferry', file('letter.md', LETTER), ADA);
      const [first, second] = await Promise.allSettled([files.keep(id), files.keep(id)]);
      expect([first.status, second.status].toSorted()).toEqual(['fulfilled', 'rejected']);
      expect(inDossier(folder)).toEqual(['letter.md', 'letter.md.meta.json', 'log.txt']);
      await corpus.refresh();
      expect(corpus.dossiers.get('ferry')?.dossier.documents.map((one) => one.file)).toEqual(['letter.md', 'log.txt']);
      await expect(files.keep(id)).rejects.toThrow(/no longer waiting/u);
      expect(await files.waiting('ferry', ADA)).toEqual([]);
    });
  });

  it('has beside it where it came from, which is read as its metadata', async () => {
    await withBench(async ({ folder, files, corpus }) => {
      const url = 'https://archive.example/kelda.txt';
      const { id } = await files.stage('ferry', { ...file('kelda.txt', KELDA), url }, ADA);
      await files.keep(id);
      const beside = JSON.parse(readFileSync(join(folder, 'corpus/ferry/kelda.txt.meta.json'), 'utf8'));
      const sha256 = createHash('sha256').update(KELDA).digest('hex');
      expect(beside).toEqual({ url, added: { at: '2030-03-17T17:46:40.000Z', as: 'kelda.txt', sha256 } });
      await corpus.refresh();
      expect(corpus.dossiers.get('ferry')?.dossier.document('kelda')?.metadata.url).toBe(url);
    });
  });

  it('is described by no sidecar of another file', async () => {
    await withBench(async ({ folder, files, corpus }) => {
      writeFileSync(join(folder, 'corpus/ferry/letter.meta.json'), '{"author":"Somebody Else"}');
      writeFileSync(join(folder, 'corpus/ferry/note.txt.meta.json'), '{"author":"Somebody Else"}');
      for (const name of ['letter.txt', 'note.txt']) {
        await files.keep((await files.stage('ferry', file(name, `${name}: ${KELDA}`), ADA)).id);
      }
      await corpus.refresh();
      const read = corpus.dossiers.get('ferry')?.dossier.documents.map((one) => [one.file, one.metadata.author]);
      expect(read).toEqual([
        ['letter.txt', undefined],
        ['log.txt', undefined],
        ['note (2).txt', undefined],
      ]);
    });
  });

  it('leaves nothing in the dossier if it cannot be kept there, and waits on', async () => {
    await withBench(async ({ folder, files }) => {
      const { id } = await files.stage('ferry', file('letter.md', LETTER), ADA);
      const staged = join(folder, 'data/staged', id, 'corpus/file/letter.md');
      renameSync(staged, `${staged}.away`);
      await expect(files.keep(id)).rejects.toThrow();
      expect(inDossier(folder)).toEqual(['log.txt']);
      renameSync(`${staged}.away`, staged);
      expect(await files.keep(id)).toBe('letter.md');
    });
  });

  it('leaves nothing behind if it is discarded', async () => {
    await withBench(async ({ folder, files }) => {
      const { id } = await files.stage('ferry', file('letter.md', LETTER), ADA);
      await files.discard(id);
      expect(inDossier(folder)).toEqual(['log.txt']);
      expect(readdirSync(join(folder, 'data/staged'))).toEqual([]);
    });
  });

  it('waits after a start again, for a day', async () => {
    await withBench(async ({ folder, files, clock, again }) => {
      const { id } = await files.stage('ferry', file('letter.md', LETTER), ADA);
      clock.now += DAY - 1_000;
      expect((await again().waiting('ferry', ADA)).map((one) => one.id)).toEqual([id]);
      expect(await again().waiting('ferry', '102')).toEqual([]);
      clock.now += 2_000;
      await again().tidy();
      expect(readdirSync(join(folder, 'data/staged'))).toEqual([]);
      expect(await again().waiting('ferry', ADA)).toEqual([]);
    });
  });

  it('takes the place of no other file', async () => {
    await withBench(async ({ folder, files }) => {
      const { id } = await files.stage('ferry', file('LOG.txt', 'Another log.\n'), ADA);
      expect(await files.keep(id)).toBe('LOG (2).txt');
      expect(readFileSync(join(folder, 'corpus/ferry/log.txt'), 'utf8')).toMatch(/^The bell/u);
    });
  });

  it('is named if the dossier has its bytes or its text already', async () => {
    await withBench(async ({ files }) => {
      const same = await files.stage('ferry', file('other.txt', 'The bell rang twice.\n\nNobody came.\n'), ADA);
      expect(same.preview.sameAs).toBe('log');
      const sameText = await files.stage(
        'ferry',
        file('page.html', '<p>The bell rang twice.</p><p>Nobody came.</p>'),
        ADA,
      );
      expect(sameText.preview.sameAs).toBe('log');
    });
  });

  it('is refused if it is of no type that is read, or empty', async () => {
    await withBench(async ({ files, folder }) => {
      await expect(files.stage('ferry', file('a.exe', new Uint8Array(100)), ADA)).rejects.toThrow(
        /cannot read files like/u,
      );
      await expect(files.stage('ferry', file('a.txt', ''), ADA)).rejects.toThrow(/is empty/u);
      expect(existsSync(join(folder, 'data/staged')) ? readdirSync(join(folder, 'data/staged')) : []).toEqual([]);
    });
  });

  it('says why it cannot be read', async () => {
    await withBench(async ({ files }) => {
      const { preview } = await files.stage('ferry', file('scan.pdf', '%PDF-1.7\nbroken'), ADA);
      expect(preview.documents).toEqual([]);
      expect(preview.unread).toEqual([{ file: 'scan.pdf', reason: expect.stringMatching(/./u) }]);
    });
  });

  it('is one of at most ten of a person', async () => {
    await withBench(async ({ files }) => {
      for (let number = 0; number < 10; number += 1)
        await files.stage('ferry', file(`${number}.txt`, `Number ${number}.`), ADA);
      await expect(files.stage('ferry', file('more.txt', 'More.'), ADA)).rejects.toThrow(
        /10 of your files are already waiting/u,
      );
      await files.stage('ferry', file('more.txt', 'More.'), '102');
    });
  });
});

describe('a program that is killed', () => {
  it('while it writes a file that waits leaves none', async () => {
    await withBench(async ({ folder, again }) => {
      mkdirSync(join(folder, 'data/staged/AAAAAAAA.part/corpus/file'), { recursive: true });
      writeFileSync(join(folder, 'data/staged/AAAAAAAA.part/corpus/file/x.txt'), 'half');
      expect(await again().waiting('ferry', ADA)).toEqual([]);
      expect(readdirSync(join(folder, 'data/staged'))).toEqual([]);
    });
  });

  it('while it keeps a file has it wait, and keeps it once', async () => {
    await withBench(async ({ folder, files, again }) => {
      const { id } = await files.stage('ferry', file('letter.md', LETTER), ADA);
      const staged = join(folder, 'data/staged', id);
      // It was in the dossier already, and nobody was told.
      writeFileSync(join(folder, 'corpus/ferry/letter.md'), LETTER);
      renameSync(staged, `${staged}.keeping`);
      expect(await again().keep(id)).toBe('letter.md');
      expect(inDossier(folder)).toEqual(['letter.md', 'log.txt']);
    });
  });

  it('while it writes into the dossier leaves what the next try replaces', async () => {
    await withBench(async ({ folder, files, corpus, again }) => {
      const { id } = await files.stage('ferry', file('letter.md', LETTER), ADA);
      const staged = join(folder, 'data/staged', id);
      copyFileSync(join(staged, 'corpus/file/letter.md.meta.json'), join(folder, 'corpus/ferry/letter.md.meta.json'));
      renameSync(staged, `${staged}.keeping`);
      await corpus.refresh();
      expect(corpus.dossiers.get('ferry')?.dossier.documents.map((one) => one.file)).toEqual(['log.txt']);
      expect(await again().keep(id)).toBe('letter.md');
      expect(inDossier(folder)).toEqual(['letter.md', 'letter.md.meta.json', 'log.txt']);
    });
  });

  it('while it takes a file out has it in the dossier or among those that can be put back', async () => {
    await withBench(async ({ folder, files }) => {
      const { id } = await files.remove('ferry', 'log.txt');
      // Killed before the file was moved.
      renameSync(join(folder, 'data/removed', id, 'file'), join(folder, 'corpus/ferry/log.txt'));
      expect(await files.removed('ferry')).toEqual([]);
      await expect(files.putBack(id)).rejects.toThrow(/no longer among the removed/u);
      expect(inDossier(folder)).toEqual(['log.txt']);
    });
  });
});

describe('a file that is taken out', () => {
  it('is in the dossier no more, and can be put back', async () => {
    await withBench(async ({ folder, files, corpus }) => {
      writeFileSync(join(folder, 'corpus/ferry/log.txt.meta.json'), '{"title":"The log"}');
      const removed = await files.remove('ferry', 'log.txt');
      expect(inDossier(folder)).toEqual([]);
      await corpus.refresh();
      expect(corpus.dossiers.get('ferry')?.dossier.documents).toEqual([]);
      expect(await files.removed('ferry')).toMatchObject([{ id: removed.id, file: 'log.txt' }]);
      const again = await files.stage('ferry', file('bell.txt', 'The bell rang twice.\n\nNobody came.\n'), ADA);
      expect(again.preview).toMatchObject({ sameAs: null, removedAs: 'log.txt' });
      await files.putBack(removed.id);
      expect(inDossier(folder)).toEqual(['log.txt', 'log.txt.meta.json']);
      await expect(files.putBack(removed.id)).rejects.toThrow(/no longer among the removed/u);
    });
  });

  it('is not put back over another one, and no file outside is touched', async () => {
    await withBench(async ({ folder, files }) => {
      const removed = await files.remove('ferry', 'log.txt');
      writeFileSync(join(folder, 'corpus/ferry/log.txt'), 'A new log.');
      await expect(files.putBack(removed.id)).rejects.toThrow(/another file/u);
      await expect(files.remove('ferry', '../../data/verbatim.sqlite')).rejects.toThrow(/no file/u);
      await expect(files.putBack('../../../x')).rejects.toThrow(/no longer among the removed/u);
    });
  });
});
