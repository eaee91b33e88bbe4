import { copyFile, mkdir, readdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/list.ts';
import { OpenCorpus } from '../../src/corpus/openCorpus.ts';
import type { AnswerJson } from '../../src/json/answerJson.ts';
import { decodeText, encodeText } from '../../src/keeping/dossierStore/documentParts.ts';
import { StoredParts } from '../../src/keeping/dossierStore/storedParts.ts';
import { partKey } from '../../src/keeping/dossierStore/storeSchema.ts';
import { beginAnew } from '../../src/operating/restore.ts';
import { run as runAny } from '../answering/inJson.ts';
import { withFolder } from '../fixtures/temporaryFolder.ts';

const FOG = 'Captain Calder reported fog at the breakwater and asked for the lamp to be lit.';
const LAMP = 'The office answered that the lamp was out of order until the spring of that year.';
const FUEL = 'Fuel for the winter was booked at a thousand litres a week by the second clerk.';
const KEYS = 'Marta Holm kept the keys of the lamp house and nobody came to ask for them.';
const BELL = 'The watchman rang the bell twice, went down the steps with a rope, and saw nothing.';

const text = (...paragraphs: readonly string[]): string => `${paragraphs.join('\n\n')}\n`;

/** A corpus folder with one dossier, `ferry`, which tests edit between looks at it. */
interface Bench {
  readonly corpus: string;
  readonly data: string;
  readonly warnings: string[];
  write(file: string, content: string): Promise<void>;
  move(from: string, to: string): Promise<void>;
  copy(from: string, to: string): Promise<void>;
  remove(file: string): Promise<void>;
  /** Opens the corpus anew, as a start of the program does, lets `use` have it, and closes it. */
  open<T>(use: (corpus: OpenCorpus) => T | Promise<T>): Promise<T>;
  /** `/cite` on a freshly opened corpus. */
  cite(id: string): Promise<AnswerJson>;
  /** Citations and words of all that stands, in order. */
  standing(): Promise<Readonly<Record<string, string>>>;
}

async function withBench<T>(files: Readonly<Record<string, string>>, use: (bench: Bench) => Promise<T>): Promise<T> {
  const placed = Object.fromEntries(Object.entries(files).map(([file, content]) => [`corpus/ferry/${file}`, content]));
  return withFolder({ 'corpus/.keep': '', ...placed }, async (root) => {
    const corpus = join(root, 'corpus');
    const path = (file: string): string => join(corpus, 'ferry', file);
    const warnings: string[] = [];
    const options = {
      corpusDirectory: corpus,
      dataDirectory: join(root, 'data'),
      maxFileBytes: 1_000_000,
      listener: { progress: () => {}, warn: (message: string) => void warnings.push(message) },
    };
    const bench: Bench = {
      corpus,
      data: options.dataDirectory,
      warnings,
      async write(file, content) {
        await mkdir(dirname(path(file)), { recursive: true });
        await writeFile(path(file), content);
      },
      async move(from, to) {
        await mkdir(dirname(path(to)), { recursive: true });
        await rename(path(from), path(to));
      },
      copy: (from, to) => copyFile(path(from), path(to)),
      remove: (file) => rm(path(file)),
      async open(useCorpus) {
        const opened = await OpenCorpus.open(options);
        try {
          return await useCorpus(opened);
        } finally {
          opened.close();
        }
      },
      cite: (id) => bench.open((opened) => run(opened, 'cite', { id })),
      standing: () => bench.open(standingIn),
    };
    return use(bench);
  });
}

async function run(
  corpus: OpenCorpus,
  name: string,
  options: Readonly<Record<string, string | number>>,
): Promise<AnswerJson> {
  const open = corpus.dossiers.get('ferry');
  if (open === undefined) throw new Error('no dossier');
  const answer = await runAny(commands, name, options, open);
  return answer;
}

function standingIn(corpus: OpenCorpus): Readonly<Record<string, string>> {
  const documents = corpus.dossiers.get('ferry')?.dossier.documents ?? [];
  return Object.fromEntries(
    documents.flatMap((document) =>
      document.passages.map(
        (one) => [`${document.id}:${one.number}`, document.text.slice(one.start, one.end)] as const,
      ),
    ),
  );
}

describe('citations of an edited document', () => {
  it('keep their numbers when paragraphs are inserted, moved, deleted and restored', async () => {
    await withBench({ 'log.txt': text(FOG, LAMP, FUEL) }, async (bench) => {
      expect(await bench.standing()).toEqual({ 'log:1': FOG, 'log:2': LAMP, 'log:3': FUEL });
      await bench.write('log.txt', text(KEYS, FOG, LAMP, FUEL));
      expect(await bench.standing()).toEqual({ 'log:4': KEYS, 'log:1': FOG, 'log:2': LAMP, 'log:3': FUEL });
      await bench.write('log.txt', text(FUEL, KEYS, FOG));
      expect(await bench.standing()).toEqual({ 'log:3': FUEL, 'log:4': KEYS, 'log:1': FOG });
      await bench.write('log.txt', text(LAMP, FOG));
      expect(await bench.standing()).toEqual({ 'log:2': LAMP, 'log:1': FOG });
    });
  });

  it('say that words changed, with the old beside the new', async () => {
    await withBench({ 'log.txt': text(FOG, LAMP, FUEL) }, async (bench) => {
      await bench.standing();
      const edited = LAMP.replace('out of order', 'being mended');
      await bench.write('log.txt', text(FOG, edited, FUEL));
      const answer = await bench.cite('log:2');
      expect(answer.change).toEqual({
        citation: 'log:2',
        status: 'changed',
        file: 'log.txt',
        earlier: LAMP,
        now: 'log:4',
      });
      expect(answer.results.map((result) => result.text)).toEqual([edited]);
      expect(answer.reference?.text).toContain('log:4');
      // Edited once more: the oldest citation still leads to what stands today.
      await bench.write('log.txt', text(FOG, edited.replace('spring', 'autumn'), FUEL));
      expect((await bench.cite('log:2')).change).toMatchObject({ status: 'changed', earlier: LAMP, now: 'log:5' });
      expect((await bench.cite('log:4')).change).toMatchObject({ status: 'changed', earlier: edited, now: 'log:5' });
      // And back: the very first words have their first number again.
      await bench.write('log.txt', text(FOG, LAMP, FUEL));
      expect((await bench.cite('log:2')).change).toBeUndefined();
      expect((await bench.cite('log:5')).change).toMatchObject({ status: 'changed' });
    });
  });

  it('say that words were removed', async () => {
    await withBench({ 'log.txt': text(FOG, LAMP, FUEL) }, async (bench) => {
      await bench.standing();
      await bench.write('log.txt', text(FOG, FUEL));
      const answer = await bench.cite('log:2');
      expect(answer.change).toMatchObject({ status: 'removed', earlier: LAMP, now: null });
      expect(answer.results).toEqual([]);
      await bench.open(async (corpus) => {
        await expect(run(corpus, 'source', { document: 'log', passage: 2 })).rejects.toThrow(
          /no longer has ¶2\. \/cite log:2/,
        );
        await expect(run(corpus, 'cite', { id: 'log:99' })).rejects.toThrow(
          'log has no ¶99. Its passages are ¶1 to ¶3.',
        );
        await expect(run(corpus, 'cite', { id: 'ledger:1' })).rejects.toThrow('no document “ledger”');
      });
    });
  });
});

describe('citations of a file', () => {
  it('follow it through a new name and into a folder', async () => {
    await withBench({ 'log.txt': text(FOG, LAMP, FUEL) }, async (bench) => {
      await bench.standing();
      await bench.move('log.txt', 'logbook 2021.txt');
      expect((await bench.cite('log:2')).results[0]).toMatchObject({ text: LAMP, document: 'logbook 2021.txt' });
      await bench.move('logbook 2021.txt', 'papers/old/log.txt');
      expect((await bench.cite('log:2')).results[0]).toMatchObject({ text: LAMP, document: 'papers/old/log.txt' });
    });
  });

  it('outlive its end, and its return', async () => {
    await withBench({ 'log.txt': text(FOG, LAMP), 'letter.txt': text(KEYS, BELL) }, async (bench) => {
      await bench.standing();
      await bench.remove('log.txt');
      const gone = await bench.cite('log:2');
      expect(gone.change).toEqual({
        citation: 'log:2',
        status: 'document gone',
        file: 'log.txt',
        earlier: LAMP,
        now: null,
      });
      expect(gone.notes).toEqual(['log.txt is no longer in the dossier.']);
      await bench.write('log.txt', text(FOG, FUEL, LAMP));
      expect(await bench.standing()).toMatchObject({ 'log:1': FOG, 'log:2': LAMP, 'log:3': FUEL });
    });
  });

  it('stay with the original where it was copied, and say where the same words stand when it goes', async () => {
    await withBench({ 'log.txt': text(FOG, LAMP, FUEL) }, async (bench) => {
      await bench.standing();
      await bench.copy('log.txt', 'log copy.txt');
      expect(Object.keys(await bench.standing())).toEqual(
        expect.arrayContaining(['log:1', 'log:2', 'log-copy:1', 'log-copy:2']),
      );
      await bench.remove('log.txt');
      const answer = await bench.cite('log:2');
      expect(answer.change).toMatchObject({ status: 'document gone', now: 'log-copy:2' });
      expect(answer.notes).toEqual(['log.txt is no longer in the dossier. The same words are in log-copy:2.']);
      expect(answer.results.map((result) => result.text)).toEqual([LAMP]);
    });
  });

  it('are kept while it cannot be read, with the reason', async () => {
    await withBench({ 'log.txt': text(FOG, LAMP, FUEL) }, async (bench) => {
      await bench.standing();
      await bench.write('log.txt', '');
      const answer = await bench.cite('log:2');
      expect(answer.change).toMatchObject({ earlier: LAMP, file: 'log.txt' });
      expect(answer.notes).toEqual(['log.txt cannot be read now: it is empty.']);
      // Its id is nobody else's meanwhile.
      await bench.write('b/log.txt', text(BELL, KEYS));
      expect(await bench.standing()).toEqual({ 'log-2:1': BELL, 'log-2:2': KEYS });
      await bench.write('log.txt', text(FOG, LAMP, FUEL));
      expect((await bench.cite('log:2')).change).toBeUndefined();
    });
  });

  it('mark their offsets, and refuse those that lie outside', async () => {
    await withBench({ 'log.txt': text(FOG, '⛴️ 😀 and more words than twenty letters.') }, async (bench) => {
      const answer = await bench.cite('log:1@8-14');
      const [result] = answer.results;
      expect(result?.text.slice(result.sentence?.start, result.sentence?.end)).toBe('Calder');
      await expect(bench.cite('log:1@8-900')).rejects.toThrow(/numbers after “@” must be between 0 and 79/);
      await expect(bench.cite('log:1@8-8')).rejects.toThrow(/numbers after “@”/);
      // Half a character cannot be shown: the whole of it is marked.
      const half = (await bench.cite('log:2@4-5')).results[0];
      expect(half?.text.slice((half.sentence?.start ?? 0) - half.start, (half.sentence?.end ?? 0) - half.start)).toBe(
        '😀',
      );
    });
  });

  it.each(['log', 'log:', ':3', 'log:x', 'log 3', '', 'log:1@3'])('are not “%s”', async (id) => {
    await withBench({ 'log.txt': text(FOG) }, async (bench) => {
      await expect(bench.cite(id)).rejects.toThrow(/is not a citation|needs id/);
    });
  });

  it.each(['log:1', ' log:1 ', '[log:1]', '(log:1).', '`log:1`', 'log ¶1', 'log:¶1'])('are “%s”', async (id) => {
    await withBench({ 'log.txt': text(FOG) }, async (bench) => {
      expect((await bench.cite(id)).results[0]?.text).toBe(FOG);
    });
  });
});

describe('every citation ever given', () => {
  const FILES = ['log.txt', 'letter.txt', 'papers/log.txt'] as const;
  const paragraphs = fc.array(fc.constantFrom(FOG, LAMP, FUEL, KEYS, BELL, LAMP.replace('spring', 'autumn')), {
    minLength: 1,
    maxLength: 5,
  });
  const edit = fc.oneof(
    fc.record({ act: fc.constant('write' as const), file: fc.constantFrom(...FILES), paragraphs }),
    fc.record({ act: fc.constant('write' as const), file: fc.constantFrom(...FILES), paragraphs }),
    fc.record({ act: fc.constant('move' as const), file: fc.constantFrom(...FILES), to: fc.constantFrom(...FILES) }),
    fc.record({ act: fc.constant('copy' as const), file: fc.constantFrom(...FILES), to: fc.constantFrom(...FILES) }),
    fc.record({ act: fc.constant('remove' as const), file: fc.constantFrom(...FILES) }),
    fc.record({ act: fc.constant('empty' as const), file: fc.constantFrom(...FILES) }),
  );

  it('stands for exactly its words, or is known as gone with those words, through any edits', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 2, maxLength: 7 }), (edits) =>
        withBench({ 'log.txt': text(FOG, LAMP, FUEL) }, async (bench) => {
          const given = new Map<string, string>(Object.entries(await bench.standing()));
          for (const one of edits) {
            // An edit of a file that is not there is passed over.
            const done = await apply(bench, one).catch((error: NodeJS.ErrnoException) => error.code === 'ENOENT');
            if (done === false) throw new Error(`could not ${one.act} ${one.file}`);
            await bench.open(async (corpus) => {
              for (const [citation, words] of Object.entries(standingIn(corpus))) {
                expect(given.get(citation) ?? words).toBe(words);
                given.set(citation, words);
              }
              if (!corpus.dossiers.has('ferry')) return;
              for (const [citation, words] of given) {
                const { change, results } = await run(corpus, 'cite', { id: citation });
                expect(change?.earlier ?? results[0]?.text).toBe(words);
                expect(change?.citation ?? results[0]?.citation).toBe(citation);
              }
            });
          }
        }),
      ),
      { numRuns: 25 },
    );
  });

  async function apply(bench: Bench, one: typeof edit extends fc.Arbitrary<infer Edit> ? Edit : never): Promise<void> {
    if (one.act === 'write') await bench.write(one.file, text(...one.paragraphs));
    else if (one.act === 'empty') await bench.write(one.file, '');
    else if (one.act === 'remove') await bench.remove(one.file);
    else if (one.file !== one.to)
      await (one.act === 'move' ? bench.move(one.file, one.to) : await bench.copy(one.file, one.to));
  }
});

describe('the store', () => {
  const files = { 'log.txt': text(FOG, LAMP, FUEL), 'letter.txt': text(KEYS, BELL) };
  const storeOf = (bench: Bench): string => join(bench.data, 'dossiers', 'ferry.sqlite');

  /** Lets `use` have the database of the store. */
  async function inStore<T>(bench: Bench, use: (database: DatabaseSync) => T): Promise<T> {
    const database = new DatabaseSync(storeOf(bench));
    try {
      return use(database);
    } finally {
      database.close();
    }
  }

  /** Puts other words into what is kept of the documents, with a true checksum, so that it shows where words come from. */
  async function forge(bench: Bench, from: string, to: string): Promise<void> {
    await inStore(bench, (database) => {
      const parts = new StoredParts(database);
      for (const { doc } of database.prepare('SELECT doc FROM document').all()) {
        const key = partKey(Number(doc), 'text');
        parts.put(key, encodeText(decodeText(parts.get(key)).replaceAll(from, to)));
      }
    });
  }

  it('spares files that did not change, whatever their times say, and only those', async () => {
    await withBench(files, async (bench) => {
      await bench.standing();
      await forge(bench, 'Captain', 'Skipper');
      await forge(bench, 'Marta', 'Berta');
      await utimes(join(bench.corpus, 'ferry', 'log.txt'), new Date(), new Date());
      await bench.write('letter.txt', text(KEYS, BELL, FOG));
      const words = Object.values(await bench.standing()).join();
      expect(words).toContain('Skipper Calder'); // taken from the store: the file was not read
      expect(words).toContain('Marta Holm'); // read again
      expect(words).not.toContain('Berta');
    });
  });

  it('spares a file that looks as before without opening it', async () => {
    await withBench(files, async (bench) => {
      const path = join(bench.corpus, 'ferry', 'log.txt');
      const past = new Date(1_000_000_000_000);
      await utimes(path, past, past);
      const before = await bench.standing();
      await writeFile(path, text(FOG, LAMP, FUEL).replace('Captain', 'Skipper'));
      await utimes(path, past, past);
      expect(await bench.standing()).toEqual(before);
    });
  });

  it('notices another sidecar', async () => {
    await withBench(files, async (bench) => {
      await bench.standing();
      await bench.write('log.txt.meta.json', JSON.stringify({ title: 'The log' }));
      await bench.open(async (corpus) => {
        expect((await run(corpus, 'source', { document: 'log' })).heading).toBe('The log');
      });
    });
  });

  it('is not written again where nothing changed', async () => {
    await withBench(files, async (bench) => {
      const before = await bench.standing();
      const bytes = await readFile(storeOf(bench));
      expect(await bench.standing()).toEqual(before);
      expect(await readFile(storeOf(bench))).toEqual(bytes);
      expect(bench.warnings).toEqual([]);
    });
  });

  it('has new rows for a file that changed, and leaves the others alone', async () => {
    await withBench(files, async (bench) => {
      const docs = (): Promise<Readonly<Record<string, unknown>>> =>
        inStore(bench, (database) =>
          Object.fromEntries(
            database
              .prepare('SELECT file, doc FROM document WHERE state = 1')
              .all()
              .map(({ file, doc }) => [String(file), doc]),
          ),
        );
      await bench.standing();
      const before = await docs();
      await bench.write('letter.txt', text(KEYS, BELL, FOG));
      await bench.standing();
      const after = await docs();
      expect(after['log.txt']).toBe(before['log.txt']);
      expect(after['letter.txt']).not.toBe(before['letter.txt']);
    });
  });

  it('keeps what was read before for those who still answer from it', async () => {
    await withBench(files, (bench) =>
      bench.open(async (corpus) => {
        const before = corpus.dossiers.get('ferry')?.dossier;
        await bench.write('log.txt', text(BELL));
        await bench.remove('letter.txt');
        expect(await corpus.refresh()).toBe(true);
        expect(before?.documents.map(({ passages }) => passages.length)).toEqual([2, 3]);
        expect(before?.documents[1]?.text).toContain(LAMP);
        expect(corpus.dossiers.get('ferry')?.dossier.documents.map((one) => one.text.trim())).toEqual([BELL]);
      }),
    );
  });

  it('follows a ledger that is older than it, and one that is lost', async () => {
    await withBench(files, async (bench) => {
      await bench.standing();
      const ledger = join(bench.data, 'verbatim.sqlite');
      await copyFile(ledger, `${ledger}.old`);
      await bench.write('log.txt', text(KEYS, FOG));
      expect(await bench.standing()).toMatchObject({ 'log:4': KEYS, 'log:1': FOG });
      await bench.write('log.txt', text(BELL, KEYS, FOG));
      expect(await bench.standing()).toMatchObject({ 'log:5': BELL, 'log:4': KEYS, 'log:1': FOG });
      await rename(`${ledger}.old`, ledger);
      expect(await bench.standing()).toMatchObject({ 'log:4': BELL, 'log:5': KEYS, 'log:1': FOG });
      expect((await bench.cite('log:2')).change?.earlier).toBe(LAMP);
      await rm(ledger);
      await expect(bench.standing()).rejects.toThrow(/is missing or empty, but there was one/u);
      beginAnew({ dataDirectory: bench.data }, new Date());
      expect(await bench.standing()).toMatchObject({ 'log:1': BELL, 'log:2': KEYS, 'log:3': FOG });
    });
  });

  it('replaces the snapshots of earlier versions', async () => {
    await withBench(files, async (bench) => {
      await mkdir(join(bench.data, 'snapshots', 'ferry'), { recursive: true });
      await writeFile(join(bench.data, 'snapshots', 'ferry', 'documents.json'), '[]');
      await bench.standing();
      expect((await readdir(bench.data)).toSorted()).toEqual([
        ...['dossiers', 'verbatim.sqlite', 'verbatim.sqlite.txt'],
      ]);
    });
  });

  const DAMAGES: readonly (readonly [what: string, damage: (content: Buffer) => Buffer, warns: boolean])[] = [
    ['cut off', (content) => content.subarray(0, content.length - 5000), true],
    ['cut off in its first page', (content) => content.subarray(0, 90), true],
    ['empty', () => Buffer.alloc(0), false],
    ['flipped in one bit of a text', (content) => flip(content, content.indexOf('Captain')), true],
    ['full of zeros', (content) => Buffer.alloc(content.length), true],
    ['of another program', () => Buffer.from('{"hello":"world"}\n[]'), true],
    ['of another version', (content) => replaced(content, 'cut1', 'cut9'), false],
  ];
  it.each(DAMAGES)('is made anew when it is %s', async (_what, damage, warns) => {
    await withBench(files, async (bench) => {
      const before = await bench.standing();
      const path = storeOf(bench);
      await writeFile(path, damage(await readFile(path)));
      await bench.open(async (corpus) => {
        expect(standingIn(corpus)).toEqual(before);
        expect((await run(corpus, 'search', { query: 'fog' })).results.map(({ citation }) => citation)).toEqual([
          'log:1',
        ]);
      });
      const expected = warns ? ['the store of dossier ferry is damaged; every document is read again'] : [];
      expect(bench.warnings).toEqual(expected);
      expect(await bench.standing()).toEqual(before);
      expect(bench.warnings).toHaveLength(expected.length);
    });
  });

  it('that cannot be written is done without', async () => {
    await withBench(files, async (bench) => {
      await mkdir(bench.data, { recursive: true });
      await writeFile(join(bench.data, 'dossiers'), 'a file where the folder should be');
      expect(Object.keys(await bench.standing())).toHaveLength(5);
      expect(bench.warnings.join('\n')).toMatch(
        /store of dossier ferry could not be written \(.+\); the next start reads anew/,
      );
    });
  });

  function flip(content: Buffer, at: number): Buffer {
    const copy = Buffer.from(content);
    copy[at] = (copy[at] ?? 0) ^ 1;
    return copy;
  }

  function replaced(content: Buffer, from: string, to: string): Buffer {
    const copy = Buffer.from(content);
    copy.write(to, copy.indexOf(from));
    return copy;
  }
});

describe('what was found in a document', () => {
  it('stays known while the document is the same, and goes with it', async () => {
    await withBench({ 'a.txt': text(FOG), 'b.txt': text(LAMP) }, (bench) =>
      bench.open(async (corpus) => {
        const now = () => {
          const open = corpus.dossiers.get('ferry');
          if (open === undefined) throw new Error('no dossier');
          const [a, b] = open.dossier.documents;
          if (a === undefined || b === undefined) throw new Error('two files make two documents');
          return { open, a, b, found: [open.findings.of(a), open.findings.of(b)] };
        };
        const first = now();
        await bench.write('b.txt', text(LAMP, FUEL));
        expect(await corpus.refresh()).toBe(true);
        const second = now();
        expect(second.a).toBe(first.a);
        expect(second.found[0]).toBe(first.found[0]);
        expect(second.found[1]).not.toBe(first.found[1]);
        expect(() => second.open.findings.of(first.b)).toThrow(/not a document of this reading/);

        await bench.move('a.txt', 'c.txt');
        expect(await corpus.refresh()).toBe(true);
        const moved = corpus.dossiers.get('ferry');
        expect(moved?.dossier.documents.map(({ file }) => file)).toEqual(['b.txt', 'c.txt']);
        expect(moved?.dossier.documents[0]).toBe(second.b);
        // Its name is part of what is shown of it.
        expect(moved?.dossier.documents[1]).not.toBe(first.a);
      }),
    );
  });
});

describe('refresh', () => {
  it('sees files that come, go and change, and says whether any did', async () => {
    await withBench({ 'log.txt': text(FOG, LAMP) }, async (bench) => {
      await bench.open(async (corpus) => {
        expect(await corpus.refresh()).toBe(false);
        await bench.write('letter.txt', text(KEYS));
        expect(await corpus.refresh()).toBe(true);
        expect(standingIn(corpus)).toMatchObject({ 'letter:1': KEYS });
        await bench.remove('letter.txt');
        expect(await corpus.refresh()).toBe(true);
        expect(Object.keys(standingIn(corpus))).toEqual(['log:1', 'log:2']);
        expect((await run(corpus, 'cite', { id: 'letter:1' })).change?.earlier).toBe(KEYS);
      });
    });
  });

  it('sees a sidecar that comes, changes and goes', async () => {
    await withBench({ 'log.txt': text(FOG, LAMP) }, async (bench) => {
      await bench.open(async (corpus) => {
        const title = async (): Promise<string> => (await run(corpus, 'source', { document: 'log' })).heading;
        await bench.write('log.meta.json', JSON.stringify({ title: 'The log' }));
        expect(await corpus.refresh()).toBe(true);
        expect(await title()).toBe('The log');
        await bench.write('log.meta.json', JSON.stringify({ title: 'Log of the harbour' }));
        expect(await corpus.refresh()).toBe(true);
        expect(await title()).toBe('Log of the harbour');
        await bench.remove('log.meta.json');
        expect(await corpus.refresh()).toBe(true);
        expect(await title()).not.toBe('Log of the harbour');
      });
    });
  });
});
