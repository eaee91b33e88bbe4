import type { SealedAnswer } from '../../contract/sealedAnswer.ts';
import type { OpenDossier } from '../../openDossier.ts';
import { Memo } from '../../text/memo.ts';
import { languageSpoken } from '../../wording/speaking.ts';
import type { Request } from './request.ts';

/** Answers that are remembered of a dossier: those of the replies in which people turn pages just now. */
const MOST_ANSWERS = 30;

/**
 * Remembers answers, so that turning a page, opening a context or sharing does not run the command again. An answer belongs to
 * the dossier as it was read when the answer was made: once the dossier has been read again, the command is run again.
 */
export class AnswerMemo {
  readonly #answers = new WeakMap<OpenDossier, Memo<string, Promise<SealedAnswer>>>();

  /** The answer to a request; made only if it is not remembered. Throws what `make` throws and then remembers nothing. */
  of(
    open: OpenDossier,
    { command, options, previous, shown }: Request,
    make: () => Promise<SealedAnswer>,
  ): Promise<SealedAnswer> {
    const memo = this.#answers.get(open) ?? new Memo<string, Promise<SealedAnswer>>(MOST_ANSWERS);
    this.#answers.set(open, memo);
    const given = Object.entries(options).sort(([a], [b]) => (a < b ? -1 : 1));
    // What the bot says in an answer is in the language of whoever asked.
    const key = JSON.stringify([languageSpoken(), open.reading, command, given, previous, shown]);
    const answer = memo.of(key, make);
    answer.catch(() => memo.forget(key)); // whoever waits for it hears of the failure
    return answer;
  }
}
