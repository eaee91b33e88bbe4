import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/keeping/database.ts';
import { ReplyStore } from '../../src/keeping/replies.ts';
import type { SeenMessage, UserSession } from '../../src/sandbox/user/userSession.ts';
import { openTalks } from '../fixtures/talksDossier.ts';
import { type Newsroom, newDossier, openNewsroom } from './newsroom.ts';
import { faultsOf } from './openapi.ts';
import { idOf, quoted, shown } from './shown.ts';

const TALKS = newDossier('ferry', openTalks().dossier.documents, []);

/** Rows of the table of replies, as version 0.1.0 wrote them. */
const KEPT = {
  topic: { command: 'brief topic', options: '{"topic":"winter timetable"}' },
  dropped: { command: 'brief topic', options: '{"topic":"winter timetable","without":"talks:4"}' },
  schedules: { command: 'brief schedules', options: '{}' },
  digest: { command: 'brief digest', options: '{}' },
} as const;

const database = openDatabase(':memory:');
let harness: Newsroom;
let ben: UserSession;

beforeEach(async () => {
  harness = await openNewsroom({ store: new ReplyStore(database), dossiers: () => new Map([['ferry', TALKS]]) });
  ben = harness.sandbox.as(harness.sandbox.world.ben).in(harness.sandbox.world.inquiry);
});

afterEach(async () => {
  await harness.close();
  expect(faultsOf(harness.sandbox.requests)).toEqual([]);
  expect(harness.logged.filter((line) => JSON.parse(line).level >= 50)).toEqual([]);
});

/** The id under which a reply is kept: a part of the custom id of each of its buttons. */
function keptIdOf(reply: SeenMessage): string {
  return idOf(reply, 'Share').split(':')[2] ?? '';
}

/** Makes a reply one that version 0.1.0 sent: its buttons lead to what that version kept. */
function keepAs(reply: SeenMessage, { command, options }: (typeof KEPT)[keyof typeof KEPT]): void {
  const { changes } = database
    .prepare('UPDATE reply SET command = ?, options = ? WHERE id = ?')
    .run(command, options, keptIdOf(reply));
  expect(changes).toBe(1);
}

describe('the buttons of a reply that was kept under a former name', () => {
  it('share an overview, and draw it up without a passage', async () => {
    const reply = await ben.type('/overview', { topic: 'winter timetable' }).final();
    keepAs(reply, KEPT.topic);
    const without = await ben.press(reply, idOf(reply, 'Drop')).final();
    expect(quoted(without)).not.toContain(quoted(reply)[0]);
    keepAs(without, KEPT.dropped);
    await ben.press(without, idOf(without, 'Share')).final();
    const [shared] = ben.messages().filter(({ ephemeral, author }) => !ephemeral && author.bot);
    expect(shared === undefined ? [] : quoted(shared)).toEqual(quoted(without));
  });

  it('open a thread whose questions lean on the topic', async () => {
    const reply = await ben.type('/overview', { topic: 'winter timetable' }).final();
    keepAs(reply, KEPT.topic);
    await ben.press(reply, idOf(reply, 'Thread')).followUp(1);
    const thread = harness.store.sharedAs(keptIdOf(reply)) ?? '';
    expect(harness.store.asked.last({ channel: thread, andPublic: true })?.question).toBe('winter timetable');
  });

  it('share the schedules, and what the next digest tells', async () => {
    await ben.type('/digest schedule', { times: 'every weekday at 08:30' }).final();
    for (const [call, row] of [
      ['/digest list', KEPT.schedules],
      ['/digest show', KEPT.digest],
    ] as const) {
      const reply = await ben.type(call).final();
      keepAs(reply, row);
      const after = await ben.press(reply, idOf(reply, 'Share')).final();
      expect(shown(after)).toContain(shown(reply).split('\n')[0]);
    }
  });
});
