import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { OpenCorpus } from '../../../src/corpus/openCorpus.ts';
import { withFolder } from '../../fixtures/temporaryFolder.ts';
import { Draw } from './draw.ts';
import { inventedDocument, PASSAGES_A_DOCUMENT } from './inventedDocument.ts';
import { REQUEST_KINDS, requestsOf } from './requests.ts';
import { DOSSIER, writeCorpus } from './writeCorpus.ts';

const SEED = 5;
const numbers = Array.from({ length: 60 }, (_, number) => number);

describe('an invented corpus', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(inventedDocument(SEED, 3)).toEqual(inventedDocument(SEED, 3));
    expect(inventedDocument(SEED + 1, 3).text).not.toBe(inventedDocument(SEED, 3).text);
    expect(new Set(numbers.map((number) => inventedDocument(SEED, number).text)).size).toBe(numbers.length);
  });

  it('has as many passages as are asked for, and begins as a smaller one does', async () => {
    await withFolder({}, async (root) => {
      const [small, large] = [join(root, 'small'), join(root, 'large')];
      await writeCorpus({ seed: SEED, passages: 2 * PASSAGES_A_DOCUMENT, to: small });
      const written = await writeCorpus({ seed: SEED, passages: 5 * PASSAGES_A_DOCUMENT - 20, to: large });
      expect(written.documents).toBe(5);
      for (const name of await readdir(join(small, DOSSIER))) {
        const [one, other] = await Promise.all(
          [small, large].map((folder) => readFile(join(folder, DOSSIER, name), 'utf8')),
        );
        expect(other).toBe(one);
      }
      const corpus = await OpenCorpus.open({
        corpusDirectory: large,
        dataDirectory: join(root, 'data'),
        maxFileBytes: 1_000_000,
        listener: { progress: () => {}, warn: () => {} },
      });
      expect(corpus.dossiers.get(DOSSIER)?.dossier.passageCount).toBe(5 * PASSAGES_A_DOCUMENT - 20);
      corpus.close();
    });
  });

  it('has frequent and rare words, and more of them as it grows', () => {
    const countsOf = (documents: readonly number[]): ReadonlyMap<string, number> => {
      const counts = new Map<string, number>();
      for (const number of documents)
        for (const word of inventedDocument(SEED, number)
          .text.toLowerCase()
          .match(/\p{L}+/gu) ?? [])
          counts.set(word, (counts.get(word) ?? 0) + 1);
      return counts;
    };
    const [few, many] = [countsOf(numbers.slice(0, 15)), countsOf(numbers)];
    expect(many.size).toBeGreaterThan(1.8 * few.size);
    const once = [...many.values()].filter((count) => count === 1).length / many.size;
    expect(once).toBeGreaterThan(0.4);
    expect(Math.max(...many.values())).toBeGreaterThan(1000);
  });

  it('is in several languages, with quotations by people in each', () => {
    const languages = new Map<string, number>();
    for (const number of numbers) {
      const { language, said } = inventedDocument(SEED, number);
      languages.set(language, (languages.get(language) ?? 0) + said.length);
    }
    expect([...languages.keys()].sort()).toEqual(['de', 'en', 'es', 'ru']);
    for (const said of languages.values()) expect(said).toBeGreaterThan(5);
  });
});

describe('requests about it', () => {
  it.each(REQUEST_KINDS)('are the same each time: %s', (kind) => {
    const corpus = { seed: SEED, passages: 1000 };
    const requests = requestsOf(corpus, kind, 20);
    expect(requests).toEqual(requestsOf(corpus, kind, 20));
    expect(new Set(requests.map((request) => JSON.stringify(request))).size).toBeGreaterThan(8);
    for (const { options } of requests) for (const value of Object.values(options)) expect(value).not.toBe('');
  });

  it('have words of the corpus', () => {
    const text = numbers.map((number) => inventedDocument(SEED, number).text).join('\n');
    for (const { options } of requestsOf({ seed: SEED, passages: 32 * numbers.length }, 'threeTerms', 20))
      for (const word of String(options.query).split(' ')) expect(text).toContain(word);
  });
});

describe('what is drawn', () => {
  it('has low ranks often and high ones seldom', () => {
    const draw = new Draw(1);
    const ranks = Array.from({ length: 20_000 }, () => draw.rank(50, 0.9, 1_000_000));
    const share = (least: number): number => ranks.filter((rank) => rank >= least).length / ranks.length;
    for (const rank of [10, 100, 1000]) expect(share(rank) / (1 + rank / 50) ** -0.9).toBeCloseTo(1, 0);
  });
});
