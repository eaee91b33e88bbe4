import type { KeptReply } from '../../keeping/replies.ts';
import { whenFree } from '../../keeping/whenFree.ts';
import type { ReplyContext } from './replyContext.ts';

/** Keeps a reply, so that its buttons work, and returns its id. */
export function keepReply({ store }: ReplyContext, reply: KeptReply): Promise<string> {
  return whenFree(() => store.keep(reply));
}
