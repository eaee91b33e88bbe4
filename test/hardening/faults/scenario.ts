import { setTimeout as wait } from 'node:timers/promises';
import type { SeenMessage } from '../../../src/sandbox/user/userSession.ts';
import { quoted } from '../../discord/shown.ts';
import { ACT_NAMES, act } from './acts.ts';
import { Dice } from './dice.ts';
import type { Begun, Stage } from './stage.ts';
import { REVOKED, TROUBLE_NAMES, TROUBLES } from './troubles.ts';

/** One step: an act of somebody, or something that goes wrong. `dice` makes its choices. */
export interface Step {
  readonly kind: 'act' | 'trouble' | 'pause';
  readonly name: string;
  readonly dice: number;
}

/** A sequence of steps, all of it from the seed. */
export interface Scenario {
  readonly seed: number;
  readonly steps: readonly Step[];
}

const LONGEST_PAUSE = 40;
/** How long the bot has to answer everything once nothing is wrong any more, in milliseconds. */
const PATIENCE = 30_000;
const LOOK_EVERY = 10;

/** The scenario of a seed: two to eight acts, one to four troubles, pauses between. */
export function scenarioOf(seed: number): Scenario {
  const dice = new Dice(seed);
  const one = (kind: Step['kind'], name: string): Step => ({ kind, name, dice: dice.number(0, 2 ** 31 - 1) });
  const acts = Array.from({ length: dice.number(2, 8) }, () => one('act', dice.of(ACT_NAMES)));
  const troubles = Array.from({ length: dice.number(1, 4) }, () => one('trouble', dice.of(TROUBLE_NAMES)));
  const steps: Step[] = [...acts];
  for (const trouble of troubles) steps.splice(dice.number(0, steps.length), 0, trouble);
  const paused = steps.flatMap((step) =>
    dice.chance(0.5) ? [one('pause', `${dice.number(0, LONGEST_PAUSE)} ms`), step] : [step],
  );
  // What comes after the token was revoked is asked of no bot.
  const revoked = paused.findIndex(({ name }) => name === REVOKED);
  return { seed, steps: revoked === -1 ? paused : paused.slice(0, revoked + 1) };
}

/** A scenario as a person reads it. */
export function wordsOf({ seed, steps }: Scenario): string {
  return `seed ${seed}: ${steps.map(({ kind, name }) => (kind === 'act' ? name : kind === 'pause' ? name : `[${name}]`)).join(', ')}`;
}

/** Runs the steps, mends everything, and returns what is wrong then; nothing if all is as it should be. */
export async function run(stage: Stage, { seed, steps }: Scenario): Promise<readonly string[]> {
  stage.begin(`scenario-${seed}`);
  const logged = stage.newsroom.logged.length;
  for (const { kind, name, dice } of steps) {
    if (kind === 'pause') await wait(Number.parseInt(name, 10));
    else if (kind === 'act') await act(name, stage, new Dice(dice));
    else TROUBLES[name]?.(stage, new Dice(dice));
  }
  if (steps.at(-1)?.name === REVOKED) return judgeRefused(stage);
  mend(stage);
  // The answer afterwards also shows that the bot has heard that it has its rights again.
  const wrong = [...(await judge(stage)), ...(await judgeAfterwards(stage)), ...(await judgeAnnouncements(stage))];
  wrong.push(...doubles(stage).map((text) => `posted twice: ${text}`));
  const errors = stage.newsroom.logged.slice(logged).filter((line) => JSON.parse(line).level >= 50);
  return [...wrong, ...errors.map((line) => `the log has an error: ${line.slice(0, 1_000)}`)];
}

function mend(stage: Stage): void {
  const { faults, administrator, world } = stage.sandbox;
  faults.clear();
  administrator.inviteBot(world.newsroom);
  if (!stage.excuses.gone) administrator.deny(stage.channel, []);
}

async function judgeRefused(stage: Stage): Promise<readonly string[]> {
  stage.sandbox.faults.back();
  // The first request or the gateway tells it.
  await Promise.race([stage.newsroom.bot.messenger.post(anyPost(stage)), wait(PATIENCE)]);
  return (await until(() => stage.isRefused)) ? [] : ['the bot has not noticed that its token is revoked'];
}

function anyPost({ sandbox }: Stage) {
  const { newsroom: guild, ben: user } = sandbox.world;
  const options = { query: 'ferry' };
  return {
    guild,
    channel: '1',
    user,
    dossier: 'ferry',
    command: 'search',
    options,
    nonce: 'nonce-of-a-post',
    triedSince: null,
  };
}

async function judge(stage: Stage): Promise<readonly string[]> {
  const { begun, mentions, excuses } = stage;
  const isSound = !Object.values(excuses).includes(true);
  await until(() => begun.every((each) => !isPending(stage, each)));
  const open = begun.filter((each) => isPending(stage, each));
  const failed = begun.filter(({ reply }) => reply.stage === 'failed' && !excuses.late && !excuses.unheard);
  if (isSound) await until(() => mentions.every((each) => repliesTo(stage, each).length > 0));
  const unanswered = isSound ? mentions.filter((each) => repliesTo(stage, each).length === 0) : [];
  return [
    ...open.map(({ what, reply }) => `${what} was not answered: it is “${reply.stage}”`),
    ...failed.map(({ what }) => `${what} failed`),
    ...unanswered.map(() => 'a mention was not answered'),
    ...mentions.filter((each) => repliesTo(stage, each).length > 1).map(() => 'a mention was answered twice'),
  ];
}

/** Whether the bot still owes an answer. */
function isPending(stage: Stage, { reply, isPress }: Begun): boolean {
  const { excuses } = stage;
  if (excuses.gone || excuses.late) return false;
  if (reply.stage === 'waiting') return !excuses.unheard;
  if (reply.stage === 'thinking') return true;
  return isPress && reply.stage === 'silent' && reply.followUps().length === 0;
}

function repliesTo(stage: Stage, { id, channelId }: SeenMessage): readonly SeenMessage[] {
  const { sandbox } = stage;
  return sandbox
    .messagesVisibleTo(sandbox.world.ben, channelId)
    .filter(({ author, replyTo }) => author.bot && replyTo === id);
}

/** Has everything announced that waits, hours later, and says what was not. */
async function judgeAnnouncements(stage: Stage): Promise<readonly string[]> {
  const { watches, schedules } = stage.newsroom.store.team;
  const mine = () => watches.all().find(({ channel }) => channel === stage.channel);
  for (let hour = 0; hour < 3; hour += 1) {
    stage.now += 2 * 3_600_000;
    stage.clock.forward(2 * 3_600_000);
    await stage.announce();
  }
  const watch = mine();
  const waiting = watch === undefined || stage.excuses.gone ? 0 : watches.counts(watch.id).waiting;
  const place = { guild: stage.sandbox.world.newsroom, channel: stage.channel, user: '', userName: '' };
  if (watch !== undefined) watches.drop(place, 'ferry', watch.number);
  for (const { channel, number } of schedules.all()) {
    if (channel === stage.channel) schedules.drop(place, 'ferry', number);
  }
  return waiting === 0 ? [] : [`a watch has not posted what it found: ${watch?.fault}`];
}

/** The first words of what everyone sees twice. */
function doubles(stage: Stage): readonly string[] {
  const seen = new Set<string>();
  return stage.posted().flatMap((message) => {
    const ids = message.buttons.map(({ customId }) => customId ?? '');
    const key = JSON.stringify([message.replyTo, ids, ids.length === 0 ? message.text : '']);
    if (seen.has(key)) return [message.text.slice(0, 80)];
    seen.add(key);
    return [];
  });
}

/** The bot is there and answers a question. */
async function judgeAfterwards(stage: Stage): Promise<readonly string[]> {
  const { sandbox } = stage;
  const isOnline = await until(() => sandbox.botState === 'online');
  if (!isOnline) return [`the bot is ${sandbox.botState}`];
  // An event that is held back waits for the next one.
  const ben = sandbox.as(sandbox.world.ben).in(sandbox.world.general);
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const asked = ben.type('ask', { question: 'Who ordered the late sailing?' });
    const answer = await asked.final(PATIENCE / 20).catch(() => undefined);
    if (answer !== undefined && quoted(answer).length > 0) return [];
  }
  return ['the bot answers no more'];
}

async function until(isSo: () => boolean): Promise<boolean> {
  for (let waited = 0; waited < PATIENCE; waited += LOOK_EVERY) {
    if (isSo()) return true;
    await wait(LOOK_EVERY);
  }
  return isSo();
}
