import fc from 'fast-check';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { commands } from '../../commands/list.ts';
import { runCommand } from '../../src/contract/runCommand.ts';
import { UserError } from '../../src/errors.ts';
import { Guard } from '../../src/guard/guard.ts';
import { answerJson } from '../../src/json/answerJson.ts';
import { type OpenDossier, openDossier } from '../../src/openDossier.ts';
import type { EngineConnection, EngineRequest } from '../../src/search/engines/opensearch/connection.ts';
import { OpenSearchConnection } from '../../src/search/engines/opensearch/openSearchConnection.ts';
import { anyCall } from '../answering/anyCall.ts';
import { FERRY, openWritten, TONGUES } from '../fixtures/ferryDossier.ts';
import { TestIndex } from './openSearchIndex.ts';
import './provided.ts';

const SIZE = { shards: 3, replicas: 0 };
/** Most requests to the index for one question, the guard's with them. */
const MOST_ROUND_TRIPS = 4;

const connection = new OpenSearchConnection({
  nodes: inject('openSearch'),
  authorization: undefined,
  certificates: undefined,
  prefix: 'answers-',
  ...SIZE,
});
afterAll(() => connection.close());

const asked: EngineRequest[] = [];
const counting: EngineConnection = {
  request: (request) => {
    asked.push(request);
    return connection.request(request);
  },
  troubles: [],
  close: async () => {},
};

const memory = openWritten([...FERRY, ...TONGUES]);
const opening = TestIndex.make(counting, 'answers', SIZE).then(
  async (index): Promise<OpenDossier> => openDossier(memory.dossier, await index.engineOf(memory.dossier)),
);

/** The answer of a command after the guard has looked at it, as JSON; null where the asker must write something else. */
async function answered(name: string, options: Parameters<typeof runCommand>[2], open: OpenDossier) {
  try {
    const sealed = await runCommand(commands, name, options, open);
    await new Guard().verifyByIndex(sealed, open);
    return answerJson(sealed.answer, open.dossier);
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}

describe('a dossier whose passages are in an index of OpenSearch', () => {
  it('answers as one in memory does, and the guard lets it pass', async () => {
    const open = await opening;
    let same = 0;
    let all = 0;
    await fc.assert(
      fc.asyncProperty(anyCall(memory), async ({ name, options }) => {
        const [expected, answer] = [await answered(name, options, memory), await answered(name, options, open)];
        expect(answer?.abstained).toBe(expected?.abstained);
        if (name === 'search') expect(answer?.total).toBe(expected?.total);
        all += 1;
        if (JSON.stringify(answer) === JSON.stringify(expected)) same += 1;
      }),
      { numRuns: 200 },
    );
    // Clauses of several stems, and phrases, are weighed a little otherwise, and with them scores and the order.
    expect(same / all).toBeGreaterThan(0.85);
  });

  it(`asks the index at most ${MOST_ROUND_TRIPS} times for a question`, async () => {
    const open = await opening;
    const most = { count: 0, question: '' };
    await fc.assert(
      fc.asyncProperty(anyCall(memory), async ({ options }) => {
        const question = Object.values(options).find((value) => typeof value === 'string') ?? 'Who kept the lamp?';
        asked.length = 0;
        await answered('ask', { question: question.slice(0, 400) }, open);
        if (asked.length > most.count) Object.assign(most, { count: asked.length, question });
      }),
      { numRuns: 150 },
    );
    expect(most.count, most.question).toBeLessThanOrEqual(MOST_ROUND_TRIPS);
    expect(most.count).toBeGreaterThan(0);
  });
});
