import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pino } from 'pino';
import { commands } from '../../../commands/list.ts';
import { OpenCorpus } from '../../../src/corpus/openCorpus.ts';
import type { AccessRules } from '../../../src/discord/access/access.ts';
import { parseAccess } from '../../../src/discord/access/parseAccess.ts';
import { type Bot, startBot } from '../../../src/discord/bot.ts';
import { AnswerMemo } from '../../../src/discord/replies/answerMemo.ts';
import { Guard } from '../../../src/guard/guard.ts';
import { ReplyStore } from '../../../src/keeping/replies.ts';
import { type Sandbox, startSandbox } from '../../../src/sandbox/sandbox.ts';
import type { SeenMessage, UserSession } from '../../../src/sandbox/user/userSession.ts';
import { Announcer } from '../../../src/team/announcing/announcer.ts';
import { type ServedReplies, serveReplies } from '../../discord/servedReplies.ts';
import { testClock } from '../../sandbox/testClock.ts';

/** A newsroom over files on disk and a clock of its own, whose bot can be stopped and started anew. */
export class AnnouncingHarness {
  readonly sandbox: Sandbox;
  readonly logged: string[] = [];
  /** Milliseconds; moved by tests only. */
  now = Date.UTC(2026, 2, 2, 7, 0);
  corpus: OpenCorpus | undefined;
  store: ReplyStore | undefined;
  readonly #root: string;
  #access: string;
  #bot: Bot | undefined;
  #served: ServedReplies | undefined;
  #announcer: Announcer | undefined;

  private constructor(sandbox: Sandbox, root: string) {
    this.sandbox = sandbox;
    this.#root = root;
    this.#access = `ferry@${sandbox.world.newsroom}`;
  }

  static async open(files: Readonly<Record<string, string>>): Promise<AnnouncingHarness> {
    const harness = new AnnouncingHarness(
      await startSandbox({ now: testClock().now }),
      await mkdtemp(join(tmpdir(), 'announcing-')),
    );
    await mkdir(join(harness.#root, 'corpus'));
    for (const [file, text] of Object.entries(files)) await harness.write(file, text);
    await harness.start();
    return harness;
  }

  async start(): Promise<void> {
    const { sandbox } = this;
    const log = pino({ level: 'debug' }, { write: (line: string) => this.logged.push(line) });
    this.corpus = await OpenCorpus.open({
      corpusDirectory: join(this.#root, 'corpus'),
      dataDirectory: join(this.#root, 'data'),
      maxFileBytes: 1_000_000,
      listener: { progress: () => {}, warn: (message) => log.warn(message) },
    });
    const { corpus } = this;
    this.store = new ReplyStore(corpus.database, () => this.now);
    const shared = { store: this.store, log, dossiers: () => corpus.dossiers };
    this.#served = serveReplies({
      ...shared,
      commands,
      guard: new Guard(),
      answers: new AnswerMemo(),
      progressEvery: 1_000,
    });
    this.#bot = await startBot({
      log,
      token: sandbox.token,
      apiUrl: sandbox.apiUrl,
      replies: this.#served.replies,
      access: this.#rules(),
      registerIn: 'global',
    });
    this.#announcer = new Announcer({
      ...shared,
      store: this.store.team,
      messenger: this.#bot.messenger,
      now: () => this.now,
    });
  }

  /** Stops the bot as the program does. */
  async stop(): Promise<void> {
    await this.#announcer?.stop();
    await this.#bot?.stop();
    this.#served?.close();
    this.corpus?.close();
    this.corpus = undefined;
  }

  async restart(access = this.#access): Promise<void> {
    await this.stop();
    this.#access = access;
    await this.start();
  }

  async write(file: string, text: string): Promise<void> {
    const path = join(this.#root, 'corpus', file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }

  async remove(file: string): Promise<void> {
    await rm(join(this.#root, 'corpus', file));
  }

  /** Has the folder looked at, and what is new announced. */
  async round(): Promise<void> {
    await this.corpus?.refresh();
    await this.#announcer?.round();
  }

  wait(minutes: number): void {
    this.now += minutes * 60_000;
  }

  /** A place at which someone sits: by default Ben in the channel of the inquiry. */
  session(user: string = this.sandbox.world.ben, channel: string = this.sandbox.world.inquiry): UserSession {
    return this.sandbox.as(user).in(channel);
  }

  /** What the bot has posted in the channel by itself, oldest first. */
  posts(channel: string = this.sandbox.world.inquiry): readonly SeenMessage[] {
    return this.session(this.sandbox.world.ben, channel)
      .messages()
      .filter(({ ephemeral, author }) => !ephemeral && author.bot);
  }

  /** Does over HTTP what an administrator of the newsroom would do; the bot has the right to just that long. */
  async administer(method: string, path: string, body?: object): Promise<void> {
    const { apiUrl, token, world } = this.sandbox;
    this.sandbox.setRoles(world.newsroom, world.bot, [world.newsroomBotRole, world.admin]);
    const headers = { authorization: `Bot ${token}`, 'content-type': 'application/json' };
    const answer = await fetch(`${apiUrl}/v10${path}`, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    this.sandbox.setRoles(world.newsroom, world.bot, [world.newsroomBotRole]);
  }

  async close(): Promise<void> {
    if (this.corpus !== undefined) await this.stop();
    await this.sandbox.close();
    await rm(this.#root, { recursive: true, force: true });
  }

  #rules(): AccessRules {
    return parseAccess(this.#access);
  }
}
