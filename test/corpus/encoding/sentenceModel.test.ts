import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ModelEncoder } from '../../../src/corpus/encoding/modelEncoder.ts';
import { openModelFolder } from '../../../src/corpus/encoding/modelFolder.ts';
import { loadRuntime } from '../../../src/corpus/encoding/runtime.ts';
import { OpenCorpus } from '../../../src/corpus/openCorpus.ts';
import { relatedByMeaning } from '../../../src/search/meaning/relatedByMeaning.ts';
import { startEncoding } from '../../../src/workers/startEncoding.ts';
import { DIMENSIONS, lookUpRuntime, writeSentenceModel } from '../../fixtures/sentenceModel.ts';
import { withFolder } from '../../fixtures/temporaryFolder.ts';

function dot(a: Float32Array = new Float32Array(), b: Float32Array = new Float32Array()): number {
  return a.reduce((sum, one, at) => sum + one * (b[at] ?? 0), 0);
}

const isInstalled = ((): boolean => {
  try {
    createRequire(import.meta.url).resolve('onnxruntime-node');
    return true;
  } catch {
    return false;
  }
})();

describe('the folder of a sentence model', () => {
  it('says how texts are pooled and what is written before them', () =>
    withFolder({}, async (root) => {
      const plain = await openModelFolder(writeSentenceModel(join(root, 'plain')));
      expect(plain).toMatchObject({ pooling: 'mean', prefixes: { question: '', passage: '' }, mostTokens: 512 });
      const e5 = await openModelFolder(writeSentenceModel(join(root, 'small-e5')));
      expect(e5.prefixes).toEqual({ question: 'query: ', passage: 'passage: ' });
      const told = await openModelFolder(
        writeSentenceModel(join(root, 'told'), {
          '1_Pooling/config.json': { pooling_mode_cls_token: true },
          'config_sentence_transformers.json': { prompts: { query: 'ask: ', document: 'say: ' } },
          'sentence_bert_config.json': { max_seq_length: 16 },
        }),
      );
      expect(told).toMatchObject({ pooling: 'cls', prefixes: { question: 'ask: ', passage: 'say: ' }, mostTokens: 16 });
      expect(new Set([plain.identity, e5.identity, told.identity]).size).toBe(3);
    }));

  it('is refused with what is missing', () =>
    withFolder({}, async (root) => {
      await expect(openModelFolder(join(root, 'nowhere'))).rejects.toThrow(/MEANING_MODEL: cannot read the folder .*/u);
      const empty = join(root, 'empty');
      mkdirSync(empty);
      await expect(openModelFolder(empty)).rejects.toThrow(/has no model\.onnx/u);
      writeFileSync(join(empty, 'a.onnx'), '');
      await expect(openModelFolder(empty)).rejects.toThrow(/has no tokenizer\.json/u);
      writeFileSync(join(empty, 'tokenizer.json'), '{"model"');
      await expect(openModelFolder(empty)).rejects.toThrow(/tokenizer\.json is not a file of a sentence model/u);
      writeFileSync(join(empty, 'b.onnx'), '');
      await expect(openModelFolder(empty)).rejects.toThrow(/several files that could be model\.onnx/u);
    }));

  it('needs a runtime, and says how to install it', async () => {
    await expect(loadRuntime(() => Promise.reject(new Error('not found')))).rejects.toThrow(
      /npm install --no-save --ignore-scripts onnxruntime-node/u,
    );
  });
});

const RUNTIMES = [
  ['a runtime that looks the tokens up', true, async () => lookUpRuntime().runtime],
  ['onnxruntime-node', isInstalled, () => loadRuntime()],
] as const;

describe.each(RUNTIMES)('a sentence model in %s', (_name, isThere, runtimeOf) => {
  it.skipIf(!isThere)('gives texts of one meaning one direction, alone and together', () =>
    withFolder({}, async (root) => {
      const encoder = await ModelEncoder.load(
        await openModelFolder(writeSentenceModel(join(root, 'model'))),
        await runtimeOf(),
      );
      expect(encoder.dimensions).toBe(DIMENSIONS);
      const [ship, loaf, long] = await encoder.encode(
        ['the ship foundered', 'loaf', `boat ${'bread '.repeat(600)}`],
        'passage',
      );
      const [boat] = await encoder.encode(['A boat sank!'], 'question');
      expect(dot(boat, boat)).toBeCloseTo(1, 5);
      expect(dot(boat, ship)).toBeGreaterThan(0.99);
      expect(dot(boat, loaf)).toBeLessThan(0.1);
      expect(dot(loaf, long)).toBeGreaterThan(0.9);
      expect(await encoder.encode([], 'question')).toEqual([]);
    }),
  );
});

describe('a corpus with a sentence model', () => {
  const open = async (root: string) =>
    OpenCorpus.open({
      corpusDirectory: join(root, 'corpus'),
      dataDirectory: join(root, 'data'),
      maxFileBytes: 1e6,
      listener: { progress: () => {}, warn: () => {} },
    });

  it('finds what is said in other words, and encodes each document once', () =>
    withFolder({}, async (root) => {
      mkdirSync(join(root, 'corpus', 'main'), { recursive: true });
      writeFileSync(
        join(root, 'corpus', 'main', 'log.txt'),
        'The ferry went under in the gale.\n\nFresh loaf at the market.\n',
      );
      const folder = await openModelFolder(writeSentenceModel(join(root, 'model')));
      const { runtime, texts } = lookUpRuntime();
      const encoder = await ModelEncoder.load(folder, runtime);
      for (const encoded of [2, 0]) {
        const before = texts();
        const corpus = await open(root);
        try {
          await corpus.useSentenceModel(encoder);
          expect(texts() - before).toBe(encoded);
          const dossier = corpus.dossiers.get('main');
          if (dossier === undefined) throw new Error('there is no dossier');
          const [first] = await relatedByMeaning(dossier, ['vessel', 'foundered'], 2, 'Which vessel foundered?');
          expect(first?.indexed.passage.number).toBe(1);
        } finally {
          corpus.close();
        }
      }
    }));
});

describe('the thread of a sentence model', () => {
  const log = { error: () => {}, info: () => {} };

  it('says why the model cannot be used, and ends', () =>
    withFolder({}, async (root) => {
      await expect(startEncoding(join(root, 'nowhere'), log)).rejects.toThrow(/cannot read the folder/u);
    }));

  it.skipIf(!isInstalled)('encodes, and rejects what waits when it is ended', () =>
    withFolder({}, async (root) => {
      const encoding = await startEncoding(writeSentenceModel(join(root, 'model')), log);
      const [boat, ship] = await encoding.encode(['boat', 'ship'], 'passage');
      expect(dot(boat, ship)).toBeCloseTo(1, 5);
      await encoding.close();
    }),
  );
});
