import {
  type ButtonInteraction,
  ComponentType,
  MessageFlags,
  type ModalSubmitInteraction,
  TextInputStyle,
} from 'discord.js';
import { UserError } from '../../errors.ts';
import { wording } from '../../wording/catalogue.ts';
import { customIdOf, type Press, parseCustomId } from '../customIds.ts';
import { MAX_MODAL_TITLE } from '../limits.ts';
import { shortened } from '../rendering/shortened.ts';
import type { NoteDialogue } from '../replies/replyService.ts';
import { askerOfInteraction } from './asker.ts';
import { inTime } from './deadline.ts';
import { noticeOf } from './failures.ts';
import type { Host } from './host.ts';
import { payloadOf } from './payloadOf.ts';
import { privately } from './privately.ts';
import { sayPrivately, showReply } from './reply.ts';

/** The field of the dialogue. */
const NOTE_FIELD = 'note';

/**
 * Opens a dialogue that asks for a note. Its id contains what the press means. Someone who may not read the dossier here sees a
 * refusal instead; when the note is sent, everything is checked again. A dialogue cannot be opened late, so the person is asked
 * to press again if that takes too long.
 */
export async function openDialogue(host: Host, interaction: ButtonInteraction): Promise<void> {
  const signal = inTime();
  try {
    const press = parseCustomId(interaction.customId);
    const asker = await askerOfInteraction(host, interaction);
    await show(interaction, await host.replies.openDialogue({ press, asker }, { signal }));
  } catch (error) {
    const shown = signal.aborted && error === signal.reason ? new UserError(wording.dialogue.tooLate) : error;
    const notice = noticeOf(shown, host.log, { press: interaction.customId, user: interaction.user.id });
    await interaction.reply(privately(payloadOf(notice, host.commandIds.in(interaction.guildId))));
  }
}

async function show(
  interaction: ButtonInteraction,
  { press, title, description, label = wording.dialogue.note, value, longest }: NoteDialogue,
): Promise<void> {
  await interaction.showModal({
    custom_id: customIdOf(press),
    title: shortened(title, MAX_MODAL_TITLE),
    components: [
      {
        type: ComponentType.Label,
        label,
        description,
        component: {
          type: ComponentType.TextInput,
          custom_id: NOTE_FIELD,
          style: TextInputStyle.Paragraph,
          required: false,
          max_length: longest,
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
    const asker = await askerOfInteraction(host, interaction);
    await showReply(host, interaction, await host.replies.answerDialogue({ press, asker, note }));
  } catch (error) {
    const notice = noticeOf(error, host.log, { dialogue: interaction.customId, user: interaction.user.id });
    if (isOnBriefing) await sayPrivately(host, interaction, notice);
    else await showReply(host, interaction, notice);
  }
}

function readDialogue(customId: string): Press | undefined {
  try {
    const press = parseCustomId(customId);
    return press.verb === 'pinned' || press.verb === 'noted' || press.verb === 'rated' ? press : undefined;
  } catch {
    return undefined;
  }
}
