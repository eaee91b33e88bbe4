import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { startSandbox } from '../../../src/sandbox/sandbox.ts';
import {
  CannotDo,
  type Reply,
  type SeenButton,
  type SeenMessage,
  type UserSession,
} from '../../../src/sandbox/user/userSession.ts';
import { nodeProgram } from '../../processes/nodeProgram.ts';
import { callsOf, optionsFor } from '../faults/acts.ts';
import { Dice } from '../faults/dice.ts';
import type { Measurement } from './measurement.ts';

export interface SoakOptions {
  readonly interactions: number;
  /** Interactions that people begin in a second. */
  readonly rate: number;
  readonly seed: number;
  /** A folder for the data of the bot. */
  readonly folder: string;
}

/** What a run saw. Times in milliseconds. */
export interface Soaked {
  readonly acknowledged: readonly number[];
  readonly answered: readonly number[];
  /** Why interactions failed, or that their answers did not come; one each. */
  readonly failed: readonly string[];
  readonly seconds: number;
  /** Before the first interaction, and after each tenth of them. */
  readonly measured: readonly Measurement[];
}

const ROOT = join(import.meta.dirname, '..', '..', '..');
/** Parts of a run after each of which the bot is measured, and the stand-in forgets. */
const PARTS = 10;
/** Interactions after which the stand-in forgets in any case. */
const MOST_REMEMBERED = 1_000;
/** Longest wait for an answer, in milliseconds. */
const PATIENCE = 30_000;
const QUESTIONS = ['Who led the delegation?', 'When did they arrive?', 'What was agreed?', 'How many were there?'];
const measurement = z.object({ rss: z.number(), heap: z.number(), resources: z.number(), listeners: z.number() });

/** Starts the bot in a process of its own and has people use it at a steady rate. `said` hears of each tenth. */
export async function soak(options: SoakOptions, said: (line: string) => void): Promise<Soaked> {
  const sandbox = await startSandbox({ rateLimits: false });
  const flags = z.array(z.string()).parse(JSON.parse(await readFile(join(ROOT, 'src', 'nodeFlags.json'), 'utf8')));
  const { args, env } = nodeProgram(join(import.meta.dirname, 'botProcess.ts'));
  const [path = '', execArgv] = [args.at(-1), args.slice(0, -1)];
  const bot = fork(path, [sandbox.apiUrl, sandbox.token, sandbox.world.newsroom], {
    execArgv: [...flags, '--expose-gc', ...execArgv],
    env: {
      ...env,
      CORPUS_DIR: join(ROOT, 'corpus'),
      DATA_DIR: options.folder,
      WORD_VECTORS: 'off',
      LOG_LEVEL: 'error',
      RELOAD_SECONDS: '0',
    },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  try {
    await once(bot, 'message');
    const measure = async (): Promise<Measurement> => {
      const answer = once(bot, 'message');
      bot.send('measure');
      const [measured] = await answer;
      return measurement.parse(measured);
    };
    const ben = sandbox.as(sandbox.world.ben).in(sandbox.world.inquiry);
    const people = new People(ben, new Dice(options.seed));
    const measured = [await measure()];
    const from = performance.now();
    const each = Math.ceil(options.interactions / PARTS);
    for (let part = 1; part <= PARTS; part += 1) {
      for (let left = each; left > 0; left -= MOST_REMEMBERED) {
        await people.use(Math.min(left, MOST_REMEMBERED), options.rate);
        sandbox.forget();
      }
      measured.push(await measure());
      said(
        `${part * each} of ${options.interactions} interactions, ${Math.round((measured.at(-1)?.rss ?? 0) / 1e6)} MB`,
      );
    }
    const { acknowledged, answered, failed } = people;
    return { acknowledged, answered, failed, seconds: (performance.now() - from) / 1000, measured };
  } finally {
    bot.kill('SIGKILL');
    await sandbox.close();
  }
}

/** People who type, complete and press, at a steady rate, whether or not the bot keeps up. */
class People {
  readonly acknowledged: number[] = [];
  readonly answered: number[] = [];
  /** Why what was begun got no answer. */
  readonly failed: string[] = [];
  readonly #session: UserSession;
  readonly #dice: Dice;
  /** The last answers, whose buttons are pressed. */
  #answers: SeenMessage[] = [];

  constructor(session: UserSession, dice: Dice) {
    this.#session = session;
    this.#dice = dice;
  }

  /** Begins so many interactions, and resolves when all are answered. */
  async use(count: number, rate: number): Promise<void> {
    this.#answers = [];
    const from = performance.now();
    const open: Promise<void>[] = [];
    for (let index = 0; index < count; index += 1) {
      const due = from + (index * 1000) / rate;
      const early = due - performance.now();
      if (early > 0) await wait(early);
      open.push(this.#one());
    }
    await Promise.all(open);
  }

  async #one(): Promise<void> {
    const from = performance.now();
    try {
      const reply = this.#begin();
      if (reply instanceof Promise) {
        await reply;
        this.acknowledged.push(performance.now() - from);
        return;
      }
      await reply.acknowledged(PATIENCE);
      this.acknowledged.push(performance.now() - from);
      if (reply.stage === 'modal') return;
      const answer = await reply.final(PATIENCE);
      this.answered.push(performance.now() - from);
      this.#answers = [...this.#answers.slice(-20), answer];
    } catch (error) {
      this.failed.push(error instanceof Error ? error.message : String(error));
    }
  }

  #begin(): Reply | Promise<unknown> {
    const [session, dice] = [this.#session, this.#dice];
    if (dice.chance(0.2)) return session.complete('cite', { id: dice.of(['m', 'k', 're']) }, 'id', PATIENCE);
    if (dice.chance(0.25)) {
      const turns = this.#answers.flatMap((message) =>
        message.buttons
          .filter(({ label, disabled }) => !disabled && /^(?:▶|◀|Context)/u.test(label))
          .map((button) => ({ message, button })),
      );
      const pressed = turns.length === 0 ? undefined : this.#press(dice.of(turns));
      if (pressed !== undefined) return pressed;
    }
    if (dice.chance(0.6)) return session.type('ask', { question: dice.of(QUESTIONS) });
    const call = dice.of(callsOf(session).filter(({ name }) => !name.includes('export')));
    return session.type(call.name, optionsFor(call.options, dice));
  }

  /** Undefined if the message has changed since, and has other buttons now. */
  #press({ message, button }: { readonly message: SeenMessage; readonly button: SeenButton }): Reply | undefined {
    try {
      return this.#session.press(message, button.customId ?? '');
    } catch (error) {
      if (!(error instanceof CannotDo)) throw error;
      return undefined;
    }
  }
}
