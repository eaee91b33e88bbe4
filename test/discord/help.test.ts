import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SeenMessage, UserSession } from '../../src/sandbox/user/userSession.ts';
import { documentOf } from './dossierFixture.ts';
import { type Newsroom, newDossier, openNewsroom } from './newsroom.ts';
import { faultsOf } from './openapi.ts';
import { idOf, labels, quoted, shown } from './shown.ts';

const SURVEY = newDossier(
  'survey',
  [
    documentOf('survey', 'minutes', { title: 'Minutes of the dike board', source: 'Dike board' }, [
      '“The dike is two metres too low,” Nadia Prell said. Nadia Prell is the surveyor of the district.',
      'Nadia Prell told the board that the pumps were old. “We shall repair the pumps in May,” Ruben Askew said.',
      'Ruben Askew, the engineer of the board, said that the pumps cost nine thousand crowns.',
    ]),
  ],
  [],
);
const EMPTY = newDossier('empty', [], []);

let harness: Newsroom;
let ben: UserSession;
let mia: UserSession;

beforeEach(async () => {
  harness = await openNewsroom({
    dossiers: () => new Map([['survey', SURVEY]]),
    access: ({ newsroom }) => `survey@${newsroom}`,
  });
  const { sandbox } = harness;
  ben = sandbox.as(sandbox.world.ben).in(sandbox.world.inquiry);
  mia = sandbox.as(sandbox.world.mia).in(sandbox.world.inquiry);
});

afterEach(async () => {
  await harness.close();
  expect(faultsOf(harness.sandbox.requests)).toEqual([]);
});

/** The labels of the questions on a message. */
function questionsOn(message: SeenMessage): readonly string[] {
  return labels(message).filter((label) => label.endsWith('?'));
}

describe('help', () => {
  it('offers questions that the dossier answers, and asks them', async () => {
    const help = await ben.type('help', {}).final();
    const questions = questionsOn(help);
    expect(questions.length).toBeGreaterThan(1);
    expect(questions.length).toBeLessThanOrEqual(3);
    for (const question of questions) {
      const answer = await ben.press(help, idOf(help, question)).final();
      expect(shown(answer)).toContain(question);
      expect(quoted(answer).length).toBeGreaterThan(0);
    }
    const next = await ben.type('ask', { question: 'and when?' }).final();
    expect(shown(next)).toContain('Read as a follow-up to');
  });

  it('of one command shows its options and no questions', async () => {
    const help = await ben.type('help', { command: 'search' }).final();
    expect(shown(help)).toContain('query');
    expect(questionsOn(help)).toEqual([]);
  });

  it('fits two screens of a phone', async () => {
    const help = shown(await ben.type('help', {}).final());
    expect(help).toContain('Commands');
    expect(help.length).toBeLessThan(2200);
  });
});

describe('a mention without a question', () => {
  it.each(['', 'hi', 'hello 👋'])('%j is answered with a card whose questions anyone can press', async (words) => {
    const card = await ben.awaitAnswer(ben.say(`${harness.sandbox.mention()} ${words}`));
    expect(shown(card)).toContain('Every answer is a passage of the dossier');
    const [question = ''] = questionsOn(card);
    const answer = await mia.press(card, idOf(card, question)).final();
    expect(answer.ephemeral).toBe(true);
    expect(quoted(answer).length).toBeGreaterThan(0);
  });
});

describe('a dossier without documents', () => {
  it('offers no questions, and help says what to do', async () => {
    const other = await openNewsroom({
      dossiers: () => new Map([['empty', EMPTY]]),
      access: ({ newsroom }) => `empty@${newsroom}`,
    });
    const { sandbox } = other;
    const help = await sandbox.as(sandbox.world.ben).in(sandbox.world.inquiry).type('help', {}).final();
    expect(questionsOn(help)).toEqual([]);
    expect(shown(help)).toContain('The dossier has no documents yet.');
    await other.close();
  });
});
