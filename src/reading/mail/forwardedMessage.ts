import type { Metadata } from '../../dossier/document.ts';
import { withoutGaps } from '../metadata/declaredMetadata.ts';
import { type BodyContent, senderName } from './bodyContent.ts';
import { headerDay } from './headerDay.ts';
import { plainBody } from './plainBody.ts';
import { quotedMessageAt } from './quotedHead.ts';

/** The head of a forwarded message is among its first lines. */
const REACH = 8;

/** A message that another holds, and what its head says of it. */
export interface ForwardedMessage {
  readonly body: BodyContent;
  readonly metadata: Partial<Metadata>;
}

/** The message in quoted text that begins with its head; undefined if it has none. */
export function forwardedMessage(quoted: string): ForwardedMessage | undefined {
  const lines = quoted.split('\n');
  for (let at = 0; at < Math.min(lines.length, REACH); at += 1) {
    const head = quotedMessageAt(lines, at);
    if (head?.from === undefined) continue;
    return {
      body: plainBody(lines.slice(head.end).join('\n'), { isFlowed: false, delsp: false }),
      metadata: withoutGaps<Pick<Metadata, 'title' | 'author' | 'published'>>({
        title: head.subject,
        author: senderName(head.from),
        published: headerDay(head.sent ?? ''),
      }),
    };
  }
  return undefined;
}
