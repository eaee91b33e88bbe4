import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashOf } from '../../src/dossier/passage.ts';
import { openDatabase } from '../../src/keeping/database.ts';
import { ReplyStore } from '../../src/keeping/replies.ts';
import type { OpenDossier } from '../../src/openDossier.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import type { SeenMessage, UserSession } from '../../src/sandbox/user/userSession.ts';
import { testClock } from '../sandbox/testClock.ts';
import { documentOf } from './dossierFixture.ts';
import { FERRY, LARKHAVEN, type Newsroom, newDossier, openNewsroom } from './newsroom.ts';
import { faultsOf } from './openapi.ts';
import { idOf, labels, quoted, shown } from './shown.ts';

const ORDER = 'Captain Ines Calder told the panel who ordered the late sailing.';
const FAILED = 0xed4245;

let sandbox: Sandbox;
let folder: string;
let harness: Newsroom;
let ben: UserSession;
let mia: UserSession;
let open: OpenDossier;
let access: ((world: Sandbox['world']) => string) | undefined;

async function enter(): Promise<void> {
  const store = new ReplyStore(openDatabase(join(folder, 'verbatim.sqlite')));
  const dossiers = () => new Map([['ferry', open]]);
  harness = await openNewsroom({ sandbox, store, dossiers, ...(access === undefined ? {} : { access }) });
}

/** Stops the bot and starts it again on the same database, as after a crash or an update. */
async function restart(): Promise<void> {
  await harness.close();
  await enter();
}

beforeEach(async () => {
  open = FERRY;
  access = undefined;
  sandbox = await startSandbox({ now: testClock().now });
  folder = await mkdtemp(join(tmpdir(), 'verbatim-'));
  await enter();
  ben = sandbox.as(sandbox.world.ben).in(sandbox.world.inquiry);
  mia = sandbox.as(sandbox.world.mia).in(sandbox.world.inquiry);
});

afterEach(async () => {
  await harness.close();
  expect(faultsOf(sandbox.requests)).toEqual([]);
  expect(harness.logged.filter((line) => JSON.parse(line).level >= 50)).toEqual([]);
  await sandbox.close();
  await rm(folder, { recursive: true, force: true });
});

/** Presses Pin beside the `index`-th passage of a reply and sends the dialogue with this note. */
async function pin(by: UserSession, message: SeenMessage, note: string, index = 0): Promise<SeenMessage> {
  const modal = await by.press(message, idOf(message, 'Pin', index)).modal();
  return by.submit(modal, { note }).final();
}

/** The citations of a shown briefing, in its order. */
function order(message: SeenMessage): readonly string[] {
  return [...shown(message).matchAll(/`([\w-]+:\d+)`/gu)].map(([, citation]) => citation ?? '');
}

async function filled(by: UserSession, ...citations: readonly string[]): Promise<SeenMessage> {
  for (const id of citations) await by.type('/briefing add', { id }).final();
  return by.type('/briefing show').final();
}

describe('Pin', () => {
  it('asks for a note and puts the passage into the briefing of the channel, which outlasts a restart', async () => {
    const found = await ben.type('/search query:order').final();
    const modal = await ben.press(found, idOf(found, 'Pin')).modal();
    expect(modal.title).toBe('Pin hearing-3:2');
    await restart();
    const pinned = await ben.submit(modal, { note: 'Who *ordered* it?' }).final();
    expect(pinned.ephemeral).toBe(true);
    expect(shown(pinned)).toContain('Pinned as number 1 of “Briefing 1”');
    expect(shown(pinned)).toContain('Everyone in this channel can see it with /briefing show.');
    await restart();
    const seen = await mia.type('/briefing show').final();
    expect(quoted(seen)[0]).toContain(ORDER);
    expect(shown(seen)).toContain('Note: Who *ordered* it?');
    expect(seen.text).toContain(`pinned by <@${ben.userId}>`);
    expect(seen.mentions.users).toEqual([]);
  });

  it.each([
    ['search', { query: 'wind' }],
    ['ask', { question: 'Who ordered the late sailing?' }],
    ['quote', { words: 'order to sail' }],
    ['source', { document: 'hearing-3' }],
    ['cite', { id: 'hearing-3:90' }],
    ['verify', { text: '“No such order for a late sailing was given”' }],
    ['who', { name: 'Ines Calder' }],
  ])('stands beside the passages of /%s, once each', async (command, options) => {
    const reply = await ben.type(command, options).final();
    const ids = reply.buttons.map(({ customId }) => customId);
    expect(labels(reply)).toContain('Pin');
    expect(new Set(ids).size).toBe(ids.length);
    const pinned = await pin(ben, reply, '');
    expect(shown(pinned)).toContain('Pinned as number 1');
  });

  it('works on what is shared, for whoever presses, and leaves it as it is', async () => {
    const found = await ben.type('/search query:wind').final();
    await ben.press(found, idOf(found, 'Share')).final();
    const shared = await mia.awaitMessage((message) => message.text.includes('shared by'));
    const pinned = await pin(mia, shared, 'mine');
    expect(pinned.ephemeral).toBe(true);
    expect(ben.messages().find(({ id }) => id === shared.id)?.text).toBe(shared.text);
    expect((await ben.type('/briefing show').final()).text).toContain(`pinned by <@${mia.userId}>`);
  });

  it('checks the right to the dossier when it is pressed and when the note is sent', async () => {
    const found = await ben.type('/search query:wind').final();
    const modal = await ben.press(found, idOf(found, 'Pin')).modal();
    access = ({ newsroom, general }) => `ferry@${newsroom}#${general}`;
    await restart();
    expect(shown(await ben.submit(modal, { note: 'late' }).final())).toContain('No dossier is open here');
    expect(shown(await ben.press(found, idOf(found, 'Pin')).final())).toContain('No dossier is open here');
    expect(harness.store.team.briefings.all({ guild: null, channel: ben.channelId, dossier: 'ferry' })).toEqual([]);
  });

  it('says who will not see it where the dossier is not open to the whole channel', async () => {
    access = ({ newsroom, analyst }) => `ferry@${newsroom}&${analyst}`;
    await restart();
    const pinned = await pin(ben, await ben.type('/search query:wind').final(), '');
    expect(shown(pinned)).toContain('Only people in this channel who may ask the dossier can see the pin');
    expect(shown(pinned)).toContain('cannot be shared with the whole channel');
    expect(shown(await mia.type('/briefing show').final())).toContain('No dossier is open here');
    const press = await ben.press(pinned, idOf(pinned, 'Share')).final();
    expect(shown(press)).toContain('cannot be shared here');
  });

  it('goes into the briefing of the channel from a thread of it, and apart in direct messages', async () => {
    const thread = sandbox.as(ben.userId).in(sandbox.world.inquiryThread);
    await pin(thread, await thread.type('/search query:wind').final(), 'from the thread');
    expect(shown(await mia.type('/briefing show').final())).toContain('from the thread');
    const direct = sandbox.as(ben.userId).inDirectMessages();
    expect(shown(await direct.type('/briefing show').final())).toContain('This channel has no briefing yet');
    const own = await pin(direct, await direct.type('/search query:weather').final(), 'mine');
    expect(shown(own)).toContain('Only you can see it');
    const elsewhere = sandbox.as(ben.userId).in(sandbox.world.general);
    expect(shown(await elsewhere.type('/briefing show').final())).toContain('This channel has no briefing yet');
  });
});

describe('a briefing', () => {
  it('is ordered by its buttons, noted, thinned out and taken back, through restarts', async () => {
    const first = await filled(ben, 'hearing-3:1', 'hearing-3:2', 'hearing-3:3');
    expect(order(first)).toEqual(['hearing-3:1', 'hearing-3:2', 'hearing-3:3']);
    await restart();
    const moved = await ben.press(first, idOf(first, '↓')).final();
    expect(shown(moved)).toContain('Moved number 1 to 2');
    expect(order(moved)).toEqual(['hearing-3:2', 'hearing-3:1', 'hearing-3:3']);
    await restart();
    const dialogue = await ben.press(moved, idOf(moved, 'Note', 2)).modal();
    const noted = await ben.submit(dialogue, { note: 'Ask the pilot' }).final();
    expect(shown(noted)).toContain('Note: Ask the pilot');
    await restart();
    const dropped = await ben.press(noted, idOf(noted, 'Drop', 1)).final();
    expect(order(dropped)).toEqual(['hearing-3:2', 'hearing-3:3']);
    await restart();
    let back = dropped;
    const words: string[] = [];
    for (let step = 0; step < 3; step += 1) {
      back = await ben.press(back, idOf(back, 'Undo')).final();
      words.push(shown(back).split('\n')[0] ?? '');
    }
    expect(words).toEqual([
      'Undid your last change: dropping a pin',
      'Undid your last change: changing a note',
      'Undid your last change: moving a pin',
    ]);
    expect(order(back)).toEqual(['hearing-3:1', 'hearing-3:2', 'hearing-3:3']);
    expect(shown(back)).not.toContain('Ask the pilot');
  });

  it('tells the second of two who press at once what the first has done', async () => {
    await filled(ben, 'hearing-3:1', 'hearing-3:2');
    const [seenByBen, seenByMia] = [await ben.type('/briefing show').final(), await mia.type('/briefing show').final()];
    const [one, two] = await Promise.all([
      await ben.press(seenByBen, idOf(seenByBen, '↓')).final(),
      await mia.press(seenByMia, idOf(seenByMia, '↓')).final(),
    ]);
    const told = [one, two].map((message) => shown(message).split('\n')[0] ?? '');
    expect(told.filter((line) => line === 'Moved number 1 to 2')).toHaveLength(1);
    expect(told.filter((line) => line.startsWith('Nothing was moved: '))).toHaveLength(1);
    expect([order(one), order(two)]).toEqual(Array.from({ length: 2 }, () => ['hearing-3:2', 'hearing-3:1']));
  });

  it('lets both win who do what does not stand in each other’s way', async () => {
    await filled(ben, 'hearing-3:1', 'hearing-3:2');
    const seen = await mia.type('/briefing show').final();
    await Promise.all([
      await ben.type('/briefing add', { id: 'logbook:1' }).final(),
      await mia.press(seen, idOf(seen, 'Drop')).final(),
      await mia.type('/briefing add', { id: 'logbook:2' }).final(),
    ]);
    expect(order(await ben.type('/briefing show').final()).toSorted()).toEqual([
      'hearing-3:2',
      'logbook:1',
      'logbook:2',
    ]);
  });

  it('takes nothing back that the one who presses has not seen, and drops nothing twice', async () => {
    const seen = await filled(ben, 'hearing-3:1', 'hearing-3:2');
    const alsoSeen = await ben.type('/briefing show').final();
    const byMia = await mia.press(await mia.type('/briefing show').final(), 'Drop').final();
    expect(order(byMia)).toEqual(['hearing-3:2']);
    expect(shown(await ben.press(seen, idOf(seen, 'Undo')).final())).toContain('Mia changed “Briefing 1” meanwhile');
    expect(shown(await ben.press(alsoSeen, idOf(alsoSeen, 'Drop')).final())).toContain('is no longer in “Briefing 1”');
    expect(order(await mia.type('/briefing show').final())).toEqual(['hearing-3:2']);
  });

  it('is one of several in a channel, of which one is current', async () => {
    await filled(ben, 'hearing-3:1');
    await ben.type('/briefing rename', { name: 'The order' }).final();
    await ben.type('/briefing new', { name: 'The weather' }).final();
    expect(shown(await ben.type('/briefing new', { name: 'the  ORDER' }).final())).toContain(
      'already has a briefing “The order”',
    );
    await restart();
    await mia.type('/briefing add', { id: 'hearing-3:3' }).final();
    const list = shown(await mia.type('/briefing list').final());
    expect(list).toMatch(/The weather · 1 pin · current\n[\s\S]*The order · 1 pin\n/u);
    const other = await mia.type('/briefing show', { name: 'the order' }).final();
    expect(labels(other)).not.toContain('Drop');
    const used = await mia.press(other, idOf(other, 'Make current')).final();
    expect(shown(used)).toContain('“The order” is now the current briefing');
    expect(shown(await mia.type('/briefing close').final())).toContain('Closed “The order”');
    expect(shown(await mia.type('/briefing drop', { pin: '1' }).final())).toContain(
      'This channel has no open briefing',
    );
    expect(shown(await mia.type('/briefing undo').final())).toContain('Undid your last change: closing the briefing');
    const names = await mia.complete('briefing use', {}, 'name');
    expect(names.map(({ name }) => name).toSorted()).toEqual(['The order', 'The weather']);
    const pins = await mia.complete('briefing drop', {}, 'pin');
    expect(pins[0]?.name).toMatch(/^1\. The panel met .* \(hearing-3:1\)$/u);
    const dropped = await mia.type('/briefing drop', { pin: String(pins[0]?.value) }).final();
    expect(shown(dropped)).toContain('Dropped number 1 (hearing-3:1)');
  });

  it('turns pages, and a press on one keeps the pin in sight', async () => {
    const many = Array.from({ length: 9 }, (_, index) => `logbook:${index + 1}`);
    const shownFirst = await filled(ben, ...many);
    expect(order(shownFirst)).toEqual(many.slice(0, order(shownFirst).length));
    const next = await ben.press(shownFirst, '▶').final();
    const [firstOfNext = ''] = order(next);
    const moved = await ben.press(next, idOf(next, '↑')).final();
    expect(order(moved)).toContain(firstOfNext);
    expect(shown(moved)).toContain('Moved number');
  });

  it('shows a pin whose source has changed in both wordings', async () => {
    await filled(ben, 'hearing-3:3', 'statement-0506:2');
    const [hearing, statement, ...rest] = LARKHAVEN;
    if (hearing === undefined || statement === undefined) throw new Error('no document');
    const words = hearing.passages.map(({ start, end }) => hearing.text.slice(start, end));
    const earlier = words[2] ?? '';
    const now = earlier.replace('seven', 'six');
    const edited = documentOf('ferry', 'hearing-3', hearing.metadata, words.with(2, now));
    const passages = edited.passages.map((passage) => (passage.number === 3 ? { ...passage, number: 5 } : passage));
    const gone = statement.passages.map(({ start, end }) => statement.text.slice(start, end))[1] ?? '';
    open = newDossier(
      'ferry',
      [{ ...edited, passages }, ...rest],
      [
        { document: 'hearing-3', number: 3, file: 'hearing-3.txt', text: earlier, hash: hashOf(earlier), successor: 5 },
        { document: 'statement-0506', number: 2, file: 's.txt', text: gone, hash: hashOf(gone), successor: null },
      ],
    );
    await restart();
    const seen = await ben.type('/briefing show').final();
    expect(shown(seen)).toContain('The document has changed since this was pinned');
    expect(shown(seen)).toContain('The document is no longer in the dossier');
    expect(quoted(seen)).toEqual([earlier, now, gone]);
    const file = await exported('markdown');
    expect(file).toContain('> Asked about the weather, she said that the wind had stood at seven since noon.');
    expect(file).toContain('> Asked about the weather, she said that the wind had stood at six since noon.');
    expect(file).toContain('2 quotations have changed since they were pinned');
    expect(file).toContain(gone.slice(0, 40));
  });

  it.each([
    ['a note as long as may be', '/briefing add', { id: 'hearing-3:1', note: 'x'.repeat(1000) }, /Pinned as number 1/u],
    ['no citation', '/briefing add', { id: 'nonsense' }, /is not a citation/u],
    ['a document that is not there', '/briefing add', { id: 'minutes:1' }, /no document “minutes”/u],
    ['words that have changed', '/briefing add', { id: 'hearing-3:90' }, /hearing-3:3 has replaced them/u],
    ['no pin to drop', '/briefing drop', { pin: '1' }, /This channel has no open briefing/u],
    ['nothing to undo', '/briefing undo', {}, /This channel has no open briefing/u],
    ['an unknown briefing', '/briefing use', { name: 'Tides' }, /This channel has no briefing “Tides”/u],
  ])('answers %s in words', async (_what, command, options, words) => {
    const reply = await ben.type(command, options).final();
    expect(shown(reply)).toMatch(words);
  });

  it('shows what each act was about, and the whole of it at a press', async () => {
    await filled(ben, ...Array.from({ length: 5 }, (_, index) => `logbook:${index + 1}`));
    const added = await ben.type('/briefing add', { id: 'hearing-3:1' }).final();
    expect(order(added)).toEqual(['hearing-3:1']);
    expect(shown(added)).toContain('6 pins');
    const noted = await ben.type('/briefing note', { pin: '2', note: 'Why' }).final();
    expect(order(noted)).toEqual(['logbook:2']);
    const moved = await ben.type('/briefing move', { pin: '6', to: '3' }).final();
    expect(order(moved)).toEqual(['logbook:2', 'hearing-3:1', 'logbook:3']);
    const dropped = await ben.type('/briefing drop', { pin: '4' }).final();
    expect(quoted(dropped)).toHaveLength(2);
    const undone = await ben.press(dropped, 'Undo').final();
    expect(order(undone)).toEqual(['hearing-3:1', 'logbook:3', 'logbook:4']);
    const named = await ben.type('/briefing rename', { name: 'The night' }).final();
    expect([shown(named), quoted(named)]).toEqual([expect.stringContaining('The night'), []]);
    const whole = await ben.press(named, 'Show the briefing').final();
    expect(order(whole).slice(0, 3)).toEqual(['logbook:1', 'logbook:2', 'hearing-3:1']);
    const lower = await ben.press(whole, idOf(whole, '↓')).final();
    expect(order(lower).slice(0, 3)).toEqual(['logbook:2', 'logbook:1', 'hearing-3:1']);
  });

  it('pins a passage once, and part of it beside it', async () => {
    await filled(ben, 'hearing-3:2');
    const again = await mia.type('/briefing add', { id: 'hearing-3:2' }).final();
    expect([again.components[0]?.accent_color, shown(again)]).toEqual([
      FAILED,
      expect.stringContaining('is already in “Briefing 1” as number 1, pinned by Ben'),
    ]);
    const part = await mia.type('/briefing add', { id: 'hearing-3:2@8-19' }).final();
    expect(shown(part)).toContain('Pinned as number 2 of “Briefing 1”');
    expect(quoted(part)).toEqual(['… Ines Calder …']);
  });
});

async function exported(format: string): Promise<string> {
  const reply = await ben.type('/briefing export', { format }).final();
  const [file] = reply.attachments;
  if (file === undefined) throw new Error(shown(reply));
  return (await fetch(file.url)).text();
}

describe('an export', () => {
  it('of another briefing than the current one goes on with that one', async () => {
    await filled(ben, ...Array.from({ length: 6 }, (_, index) => `logbook:${index + 1}`));
    await ben.type('/briefing new', { name: 'Other' }).final();
    const reply = await ben.type('/briefing export', { format: 'markdown', name: 'briefing 1' }).final();
    expect(reply.attachments.map(({ filename }) => filename)).toEqual(['briefing-1.md']);
    expect([quoted(reply), labels(reply)]).toEqual([[], ['Share', 'Show the briefing']]);
    const whole = await ben.press(reply, 'Show the briefing').final();
    expect(shown(whole)).toContain('Briefing “Briefing 1”');
    const next = await ben.press(whole, '▶').final();
    expect(order(next).at(-1)).toBe('logbook:6');
  });

  it.each([
    ['markdown', 'the-order.md', /^# The order\n/u],
    ['html', 'the-order.html', /^<!doctype html>/u],
    ['bibtex', 'the-order.bib', /@misc\{hearing-3:2,/u],
    ['json', 'the-order.json', /"citation": "hearing-3:2"/u],
    ['docx', 'the-order.docx', /^PK/u],
    ['pdf', 'the-order.pdf', /^%PDF-1/u],
  ])('to %s is attached, once', async (format, name, content) => {
    await filled(ben, 'hearing-3:2');
    await ben.type('/briefing rename', { name: 'The order' }).final();
    const reply = await ben.type('/briefing export', { format }).final();
    expect(reply.attachments.map(({ filename }) => filename)).toEqual([name]);
    expect(await (await fetch(reply.attachments[0]?.url ?? '')).text()).toMatch(content);
    expect(shown(reply)).toContain('The briefing “The order” as ');
    const whole = await ben.press(reply, 'Show the briefing').final();
    expect([whole.attachments, order(whole)]).toEqual([[], ['hearing-3:2']]);
  });
});
