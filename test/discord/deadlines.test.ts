import { afterEach, beforeEach, expect, it } from 'vitest';
import { commands } from '../../commands/list.ts';
import type { Command } from '../../src/contract/command.ts';
import type { UserSession } from '../../src/sandbox/user/userSession.ts';
import { type Newsroom, openNewsroom } from './newsroom.ts';
import { idOf, quoted, shown } from './shown.ts';

const never = (): Promise<never> => new Promise(() => {});

/** The command, which never completes anything, and whose subcommands never answer. */
function stuck(command: Command): Command {
  if (command.subcommands !== undefined) {
    return { ...command, subcommands: command.subcommands.map((one) => ({ ...one, run: never })) };
  }
  const options = command.options.map((option) => (option.type === 'choice' ? option : { ...option, complete: never }));
  return { ...command, options };
}

let harness: Newsroom;
let ben: UserSession;

beforeEach(async () => {
  harness = await openNewsroom({ commands: commands.map(stuck) });
  ben = harness.sandbox.as(harness.sandbox.world.ben).in(harness.sandbox.world.inquiry);
});
afterEach(() => harness.close());

it('a completion that takes too long offers nothing, in time', async () => {
  expect(await ben.complete('cite', { id: 'hear' }, 'id')).toEqual([]);
  expect(harness.logged.filter((line) => line.includes('a completion came too late'))).toHaveLength(1);
});

it('a dialogue that cannot be opened in time asks to press again', async () => {
  const reply = await ben.type('search', { query: 'order' }).final();
  expect(quoted(reply)).not.toEqual([]);
  const notice = await ben.press(reply, idOf(reply, 'Pin')).final();
  expect(shown(notice)).toContain('Press the button again.');
  expect(notice.ephemeral).toBe(true);
});
