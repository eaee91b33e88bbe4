import { setTimeout } from 'node:timers/promises';
import type { Logger } from 'pino';
import { CorpusWatch } from '../corpus/corpusWatch.ts';
import type { OpenCorpus } from '../corpus/openCorpus.ts';
import { describe } from '../corpus/progress.ts';
import { type Understanding, understandMeaning } from '../corpus/understandMeaning.ts';
import { UserError } from '../errors.ts';
import { CleanUp } from '../keeping/cleanUp.ts';
import type { ReplyStore } from '../keeping/replies.ts';
import { Announcer } from '../team/announcing/announcer.ts';
import type { Client } from '../threads/procedure.ts';
import { wording } from '../wording/catalogue.ts';
import type { ConnectionService } from './answeringService.ts';
import { SETTLE } from './settle.ts';
import { type Encoding, startEncoding } from './startEncoding.ts';
import type { WorkerSettings } from './workerThread.ts';

/** What the background works with. */
export interface BackgroundContext {
  readonly settings: WorkerSettings;
  readonly corpus: OpenCorpus;
  readonly store: ReplyStore;
  readonly log: Logger;
  /** The thread that holds Discord's connection. */
  readonly connection: Client<ConnectionService>;
}

/** How long someone who asks for a look waits for what came to be read, in milliseconds. */
const LOOKING_PATIENCE = 20_000;

/** Time between two clean-ups of the database, in milliseconds. */
const CLEAN_UP_EVERY = 60 * 60 * 1000;

const NO_VECTORS = 'passages are found by their words only, not by what they mean';

/**
 * What the bot does unasked: it reads the folder again when that changes, posts what is new in channels, and learns what
 * passages mean while it answers already.
 */
export class Background {
  readonly #context: BackgroundContext;
  readonly #announcer: Announcer;
  readonly #watch: CorpusWatch;
  readonly #cleanUp: CleanUp;
  #cleaning: NodeJS.Timeout | undefined;
  readonly #ending = new AbortController();
  #understanding: Promise<void> | undefined;
  #encoding: Encoding | undefined;
  /** How many looks at the folder are going on. */
  #looks = 0;

  constructor(context: BackgroundContext) {
    const { settings, corpus, store, log, connection } = context;
    this.#context = context;
    this.#cleanUp = new CleanUp(corpus.database);
    this.#announcer = new Announcer({
      store: store.team,
      dossiers: () => corpus.dossiers,
      messenger: { post: (post) => connection.post(post) },
      now: Date.now,
      log,
    });
    this.#watch = new CorpusWatch({
      // One that only copies has no folder.
      directory: settings.cluster === undefined || settings.mayIndex ? settings.corpusDirectory : undefined,
      poll: settings.reloadInterval,
      settle: SETTLE,
      // What is ended on purpose is no fault.
      warn: (about, message) => (this.#ending.signal.aborted ? undefined : log.warn(about, message)),
      look: () => this.#look(),
    });
  }

  start(): void {
    this.#understanding = this.#understand();
    if (this.#context.settings.connects) this.#announcer.start();
    this.#cleaning = setInterval(() => void this.#clean(), CLEAN_UP_EVERY);
    void this.#clean();
    if (this.#context.settings.reloadInterval > 0) this.#watch.start();
  }

  /** Begins nothing more, and resolves when what runs has ended. */
  async stop(): Promise<void> {
    this.#ending.abort();
    clearInterval(this.#cleaning);
    // Ends what is being encoded as well.
    await this.#encoding?.close();
    await Promise.all([this.#watch.close(), this.#announcer.stop(), this.#understanding]);
  }

  /** Whether a look at the folder is going on. */
  get isLooking(): boolean {
    return this.#looks > 0;
  }

  /**
   * Looks at the folder now, and once more if something in it was still being written. Resolves with whether that was done within
   * {@link LOOKING_PATIENCE}; if not, it goes on. Throws `UserError` if the folder cannot be read.
   */
  async lookNow(): Promise<boolean> {
    const ended = new AbortController();
    const late = setTimeout(LOOKING_PATIENCE, false, { signal: ended.signal });
    late.catch(() => {}); // it is over when the look is
    const looking = this.#lookUntilSettled().then(() => true);
    return Promise.race([looking, late]).finally(() => ended.abort());
  }

  async #lookUntilSettled(): Promise<void> {
    try {
      const { isUnsettled } = await this.#look();
      if (!isUnsettled) return;
      await setTimeout(SETTLE, undefined, { signal: this.#ending.signal });
      await this.#look();
    } catch (error) {
      this.#context.log.warn({ err: error }, 'the corpus folder could not be looked at when someone asked for it');
      // What went wrong names folders of this machine.
      throw new UserError(wording.dossiers.cannotLook, { cause: error });
    }
  }

  async #look(): Promise<OpenCorpus> {
    this.#looks += 1;
    try {
      return await this.#lookOnce();
    } finally {
      this.#looks -= 1;
    }
  }

  async #lookOnce(): Promise<OpenCorpus> {
    const { corpus, connection, log, settings } = this.#context;
    const since = performance.now();
    if (await corpus.refresh()) {
      for (const line of describe(corpus.dossiers)) log.info(line);
      log.info(`the changes in the corpus were read in ${Math.round(performance.now() - since)} ms`);
      await connection.opened({ dossiers: [...corpus.dossiers.keys()] });
      // Whoever is not on Discord could post nothing.
      if (settings.connects) await this.#announcer.round();
    }
    await connection.looked({ dossiers: [...corpus.dossiers.keys()] });
    return corpus;
  }

  /** Deletes what is too old to be kept. Never rejects: it is tried again. */
  async #clean(): Promise<void> {
    const { log } = this.#context;
    try {
      const deleted = await this.#cleanUp.run();
      if (deleted > 0) log.info({ deleted }, 'what was kept for long enough was deleted');
    } catch (error) {
      if (!this.#ending.signal.aborted)
        log.warn({ err: error }, 'old replies and questions could not be deleted; tried again');
    }
  }

  /** Takes up the word vectors. The log says whether they are used. */
  async #understand(): Promise<void> {
    const { corpus, settings } = this.#context;
    this.#say(await understandMeaning(corpus, settings));
    if (settings.meaningModel !== undefined) await this.#encode(settings.meaningModel);
  }

  /** Takes up the sentence model. Never rejects: without it the corpus still answers. */
  async #encode(directory: string): Promise<void> {
    const { corpus, log } = this.#context;
    try {
      this.#encoding = await startEncoding(directory, log);
      await corpus.useSentenceModel(this.#encoding);
      log.info(`passages are also found by the sentence model of ${directory}`);
    } catch (error) {
      // What was ended on purpose is no fault.
      if (!this.#ending.signal.aborted) log.warn({ err: error }, 'the sentence model of MEANING_MODEL is not used');
    }
  }

  #say(outcome: Understanding): void {
    const { log } = this.#context;
    if (outcome.kind === 'understood') {
      log.info(`English passages are also found by what they mean: ${outcome.words} words are known`);
    }
    if (outcome.kind === 'unavailable') log.info(`${NO_VECTORS} (${outcome.reason})`);
    if (outcome.kind === 'failed') {
      log.warn({ err: outcome.error }, `${NO_VECTORS}: the word vectors could not be read`);
    }
  }
}
