import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Membership,
  may,
  mayShow,
  type Person,
  type Place,
  type Policy,
} from '../../src/discord/access/access.ts';
import { parseAccess, parseManagers } from '../../src/discord/access/parseAccess.ts';
import type { GrantedAct, ServerRule } from '../../src/dossier/act.ts';
import type { OptionValues, SeenMessage, UserSession } from '../../src/sandbox/user/userSession.ts';
import { type Newsroom, openNewsroom } from './newsroom.ts';
import { offeredToAll } from './offeredToAll.ts';
import { idOf, shown } from './shown.ts';

// Every door, tried by every person from every place, while servers say this or that: it opens if, and only if, the one function
// that decides says so. What it says is compared with a table in acts.test.ts.

const QUESTION = 'Who ordered the late sailing?';
const REFUSED =
  /No dossier is open here|You may not (?:pin from|share from|add documents to this dossier)|Only people with the permission “Manage Server”|Only the bot’s operator can change|Everyone in this channel could read the answer|This cannot be shared here/u;

let newsroom: Newsroom;

/** The buttons of a search that are pressed, and those of a briefing. */
const OF_SEARCH = ['Context', '▶', 'Pin', 'Share', 'Thread'];
const OF_BRIEFING = ['Note', 'Undo'];

/** Someone in a place, with replies that were made there while everything was open. */
interface Standing {
  readonly who: string;
  readonly session: UserSession;
  readonly person: Person;
  readonly place: Place;
  /** A reply for each button that is pressed, since a press changes it. */
  readonly replies: ReadonlyMap<string, SeenMessage>;
}

/** What the function says of someone in a place. */
interface Verdict {
  readonly may: (act: Parameters<typeof may>[1]) => boolean;
  readonly isShown: boolean;
  readonly isDirect: boolean;
}

interface Door {
  readonly name: string;
  readonly opens: (verdict: Verdict) => boolean;
  /** Returns what came of it; undefined if the door is not there. */
  readonly try: (standing: Standing) => Promise<string | undefined>;
}

const asks = ({ may }: Verdict): boolean => may('ask');
const asksOrManages = ({ may }: Verdict): boolean => may('ask') || may('manage');
const pins = ({ may }: Verdict): boolean => may('pin');
const shares = ({ may, isShown }: Verdict): boolean => may('share') && isShown;

const typed =
  (command: string, options: OptionValues = {}): Door['try'] =>
  async ({ session }) =>
    shown(await session.type(command, options).final());

/** A press on a reply that was there; its answer may come as the message, as a follow-up or as a dialogue. */
const pressed =
  (label: string): Door['try'] =>
  async ({ session, replies }) => {
    const message = replies.get(label);
    if (message?.buttons.some((button) => button.label === label && !button.disabled) !== true) return undefined;
    const reply = session.press(message, idOf(message, label));
    await reply.acknowledged();
    if (reply.stage === 'modal') return 'a dialogue';
    return shown(label === 'Share' || label === 'Thread' ? await reply.followUp() : await reply.final());
  };

const DOORS: readonly Door[] = [
  { name: '/ask', opens: asks, try: typed('ask', { question: QUESTION }) },
  { name: '/source', opens: asks, try: typed('source') },
  { name: '/cite', opens: asks, try: typed('cite', { id: 'hearing-3:2' }) },
  { name: '/briefing show', opens: asks, try: typed('briefing show') },
  { name: '/watch list', opens: asks, try: typed('watch list') },
  { name: '/dossier status', opens: asks, try: typed('dossier status') },
  { name: '/dossier list', opens: asksOrManages, try: typed('dossier list') },
  { name: '/dossier use', opens: asks, try: typed('dossier use', { name: 'ferry' }) },
  {
    name: 'completion',
    opens: asks,
    try: async ({ session }) =>
      (await session.complete('cite', { id: 'hear' }, 'id')).length > 0 ? 'offered' : 'No dossier is open here',
  },
  {
    name: 'the menu of a message',
    opens: asks,
    try: async ({ session }) =>
      shown(await session.contextMenu('Check against the dossier', session.say('“No such order was given.”')).final()),
  },
  {
    name: 'a mention',
    opens: (verdict) => (verdict.isDirect ? asks(verdict) : shares(verdict)),
    try: async ({ session }) =>
      shown(await session.awaitAnswer(session.say(`${newsroom.sandbox.mention()} ${QUESTION}`))),
  },
  { name: 'Context', opens: asks, try: pressed('Context') },
  { name: 'the next page', opens: asks, try: pressed('▶') },
  { name: 'Pin', opens: pins, try: pressed('Pin') },
  { name: 'Share', opens: shares, try: pressed('Share') },
  { name: 'Thread', opens: shares, try: pressed('Thread') },
  { name: 'Undo', opens: pins, try: pressed('Undo') },
  { name: 'Note', opens: pins, try: pressed('Note') },
  { name: '/briefing rename', opens: pins, try: typed('briefing rename', { name: 'The two accounts' }) },
  { name: '/watch add', opens: pins, try: typed('watch add', { query: 'lantern' }) },
  { name: '/digest schedule', opens: pins, try: typed('digest schedule', { times: 'every weekday at 08:30' }) },
  {
    name: '/dossier add',
    opens: ({ may }) => may('add'),
    try: typed('dossier add', { file: { filename: 'letter.txt', bytes: 'A letter of the keeper, in his own hand.' } }),
  },
  { name: '/dossier remove', opens: ({ may }) => may('add'), try: typed('dossier remove', { document: 'nothing' }) },
  { name: '/dossier default', opens: ({ may }) => may('manage'), try: typed('dossier default', { name: 'ferry' }) },
  { name: '/dossier access', opens: ({ may }) => may('manage'), try: typed('dossier access') },
  { name: '/dossier reload', opens: ({ may }) => may('manage'), try: typed('dossier reload') },
  { name: '/dossier audit', opens: ({ may }) => may('manage'), try: typed('dossier audit') },
];

let standings: readonly Omit<Standing, 'replies'>[] = [];

beforeAll(async () => {
  newsroom = await openNewsroom({
    commands: offeredToAll,
    managers: ({ newsroom: guild }) => `ferry@${guild}`,
  });
  const { sandbox } = newsroom;
  const { world } = sandbox;
  const guild = world.newsroom;
  const nothing = { guild, roles: [], channels: [world.inquiry, world.general], managesServer: false };
  const people = {
    ada: person(world.ada, {
      ...nothing,
      roles: [world.admin],
      channels: [world.inquiry, world.general, world.deskPrivate],
      managesServer: true,
    }),
    ben: person(world.ben, {
      ...nothing,
      roles: [world.analyst],
      channels: [world.inquiry, world.general, world.deskPrivate],
    }),
    mia: person(world.mia, nothing),
    olu: person(world.olu, { ...nothing, guild: world.elsewhere, managesServer: true }),
  };
  const inGuild = (channel: string, at: string = guild): Place => ({ kind: 'guild', guild: at, channel });
  const at = (who: keyof typeof people, channel: string | null, place: Place, name: string) => {
    const someone = sandbox.as(world[who]);
    const session = channel === null ? someone.inDirectMessages() : someone.in(channel);
    return { who: name, session, person: people[who], place };
  };
  standings = [
    at('ada', world.general, inGuild(world.general), 'an administrator in #general'),
    at('ben', world.inquiry, inGuild(world.inquiry), 'an analyst in #inquiry'),
    at('ben', world.inquiryThread, inGuild(world.inquiry), 'an analyst in a thread of #inquiry'),
    at('ben', world.deskPrivate, inGuild(world.deskPrivate), 'an analyst in #desk-private'),
    at('mia', world.inquiry, inGuild(world.inquiry), 'a member in #inquiry'),
    at('mia', world.general, inGuild(world.general), 'a member in #general'),
    at('ben', null, { kind: 'direct' }, 'an analyst in direct messages'),
    at('mia', null, { kind: 'direct' }, 'a member in direct messages'),
    at('olu', world.elsewhereGeneral, inGuild(world.elsewhereGeneral, world.elsewhere), 'an administrator elsewhere'),
    at('olu', null, { kind: 'direct' }, 'a stranger in direct messages'),
  ];
});
afterAll(() => newsroom.close());

function person(id: string, membership: Membership): Person {
  return { id, memberships: [membership] };
}

type Rule = readonly [act: GrantedAct, where: 'server' | 'inquiry', who: 'analyst' | 'everyone' | 'nobody'];

const SAID: readonly { readonly why: string; readonly rules: readonly Rule[] }[] = [
  { why: 'nothing', rules: [] },
  {
    why: 'only analysts pin, nobody shares',
    rules: [
      ['pin', 'server', 'analyst'],
      ['share', 'server', 'nobody'],
    ],
  },
  {
    why: 'only analysts ask, and add',
    rules: [
      ['ask', 'server', 'analyst'],
      ['add', 'server', 'analyst'],
    ],
  },
  {
    why: 'everyone asks in #inquiry alone',
    rules: [
      ['ask', 'server', 'nobody'],
      ['ask', 'inquiry', 'everyone'],
    ],
  },
  {
    why: 'nobody asks or pins in #inquiry',
    rules: [
      ['ask', 'inquiry', 'nobody'],
      ['pin', 'inquiry', 'nobody'],
    ],
  },
];

/** Makes this what the server says, in place of what it said. */
function say(rules: readonly Rule[]): Policy {
  const { world } = newsroom.sandbox;
  const guild = world.newsroom;
  const { serverRules } = newsroom.store.team;
  const by = { guild, channel: world.inquiry, user: world.ada, userName: 'Ada' };
  for (const rule of serverRules.all()) serverRules.change(rule, by, () => null);
  const roles = { analyst: [world.analyst], everyone: [guild], nobody: [] };
  for (const [act, where, who] of rules) {
    const channel = where === 'inquiry' ? world.inquiry : null;
    serverRules.change({ guild, channel, dossier: 'ferry', act }, by, () => roles[who]);
  }
  const all: readonly ServerRule[] = serverRules.all();
  newsroom.bot.rightsChanged(all);
  const open = `ferry@${guild}`;
  return { rules: parseAccess(open), managers: parseManagers(open), serverRules: all };
}

/** Replies with the buttons that are to be pressed; none for those who may not even ask. */
async function repliesOf({
  session,
  person: { memberships },
}: Omit<Standing, 'replies'>): Promise<Standing['replies']> {
  const replies = new Map<string, SeenMessage>();
  if (!memberships.some(({ guild }) => guild === newsroom.sandbox.world.newsroom)) return replies;
  for (const label of OF_SEARCH) replies.set(label, await session.type('search', { query: 'ferry course' }).final());
  await session.type('briefing add', { id: 'hearing-3:2' }).final();
  for (const label of OF_BRIEFING) replies.set(label, await session.type('briefing show').final());
  return replies;
}

describe.each(SAID)('while a server says: $why', ({ rules }) => {
  let policy: Policy;
  let ready: readonly Standing[] = [];
  beforeAll(async () => {
    say([]);
    const made: Standing[] = [];
    for (const standing of standings) made.push({ ...standing, replies: await repliesOf(standing) });
    ready = made;
    policy = say(rules);
  });

  it.each(DOORS)('$name opens to whom it should', async (door) => {
    let tried = 0;
    for (const { place, ...standing } of ready) {
      const verdict: Verdict = {
        may: (act) => may(policy, act, place, standing.person, 'ferry'),
        isShown: mayShow(policy, place, 'ferry'),
        isDirect: place.kind === 'direct',
      };
      const came = await door.try({ ...standing, place });
      if (came === undefined) continue;
      tried += 1;
      const { who } = standing;
      expect({ who, isOpen: !REFUSED.test(came), came }).toEqual({ who, isOpen: door.opens(verdict), came });
    }
    expect(tried).toBeGreaterThan(2);
  });
});
