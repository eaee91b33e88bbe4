import type { Asked, Wanted } from './askedQuestion.ts';

/** Most questions that are remembered. */
const MOST = 1_000;

interface Remembered {
  readonly asked: Asked;
  readonly messages: readonly string[];
  /** Milliseconds. */
  readonly created: number;
}

/** The last questions that this program was asked, for a time in which the server that keeps them cannot be reached. */
export class RecentQuestions {
  readonly #questions: Remembered[] = [];

  remember(asked: Asked, messages: readonly string[], created: number): void {
    this.#questions.push({ asked, messages, created });
    if (this.#questions.length > MOST) this.#questions.shift();
  }

  /** The question that a message asks or answers, or undefined. */
  at(message: string): Asked | undefined {
    return this.#questions.findLast(({ messages }) => messages.includes(message))?.asked;
  }

  /** The last of the wanted questions, or undefined. */
  last({ channel, by, andPublic }: Wanted, now: number): Asked | undefined {
    const isOwn = ({ asked, created }: Remembered): boolean =>
      by !== undefined && asked.user === by.user && created >= now - by.within;
    return this.#questions.findLast(
      (one) => one.asked.channel === channel && (isOwn(one) || (andPublic && one.asked.isPublic)),
    )?.asked;
  }
}
