import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../commands/list.ts';
import type { Answer } from '../../src/answer.ts';
import type { OptionValues } from '../../src/contract/option.ts';
import { OpenCorpus } from '../../src/corpus/openCorpus.ts';
import { cardOf } from '../../src/discord/rendering/card.ts';
import { collapseWhiteSpace, plainOf } from '../../src/discord/rendering/escape.ts';
import { pagesOf, renderPage } from '../../src/discord/rendering/message.ts';
import { textsOf, verifyRendered } from '../../src/discord/rendering/verifyRendered.ts';
import { UserError } from '../../src/errors.ts';
import type { OpenDossier } from '../../src/openDossier.ts';
import { viewOf } from '../../src/views/viewOf.ts';
import { runGuarded } from '../answering/guarded.ts';
import { allCalls } from '../commands/allCalls.ts';
import { anyText } from './hostile.ts';
import { openNewsroom } from './newsroom.ts';
import { faultsOf } from './openapi.ts';
import { idOf, labels, quoted, shown } from './shown.ts';

let corpus: OpenCorpus;
let open: OpenDossier;
const data = mkdtempSync(join(tmpdir(), 'verbatim-'));

beforeAll(async () => {
  corpus = await OpenCorpus.open({
    corpusDirectory: new URL('../../corpus', import.meta.url).pathname,
    dataDirectory: data,
    maxFileBytes: 50_000_000,
    listener: { progress: () => {}, warn: () => {} },
  });
  const [first] = corpus.dossiers.values();
  if (first === undefined) throw new Error('the sample dossier is not there');
  open = first;
});
afterAll(() => {
  corpus.close();
  rmSync(data, { recursive: true });
});

/** Every page of the answer as sent, each result by itself and in its context. */
function everyPage(answer: Answer) {
  return [null, ...viewOf(answer, open.dossier).results.map(({ key }) => key)].flatMap((expanded) => {
    const card = cardOf(viewOf(answer, open.dossier, expanded), open.dossier);
    return pagesOf(card).map((_, page) =>
      renderPage(card, {
        reply: 'abcdefghijkl',
        page,
        expanded,
        share: 'offered',
        thread: true,
        canRead: true,
      }),
    );
  });
}

/** The oracle knows nothing of slices: what stands behind a bar must stand, letter by letter, in some document. */
function expectVerbatim(answer: Answer): void {
  const texts = open.dossier.documents.map(({ text }) => collapseWhiteSpace(text));
  for (const message of everyPage(answer)) {
    verifyRendered(message, open.dossier);
    const lines = textsOf(message.components).flatMap((text) => text.split('\n'));
    for (const line of lines.filter((each) => each.startsWith('> '))) {
      // What is not wrapped lies between the bar and the marks of a cut.
      const bare = line.replace(/^> (?:… )?/u, '').replace(/ …$/u, '');
      const inner = /\u2068+([\s\S]*?)\u2069+/u.exec(line)?.[1] ?? bare;
      const words = collapseWhiteSpace(plainOf(inner));
      expect(texts.some((text) => text.includes(words))).toBe(true);
    }
  }
}

async function answerTo(name: string, options: OptionValues): Promise<Answer | undefined> {
  try {
    return await runGuarded(commands, name, options, open);
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

/** The answer with its first dozen of hits: each is rendered in its context too. */
function firstHits(answer: Answer): Answer {
  const { command } = answer;
  if (command === 'ask') return { ...answer, hits: answer.hits.slice(0, 12) };
  if (command === 'search') return { ...answer, hits: answer.hits.slice(0, 12) };
  return command === 'quote' ? { ...answer, hits: answer.hits.slice(0, 12) } : answer;
}

describe('over the sample dossier', () => {
  it('no reply quotes a character that is not in its document', async () => {
    const words = [...new Set(open.dossier.documents.flatMap(({ text }) => text.match(/\p{L}{4,}/gu) ?? []))];
    const query = fc.oneof(
      {
        weight: 4,
        arbitrary: fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 }).map((some) => some.join(' ')),
      },
      { weight: 1, arbitrary: anyText.map((text) => text.slice(0, 200)) },
    );
    let answered = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(['ask', 'question'], ['search', 'query'], ['quote', 'words']),
        query,
        async (door, text) => {
          const answer = await answerTo(door[0] ?? '', { [door[1] ?? '']: text });
          if (answer === undefined) return;
          const shown = firstHits(answer);
          answered += viewOf(shown, open.dossier).results.length;
          expectVerbatim(shown);
        },
      ),
      { numRuns: 60 },
    );
    expect(answered).toBeGreaterThan(50);
  });

  it('every passage can be cited and read', async () => {
    for (const document of open.dossier.documents) {
      for (const { number } of document.passages) {
        expectVerbatim(await runGuarded(commands, 'cite', { id: `${document.id}:${number}` }, open));
      }
      const reading = await answerTo('source', { document: document.id });
      expect(reading).toMatchObject({ command: 'source', passages: expect.arrayContaining([expect.anything()]) });
      if (reading !== undefined) expectVerbatim(reading);
    }
  });

  it('each command’s own example is answered through Discord', async () => {
    const dossiers = () => new Map([['moscow-visit', open]]);
    const harness = await openNewsroom({ dossiers, access: ({ newsroom }) => `moscow-visit@${newsroom}` });
    const ben = harness.sandbox.as(harness.sandbox.world.ben).in(harness.sandbox.world.inquiry);
    const ada = harness.sandbox.as(harness.sandbox.world.ada).in(harness.sandbox.world.inquiry);
    // What is for administrators and needs more rights than these is tried in serverRights.test.ts and in doors.test.ts.
    const usual = allCalls.filter(({ callable: { acts = ['ask'] } }) => acts.includes('ask') || acts.includes('pin'));
    for (const { called, callable } of usual) {
      const asker = called.startsWith('dossier ') ? ada : ben;
      const example = Object.fromEntries(
        Object.entries(callable.example).flatMap(([name, value]) =>
          typeof value === 'string' || typeof value === 'number' ? [[name, value]] : [],
        ),
      );
      // Two pins, on which each example of /briefing makes sense.
      if (called.startsWith('briefing ')) {
        await ben.type('briefing new').final();
        for (const id of ['kazan:1', 'kazan:2']) await ben.type('briefing add', { id }).final();
      }
      const reply = await asker.type(called, example).final();
      expect([called, shown(reply), reply.components[0]?.accent_color]).not.toContain(0xed4245);
      expect(shown(reply).length).toBeGreaterThan(40);
    }
    const list = await ben.type('source').final();
    const reading = await ben.press(list, idOf(list, 'Read')).final();
    expect(quoted(reading).length).toBeGreaterThan(1);
    expect(labels(await ben.press(reading, '▶').final())).toContain('◀');
    await harness.close();
    expect(faultsOf(harness.sandbox.requests)).toEqual([]);
  });
});
