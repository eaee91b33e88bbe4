import { findCall } from '../../contract/findCall.ts';
import { runCommand } from '../../contract/runCommand.ts';
import type { SealedAnswer } from '../../contract/sealedAnswer.ts';
import { UserError } from '../../errors.ts';
import { whenFree } from '../../keeping/whenFree.ts';
import type { OpenDossier } from '../../openDossier.ts';
import type { Asker } from './asker.ts';
import { NOT_OPEN } from './chooseDossier.ts';
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
}

/**
 * Answers a kept request again, for this person in this place. What depends on the dossier alone is remembered. Throws
 * {@link UserError} if the dossier is not open there.
 */
export async function answerKept(context: ReplyContext, asker: Asker, kept: Request): Promise<Answered> {
  const open = context.dossiers().get(kept.dossier);
  if (open === undefined || !asker.rights.readable.includes(kept.dossier)) throw new UserError(NOT_OPEN);
  const { commands, answers } = context;
  const run = async (): Promise<SealedAnswer> => {
    const given = { previous: kept.previous, team: teamOf(context, asker) };
    return runCommand(commands, kept.command, kept.options, open, given);
  };
  const isOfTeam = findCall(commands, kept.command).callable.ofTeam === true;
  const hasBytes = Object.values(kept.options).some((value) => typeof value === 'object' && 'bytes' in value);
  return { sealed: await (isOfTeam || hasBytes ? whenFree(run) : answers.of(open, kept, run)), open };
}
