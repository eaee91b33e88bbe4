import { type ChildProcess, fork } from 'node:child_process';
import { on } from 'node:events';
import { join } from 'node:path';
import { type Job, type Report, reportSchema } from './messages.ts';

/** A build that answers in a process of its own, so that neither code nor memory is shared with another. */
export class AskingProcess {
  readonly #child: ChildProcess;
  readonly #messages: NodeJS.AsyncIterator<readonly unknown[]>;

  private constructor(child: ChildProcess) {
    this.#child = child;
    this.#messages = on(child, 'message', { close: ['exit'] });
  }

  /** Starts a build; resolves once its dossier is open, with whether it has word vectors. */
  static async start(job: Job): Promise<{ readonly process: AskingProcess; readonly hasVectors: boolean }> {
    const child = fork(join(import.meta.dirname, 'answerQuestions.ts'), [JSON.stringify(job)], { cwd: job.root });
    const process = new AskingProcess(child);
    const { hasVectors = false } = await process.#report();
    return { process, hasVectors };
  }

  /** Asks one question; the CPU time that the whole process took for it, in microseconds. */
  async ask(question: string): Promise<number> {
    this.#child.send(question);
    return (await this.#report()).cpu;
  }

  close(): void {
    if (this.#child.connected) this.#child.disconnect();
  }

  async #report(): Promise<Report> {
    const { value, done } = await this.#messages.next();
    if (done === true)
      throw new Error(`a process that answers ended with ${this.#child.exitCode ?? this.#child.signalCode}`);
    return reportSchema.parse(value[0]);
  }
}
