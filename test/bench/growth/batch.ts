import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { z } from 'zod';
import { nodeProgram } from '../../processes/nodeProgram.ts';
import type { Request } from '../corpus/requests.ts';
import { costOfTree, cpuOfThreads } from './processTree.ts';

/** Which build of Verbatim is measured, on what. */
export interface Build {
  /** The folder of the checkout, with its packages. */
  readonly root: string;
  readonly corpusDirectory: string;
  readonly dataDirectory: string;
  /** A step that takes longer is ended and recorded as “more than”, in milliseconds. */
  readonly mostMs: number;
  /** Settings of the environment, such as ENGINE. */
  readonly settings?: Readonly<Record<string, string>>;
}

const answerSchema = z.looseObject({
  error: z.string().optional(),
  total: z.number().optional(),
  results: z.array(z.looseObject({ citation: z.string() })).optional(),
});

/** An answer of the terminal as JSON, as far as it is looked at here. */
export type BatchAnswer = z.infer<typeof answerSchema>;

/** An answer, and what it cost. */
export interface Timed {
  readonly answer: BatchAnswer;
  /** The whole line. */
  readonly line: string;
  readonly wallMs: number;
  /** Of all threads of the program, without processes that it started. */
  readonly cpuMs: number;
}

/** Something took longer than it may; it is recorded as “more than”. */
export class TooLong extends Error {
  override readonly name = 'TooLong';
  readonly ms: number;

  constructor(ms: number) {
    super(`more than ${ms / 1000} s`);
    this.ms = ms;
  }
}

/** The environment of a program that is measured: without word vectors, which take minutes for a large dossier. */
export function environmentOf({ corpusDirectory, dataDirectory, settings }: Build): NodeJS.ProcessEnv {
  return {
    ...process.env,
    CORPUS_DIR: corpusDirectory,
    DATA_DIR: dataDirectory,
    WORD_VECTORS: 'off',
    DISCORD_TOKEN: '',
    ...settings,
  };
}

/** So much of what a program said is told if it ends, in UTF-16 units. */
const SAID = 1_000;

/** The flags of Node with which a build starts itself. */
function flagsOf({ root }: Build): readonly string[] {
  const file = join(root, 'src', 'nodeFlags.json');
  return existsSync(file) ? z.array(z.string()).parse(JSON.parse(readFileSync(file, 'utf8'))) : [];
}

/** The terminal's `--batch`, one request after the other: the door by which every build can be measured. */
export class Batch {
  readonly #child: ChildProcessByStdio<Writable, Readable, Readable>;
  /** The end of what the program said on standard error. */
  #said = '';
  readonly #lines: AsyncIterator<string>;
  readonly #mostMs: number;
  readonly #begun = performance.now();

  constructor(build: Build) {
    this.#mostMs = build.mostMs;
    const { node, args, env } = nodeProgram(
      join(build.root, 'src', 'verbatim.ts'),
      ['--batch', '-'],
      environmentOf(build),
    );
    this.#child = spawn(node, [...flagsOf(build), ...args], {
      cwd: build.root,
      env,
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    this.#child.stderr.setEncoding('utf8').on('data', (text: string) => {
      this.#said = (this.#said + text).slice(-SAID);
    });
    this.#lines = createInterface({ input: this.#child.stdout })[Symbol.asyncIterator]();
  }

  get pid(): number {
    if (this.#child.pid === undefined) throw new Error('the program could not be started');
    return this.#child.pid;
  }

  /** Milliseconds since the program was started. */
  get age(): number {
    return performance.now() - this.#begun;
  }

  /** CPU time so far of the program and all that it started, in milliseconds. */
  get cpuMs(): number {
    return costOfTree(this.pid).cpuMs;
  }

  /** Throws {@link TooLong} after `most` milliseconds; the program is then ended. Throws if the program has ended. */
  async ask(request: Request, most = this.#mostMs): Promise<Timed> {
    const cpu = cpuOfThreads(this.pid);
    const begun = performance.now();
    this.#child.stdin.write(`${JSON.stringify(request)}\n`);
    const deadline = Promise.withResolvers<never>();
    const timer = setTimeout(() => deadline.reject(new TooLong(most)), most);
    try {
      const next = await Promise.race([this.#lines.next(), deadline.promise]);
      const wallMs = performance.now() - begun;
      if (next.done === true) throw new Error(`the program ended at ${JSON.stringify(request)}: ${this.#said}`);
      const cpuMs = cpuOfThreads(this.pid) - cpu;
      return { answer: answerSchema.parse(JSON.parse(next.value)), line: next.value, wallMs, cpuMs };
    } catch (error) {
      this.#child.kill('SIGKILL');
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }

  /** Ends the program. */
  async close(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    this.#child.stdin.end();
    const timer = setTimeout(() => this.#child.kill('SIGKILL'), 10_000);
    await once(this.#child, 'exit');
    clearTimeout(timer);
  }
}
