import type { Answer } from '../../answer.ts';
import { findCall } from '../../contract/findCall.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { UserError } from '../../errors.ts';
import { documentKey } from '../../views/model/keys.ts';
import { wording } from '../../wording/catalogue.ts';
import type { Press } from '../customIds.ts';
import type { RenderedMessage } from '../rendering/message.ts';
import { type Answered, openFor } from './answerKept.ts';
import { type AnsweredBriefing, composeBriefing, runBriefing } from './briefingReply.ts';
import { keptOf } from './pressed.ts';
import { rate, remarkDialogue } from './rating.ts';
import { BRIEFING_COMMAND, type ReplyContext } from './replyContext.ts';
import type { NoteDialogue, PressToAnswer } from './replyService.ts';

/** The option of /briefing that takes a note. */
const NOTE_OPTION = 'note';

/** The dialogue that asks for a note on a passage or a pin. Throws {@link UserError} to someone who may not change briefings here. */
export async function openDialogue(context: ReplyContext, { press, asker }: PressToAnswer): Promise<NoteDialogue> {
  if (press.verb === 'bad') return remarkDialogue(context, { press, asker });
  const { dossier } = keptOf(context, press.reply);
  const { callable } = findCall(context.commands, `${BRIEFING_COMMAND} ${press.verb === 'pin' ? 'add' : 'note'}`);
  openFor(context, asker, callable, dossier);
  const longest = longestNote(context);
  const { sealed, open } = await runBriefing(context, asker, dossier, 'list', {});
  if (press.verb === 'pin') {
    const citation = citationOf(press, open.dossier);
    const { pin, pinnedFor } = wording.dialogue;
    return {
      press: { ...press, verb: 'pinned' },
      title: pin(citation),
      description: pinnedFor,
      value: '',
      longest,
    };
  }
  if (!hasCurrent(sealed.answer)) throw new UserError(wording.dialogue.noneOpen);
  const shown = pinsIn(await runBriefing(context, asker, dossier, 'show', {}));
  const at = shown?.pins.findIndex(({ key }) => key === press.key) ?? -1;
  const pin = shown?.pins[at];
  if (pin === undefined) throw new UserError(wording.dialogue.pinGone(shown?.name ?? ''));
  const { noteOn, takesAway } = wording.dialogue;
  return {
    press: { ...press, verb: 'noted' },
    title: noteOn(at + 1),
    description: takesAway,
    value: pin.note,
    longest,
  };
}

/** Longest note that /briefing takes, in UTF-16 units. */
function longestNote({ commands }: ReplyContext): number {
  const { options } = findCall(commands, `${BRIEFING_COMMAND} add`).callable;
  const longest = options.find(({ name }) => name === NOTE_OPTION)?.max;
  if (longest === undefined) throw new Error(`/${BRIEFING_COMMAND} add has no option ${NOTE_OPTION} with a limit`);
  return longest;
}

/** Whether a briefing of the channel takes up what is pinned. */
function hasCurrent(answer: Answer): boolean {
  return answer.command === 'briefing' && answer.form === 'list' && answer.briefings.some((one) => one.isCurrent);
}

/** The briefing that an answer shows; undefined if it shows none. */
function pinsIn({ sealed: { answer } }: Answered) {
  return answer.command === 'briefing' && answer.form !== 'list' ? answer : undefined;
}

/** Pins the passage, or changes the note, as a dialogue says that was sent. Everything is checked again. */
export async function answerDialogue(
  context: ReplyContext,
  sent: PressToAnswer & { readonly note: string },
): Promise<RenderedMessage> {
  if (sent.press.verb === 'rated') return rate(context, sent, false, sent.note);
  return composeBriefing(context, await act(context, sent));
}

async function act(
  context: ReplyContext,
  { press, asker, note }: PressToAnswer & { readonly note: string },
): Promise<AnsweredBriefing> {
  const { dossier } = keptOf(context, press.reply);
  if (press.verb === 'noted') {
    const options = { pin: `${press.key}@${press.number}`, note };
    return { ...(await runBriefing(context, asker, dossier, 'note', options)), isWhole: true, asker, key: press.key };
  }
  const { open } = await runBriefing(context, asker, dossier, 'list', {});
  const id = citationOf(press, open.dossier);
  const answered = await runBriefing(context, asker, dossier, 'add', { id, note });
  return { ...answered, asker, key: pinsIn(answered)?.pins.at(-1)?.key ?? null };
}

/** The citation of the passage that a press on Pin means. */
function citationOf({ key, number }: Press, dossier: Dossier): string {
  const document = dossier.documents.find(({ id }) => documentKey(id) === key);
  if (document === undefined) throw new UserError(wording.dialogue.documentGone);
  return `${document.id}:${number}`;
}
