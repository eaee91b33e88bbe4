import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { OpenCorpus } from '../../src/corpus/openCorpus.ts';
import { storePath } from '../../src/keeping/dossierStore/dossierStore.ts';
import { StoredParts } from '../../src/keeping/dossierStore/storedParts.ts';
import { partKey } from '../../src/keeping/dossierStore/storeSchema.ts';
import type { OpenDossier } from '../../src/openDossier.ts';
import { Meaning } from '../../src/search/meaning/meaning.ts';
import { relatedByMeaning } from '../../src/search/meaning/relatedByMeaning.ts';
import { WordVectors } from '../../src/search/meaning/wordVectors.ts';
import { withFolder } from '../fixtures/temporaryFolder.ts';
import { DIMENSIONS, INVENTED_ROWS, inventedVectors } from '../fixtures/wordVectorFixture.ts';
import { memoryEngineOf } from '../search/memoryEngineOf.ts';

const LOG = 'Captain Calder reported fog at the breakwater.\n\nThe lamp in the harbour was broken until the spring.\n';
const LETTER = 'The insurer paid no compensation to the passengers.\n\nFuel for the winter was booked at the port.\n';
const vectors = inventedVectors();
/** Bytes that say by which vectors a part was computed. */
const SIGN = 8;

interface Bench {
  readonly folder: string;
  readonly warnings: readonly string[];
  /** Where the store of dossier `ferry` is. */
  readonly store: string;
  open<T>(use: (corpus: OpenCorpus) => Promise<T>): Promise<T>;
}

async function withCorpus<T>(use: (bench: Bench) => Promise<T>): Promise<T> {
  return withFolder({ 'corpus/ferry/log.txt': LOG, 'corpus/letters/letter.txt': LETTER }, async (folder) => {
    const warnings: string[] = [];
    const options = {
      corpusDirectory: join(folder, 'corpus'),
      dataDirectory: join(folder, 'data'),
      maxFileBytes: 1_000_000,
      listener: { progress: () => {}, warn: (message: string) => void warnings.push(message) },
    };
    return use({
      folder,
      warnings,
      store: storePath(options.dataDirectory, 'ferry'),
      open: async (work) => {
        const corpus = await OpenCorpus.open(options);
        try {
          return await work(corpus);
        } finally {
          corpus.close();
        }
      },
    });
  });
}

function dossierOf(corpus: OpenCorpus, name = 'ferry'): OpenDossier {
  const open = corpus.dossiers.get(name);
  if (open === undefined) throw new Error(`there is no dossier ${name}`);
  return open;
}

const firstFor = async (open: OpenDossier, words: string): Promise<string> => {
  const [first] = await relatedByMeaning(open, words.split(' '), 1);
  const { document, passage } = first?.indexed ?? {};
  return document === undefined || passage === undefined ? '' : document.text.slice(passage.start, passage.end);
};

describe('the meaning of a corpus', () => {
  it('is not there at first, and then of every dossier, which stay what they are', async () => {
    await withCorpus(({ open }) =>
      open(async (corpus) => {
        const before = dossierOf(corpus);
        expect(before.vectors).toBeUndefined();
        expect(await relatedByMeaning(before, ['boat'], 3)).toEqual([]);
        await corpus.useWordVectors(vectors);
        expect(dossierOf(corpus).findings).toBe(before.findings);
        for (const [name, known] of corpus.dossiers) {
          const { dossier } = known;
          const engine = memoryEngineOf(known);
          const atOnce = Meaning.of(vectors, engine.passages);
          for (const words of [['boat'], ['lamp', 'season']]) {
            expect(engine.meaning?.likeness(words)).toEqual(atOnce.likeness(words));
          }
          expect(dossier.name).toBe(name);
        }
        // What was remembered for them stays good, and a question under way keeps what it began with.
        expect(memoryEngineOf(dossierOf(corpus)).vocabulary).toBe(memoryEngineOf(before).vocabulary);
        expect(dossierOf(corpus).dossier).toBe(before.dossier);
        expect(before.vectors).toBeUndefined();
        expect(await firstFor(dossierOf(corpus), 'defective beacon')).toMatch(/^The lamp/);
        expect(await firstFor(dossierOf(corpus, 'letters'), 'diesel season')).toMatch(/^Fuel/);
      }),
    );
  });

  it('is there at once for documents that come later', async () => {
    await withCorpus(({ folder, open }) =>
      open(async (corpus) => {
        await corpus.useWordVectors(vectors);
        await writeFile(
          join(folder, 'corpus/ferry/later.txt'),
          'Two travellers were wounded on the ferry that night.\n',
        );
        expect(await corpus.refresh()).toBe(true);
        expect(await firstFor(dossierOf(corpus), 'hurt passengers')).toMatch(/^Two travellers/);
        expect(await corpus.refresh()).toBe(false);
      }),
    );
  });

  it('fits the documents, whichever of reading anew and taking up vectors began first', async () => {
    await withCorpus(({ folder, open }) =>
      open(async (corpus) => {
        for (const [round, first] of (['refresh', 'vectors', 'refresh'] as const).entries()) {
          await writeFile(join(folder, `corpus/ferry/later${round}.txt`), 'Two travellers were wounded that night.\n');
          const works = [() => corpus.refresh(), () => corpus.useWordVectors(vectors)];
          await Promise.all((first === 'refresh' ? works : works.toReversed()).map((work) => work()));
          const { meaning, passages } = memoryEngineOf(dossierOf(corpus));
          expect(meaning?.likeness(['boat'])).toHaveLength(passages.length);
          expect(passages).toHaveLength(3 + round);
        }
      }),
    );
  });

  it('is kept, and taken up where nothing changed', async () => {
    await withCorpus(async ({ store, warnings, open }) => {
      await open((corpus) => corpus.useWordVectors(vectors));
      // Rows without length, so that it shows where they come from.
      inStore(store, (parts) => {
        const bytes = parts.get(partKey(1, 'meaning'));
        parts.put(
          partKey(1, 'meaning'),
          bytes.map((byte, at) => (at < SIGN ? byte : 0)),
        );
      });
      await open(async (corpus) => {
        await corpus.useWordVectors(vectors);
        expect(await relatedByMeaning(dossierOf(corpus), ['beacon'], 3)).toEqual([]);
      });
      const others = WordVectors.of(INVENTED_ROWS.slice(0, 30), DIMENSIONS);
      await open(async (corpus) => {
        await corpus.useWordVectors(others);
        await corpus.useWordVectors(vectors);
        expect(await firstFor(dossierOf(corpus), 'defective beacon')).toMatch(/^The lamp/);
      });
      expect(warnings).toEqual([]);
    });
  });

  it('is served where it cannot be kept', async () => {
    await withCorpus(async ({ store, warnings, open }) => {
      await open(async () => {});
      const database = new DatabaseSync(store);
      database.exec(
        `CREATE TRIGGER full BEFORE INSERT ON part WHEN new.key < 64 OR new.key % 64 = 5 BEGIN SELECT raise(FAIL, 'the disk is full'); END`,
      );
      database.close();
      await open(async (corpus) => {
        await corpus.useWordVectors(vectors);
        expect(await firstFor(dossierOf(corpus), 'defective beacon')).toMatch(/^The lamp/);
      });
      expect(warnings).toEqual([expect.stringMatching(/of dossier ferry mean could not be kept \(the disk is full\)/)]);
    });
  });
});

function inStore(path: string, use: (parts: StoredParts) => void): void {
  const database = new DatabaseSync(path);
  use(new StoredParts(database));
  database.close();
}
