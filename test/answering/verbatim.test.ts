import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OpenCorpus } from '../../src/corpus/openCorpus.ts';
import type { OpenDossier } from '../../src/openDossier.ts';
import { talkIn } from '../../src/questions/talk/talkIn.ts';
import { hasWords, typedText } from '../../src/text/typedText.ts';
import { viewOf } from '../../src/views/viewOf.ts';
import { FERRY, openFerry, openWritten, TONGUES } from '../fixtures/ferryDossier.ts';
import { memoryEngineOf } from '../search/memoryEngineOf.ts';
import { anyWords } from '../text/anyWords.ts';
import { anyCall } from './anyCall.ts';
import { expectVerbatim, runAny } from './everyAnswer.ts';

const ferry = openFerry();
const mixed = openWritten([...FERRY, ...TONGUES]);

describe('no reply holds a quoted character that is not in its document', () => {
  it.each([
    ['the ferry dossier', ferry],
    ['several languages', mixed],
  ])('%s, all commands, any words', async (_what, open) => {
    let answered = 0;
    let quoting = 0;
    await fc.assert(
      fc.asyncProperty(anyCall(open), async ({ name, options }) => {
        const answer = await runAny(name, options, open);
        if (answer === null) return;
        answered += 1;
        if (viewOf(answer, open.dossier).results.length > 0) quoting += 1;
        expectVerbatim(answer, open.dossier);
      }),
      { numRuns: 600 },
    );
    expect(answered).toBeGreaterThan(200);
    expect(quoting).toBeGreaterThan(100);
  });

  it('documents of any text at all', async () => {
    const paragraphs = fc.array(
      anyWords.map((text) => text.replace(/\r/gu, '').trim()).filter((text) => text !== ''),
      { minLength: 1, maxLength: 5 },
    );
    await fc.assert(
      fc.asyncProperty(
        paragraphs.chain((some) => {
          const open = openWritten([{ id: 'papers', paragraphs: some }]);
          return fc.tuple(fc.constant(open), anyCall(memoryEngineOf(open).vocabulary.rows.length > 0 ? open : ferry));
        }),
        async ([open, { name, options }]) => {
          const answer = await runAny(name, options, open);
          if (answer !== null) expectVerbatim(answer, open.dossier);
        },
      ),
      { numRuns: 300 },
    );
  });

  describe('the sample dossier', () => {
    let data = '';
    let corpus: OpenCorpus;
    let open: OpenDossier;
    beforeAll(async () => {
      data = await mkdtemp(join(tmpdir(), 'verbatim-'));
      corpus = await OpenCorpus.open({
        corpusDirectory: join(import.meta.dirname, '..', '..', 'corpus'),
        dataDirectory: data,
        maxFileBytes: 50_000_000,
        listener: { progress: () => {}, warn: () => {} },
      });
      const [first] = corpus.dossiers.values();
      if (first === undefined) throw new Error('the sample corpus holds no dossier');
      open = first;
    });
    afterAll(async () => {
      corpus.close();
      await rm(data, { recursive: true, force: true });
    });

    it('is read whole', () => {
      expect(open.dossier.unread).toEqual([]);
      expect(open.dossier.passageCount).toBeGreaterThan(50);
    });

    it('all commands, any words', async () => {
      await fc.assert(
        fc.asyncProperty(anyCall(open), async ({ name, options }) => {
          const answer = await runAny(name, options, open);
          if (answer !== null) expectVerbatim(answer, open.dossier);
        }),
        { numRuns: 400 },
      );
    });

    it('every passage is cited as it stands', async () => {
      for (const { id, passages } of open.dossier.documents) {
        for (const { number } of passages) {
          const answer = await runAny('cite', { id: `${id}:${number}` }, open);
          if (answer === null) throw new Error(`${id}:${number} is refused`);
          expectVerbatim(answer, open.dossier);
          expect(viewOf(answer, open.dossier).results).toHaveLength(1);
        }
      }
    });
  });
});

describe('any string', () => {
  it.each(['search', 'ask', 'quote'])('is something that /%s can be asked', async (name) => {
    const option = { search: 'query', ask: 'question', quote: 'words' }[name] ?? '';
    await fc.assert(
      fc.asyncProperty(anyWords, async (text) => {
        const answer = await runAny(name, { [option]: text }, mixed);
        // Too long, without a word to look for, or talk: nothing else can be wrong with it.
        const typed = typedText(text);
        const isTalk = name === 'ask' && talkIn(typed) !== null;
        if (answer === null) expect(text.length > 500 || !hasWords(typed) || isTalk).toBe(true);
        else expect(answer.abstained || viewOf(answer, mixed.dossier).results.length > 0).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});
