import type { AutocompleteInteraction } from 'discord.js';
import { DOSSIER_OPTION } from '../dossierOption.ts';
import type { OfferedChoice } from '../replies/replyService.ts';
import { askerOfInteraction } from './asker.ts';
import { calledOf } from './calledOf.ts';
import { inTime } from './deadline.ts';
import type { Host } from './host.ts';

/** Completes an option from the dossier that is open in this place. Offers nothing if none is open, or if it takes too long. */
export async function complete(host: Host, interaction: AutocompleteInteraction): Promise<void> {
  const signal = inTime();
  const nothing = new Promise<readonly OfferedChoice[]>((resolve) => {
    signal.addEventListener('abort', () => resolve([]), { once: true });
  });
  await interaction.respond(await Promise.race([choicesFor(host, interaction, signal), nothing]));
}

async function choicesFor(
  host: Host,
  interaction: AutocompleteInteraction,
  signal: AbortSignal,
): Promise<readonly OfferedChoice[]> {
  try {
    const { name, value } = interaction.options.getFocused(true);
    const dossier = interaction.options.getString(DOSSIER_OPTION);
    const asker = await askerOfInteraction(host, interaction);
    const request = { command: calledOf(interaction), option: name, typed: value, dossier, asker };
    return await host.replies.complete(request, { signal });
  } catch (error) {
    // A completion cannot show an error. The person sees it when the command is sent.
    if (signal.aborted) host.log.warn({ command: interaction.commandName }, 'a completion came too late');
    else host.log.error({ err: error }, 'completion failed');
    return [];
  }
}
