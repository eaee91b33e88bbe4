import { afterEach, beforeEach, expect, it } from 'vitest';
import { commands } from '../../commands/list.ts';
import type { Command } from '../../src/contract/command.ts';
import type { OpenDossier } from '../../src/openDossier.ts';
import type { UserSession } from '../../src/sandbox/user/userSession.ts';
import { FERRY, LARKHAVEN, type Newsroom, newDossier, openNewsroom, SCHOOL_BOARD } from './newsroom.ts';
import { idOf, quoted, shown } from './shown.ts';

/** The full names of the calls that were run, in order. */
let run: string[];
let open: OpenDossier;
let harness: Newsroom;
let ben: UserSession;
let mia: UserSession;

/** The commands, each of which notes that it is run. */
function noted(command: Command): Command {
  const withNote = <Call extends Pick<Extract<Command, { run: unknown }>, 'run'>>(call: Call): Call => ({
    ...call,
    run: (request: Parameters<Call['run']>[0]) => {
      run.push(request.called);
      return call.run(request);
    },
  });
  return command.subcommands === undefined
    ? withNote(command)
    : { ...command, subcommands: command.subcommands.map(withNote) };
}

beforeEach(async () => {
  run = [];
  open = FERRY;
  harness = await openNewsroom({
    commands: commands.map(noted),
    dossiers: () =>
      new Map([
        ['ferry', open],
        ['school', SCHOOL_BOARD],
      ]),
    access: ({ newsroom: guild }) => `ferry@${guild} school@${guild}`,
  });
  const { sandbox } = harness;
  ben = sandbox.as(sandbox.world.ben).in(sandbox.world.inquiry);
  mia = sandbox.as(sandbox.world.mia).in(sandbox.world.inquiry);
});
afterEach(() => harness.close());

it('turning pages, opening a context and sharing do not run the command again', async () => {
  const first = await ben.type('search', { query: 'ferry course', dossier: 'ferry' }).final();
  const second = await ben.press(first, idOf(first, '▶')).final();
  expect(shown(second)).not.toBe(shown(first));
  const around = await ben.press(second, idOf(second, 'Context')).final();
  expect(shown(around)).toContain('the passage after');
  await ben.press(around, 'Share').followUp();
  expect(run).toEqual(['search']);
});

it('another person with the same question sees the same answer, made once', async () => {
  const asked = { query: 'ferry course', dossier: 'ferry' };
  const one = await ben.type('search', asked).final();
  const other = await mia.type('search', asked).final();
  expect(quoted(other)).toEqual(quoted(one));
  expect(run).toEqual(['search']);
  await mia.type('search', { ...asked, dossier: 'school' }).final();
  await mia.type('search', { ...asked, query: 'ferry' }).final();
  expect(run).toHaveLength(3);
});

it('a dossier that was read again is asked again', async () => {
  const reply = await ben.type('search', { query: 'order', dossier: 'ferry' }).final();
  open = newDossier(
    'ferry',
    LARKHAVEN.filter(({ id }) => id !== 'hearing-3'),
  );
  const context = idOf(reply, 'Context');
  expect(shown(await ben.press(reply, context).followUp())).toContain('The dossier has changed since this reply.');
  expect(run).toEqual(['search', 'search']);
});

it('what a team keeps is looked up each time', async () => {
  await ben.type('briefing list', { dossier: 'ferry' }).final();
  await ben.type('briefing list', { dossier: 'ferry' }).final();
  expect(run).toEqual(['briefing list', 'briefing list']);
});

it('an answer that could not be made is tried again', async () => {
  await ben.type('cite', { id: 'nothing', dossier: 'ferry' }).final();
  await ben.type('cite', { id: 'nothing', dossier: 'ferry' }).final();
  expect(run).toEqual(['cite', 'cite']);
});
