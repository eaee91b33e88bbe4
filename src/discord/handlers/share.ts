import type { ButtonInteraction } from 'discord.js';
import { citationOf } from '../../dossier/passage.ts';
import { UserError } from '../../errors.ts';
import { wording } from '../../wording/catalogue.ts';
import { mayShow } from '../access/access.ts';
import { cardOf } from '../rendering/card.ts';
import { pagesOf, type RenderedMessage } from '../rendering/message.ts';
import type { Asker } from './asker.ts';
import { composePage } from './composePage.ts';
import { rememberQuestion } from './followUps.ts';
import type { Host } from './host.ts';
import { payloadOf } from './payloadOf.ts';
import type { Pressed } from './pressed.ts';
import { viewOfAnswered } from './viewOfAnswered.ts';

/**
 * Posts the page in the channel and records who shared what. Returns the private reply, with Share done. Whether the dossier may
 * be shown in the channel is checked again.
 */
export async function sharePage(
  host: Host,
  interaction: ButtonInteraction,
  pressed: Pressed,
): Promise<RenderedMessage> {
  await host.queue.run(interaction.channelId, null, () => postPage(host, interaction, pressed));
  return composeShared(host, pressed);
}

/** Posts the page in the channel and records who shared what. Returns the Discord id of the message. Throws {@link UserError} if the dossier may not be shown there. */
export async function postPage(host: Host, interaction: ButtonInteraction, pressed: Pressed): Promise<string> {
  const { press, kept, asker, open } = pressed;
  checkMayShow(host, asker, kept.dossier);
  const frame = { share: 'none', thread: asker.takesThreads, sharedBy: asker.person.id } as const;
  const shared = await composePage(host, pressed, { ...pageOf(pressed), ...frame });
  const { id: message } = await interaction.followUp(payloadOf(shared));
  const place = { channel: interaction.channelId, user: asker.person.id, isPublic: true, messages: [message] };
  rememberQuestion(host, kept, place);
  host.store.rememberSharedAs(press.reply, message);
  const view = viewOfAnswered(pressed, press.key);
  const pages = pagesOf(cardOf(view, open.dossier));
  const shown = new Set(pages[Math.min(press.number, pages.length - 1)]?.map((block) => block.result));
  host.store.recordShare({
    ...kept,
    user: asker.person.id,
    citations: view.results
      .filter(({ key }) => shown.has(key))
      .map(({ document, passage }) => citationOf({ document, number: passage })),
    guild: interaction.guildId,
    channel: interaction.channelId,
  });
  return message;
}

/** The private reply once its page has been shared. */
export function composeShared(host: Host, pressed: Pressed): Promise<RenderedMessage> {
  const frame = { share: 'done', thread: pressed.asker.takesThreads } as const;
  return composePage(host, pressed, { ...pageOf(pressed), ...frame });
}

function pageOf({ press }: Pressed) {
  return { reply: press.reply, page: press.number, expanded: press.key };
}

/** Throws {@link UserError}, which says what to do instead, if not everyone in this place may see the dossier. */
export function checkMayShow(host: Host, asker: Asker, dossier: string): void {
  if (asker.place.kind === 'guild' && mayShow(host.access, asker.place, dossier)) return;
  throw new UserError(wording.refusals.cannotShare);
}
