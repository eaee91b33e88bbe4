import type { ButtonInteraction, ModalSubmitInteraction } from 'discord.js';
import { UserError } from '../../errors.ts';
import type { KeptReply } from '../../keeping/replies.ts';
import { wording } from '../../wording/catalogue.ts';
import { type Press, parseCustomId } from '../customIds.ts';
import { type Answered, answerKept } from './answerKept.ts';
import { type Asker, askerOfInteraction } from './asker.ts';
import type { Host } from './host.ts';

/** What a press acts on: the kept request of the reply, answered again for the person who pressed. */
export interface Pressed extends Answered {
  readonly press: Press;
  readonly kept: KeptReply;
  readonly asker: Asker;
}

/** Reads a press and checks it for person, place and dossier. Throws {@link UserError} if it may not be answered. */
export async function readPress(host: Host, interaction: ButtonInteraction): Promise<Pressed> {
  const press = parseCustomId(interaction.customId);
  const { kept, asker } = await keptOf(host, interaction, press);
  return { press, kept, asker, ...answerKept(host, asker, kept) };
}

/** The reply to which a press or a dialogue belongs, and who acts on it. Throws {@link UserError} if it is not kept any more. */
export async function keptOf(
  host: Host,
  interaction: ButtonInteraction | ModalSubmitInteraction,
  press: Press,
): Promise<Pick<Pressed, 'kept' | 'asker'>> {
  const asker = await askerOfInteraction(interaction, host.memberships);
  const kept = host.store.find(press.reply);
  if (kept === undefined) throw new UserError(wording.refusals.tooOld);
  return { kept, asker };
}
