import { type ChildProcess, fork } from 'node:child_process';
import { getCompileCacheDir } from 'node:module';
import { dirname } from 'node:path';
import { wording } from '../../wording/catalogue.ts';
import type { ReadingOptions } from '../fileReader.ts';
import type { ReadingLimits } from './readingLimits.ts';

const MEGABYTE = 1024 * 1024;
/** A process that is as large after a file is replaced, so that the next file has its whole share. */
const LARGEST_SHARE = 0.5;
/** Of the resident limit, what V8's own heap may have: it is the part that can be limited exactly. */
const HEAP_SHARE = 0.9;
/** The signals by which a process ends that has too much memory: by its watch or the system, or by V8. */
const OUT_OF_MEMORY: readonly (string | null)[] = ['SIGKILL', 'SIGABRT'];
/** The exit code that stands for SIGABRT where there are no signals. */
const ABORTED = 134;

/** Standard input and output of the process. */
const MUTE = 'ignore';

/** What reads a hostile file has no business with the bot's token: of the environment it gets Node's cache of modules. */
function environmentOfReading(): NodeJS.ProcessEnv {
  // Node names the folder of its own version, below the one that it was given.
  const cache = getCompileCacheDir();
  return cache === undefined ? {} : { NODE_COMPILE_CACHE: dirname(cache) };
}

/** Why a process could not answer a request, for the owner of the file. */
export interface Refusal {
  readonly reason: string;
}

/** One process that answers one request at a time, so that a file that exhausts time or memory harms nothing else. */
export class ReadingProcess<Request extends object, Result> {
  readonly #program: URL;
  readonly #limits: ReadingLimits;
  readonly #options: ReadingOptions;
  #child: ChildProcess | undefined;
  #answered = 0;

  /** `program`: the module with which the process starts, which calls `serveReading`. */
  constructor(program: URL, limits: ReadingLimits, options: ReadingOptions) {
    this.#program = program;
    this.#limits = limits;
    this.#options = options;
  }

  /** Has a request answered; a file that is beyond a limit, or ends the process, has that as the reason why it is not read. */
  async ask(request: Request): Promise<{ readonly result: Result } | Refusal> {
    const isFresh = this.#child === undefined || this.#answered === 0;
    const outcome = await this.#try(request);
    // What files before it left behind may be the cause.
    return 'result' in outcome || isFresh ? outcome : await this.#try(request);
  }

  /** Ends the process; the next file starts another. */
  close(): void {
    this.#child?.kill('SIGKILL');
    this.#child = undefined;
    this.#answered = 0;
  }

  #try(request: Request): Promise<{ readonly result: Result } | Refusal> {
    const child = this.#child ?? this.#start();
    const { seconds, megabytes } = this.#limits;
    let isSlow = false;
    const startTimer = (): NodeJS.Timeout =>
      setTimeout(() => {
        isSlow = true;
        child.kill('SIGKILL');
      }, seconds * 1000);
    let timer = startTimer();
    return new Promise<{ readonly result: Result } | Refusal>((resolve) => {
      const refuse = (reason: string): void => resolve({ reason });
      const ended = (code: number | null, signal: string | null): void => {
        if (isSlow) refuse(wording.unread.tooSlow(seconds));
        else if (OUT_OF_MEMORY.includes(signal) || code === ABORTED) refuse(wording.unread.tooMuchMemory(megabytes));
        else refuse(wording.unread.readerEnded(signal ?? String(code)));
      };
      const failed = (error: Error): void => refuse(wording.unread.readerEnded(error.message));
      const heard = (message: unknown): void => {
        // Sound: the child is our own program of this version, which sends nothing else.
        const said = message as { isRead: true } | { result: Result; resident: number };
        if ('isRead' in said) {
          clearTimeout(timer);
          timer = startTimer();
          return;
        }
        child.off('exit', ended);
        child.off('error', failed);
        child.off('message', heard);
        this.#answered += 1;
        if (said.resident > megabytes * MEGABYTE * LARGEST_SHARE) this.close();
        resolve({ result: said.result });
      };
      child.once('exit', ended);
      child.once('error', failed);
      child.on('message', heard);
      this.#hold(child, true);
      child.send(request);
    }).finally(() => {
      clearTimeout(timer);
      this.#hold(child, false);
    });
  }

  #start(): ChildProcess {
    const { megabytes } = this.#limits;
    const child = fork(this.#program, [String(megabytes), JSON.stringify(this.#options)], {
      execArgv: [`--max-old-space-size=${Math.floor(megabytes * HEAP_SHARE)}`],
      env: environmentOfReading(),
      serialization: 'advanced',
      // Libraries print warnings of their own; a file's faults are told in its outcome.
      stdio: [MUTE, MUTE, MUTE, 'ipc'],
    });
    // A child may also end between two files, by the system's hand.
    const forget = (): void => {
      if (this.#child === child) this.#child = undefined;
    };
    child.on('exit', forget);
    child.on('error', forget);
    this.#child = child;
    this.#answered = 0;
    return child;
  }

  /** Whether this program waits for the child before it ends. */
  #hold(child: ChildProcess, isHeld: boolean): void {
    if (isHeld) {
      child.ref();
      child.channel?.ref();
    } else {
      child.unref();
      child.channel?.unref();
    }
  }
}
