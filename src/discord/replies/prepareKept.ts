import { setImmediate } from 'node:timers/promises';
import { prepareCommand } from '../../contract/runCommand.ts';
import type { Step } from '../../step.ts';
import type { Call } from '../../threads/procedure.ts';
import { wording } from '../../wording/catalogue.ts';
import type { Asker } from './asker.ts';
import type { ReplyContext } from './replyContext.ts';
import type { Request } from './request.ts';
import { teamOf } from './teamOf.ts';

/** Longest time without serving others, in milliseconds, if the steps are small. */
const BREATHE_EVERY = 40;

/**
 * Prepares a request in steps and serves others in between. If that takes long, the caller hears how far it is.
 * Does nothing if the person may not read the dossier; the answer says so.
 */
export async function prepareKept(context: ReplyContext, asker: Asker, kept: Request, call: Call): Promise<void> {
  const open = context.dossiers().get(kept.dossier);
  if (open === undefined || !asker.rights.may.ask.includes(kept.dossier)) return;
  const given = { previous: kept.previous, shown: kept.shown, team: teamOf(context, asker) };
  await throughSteps(prepareCommand(context.commands, kept.command, kept.options, open, given), call, {
    every: context.progressEvery,
  });
}

/** When {@link throughSteps} says how far it is. */
export interface Pace {
  /** Time before `say` is first called, and between two calls, in milliseconds. */
  readonly every: number;
  /** A clock in milliseconds; that of the machine if left out. */
  readonly now?: () => number;
}

/** Takes every step and serves others in between. The caller hears how far it is. Throws if nobody waits any more. */
export async function throughSteps(
  steps: AsyncIterable<Step>,
  { signal, say }: Call,
  { every, now = () => performance.now() }: Pace,
): Promise<void> {
  let said = now();
  let breathed = said;
  for await (const { act, done, of } of steps) {
    const at = now();
    if (at - said >= every) {
      say(wording.progress.working(act, done, of));
      said = at;
    }
    if (at - breathed >= BREATHE_EVERY) {
      await setImmediate();
      signal.throwIfAborted();
      breathed = now();
    }
  }
}
