import { afterAll, beforeAll, expect, it } from 'vitest';
import { inlines } from '../../src/sandbox/page/client/messages/markdown.ts';
import type { SeenMessage, UserSession } from '../../src/sandbox/user/userSession.ts';
import { documentOf } from './dossierFixture.ts';
import { type Newsroom, newDossier, openNewsroom } from './newsroom.ts';
import { faultsOf } from './openapi.ts';
import { idOf, quoted, shown } from './shown.ts';

const STATED =
  'Ines Calder told the panel that rain fell. “112 passengers were on the ferry Petrel that night,” she said.';
const PRINTED = '97 passengers were on the ferry Petrel that night. The Gazette counted them itself.';
const DOSSIER = newDossier(
  'ferry',
  [
    documentOf('ferry', 'hearing', { title: 'Hearing', source: 'Larkhaven Inquiry', published: '2021-05-04' }, [
      STATED,
    ]),
    documentOf('ferry', 'gazette', { title: 'Front page', source: 'Larkhaven Gazette', published: '2021-03-07' }, [
      PRINTED,
    ]),
    documentOf('ferry', 'letter', { title: 'Letter', published: '2021-06-01' }, [
      'The lamp of the breakwater was lit by Marta Holm at dusk. Nobody else had the keys to it.',
      'That winter the lamp of the breakwater was lit by Marta Holm.',
    ]),
  ],
  [],
);
const QUESTION = 'How many passengers were on the ferry Petrel that night?';

let harness: Newsroom;
let ben: UserSession;

beforeAll(async () => {
  harness = await openNewsroom({ dossiers: () => new Map([['ferry', DOSSIER]]) });
  ben = harness.sandbox.as(harness.sandbox.world.ben).in(harness.sandbox.world.inquiry);
});

afterAll(async () => {
  await harness.close();
  expect(faultsOf(harness.sandbox.requests)).toEqual([]);
  expect(harness.logged.filter((line) => JSON.parse(line).level >= 50)).toEqual([]);
});

/** The lines of the message from its title on. */
function below(message: SeenMessage, title: string): readonly string[] {
  const lines = shown(message).split('\n');
  return lines.slice(lines.indexOf(title));
}

it('two numbers are shown side by side, each in the words of its passage, with its citation and its speaker', async () => {
  const reply = await ben.type('ask', { question: QUESTION }).final();
  const sides = below(reply, 'The passages differ').join('\n');
  expect(sides).toMatch(
    /> .*112 passengers were on the ferry Petrel that night.*\n— .*Hearing.*`hearing:1`\nSaid by .*Calder/u,
  );
  expect(sides).toMatch(/> .*97 passengers were on the ferry Petrel that night\..*\n— same document .*`gazette:1`/u);
});

it('both sides are shared as they stand, and shown again on a press', async () => {
  const reply = await ben.type('ask', { question: QUESTION }).final();
  const shared = await ben.press(reply, 'Share').followUp();
  expect(below(shared, 'The passages differ').slice(0, 3)).toEqual(below(reply, 'The passages differ').slice(0, 3));
  const around = await ben.press(reply, idOf(reply, 'Context')).final();
  expect(shown(around)).toContain('The passages differ');
});

it('passages that agree are counted', async () => {
  const reply = await ben.type('ask', { question: 'Who lit the lamp of the breakwater?' }).final();
  expect(shown(reply)).toMatch(/2 passages agree: `letter:[12]` and `letter:[12]`/u);
});

it('what was asked for has a mark of its own in the sentence that answers', async () => {
  const reply = await ben.type('ask', { question: QUESTION }).final();
  const [line = ''] = reply.text
    .split('\n')
    .filter((each) => each.startsWith('> ') && each.includes('Gazette counted'));
  expect(line).toMatch(/__\*\*\*97[^*]*\*\*\* .*__/u);
  expect(quoted(reply)).toContain(PRINTED);
  // Discord reads three asterisks as bold and slanted, as the page does.
  expect(JSON.stringify(inlines(line.slice(2)))).toMatch(
    /"style":"(?:bold|italic)"[^{]*\{[^{]*"style":"(?:bold|italic)"/u,
  );
});
