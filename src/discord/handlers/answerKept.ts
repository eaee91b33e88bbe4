import { runCommand } from '../../contract/runCommand.ts';
import type { SealedAnswer } from '../../contract/sealedAnswer.ts';
import { UserError } from '../../errors.ts';
import type { KeptReply } from '../../keeping/replies.ts';
import type { OpenDossier } from '../../openDossier.ts';
import { mayRead } from '../access/access.ts';
import type { Asker } from './asker.ts';
import { NOT_OPEN } from './chooseDossier.ts';
import type { Host } from './host.ts';
import { teamOf } from './teamOf.ts';

/** An answer with what is needed to show it. */
export interface Answered {
  /** As the command returned it; the guard compares it with the dossier before anything of it is sent. */
  readonly sealed: SealedAnswer;
  readonly open: OpenDossier;
  /** Replaces the heading of the answer, such as by the reason why something could not be done. */
  readonly title?: string;
}

/** Answers a kept request again, for this person in this place. Throws {@link UserError} if the dossier is not open there. */
export function answerKept(host: Host, asker: Asker, kept: Omit<KeptReply, 'user'>): Answered {
  const open = host.dossiers().get(kept.dossier);
  if (open === undefined || !mayRead(host.access, asker.place, asker.person, kept.dossier)) {
    throw new UserError(NOT_OPEN);
  }
  const given = { previous: kept.previous, team: teamOf(host, asker) };
  return { sealed: runCommand(host.commands, kept.command, kept.options, open, given), open };
}
