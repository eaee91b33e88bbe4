import { MessageChannel } from 'node:worker_threads';
import { repliesOf } from '../../src/discord/replies/repliesOf.ts';
import type { ReplyContext } from '../../src/discord/replies/replyContext.ts';
import { REPLY_PROCEDURES, type ReplyService } from '../../src/discord/replies/replyService.ts';
import { clientOf } from '../../src/threads/clientOf.ts';
import { Connection } from '../../src/threads/connection.ts';
import type { Client } from '../../src/threads/procedure.ts';

/** Replies that are made in the thread of the tests, and still cross a message port as they do to and from a worker. */
export interface ServedReplies {
  readonly replies: Client<ReplyService>;
  close(): void;
}

export function serveReplies(context: ReplyContext): ServedReplies {
  return serve(repliesOf(context));
}

/** The same of a service that is at hand. */
export function serve(service: ReplyService): ServedReplies {
  const { port1, port2 } = new MessageChannel();
  const serving = new Connection(port1, service);
  const calling = new Connection(port2, {});
  return {
    replies: clientOf<ReplyService>(REPLY_PROCEDURES, (...call) => calling.call(...call)),
    close: () => {
      const reason = new Error('the replies are closed');
      calling.close(reason);
      serving.close(reason);
      port1.close();
    },
  };
}
