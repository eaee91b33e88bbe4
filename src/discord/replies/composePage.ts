import { exportFile } from '../../exporting/exportFile.ts';
import { picturedIn } from '../../views/pictured.ts';
import { cardOf } from '../rendering/card.ts';
import type { RenderedFile } from '../rendering/files.ts';
import { type RenderedMessage, renderPage } from '../rendering/message.ts';
import type { Frame } from '../rendering/pageButtons.ts';
import { verifyRendered } from '../rendering/verifyRendered.ts';
import type { Answered } from './answerKept.ts';
import { ASK_COMMAND, READ_COMMAND, type ReplyContext } from './replyContext.ts';
import { viewOfAnswered } from './viewOfAnswered.ts';

/** Renders one page, and compares every quotation in it with its source. Throws if one differs. */
export async function composePage(
  context: ReplyContext,
  answered: Answered,
  frame: Omit<Frame, 'canRead' | 'rates'>,
): Promise<RenderedMessage> {
  const { sealed, open } = answered;
  await context.guard.verifyByIndex(sealed, open);
  const canRead = context.commands.some((command) => command.name === READ_COMMAND);
  const card = cardOf(viewOfAnswered(answered, frame.expanded), open.dossier);
  const pictures = card.view.form === 'timeline' && frame.page === 0 ? await picturesOf(context, answered) : [];
  const file = frame.page === 0 ? await exportFile(sealed.answer, open.dossier) : undefined;
  const exported = file === undefined ? [] : [file];
  const message = renderPage(card, { ...frame, canRead, rates: sealed.answer.command === ASK_COMMAND }, [
    ...pictures,
    ...exported,
  ]);
  verifyRendered(message, open.dossier);
  return message;
}

/** The pictures of an answer. If they cannot be drawn, the fault is logged and the answer is sent without them. */
export async function picturesOf(context: ReplyContext, { sealed, open }: Answered): Promise<readonly RenderedFile[]> {
  try {
    return (await context.draw?.(picturedIn(sealed.answer, open.dossier))) ?? [];
  } catch (error) {
    context.log.error({ err: error, command: sealed.answer.command }, 'could not draw a picture');
    return [];
  }
}
