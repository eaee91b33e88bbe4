import { UserError } from '../../errors.ts';
import { whenFree } from '../../keeping/whenFree.ts';
import { wording } from '../../wording/catalogue.ts';
import type { RenderedMessage } from '../rendering/message.ts';
import { renderNotice } from '../rendering/notice.ts';
import { readPress } from './pressed.ts';
import { ASK_COMMAND, type ReplyContext } from './replyContext.ts';
import type { NoteDialogue, PressToAnswer } from './replyService.ts';
import { viewOfAnswered } from './viewOfAnswered.ts';

/** Longest remark on an answer, in UTF-16 units. */
const LONGEST_REMARK = 500;

/** The dialogue that asks what would be right. Throws {@link UserError} to someone who may not read the reply. */
export async function remarkDialogue(context: ReplyContext, pressed: PressToAnswer): Promise<NoteDialogue> {
  await readPress(context, pressed);
  const { title, description, label } = wording.feedback;
  const press = { ...pressed.press, verb: 'rated' } as const;
  return { press, title, description, label, value: '', longest: LONGEST_REMARK };
}

/** Keeps what a person says of an answer that they may read. Only they see that it is kept. */
export async function rate(
  context: ReplyContext,
  request: PressToAnswer,
  isGood: boolean,
  words: string,
): Promise<RenderedMessage> {
  const pressed = await readPress(context, request);
  const { kept, asker, press } = pressed;
  const { question } = kept.options;
  if (kept.command !== ASK_COMMAND || typeof question !== 'string') throw new UserError(wording.feedback.onlyAnswers);
  const [first] = viewOfAnswered(pressed).results;
  const { answer } = pressed.sealed;
  const isSilent = answer.command === ASK_COMMAND && answer.abstained;
  const shown = first === undefined || isSilent ? undefined : first;
  await whenFree(() =>
    context.store.feedback.rate({
      reply: press.reply,
      user: asker.user,
      dossier: kept.dossier,
      question,
      leansOn: kept.previous ?? null,
      document: shown?.document ?? null,
      passage: shown?.passage ?? null,
      isGood,
      words: words.trim().slice(0, LONGEST_REMARK),
    }),
  );
  return renderNotice(isGood ? wording.feedback.good : wording.feedback.bad, 'found');
}
