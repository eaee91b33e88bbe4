import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CitationLedger } from '../../src/keeping/citationLedger.ts';
import { openDatabase } from '../../src/keeping/database.ts';
import { ReplyStore } from '../../src/keeping/replies.ts';
import { evaluationOf, feedbackLines } from '../../src/operating/feedback.ts';
import type { UserSession } from '../../src/sandbox/user/userSession.ts';
import { readQuestions } from '../eval/dossierQuestions.ts';
import { withFolder } from '../fixtures/temporaryFolder.ts';
import { LARKHAVEN, type Newsroom, openNewsroom } from './newsroom.ts';
import { faultsOf } from './openapi.ts';
import { labels, shown } from './shown.ts';

const QUESTION = 'Who ordered the late sailing?';
const database = () => openDatabase(':memory:');

let harness: Newsroom;
let ben: UserSession;
let kept: ReturnType<typeof database>;

beforeEach(async () => {
  kept = database();
  const ledger = new CitationLedger(kept, 'ferry');
  for (const { id, text, passages } of LARKHAVEN) {
    const entries = passages.map(({ number, start, end, hash }, position) => {
      return { number, position, text: text.slice(start, end), hash, successor: null };
    });
    ledger.write(id, `${id}.txt`, entries);
  }
  harness = await openNewsroom({
    store: new ReplyStore(kept, () => Date.UTC(2031, 4, 6)),
    access: ({ newsroom, inquiry }) => `ferry@${newsroom}#${inquiry}`,
  });
  ben = harness.sandbox.as(harness.sandbox.world.ben).in(harness.sandbox.world.inquiry);
});
afterEach(async () => {
  await harness.close();
  expect(faultsOf(harness.sandbox.requests)).toEqual([]);
});

describe('an answer', () => {
  it('is rated by a press, and rated anew by another, with a word', async () => {
    const reply = await ben.type('ask', { question: QUESTION }).final();
    expect(labels(reply)).toEqual(expect.arrayContaining(['👍', '👎']));
    expect(shown(await ben.press(reply, '👍').final())).toContain('Rated as a good answer.');
    expect(feedbackLines(harness.store.feedback)).toEqual([`👍 2031-05-06 ferry: ${QUESTION} → hearing-3:2`]);
    const dialogue = await ben.press(reply, '👎').modal();
    expect(shown(await ben.submit(dialogue, { note: 'better: statement-0506:2' }).final())).toContain('a bad answer');
    expect(feedbackLines(harness.store.feedback)).toEqual([
      `👎 2031-05-06 ferry: ${QUESTION} → hearing-3:2 — better: statement-0506:2`,
    ]);
  });

  it('that is silent is rated as such; other commands have no such buttons', async () => {
    const reply = await ben.type('ask', { question: 'Who baked the wedding cake?' }).final();
    await ben.press(reply, '👍').final();
    expect(harness.store.feedback.all()).toMatchObject([{ document: null, passage: null, isGood: true }]);
    expect(labels(await ben.type('search', { query: 'order' }).final())).not.toContain('👍');
  });

  it('that everyone sees is rated by each who may read it, and by nobody else', async () => {
    const { sandbox } = harness;
    const answer = await ben.awaitAnswer(ben.say(`${sandbox.mention()} ${QUESTION}`));
    const mia = sandbox.as(sandbox.world.mia).in(sandbox.world.inquiry);
    await ben.press(answer, '👍').final();
    await mia.press(answer, '👍').final();
    expect(new Set(harness.store.feedback.all().map(({ user }) => user)).size).toBe(2);
    const id = harness.store.feedback.all()[0]?.reply;
    expect(id).toBeDefined();
    expect(harness.store.feedback.all().every(({ reply }) => reply === id)).toBe(true);
  });
});

describe('ratings as an evaluation file', () => {
  it('have the passage that is right, or none; what does not say so is counted', async () => {
    const { feedback } = harness.store;
    const asked = { user: '1', dossier: 'ferry', leansOn: null, document: 'hearing-3', passage: 2, words: '' };
    feedback.rate({ ...asked, reply: 'a', question: QUESTION, isGood: true });
    feedback.rate({ ...asked, reply: 'b', question: QUESTION, isGood: false, words: 'statement-0506:2 says it' });
    feedback.rate({ ...asked, reply: 'c', question: QUESTION, isGood: false, words: 'wrong' });
    feedback.rate({ ...asked, reply: 'd', question: 'And when?', leansOn: QUESTION, isGood: true });
    feedback.rate({ ...asked, reply: 'e', question: 'Who baked it?', document: null, passage: null, isGood: true });
    const { questions, leftOut } = evaluationOf(feedback);
    expect(leftOut).toBe(2);
    await withFolder(
      { 'questions.jsonl': questions.map((each) => JSON.stringify(each)).join('\n') },
      async (folder) => {
        expect(readQuestions(join(folder, 'questions.jsonl'))).toEqual(questions);
      },
    );
    expect(questions).toEqual([
      {
        id: 'f1',
        kind: 'feedback',
        question: QUESTION,
        documents: ['hearing-3.txt'],
        answers: [expect.stringContaining('Captain Ines Calder told the panel')],
        answerable: true,
      },
      {
        id: 'f2',
        kind: 'feedback',
        question: QUESTION,
        documents: ['statement-0506.txt'],
        answers: [expect.stringContaining('No such order')],
        answerable: true,
      },
      { id: 'f5', kind: 'feedback', question: 'Who baked it?', documents: [], answers: [], answerable: false },
    ]);
  });
});
