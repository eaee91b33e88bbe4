import { type Logger, pino } from 'pino';
import { afterEach, describe, expect, it } from 'vitest';
import { redactLine } from '../../src/logging/redactLine.ts';
import type { UserSession } from '../../src/sandbox/user/userSession.ts';
import { documentOf } from './dossierFixture.ts';
import { type Newsroom, newDossier, openNewsroom } from './newsroom.ts';

/** Words that are in no program, so that a line with one of them has it from the dossier or from a question. */
const OF_TITLE = 'Wrobbelnik';
const OF_DOSSIER = ['Zibbelfrant', 'quorrimandle', 'snoffelbart'];
const OF_QUESTION = 'pludderwim';
const MARKED = newDossier(
  'ferry',
  [
    documentOf('ferry', 'letter', { title: `${OF_TITLE} letter`, source: 'Harbour office' }, [
      `${OF_DOSSIER[0]} Calder ordered the late sailing. “The order was ${OF_DOSSIER[1]},” said ${OF_DOSSIER[0]} Calder.`,
      `The weather was ${OF_DOSSIER[2]} until noon.`,
    ]),
  ],
  [],
);
const QUESTION = `Who ordered the late ${OF_QUESTION} sailing?`;

let harness: Newsroom;
afterEach(() => harness.close());

/** A log at the lowest level: what would be in it, and what is. */
function watchedLog(secrets: readonly string[]): {
  readonly log: Logger;
  readonly raw: string[];
  readonly redacted: string[];
} {
  const raw: string[] = [];
  const redacted: string[] = [];
  const write = (line: string): void => {
    raw.push(line);
    redacted.push(redactLine(line, { secrets, questions: false }));
  };
  return { log: pino({ level: 'trace' }, { write }), raw, redacted };
}

/** Uses everything that sends words of the dossier, all at once. Whatever fails, fails. */
async function useAll(ben: UserSession): Promise<void> {
  const patience = 300;
  const message = ben.say(`${harness.sandbox.mention()} ${QUESTION}`);
  await Promise.allSettled([
    ben.type('ask', { question: QUESTION }).final(patience),
    ben.type('search', { query: `${OF_QUESTION} OR ${OF_DOSSIER[1]}` }).final(patience),
    ben.type('verify', { text: `“The order was ${OF_DOSSIER[1]} ${OF_QUESTION},” said Calder.` }).final(patience),
    ben.complete('who', { name: OF_DOSSIER[0]?.slice(0, 4) ?? '' }, 'name', patience),
    ben.awaitAnswer(message, patience),
  ]);
}

describe('no line of the log has a token, or words of the dossier or of a question', () => {
  it.each([400, 503])('if Discord answers with %i', async (status) => {
    const watched = watchedLog([]);
    harness = await openNewsroom({ dossiers: () => new Map([['ferry', MARKED]]), log: watched.log });
    const { sandbox } = harness;
    const ben = sandbox.as(sandbox.world.ben).in(sandbox.world.inquiry);
    for (const path of ['/webhooks/', '/callback', '/channels/']) {
      sandbox.faults.serverErrors({ times: 60, path, status });
      await useAll(ben);
      sandbox.faults.clear();
    }
    checkLines(watched);
  });
});

function checkLines({
  raw,
  redacted,
}: {
  readonly raw: readonly string[];
  readonly redacted: readonly string[];
}): void {
  const tokens = new Set(
    harness.sandbox.requests.flatMap(({ path }) => /\/(?:interactions|webhooks)\/\d+\/([^/?]+)/u.exec(path)?.[1] ?? []),
  );
  const hidden = [...OF_DOSSIER, OF_TITLE, OF_QUESTION, harness.sandbox.token, ...tokens];
  // Without the rules, the same lines have such words: else this test would show nothing.
  expect(hidden.some((word) => raw.join('').includes(word))).toBe(true);
  for (const word of hidden) expect(redacted.filter((line) => line.includes(word))).toEqual([]);
}
