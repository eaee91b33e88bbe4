import type { OpenDossier } from '../openDossier.ts';
import type { Step } from '../step.ts';
import type { DossierDesk } from '../team/dossiers/desk.ts';
import type { Team } from '../team/team.ts';
import type { Command } from './command.ts';
import { findCall } from './findCall.ts';
import type { OptionValues } from './option.ts';
import { type SealedAnswer, sealed } from './sealedAnswer.ts';

/** What a host may know beside the options. */
export interface Given {
  /** The question that this one may lean on. */
  readonly previous?: string | undefined;
  readonly shown?: readonly string[] | undefined;
  readonly team?: Team | undefined;
  readonly desk?: DossierDesk | undefined;
}

/**
 * Answers a call, such as `ask` or `briefing show`, with options that came from outside, and seals the answer. Throws
 * {@link UserError} if there is no such call, and for an option that is unknown, missing or of the wrong type.
 */
export async function runCommand(...call: CallArguments): Promise<SealedAnswer> {
  const { callable, request } = requestOf(...call);
  return sealed(await callable.run(request));
}

/** Prepares a call in steps, so that it is answered faster; few calls have such steps. Throws as {@link runCommand} does. */
export function prepareCommand(...call: CallArguments): AsyncIterable<Step> {
  const { callable, request } = requestOf(...call);
  return callable.prepare(request);
}

type CallArguments = [
  commands: readonly Command[],
  called: string,
  options: OptionValues,
  open: OpenDossier,
  given?: Given,
];

function requestOf(...[commands, name, options, open, given]: CallArguments) {
  const { called, callable } = findCall(commands, name);
  const { previous, shown = [], team, desk } = given ?? {};
  return { callable, request: { called, options, open, commands, previous, shown, team, desk } };
}
