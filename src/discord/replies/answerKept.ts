import type { Callable } from '../../contract/command.ts';
import { findCall } from '../../contract/findCall.ts';
import { runCommand } from '../../contract/runCommand.ts';
import type { SealedAnswer } from '../../contract/sealedAnswer.ts';
import { UserError } from '../../errors.ts';
import { whenFree } from '../../keeping/whenFree.ts';
import type { OpenDossier } from '../../openDossier.ts';
import { wording } from '../../wording/catalogue.ts';
import type { Asker } from './asker.ts';
import { notOpen, openHere } from './chooseDossier.ts';
import { deskOf } from './deskOf.ts';
import type { ReplyContext } from './replyContext.ts';
import type { Request } from './request.ts';
import { teamOf } from './teamOf.ts';

/** An answer with what is needed to show it. */
export interface Answered {
  /** As the command returned it; the guard compares it with the dossier before anything of it is sent. */
  readonly sealed: SealedAnswer;
  readonly open: OpenDossier;
  /** Replaces the heading of the answer, such as by the reason why something could not be done. */
  readonly title?: string;
  /** Set if the whole briefing is shown, also after an act that was about some pins: it was before the eyes of whoever pressed. */
  readonly isWhole?: true;
}

/**
 * Answers a kept request again, for this person in this place. What depends on the dossier alone is remembered. Throws
 * {@link UserError} if the person may not do that there.
 */
export async function answerKept(context: ReplyContext, asker: Asker, kept: Request): Promise<Answered> {
  const { commands, answers } = context;
  const { callable } = findCall(commands, kept.command);
  const open = openFor(context, asker, callable, kept.dossier);
  const run = async (): Promise<SealedAnswer> => {
    const given = {
      previous: kept.previous,
      shown: kept.shown,
      team: teamOf(context, asker),
      desk: deskOf(context, asker),
    };
    return runCommand(commands, kept.command, kept.options, open, given);
  };
  const hasBytes = Object.values(kept.options).some((value) => typeof value === 'object' && 'bytes' in value);
  const isRun = callable.ofTeam === true || hasBytes;
  return { sealed: await (isRun ? whenFree(run) : answers.of(open, kept, run)), open };
}

/**
 * The dossier, if the person may do there what the call needs. Throws {@link UserError}, in the same words whether or not there is
 * such a dossier, to those who may not even ask it.
 */
export function openFor(
  { dossiers }: ReplyContext,
  { rights }: Asker,
  { acts = ['ask'] }: Callable,
  name: string,
): OpenDossier {
  const open = dossiers().get(name);
  if (open !== undefined && acts.some((act) => rights.may[act].includes(name))) return open;
  const lacking = acts.find((act) => act !== 'ask');
  if (open === undefined || lacking === undefined || openHere(rights, [name]).length === 0) throw notOpen();
  throw new UserError(wording.refusals.mayNot[lacking]);
}
