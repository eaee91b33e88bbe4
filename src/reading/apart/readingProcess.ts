import { type ChildProcess, fork } from 'node:child_process';
import { getCompileCacheDir } from 'node:module';
import { dirname } from 'node:path';
import type { ReadFile } from '../../dossier/document.ts';
import { wording } from '../../wording/catalogue.ts';
import type { ReadingOptions } from '../fileReader.ts';
import type { FoundFile } from '../folder.ts';
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

type Results = readonly [ReadFile, ...ReadFile[]];

/** What reads a hostile file has no business with the bot's token: of the environment it gets Node's cache of modules. */
function environmentOfReading(): NodeJS.ProcessEnv {
  // Node names the folder of its own version, below the one that it was given.
  const cache = getCompileCacheDir();
  return cache === undefined ? {} : { NODE_COMPILE_CACHE: dirname(cache) };
}

/** One process that reads one file at a time, so that a file that exhausts time or memory harms nothing else. */
export class ReadingProcess {
  readonly #limits: ReadingLimits;
  readonly #options: ReadingOptions;
  #child: ChildProcess | undefined;
  #filesRead = 0;

  constructor(limits: ReadingLimits, options: ReadingOptions) {
    this.#limits = limits;
    this.#options = options;
  }

  /** Reads a file; one that is beyond a limit, or ends the process, has that as the reason why it is not read. */
  async read(found: FoundFile): Promise<Results> {
    const isFresh = this.#child === undefined || this.#filesRead === 0;
    const outcome = await this.#try(found);
    if (typeof outcome !== 'string') return outcome;
    // What files before it left behind may be the cause.
    const again = isFresh ? outcome : await this.#try(found);
    return typeof again === 'string' ? [{ file: found.file, outcome: { reason: again } }] : again;
  }

  /** Ends the process; the next file starts another. */
  close(): void {
    this.#child?.kill('SIGKILL');
    this.#child = undefined;
    this.#filesRead = 0;
  }

  /** What reading the file came to, or why the process could not end it. */
  #try(found: FoundFile): Promise<Results | string> {
    const child = this.#child ?? this.#start();
    const { seconds, megabytes } = this.#limits;
    let isSlow = false;
    const timer = setTimeout(() => {
      isSlow = true;
      child.kill('SIGKILL');
    }, seconds * 1000);
    return new Promise<Results | string>((resolve) => {
      const ended = (code: number | null, signal: string | null): void => {
        if (isSlow) resolve(wording.unread.tooSlow(seconds));
        else if (OUT_OF_MEMORY.includes(signal) || code === ABORTED) resolve(wording.unread.tooMuchMemory(megabytes));
        else resolve(wording.unread.readerEnded(signal ?? String(code)));
      };
      const failed = (error: Error): void => resolve(wording.unread.readerEnded(error.message));
      child.once('exit', ended);
      child.once('error', failed);
      child.once('message', (message) => {
        child.off('exit', ended);
        child.off('error', failed);
        // Sound: the child is our own program of this version, which sends nothing else.
        const { results, resident } = message as { results: Results; resident: number };
        this.#filesRead += 1;
        if (resident > megabytes * MEGABYTE * LARGEST_SHARE) this.close();
        resolve(results);
      });
      this.#hold(child, true);
      child.send(found);
    }).finally(() => {
      clearTimeout(timer);
      this.#hold(child, false);
    });
  }

  #start(): ChildProcess {
    const { megabytes } = this.#limits;
    const child = fork(
      new URL('./readingChild.ts', import.meta.url),
      [String(megabytes), JSON.stringify(this.#options)],
      {
        execArgv: [`--max-old-space-size=${Math.floor(megabytes * HEAP_SHARE)}`],
        env: environmentOfReading(),
        serialization: 'advanced',
        // Libraries print warnings of their own; a file's faults are told in its outcome.
        stdio: [MUTE, MUTE, MUTE, 'ipc'],
      },
    );
    // A child may also end between two files, by the system's hand.
    const forget = (): void => {
      if (this.#child === child) this.#child = undefined;
    };
    child.on('exit', forget);
    child.on('error', forget);
    this.#child = child;
    this.#filesRead = 0;
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
