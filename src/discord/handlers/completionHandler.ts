import type { ApplicationCommandOptionChoiceData, AutocompleteInteraction } from 'discord.js';
import { type Choice, choicesContaining, plainChoice } from '../../choice.ts';
import { completerOf } from '../../contract/completerOf.ts';
import { findCall } from '../../contract/findCall.ts';
import type { CommandOption } from '../../contract/option.ts';
import { UserError } from '../../errors.ts';
import { ACKNOWLEDGE_WITHIN, MAX_CHOICE_NAME, MAX_CHOICE_VALUE, MAX_CHOICES } from '../limits.ts';
import { CUT } from '../rendering/quotation.ts';
import { wholeCharacter } from '../rendering/wordBoundary.ts';
import { askerOfInteraction } from './asker.ts';
import { chooseDossier, openHere } from './chooseDossier.ts';
import { calledOf } from './commandHandler.ts';
import { DOSSIER_OPTION, type Host } from './host.ts';
import { teamOf } from './teamOf.ts';

/** Time for the answer to reach Discord, in milliseconds. */
const MARGIN = 700;

/** Completes an option from the dossier that is open in this place. Offers nothing if none is open. */
export async function complete(host: Host, interaction: AutocompleteInteraction): Promise<void> {
  const choices = await Promise.race([choicesFor(host, interaction), nothingInTime()]);
  await interaction.respond(choices);
}

async function nothingInTime(): Promise<readonly ApplicationCommandOptionChoiceData[]> {
  return new Promise((resolve) => {
    setTimeout(() => resolve([]), ACKNOWLEDGE_WITHIN - MARGIN).unref();
  });
}

async function choicesFor(
  host: Host,
  interaction: AutocompleteInteraction,
): Promise<readonly ApplicationCommandOptionChoiceData[]> {
  try {
    const asker = await askerOfInteraction(interaction, host.memberships);
    const { person, place } = asker;
    const dossiers = host.dossiers();
    const focused = interaction.options.getFocused(true);
    if (focused.name === DOSSIER_OPTION) {
      const names = openHere(host.access, place, person, dossiers.keys());
      return asChoices(choicesContaining(focused.value, names.map(plainChoice)));
    }
    const { options } = findCall(host.commands, calledOf(interaction)).callable;
    const option = options.find(({ name }) => name === focused.name);
    const complete = option === undefined ? undefined : completerOf(option);
    if (option === undefined || complete === undefined) return [];
    const asked = interaction.options.getString(DOSSIER_OPTION) ?? undefined;
    const open = dossiers.get(chooseDossier(host.access, place, person, dossiers.keys(), asked));
    return open === undefined ? [] : asChoices(complete(focused.value, open, teamOf(host, asker)), option.type);
  } catch (error) {
    // A completion cannot show an error. The person sees it when the command is sent.
    if (!(error instanceof UserError)) host.log.error({ err: error }, 'completion failed');
    return [];
  }
}

/** The choices as Discord takes them: long names are cut, and a choice whose value is too long is left out. */
function asChoices(
  choices: readonly Choice[],
  type: CommandOption['type'] = 'text',
): readonly ApplicationCommandOptionChoiceData[] {
  return choices
    .filter(({ name, value }) => value.length <= MAX_CHOICE_VALUE && value !== '' && name.trim() !== '')
    .slice(0, MAX_CHOICES)
    .map(({ name, value }) => ({ name: shortened(name), value: type === 'integer' ? Number(value) : value }));
}

function shortened(name: string): string {
  if (name.length <= MAX_CHOICE_NAME) return name;
  return name.slice(0, wholeCharacter(name, MAX_CHOICE_NAME - CUT.length)) + CUT;
}
