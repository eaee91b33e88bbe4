import type { Answer } from '../json/old.ts';
import type { OpenDossier } from '../openDossier.ts';
import type { Step } from '../step.ts';
import type { Team } from '../team/team.ts';
import type { Command } from './command.ts';
import { findCall } from './findCall.ts';
import type { OptionValues } from './option.ts';

/** What a host may know beside the options. */
export interface Given {
  /** The question that this one may lean on. */
  readonly previous?: string | undefined;
  readonly team?: Team | undefined;
}

/**
 * Answers a call, such as `ask` or `briefing show`, with options that came from outside. Throws {@link UserError} if there
 * is no such call, and for an option that is unknown, missing or of the wrong type.
 */
export function runCommand(
  commands: readonly Command[],
  called: string,
  options: OptionValues,
  open: OpenDossier,
  given: Given = {},
): Answer {
  const call = findCall(commands, called);
  return call.callable.run({
    called: call.called,
    options,
    open,
    commands,
    previous: given.previous,
    team: given.team,
  });
}

/** Prepares a call in steps, so that it is answered faster; few calls have such steps. Throws as {@link runCommand} does. */
export function prepareCommand(
  commands: readonly Command[],
  called: string,
  options: OptionValues,
  open: OpenDossier,
  given: Given = {},
): Iterable<Step> {
  const call = findCall(commands, called);
  return call.callable.prepare({
    called: call.called,
    options,
    open,
    commands,
    previous: given.previous,
    team: given.team,
  });
}
