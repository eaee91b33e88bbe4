import type { KeptReply } from '../../keeping/replies.ts';
import { whenFree } from '../../keeping/whenFree.ts';
import type { ReplyContext } from './replyContext.ts';

/** Keeps a reply, so that its buttons work, and returns its id: a new one, or the one that is given, which replaces what was kept under it. */
export function keepReply({ store }: ReplyContext, reply: KeptReply, id?: string): Promise<string> {
  return whenFree(() => store.keep(reply, id));
}

/**
 * Records something that no reply depends on, such as a question for follow-ups. If the storage fails it is left out: the log
 * says so once.
 */
export async function recordIfPossible({ store }: ReplyContext, work: () => void): Promise<void> {
  await whenFree(() => store.health.attempt(work, () => undefined));
}
