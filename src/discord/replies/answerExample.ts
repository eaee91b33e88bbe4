import { findCall } from '../../contract/findCall.ts';
import { UserError } from '../../errors.ts';
import { whenFree } from '../../keeping/whenFree.ts';
import { questionKey } from '../../views/model/keys.ts';
import { wording } from '../../wording/catalogue.ts';
import type { RenderedMessage } from '../rendering/message.ts';
import { answerKept } from './answerKept.ts';
import { citationsOn } from './citationsOn.ts';
import { composePage } from './composePage.ts';
import { keepReply } from './keepReply.ts';
import { offersFor } from './offersFor.ts';
import type { Pressed } from './pressed.ts';
import { ASK_COMMAND, type ReplyContext } from './replyContext.ts';
import { viewOfAnswered } from './viewOfAnswered.ts';

/** Asks a question that help offers, for the one who pressed; the next question can lean on it. */
export async function answerExample(context: ReplyContext, pressed: Pressed): Promise<RenderedMessage> {
  const { asker, kept: help, press } = pressed;
  const question = viewOfAnswered(pressed).examples?.find((one) => questionKey(one) === press.key);
  const { followsUp } = findCall(context.commands, ASK_COMMAND).callable;
  if (question === undefined || followsUp === undefined) throw new UserError(wording.refusals.dossierChanged);
  const { dossier } = help;
  const kept = { command: ASK_COMMAND, dossier, options: { [followsUp.option]: question }, user: asker.user };
  const answered = await answerKept(context, asker, kept);
  const reply = await keepReply(context, kept);
  const here = { channel: asker.thread ?? asker.channel, user: asker.user, isPublic: false };
  await whenFree(() =>
    context.store.asked.remember({ ...here, dossier, question, shown: citationsOn(answered, 0) }, []),
  );
  return composePage(context, answered, { reply, page: 0, expanded: null, ...offersFor(asker) });
}
