import type { PermissionName } from '../../../src/sandbox/administrator.ts';
import type { Dice } from './dice.ts';
import type { Stage } from './stage.ts';

/** Something that goes wrong at Discord, or that people do to the bot. */
export type Trouble = (stage: Stage, dice: Dice) => void;

const MINUTE = 60_000;

/** Requests to which a fault is confined: all, or those of one kind. */
const PATHS: readonly (RegExp | undefined)[] = [
  undefined,
  /\/callback$/u,
  /^PATCH \/webhooks\//u,
  /^POST \/webhooks\//u,
  /^POST .*\/messages$/u,
  /^POST .*\/threads$/u,
  /^GET /u,
];

function path(dice: Dice): { readonly path?: RegExp } {
  const found = dice.of(PATHS);
  return found === undefined ? {} : { path: found };
}

function deny(...permissions: readonly PermissionName[]): Trouble {
  return (stage) => {
    const { administrator } = stage.sandbox;
    if (stage.excuses.gone) return;
    administrator.deny(stage.channel, permissions);
    stage.excuses.mute = true;
  };
}

function rateLimited(scope: 'user' | 'shared' | 'cloudflare', global = false): Trouble {
  return ({ sandbox }, dice) =>
    sandbox.faults.rateLimit({
      times: dice.number(1, 4),
      ...path(dice),
      retryAfterMs: dice.number(5, 60),
      scope,
      global,
    });
}

/** The troubles of scenarios by name. */
export const TROUBLES: Readonly<Record<string, Trouble>> = {
  'no View Channel': deny('viewChannel'),
  'no Send Messages': deny('sendMessages'),
  'no Attach Files': deny('attachFiles'),
  'no Embed Links': deny('embedLinks'),
  'no Read Message History': deny('readMessageHistory'),
  'no Create Public Threads': deny('createPublicThreads'),
  'no Send Messages in Threads': deny('sendMessagesInThreads'),
  'no rights at all': deny('viewChannel', 'sendMessages', 'attachFiles', 'readMessageHistory', 'createPublicThreads'),
  'rights again': (stage) => (stage.excuses.gone ? undefined : stage.sandbox.administrator.deny(stage.channel, [])),
  'the channel is deleted': (stage) => {
    if (!stage.excuses.gone) stage.sandbox.administrator.deleteChannel(stage.channel);
    stage.excuses.gone = true;
  },
  'a thread is deleted': (stage) => {
    const [thread] = stage.excuses.gone ? [] : stage.sandbox.administrator.threadsOf(stage.channel);
    if (thread !== undefined) stage.sandbox.administrator.deleteChannel(thread);
    if (thread !== undefined) stage.thread = undefined;
    stage.excuses.mute = true;
  },
  'a thread is archived and locked': (stage) => {
    const [thread] = stage.excuses.gone ? [] : stage.sandbox.administrator.threadsOf(stage.channel);
    if (thread !== undefined) stage.sandbox.administrator.archive(thread, true);
    stage.excuses.mute = true;
  },
  'a message is deleted': (stage, dice) => {
    const open = stage.messages().filter(({ ephemeral }) => !ephemeral);
    if (open.length > 0) stage.sandbox.administrator.deleteMessage(dice.of(open).id);
    stage.excuses.mute = true;
  },
  'the bot is kicked': (stage) => {
    stage.sandbox.administrator.kickBot(stage.sandbox.world.newsroom);
    stage.excuses.mute = true;
    stage.excuses.unheard = true;
  },
  'the bot is invited again': (stage) => stage.sandbox.administrator.inviteBot(stage.sandbox.world.newsroom),
  '429 of a route': rateLimited('user'),
  '429 that is shared': rateLimited('shared'),
  '429 for everything': rateLimited('user', true),
  '429 as a page of Cloudflare': rateLimited('cloudflare'),
  '429 on acknowledgements': ({ sandbox }, dice) =>
    sandbox.faults.rateLimit({ times: dice.number(1, 3), path: '/callback', retryAfterMs: dice.number(5, 60) }),
  '5xx burst': (stage, dice) => {
    const times = dice.number(1, 12);
    stage.sandbox.faults.serverErrors({ times, ...path(dice), status: dice.of([500, 502, 503, 504]) });
    // An acknowledgement is tried three times.
    if (times > 2) stage.excuses.late = true;
  },
  '5xx though it was done': ({ sandbox }, dice) =>
    sandbox.faults.serverErrors({
      times: dice.number(1, 3),
      path: dice.of([/^PATCH/u, /^POST .*\/messages$/u, /^POST .*\/threads$/u, /\/callback$/u]),
      status: dice.of([500, 504]),
      acted: true,
    }),
  'cut before': cut('before'),
  'cut after': cut('after'),
  'cut within': cut('within'),
  'slow requests': ({ sandbox }, dice) =>
    sandbox.faults.slow({ times: dice.number(1, 5), ...path(dice), delay: dice.number(5, 80) }),
  'slow answers': ({ sandbox }, dice) =>
    sandbox.faults.slow({ times: dice.number(1, 5), ...path(dice), delay: dice.number(5, 80), when: 'after' }),
  'the socket drops': (stage) => {
    stage.sandbox.faults.dropSockets();
    stage.excuses.unheard = true;
  },
  'reconnect is asked for': (stage) => {
    stage.sandbox.faults.reconnect();
    stage.excuses.unheard = true;
  },
  'invalid session, resumable': (stage) => {
    stage.sandbox.faults.invalidSession(true);
    stage.excuses.unheard = true;
  },
  'invalid session': (stage) => {
    stage.sandbox.faults.invalidSession(false);
    stage.excuses.unheard = true;
  },
  'the gateway closes': (stage, dice) => {
    stage.sandbox.faults.closeSockets(dice.of([1000, 1001, 4000, 4001, 4002, 4003, 4005, 4007, 4008, 4009]));
    stage.excuses.unheard = true;
  },
  'heartbeats are missed': (stage, dice) => {
    stage.sandbox.faults.missHeartbeats(dice.number(1, 3));
    stage.excuses.unheard = true;
  },
  'events come twice': ({ sandbox }, dice) => sandbox.faults.repeatEvents({ times: dice.number(1, 6) }),
  'events come late': ({ sandbox }, dice) =>
    sandbox.faults.delayEvents({ times: dice.number(1, 4), delayMs: dice.number(1, 80) }),
  'events change places': (stage) => {
    stage.sandbox.faults.reorderEvents({ times: 2 });
    // The first of two is lost if no second one comes.
    stage.excuses.unheard = true;
  },
  'an outage of ten minutes': (stage) => {
    stage.sandbox.faults.away(10 * MINUTE);
    stage.clock.forward(10 * MINUTE);
    stage.now += 10 * MINUTE;
    stage.excuses.late = true;
    stage.excuses.unheard = true;
  },
  'Discord is back': ({ sandbox }) => sandbox.faults.back(),
  'three seconds pass': (stage) => {
    stage.clock.forward(3_100);
    stage.excuses.late = true;
  },
  'a quarter of an hour passes': (stage) => {
    stage.clock.forward(16 * MINUTE);
    stage.now += 16 * MINUTE;
    stage.excuses.late = true;
  },
  'the token is revoked': (stage, dice) => {
    if (dice.chance(0.5)) stage.sandbox.faults.revokeToken();
    else stage.sandbox.faults.revokeTokenQuietly();
  },
};

function cut(when: 'before' | 'after' | 'within'): Trouble {
  return (stage, dice) => {
    const times = dice.number(1, 5);
    stage.sandbox.faults.cutConnections({ times, ...path(dice), when });
    if (times > 2) stage.excuses.late = true;
  };
}

/** The trouble after which the bot ends. */
export const REVOKED = 'the token is revoked';
export const TROUBLE_NAMES: readonly string[] = Object.keys(TROUBLES);
