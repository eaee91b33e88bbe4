import type { ReplyContext } from './replyContext.ts';
import type { CommandToAnswer, MessageToAnswer } from './replyService.ts';

/** Has the log say who asked what, if the operator wants to read that. */
export function logCommand({ asked }: ReplyContext, { called, asker }: CommandToAnswer): void {
  const { user, channel } = asker;
  if (called.kind === 'typed') asked?.({ user, channel, command: called.command, question: called.options });
  else asked?.({ user, channel, command: called.name, question: called });
}

/** The same of a mention or a direct message. */
export function logMessage({ asked }: ReplyContext, { text, asker }: MessageToAnswer): void {
  asked?.({ user: asker.user, channel: asker.channel, command: 'mention', question: text });
}
