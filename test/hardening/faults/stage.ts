import { setTimeout as wait } from 'node:timers/promises';
import type { Sandbox } from '../../../src/sandbox/sandbox.ts';
import type { Reply, SeenMessage, UserSession } from '../../../src/sandbox/user/userSession.ts';
import { Announcer } from '../../../src/team/announcing/announcer.ts';
import { FERRY, type Newsroom, newStore, openNewsroom } from '../../discord/newsroom.ts';
import { type TestClock, testClock } from '../../sandbox/testClock.ts';

/** Why something may be missing at the end of a scenario. What is there twice is never excused. */
export interface Excuses {
  /** Events may never have reached the bot: its session was lost. */
  unheard: boolean;
  /** Discord may have given an interaction up, because the bot was kept from it for too long. */
  late: boolean;
  /** The channel, the thread, the message or the bot's membership is gone. */
  gone: boolean;
  /** The bot lacked a right in the channel. */
  mute: boolean;
}

/** What a person did, and what came of it. */
export interface Begun {
  readonly what: string;
  readonly reply: Reply;
  /** Whether it was a press, which may be answered in place or beside the reply. */
  readonly isPress: boolean;
}

/** The bot in a sandbox, for one scenario after the other. Each has a channel of its own. */
export class Stage {
  readonly newsroom: Newsroom;
  readonly clock: TestClock;
  /** The time of announcements, in milliseconds. */
  now = Date.UTC(2026, 5, 1);
  readonly #announcer: Announcer;
  channel = '';
  thread: string | undefined;
  begun: Begun[] = [];
  mentions: SeenMessage[] = [];
  /** Words that each post of a watch quotes, and that nothing else does. */
  watched = 0;
  excuses: Excuses = { unheard: false, late: false, gone: false, mute: false };
  isRefused = false;

  private constructor(newsroom: Newsroom, clock: TestClock) {
    this.newsroom = newsroom;
    this.clock = clock;
    const { store, bot, logged } = newsroom;
    const note = (about: object, message: string): void => void (about && message && logged.length);
    this.#announcer = new Announcer({
      store: store.team,
      dossiers: () => new Map([['ferry', FERRY]]),
      messenger: bot.messenger,
      now: () => this.now,
      log: { info: note, warn: note, error: note },
    });
    void bot.refused.then(() => {
      this.isRefused = true;
    });
  }

  static async open(): Promise<Stage> {
    const clock = testClock();
    const newsroom = await openNewsroom({
      sandboxOptions: { now: clock.now, rateLimits: false, heartbeatMs: 400 },
      store: newStore(),
      pause: () => wait(2),
      draw: async () => [],
    });
    return new Stage(newsroom, clock);
  }

  get sandbox(): Sandbox {
    return this.newsroom.sandbox;
  }

  /** Begins a scenario in a new channel. */
  begin(name: string): void {
    const { administrator, world } = this.sandbox;
    this.channel = administrator.createChannel(world.newsroom, name);
    this.thread = undefined;
    this.begun = [];
    this.mentions = [];
    this.watched = 0;
    this.excuses = { unheard: false, late: false, gone: false, mute: false };
  }

  /** Someone in the channel of the scenario, or in the thread that was opened there. */
  session(user: string, inThread = false): UserSession {
    return this.sandbox.as(user).in(inThread && this.thread !== undefined ? this.thread : this.channel);
  }

  /** What Ben sees in the channel now. */
  messages(): readonly SeenMessage[] {
    return this.sandbox.messagesVisibleTo(this.sandbox.world.ben, this.channel);
  }

  /** The bot's messages that everyone in the channel sees. */
  posted(): readonly SeenMessage[] {
    return this.messages().filter(({ author, ephemeral }) => author.bot && !ephemeral);
  }

  /** Has the bot announce what is due. */
  announce(): Promise<void> {
    return this.#announcer.round();
  }

  async close(): Promise<void> {
    await this.#announcer.stop();
    await this.newsroom.close();
  }
}
