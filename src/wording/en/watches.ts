import { type Phrase, say } from '../phrase.ts';
import { count } from './counting.ts';

/** Watches and set times of a channel. */
export const watches = {
  watch: <P extends object>(number: P, query: P): Phrase<P> => say`${number} · ${query}`,
  added: <P extends object>(by: P, day: P, found: number, waiting: number): Phrase<P> =>
    say`added by ${by} ${day} · ${count(found, 'passage')} found${waiting === 0 ? '' : ` · ${waiting} not posted yet`}`,
  schedule: <P extends object>(number: P, times: P, zone: P): Phrase<P> => say`${number} · ${times} (${zone})`,
  cron: <P extends object>(pattern: P): Phrase<P> => say`as a cron pattern: ${pattern}`,
  next: <P extends object>(next: Phrase<P>, last: Phrase<P>): Phrase<P> => say`next: ${next} · last digest: ${last}`,
  there: <P extends object>(words: P, moment: P): Phrase<P> => say`${words} there, ${moment}`,
  never: 'never',
  none: 'none yet',
  setUp: <P extends object>(by: P): Phrase<P> => say`set up by ${by}`,
  channel: <P extends object>(channel: P): Phrase<P> => say`channel ${channel}`,
  fault: <P extends object>(reason: P): Phrase<P> => say`⚠️ Cannot post: ${reason}. It is tried again.`,
};
