import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { UserSession } from '../../src/sandbox/user/userSession.ts';
import { faultsOf } from '../discord/openapi.ts';
import { idOf, quoted, shown } from '../discord/shown.ts';
import { childForTest } from '../processes/childForTest.ts';
import { startThreadedBot, type ThreadedBot } from './threadedBot.ts';

const HEARING = `The panel met in the old customs house.

“The order to sail at 23:40 came from the harbour office,” Captain Ines Calder said.
`;
const HOLD = join(import.meta.dirname, '..', 'keeping', 'holdDatabase.ts');
const ENDED = 'the answering worker has ended; it is started again';
const QUESTION = 'Who ordered the late sailing?';

/** How long something is waited for. It only ends a hang. */
const POLL = { timeout: 60_000, interval: 50 };

let bot: ThreadedBot;
let ben: UserSession;

beforeEach(async () => {
  bot = await startThreadedBot({ 'ferry/hearing.txt': HEARING });
  ben = bot.sandbox.as(bot.sandbox.world.ben).in(bot.sandbox.world.inquiry);
});
afterEach(async () => {
  await bot.close();
  expect(faultsOf(bot.sandbox.requests)).toEqual([]);
});

/** Log lines of errors, in words. */
function errors(): readonly string[] {
  return bot.logged.map((line) => JSON.parse(line)).flatMap(({ level, msg }) => (level >= 50 ? [String(msg)] : []));
}

describe('the bot with its threads', () => {
  it('answers, completes, shares, pins, hands over files, and says what is wrong', async () => {
    const reply = await ben.type('ask', { question: QUESTION }).final();
    expect(quoted(reply)[0]).toContain('harbour office');
    expect(await ben.complete('cite', { id: 'hear' }, 'id')).not.toEqual([]);
    const shared = await ben.press(reply, 'Share').followUp();
    expect(quoted(shared)).toEqual(quoted(reply));
    await ben.type('briefing new', { name: 'Sailing' }).final();
    await ben.type('briefing add', { id: 'hearing:2', note: 'the order' }).final();
    const exported = await ben.type('briefing export', { format: 'markdown' }).final();
    expect(exported.attachments.map(({ filename }) => filename)).toEqual(['sailing.md']);
    expect(shown(await ben.type('cite', { id: 'nothing:1' }).final())).toContain('no document “nothing”');
    const mentioned = await ben.awaitAnswer(ben.say(`${bot.sandbox.mention()} ${QUESTION}`));
    expect(quoted(mentioned)[0]).toContain('harbour office');
    const outsider = bot.sandbox.as(bot.sandbox.world.olu).in(bot.sandbox.world.elsewhereGeneral);
    expect(quoted(await outsider.type('ask', { question: QUESTION }).final())).toEqual([]);
    expect(errors()).toEqual([]);
  });

  it('looks at the folder when it is told to, and waits for what is being written', async () => {
    const ada = bot.sandbox.as(bot.sandbox.world.ada).in(bot.sandbox.world.inquiry);
    await bot.write('ferry/letter.txt', 'The keeper of the lighthouse wrote to the panel.');
    expect(shown(await ada.type('dossier reload').final())).toContain('Checked the folder of “ferry”');
    expect(quoted(await ben.type('search', { query: 'lighthouse' }).final())).toHaveLength(1);
    expect(errors()).toEqual([]);
  });

  it('serves what comes into the folder, and announces it', async () => {
    await ben.type('watch add', { query: 'lighthouse' }).final();
    await bot.write('ferry/letter.txt', 'The keeper of the lighthouse wrote to the panel.');
    const posts = () => ben.messages().filter(({ ephemeral, author }) => !ephemeral && author.bot);
    await expect.poll(() => posts().length, POLL).toBe(1);
    expect(quoted(posts()[0] ?? (await ben.type('help').final()))).toEqual([
      'The keeper of the lighthouse wrote to the panel.',
    ]);
    const found = await ben.type('search', { query: 'lighthouse' }).final();
    expect(quoted(found)).toHaveLength(1);
    expect(errors()).toEqual([]);
  });
});

describe('a database that another process holds', () => {
  it('keeps nobody from being acknowledged, offered values and, in the end, answered', async () => {
    const first = await ben.type('search', { query: 'panel' }).final();
    const holder = childForTest(HOLD, [join(bot.dataDirectory, 'verbatim.sqlite'), '600000']);
    await once(holder.stdout, 'data');
    const waiting = Array.from({ length: 10 }, () => ben.type('ask', { question: QUESTION }));
    for (const reply of waiting) await reply.first();
    expect(await ben.complete('cite', { id: 'hear' }, 'id')).not.toEqual([]);
    expect(shown(await ben.press(first, idOf(first, 'Context')).final())).toContain('the passage after');
    holder.kill('SIGKILL');
    for (const reply of waiting) expect(quoted(await reply.final())[0]).toContain('harbour office');
    expect(errors()).toEqual([]);
  });
});

describe('an answering worker that ends', () => {
  it('is started again, and the bot answers on with all that was kept', async () => {
    const before = await ben.type('ask', { question: QUESTION }).final();
    const ada = bot.sandbox.as(bot.sandbox.world.ada).in(bot.sandbox.world.inquiry);
    await ada.type('dossier access', { right: 'share', who: 'nobody' }).final();
    expect(shown(await ben.press(before, 'Share').followUp())).toContain('You may not share');
    await writeFile(join(bot.dataDirectory, 'end-answering'), '');
    await expect.poll(errors, POLL).toContain(ENDED);
    const after = await ben.type('ask', { question: QUESTION }).final();
    expect(quoted(after)).toEqual(quoted(before));
    const around = await ben.press(before, idOf(before, 'Context')).final();
    expect(shown(around)).toContain('customs house');
    expect(shown(await ben.press(after, 'Share').followUp())).toContain('You may not share');
  });

  it('does not wait for files that cannot be taken in yet', async () => {
    const holder = childForTest(HOLD, [join(bot.dataDirectory, 'verbatim.sqlite'), '600000']);
    await once(holder.stdout, 'data');
    // It gets no numbers as long as the ledger is held.
    await bot.write('ferry/letter.txt', 'The keeper of the lighthouse wrote to the panel.');
    await writeFile(join(bot.dataDirectory, 'end-answering'), '');
    await expect.poll(errors, POLL).toContain(ENDED);
    await expect.poll(() => ben.complete('cite', { id: 'hear' }, 'id'), POLL).not.toEqual([]);
    holder.kill('SIGKILL');
    expect(quoted(await ben.type('ask', { question: QUESTION }).final())[0]).toContain('harbour office');
  });
});
