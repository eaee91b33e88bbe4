import { UserError } from '../../errors.ts';
import type { KeptReply } from '../../keeping/replies.ts';
import { wording } from '../../wording/catalogue.ts';
import type { Press } from '../customIds.ts';
import { type Answered, answerKept } from './answerKept.ts';
import type { ReplyContext } from './replyContext.ts';
import type { PressToAnswer } from './replyService.ts';

/** What a press acts on: the kept request of the reply, answered again for the person who pressed. */
export interface Pressed extends Answered, PressToAnswer {
  readonly kept: KeptReply;
}

/** Answers the reply of a press again. Throws {@link UserError} if that may not be answered. */
export async function readPress(
  context: ReplyContext,
  { press, back, isPrivate = false, asker }: PressToAnswer,
): Promise<Pressed> {
  const kept = keptOf(context, press.reply);
  return { press, kept, asker, isPrivate, ...backTo(back), ...(await answerKept(context, asker, kept)) };
}

/** The way back as a part of a frame or of a press; nothing if there is none. */
export function backTo(back: Press | undefined): { readonly back?: Press } {
  return back === undefined ? {} : { back };
}

/** The request of a reply. Throws {@link UserError} if it is not kept any more. */
export function keptOf({ store }: ReplyContext, reply: string): KeptReply {
  const kept = store.find(reply);
  if (kept === undefined) throw new UserError(wording.refusals.tooOld);
  return kept;
}
