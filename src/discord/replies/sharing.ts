import { UserError } from '../../errors.ts';
import { wording } from '../../wording/catalogue.ts';
import { checkMayPost } from '../access/posting.ts';
import { checkMayShare } from '../access/rights.ts';
import type { RenderedMessage } from '../rendering/message.ts';
import { citationsOn } from './citationsOn.ts';
import { composePage } from './composePage.ts';
import { questionIn } from './followUps.ts';
import { recordIfPossible } from './keepReply.ts';
import { backTo, type Pressed, readPress } from './pressed.ts';
import type { ReplyContext } from './replyContext.ts';
import type { PressToAnswer, SharedPage, SharedWhere, ShareToRecord } from './replyService.ts';

/**
 * The page as it is posted in the channel, with what is to be recorded of it. Throws {@link UserError} if the dossier may not be
 * shown there, if the person or the bot may not post there, or if everyone there sees the reply already.
 */
export async function sharePage(
  context: ReplyContext,
  request: PressToAnswer & { readonly isPrivate: boolean },
): Promise<SharedPage> {
  const pressed = await readPress(context, request);
  if (!request.isPrivate) throw new UserError(wording.refusals.sharedAlready);
  const { press, kept, asker } = pressed;
  checkMayShare(asker.rights, asker.place, kept.dossier);
  checkMayPost('share', asker.posting);
  const frame = { share: 'none', thread: asker.takesThreads, sharedBy: asker.user } as const;
  const rendered = await composePage(context, pressed, { ...pageOf(pressed), ...frame });
  checkMayPost('share', asker.posting, (rendered.files ?? []).length > 0);
  const citations = citationsOn(pressed, press.number, press.key);
  const share = { ...kept, user: asker.user, citations };
  return {
    rendered,
    record: { reply: press.reply, share, userName: asker.name, question: questionIn(context, kept, pressed) },
  };
}

/** Records who shared what, and where, so that the next question can lean on it. */
export async function recordShare(context: ReplyContext, record: ShareToRecord & SharedWhere): Promise<void> {
  const { store } = context;
  const { reply, share, userName, question, message, guild, channel } = record;
  if (question !== null) {
    const asked = { channel, user: share.user, isPublic: true, ...question };
    await recordIfPossible(context, () => store.asked.remember(asked, [message]));
  }
  await recordIfPossible(context, () => store.rememberSharedAs(reply, message));
  await recordIfPossible(context, () => store.recordShare({ ...share, guild, channel }, userName));
}

/** The private reply once its page has been shared. */
export async function showShared(context: ReplyContext, request: PressToAnswer): Promise<RenderedMessage> {
  const pressed = await readPress(context, request);
  const frame = { share: 'done', thread: request.asker.takesThreads } as const;
  return composePage(context, pressed, { ...pageOf(pressed), ...frame, ...backTo(pressed.back) });
}

function pageOf({ press }: Pressed) {
  return { reply: press.reply, page: press.number, expanded: press.key };
}
