import { wording } from '../../wording/catalogue.ts';
import { MAX_THREAD_NAME } from '../limits.ts';
import { CUT } from './quotation.ts';
import { boundaryBefore } from './wordBoundary.ts';

/** The name of a thread whose own name would be empty, or which the server's rules for names do not let pass. */
export function plainThreadName(): string {
  return wording.threads.plainName;
}

/** Characters that are not seen and could reorder or hide what is beside them; joiners stay, which Persian and emoji need. */
const UNSEEN = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu;
const SEEN = /[\p{L}\p{N}\p{S}\p{P}]/u;

/**
 * The name of a thread: a question or a topic on one line, cut between words if it is longer than Discord's limit. Names
 * know no Markdown and no mentions, so that nothing in them is escaped.
 */
export function threadNameOf(subject: string): string {
  const line = subject.replace(/\s+/gu, ' ').replace(UNSEEN, '').trim();
  if (!SEEN.test(line)) return plainThreadName();
  if (line.length <= MAX_THREAD_NAME) return line;
  return line.slice(0, boundaryBefore(line, 0, MAX_THREAD_NAME - CUT.length)).trimEnd() + CUT;
}
