import type { REST } from 'discord.js';
import type { Logger } from 'pino';
import { OperatorError } from '../errors.ts';
import type { CommandIds } from './commandIds.ts';
import { type Registration, register } from './register.ts';

const MINUTE = 60_000;
/** Longest pause before another try, in milliseconds: Discord counts the commands that are made in a day. */
const LONGEST = 60 * MINUTE;

/** Keeps the commands registered as they should be. */
export class Registrar {
  readonly #rest: REST;
  readonly #registration: Omit<Registration, 'severalDossiers'>;
  readonly #ids: CommandIds;
  readonly #log: Logger;
  readonly #firstPause: number;
  /** Whether several dossiers were open when the commands were last registered. */
  #registered: boolean | undefined;
  #severalDossiers = false;
  #failures = 0;
  /** Set while the next try waits. */
  #timer: NodeJS.Timeout | undefined;

  /** `firstPause`: milliseconds before the second try; doubled each time. */
  constructor(
    rest: REST,
    registration: Omit<Registration, 'severalDossiers'>,
    ids: CommandIds,
    log: Logger,
    firstPause = MINUTE,
  ) {
    this.#rest = rest;
    this.#registration = registration;
    this.#ids = ids;
    this.#log = log;
    this.#firstPause = firstPause;
  }

  /**
   * Registers the commands if, since they were last registered, one dossier has become several or the reverse. If Discord
   * cannot take them now, that is logged and tried again after a pause, and what was registered before goes on to work.
   * Throws {@link OperatorError} if Discord refuses them.
   */
  async register(dossiers: readonly string[]): Promise<void> {
    this.#severalDossiers = dossiers.length > 1;
    // Whoever asks during a pause, at each look at the folder, must not shorten it.
    if (this.#timer === undefined) await this.#register();
  }

  /** Tries no more. */
  stop(): void {
    clearTimeout(this.#timer);
  }

  async #register(): Promise<void> {
    const severalDossiers = this.#severalDossiers;
    if (this.#registered === severalDossiers) return;
    try {
      if (!(await register(this.#rest, { ...this.#registration, severalDossiers }, this.#ids, this.#log))) {
        this.#tryLater();
        return;
      }
      this.#registered = severalDossiers;
      this.#failures = 0;
    } catch (error) {
      if (error instanceof OperatorError) throw error;
      this.#tryLater(error);
    }
  }

  /** `error` is left out if only another process has not registered the commands yet. */
  #tryLater(error?: unknown): void {
    const pause = Math.min(LONGEST, this.#firstPause * 2 ** this.#failures);
    this.#failures += 1;
    if (error === undefined) {
      this.#log.info({ seconds: pause / 1000 }, 'the process with shard 0 has not registered the commands yet');
    } else {
      this.#log.error(
        { err: error, seconds: pause / 1000 },
        'the commands could not be registered; it is tried again, and those that were registered before still work',
      );
    }
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#register().catch((refusal: unknown) => {
        this.#log.error({ err: refusal }, 'Discord refuses the commands');
      });
    }, pause);
    this.#timer.unref();
  }
}
