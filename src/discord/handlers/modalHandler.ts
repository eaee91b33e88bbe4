import {
  type ButtonInteraction,
  ComponentType,
  MessageFlags,
  type ModalSubmitInteraction,
  TextInputStyle,
} from 'discord.js';
import type { Answer } from '../../answer.ts';
import { findCall } from '../../contract/findCall.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { UserError } from '../../errors.ts';
import { documentKey } from '../../views/model/keys.ts';
import { wording } from '../../wording/catalogue.ts';
import { customIdOf, type Press, parseCustomId } from '../customIds.ts';
import { MAX_MODAL_TITLE } from '../limits.ts';
import { CUT } from '../rendering/quotation.ts';
import { wholeCharacter } from '../rendering/wordBoundary.ts';
import type { Answered } from './answerKept.ts';
import { type AnsweredBriefing, composeBriefing, runBriefing } from './briefingHandler.ts';
import { noticeOf } from './failures.ts';
import { BRIEFING_COMMAND, type Host } from './host.ts';
import { payloadOf } from './payloadOf.ts';
import { keptOf } from './pressed.ts';
import { privately } from './privately.ts';

/** The field of the dialogue, and the option of /briefing that takes its text. */
const NOTE_FIELD = 'note';

/**
 * Opens a dialogue that asks for a note. Its id contains what the press means. Someone who may not read the dossier here sees a
 * refusal instead; when the note is sent, everything is checked again.
 */
export async function openDialogue(host: Host, interaction: ButtonInteraction): Promise<void> {
  try {
    const press = parseCustomId(interaction.customId);
    const { kept, asker } = await keptOf(host, interaction, press);
    const { sealed, open } = runBriefing(host, asker, kept.dossier, 'list', {});
    if (press.verb === 'pin') {
      const citation = citationOf(press, open.dossier);
      await ask(
        host,
        interaction,
        { ...press, verb: 'pinned' },
        wording.dialogue.pin(citation),
        wording.dialogue.pinnedFor,
        '',
      );
      return;
    }
    if (!hasCurrent(sealed.answer)) throw new UserError(wording.dialogue.noneOpen);
    const shown = pinsIn(runBriefing(host, asker, kept.dossier, 'show', {}));
    const at = shown?.pins.findIndex(({ key }) => key === press.key) ?? -1;
    const pin = shown?.pins[at];
    if (pin === undefined) throw new UserError(wording.dialogue.pinGone(shown?.name ?? ''));
    await ask(
      host,
      interaction,
      { ...press, verb: 'noted' },
      wording.dialogue.noteOn(at + 1),
      wording.dialogue.takesAway,
      pin.note,
    );
  } catch (error) {
    const notice = payloadOf(noticeOf(error, host.log, { press: interaction.customId, user: interaction.user.id }));
    await interaction.reply(privately(notice));
  }
}

/** Longest note that /briefing takes, in UTF-16 units. */
function longestNote({ commands }: Host): number {
  const { options } = findCall(commands, `${BRIEFING_COMMAND} add`).callable;
  const longest = options.find(({ name }) => name === NOTE_FIELD)?.max;
  if (longest === undefined) throw new Error(`/${BRIEFING_COMMAND} add has no option ${NOTE_FIELD} with a limit`);
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

async function ask(
  host: Host,
  interaction: ButtonInteraction,
  press: Press,
  title: string,
  description: string,
  value: string,
): Promise<void> {
  await interaction.showModal({
    custom_id: customIdOf(press),
    title: title.length <= MAX_MODAL_TITLE ? title : title.slice(0, wholeCharacter(title, MAX_MODAL_TITLE - 1)) + CUT,
    components: [
      {
        type: ComponentType.Label,
        label: wording.dialogue.note,
        description,
        component: {
          type: ComponentType.TextInput,
          custom_id: NOTE_FIELD,
          style: TextInputStyle.Paragraph,
          required: false,
          max_length: longestNote(host),
          ...(value === '' ? {} : { value }),
        },
      },
    ],
  });
}

/** Answers a dialogue that was sent: pins the passage, or changes the note. Only the sender sees the answer. */
export async function answerDialogue(host: Host, interaction: ModalSubmitInteraction): Promise<void> {
  const press = readDialogue(interaction.customId);
  // A note is changed on the briefing, which then shows it. A pin does not change the reply from which it was made.
  const isOnBriefing = press?.verb === 'noted' && interaction.message?.flags.has(MessageFlags.Ephemeral) === true;
  if (isOnBriefing) await interaction.deferUpdate();
  else await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  try {
    if (press === undefined) throw new UserError(wording.dialogue.otherVersion);
    const note = interaction.fields.getTextInputValue(NOTE_FIELD);
    await interaction.editReply(payloadOf(await composeBriefing(host, await act(host, interaction, press, note))));
  } catch (error) {
    const notice = payloadOf(noticeOf(error, host.log, { dialogue: interaction.customId, user: interaction.user.id }));
    if (isOnBriefing) await interaction.followUp(privately(notice));
    else await interaction.editReply(notice);
  }
}

async function act(
  host: Host,
  interaction: ModalSubmitInteraction,
  press: Press,
  note: string,
): Promise<AnsweredBriefing> {
  const { kept, asker } = await keptOf(host, interaction, press);
  const { dossier } = kept;
  if (press.verb === 'noted') {
    const options = { pin: `${press.key}@${press.number}`, note };
    return { ...runBriefing(host, asker, dossier, 'note', options), asker, key: press.key };
  }
  const { open } = runBriefing(host, asker, dossier, 'list', {});
  const id = citationOf(press, open.dossier);
  const answered = runBriefing(host, asker, dossier, 'add', { id, note });
  return { ...answered, asker, key: pinsIn(answered)?.pins.at(-1)?.key ?? null };
}

function readDialogue(customId: string): Press | undefined {
  try {
    const press = parseCustomId(customId);
    return press.verb === 'pinned' || press.verb === 'noted' ? press : undefined;
  } catch {
    return undefined;
  }
}

/** The citation of the passage that a press on Pin means. */
function citationOf({ key, number }: Press, dossier: Dossier): string {
  const document = dossier.documents.find(({ id }) => documentKey(id) === key);
  if (document === undefined) throw new UserError(wording.dialogue.documentGone);
  return `${document.id}:${number}`;
}
