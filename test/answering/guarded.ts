import type { Answer } from '../../src/answer.ts';
import { runCommand } from '../../src/contract/runCommand.ts';
import { type SealedAnswer, sealed } from '../../src/contract/sealedAnswer.ts';
import { Guard } from '../../src/guard/guard.ts';
import type { OpenDossier } from '../../src/openDossier.ts';

const guard = new Guard();

/** The answer, once the guard has passed it. */
export function guarded(
  answer: Answer | SealedAnswer,
  { dossier, storedEvidence = {} }: Pick<OpenDossier, 'dossier'> & Partial<OpenDossier>,
): Answer {
  const closed = 'seal' in answer ? answer : sealed(answer);
  guard.verify(closed, dossier, storedEvidence);
  return closed.answer;
}

/** Runs a command as any host does. */
export async function runGuarded(
  ...[commands, called, options, open, given]: Parameters<typeof runCommand>
): Promise<Answer> {
  return guarded(await runCommand(commands, called, options, open, given), open);
}
