import { type Choice, choicesContaining, plainChoice } from '../../choice.ts';
import { typedValue } from '../../contract/checkOptions.ts';
import { completerOf } from '../../contract/completerOf.ts';
import { findCall } from '../../contract/findCall.ts';
import type { CommandOption } from '../../contract/option.ts';
import { UserError } from '../../errors.ts';
import { typedName } from '../../text/typedText.ts';
import { DOSSIER_OPTION } from '../dossierOption.ts';
import { MAX_CHOICE_NAME, MAX_CHOICE_VALUE, MAX_CHOICES } from '../limits.ts';
import { shortened } from '../rendering/shortened.ts';
import { dossierFor, openHere } from './chooseDossier.ts';
import { deskOf } from './deskOf.ts';
import type { ReplyContext } from './replyContext.ts';
import type { OfferedChoice, OptionToComplete } from './replyService.ts';
import { teamOf } from './teamOf.ts';
import { tellApart } from './tellApart.ts';

/** Completes an option from the dossier that is open to the asker; offers nothing if none is. */
export async function complete(context: ReplyContext, asked: OptionToComplete): Promise<readonly OfferedChoice[]> {
  try {
    return await choicesFor(context, asked);
  } catch (error) {
    // A completion cannot show an error. The person sees it when the command is sent.
    if (error instanceof UserError) return [];
    throw error;
  }
}

async function choicesFor(
  context: ReplyContext,
  { command, option: name, typed, dossier, asker }: OptionToComplete,
): Promise<readonly OfferedChoice[]> {
  const dossiers = context.dossiers();
  if (name === DOSSIER_OPTION) {
    return asChoices(choicesContaining(typedName(typed), openHere(asker.rights, dossiers.keys()).map(plainChoice)));
  }
  const { callable } = findCall(context.commands, command);
  const option = callable.options.find((one) => one.name === name);
  const complete = option === undefined ? undefined : completerOf(option);
  if (option === undefined || complete === undefined) return [];
  const { choices } = context.store.team;
  const named = dossier === null ? undefined : typedName(dossier);
  const open = dossiers.get(dossierFor(choices, asker, callable, dossiers.keys(), named));
  return open === undefined
    ? []
    : asChoices(
        await complete(typedValue(option, typed), open, teamOf(context, asker), deskOf(context, asker)),
        option.type,
      );
}

/** The choices as Discord takes them: names are told apart, long ones are cut, and a choice whose value is too long is left out. */
function asChoices(choices: readonly Choice[], type: CommandOption['type'] = 'text'): readonly OfferedChoice[] {
  const offered = choices
    .filter(({ name, value }) => value.length <= MAX_CHOICE_VALUE && value !== '' && name.trim() !== '')
    .slice(0, MAX_CHOICES);
  const names = tellApart(offered);
  return offered.map(({ name, value }, at) => ({
    name: shortened(names[at] ?? name, MAX_CHOICE_NAME),
    value: type === 'integer' ? Number(value) : value,
  }));
}
