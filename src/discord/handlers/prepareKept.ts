import { setImmediate } from 'node:timers/promises';
import { prepareCommand } from '../../contract/runCommand.ts';
import type { KeptReply } from '../../keeping/replies.ts';
import type { Step } from '../../step.ts';
import { wording } from '../../wording/catalogue.ts';
import { mayRead } from '../access/access.ts';
import type { Asker } from './asker.ts';
import type { Host } from './host.ts';
import { teamOf } from './teamOf.ts';

/** The first sign of a progress line, which shows that it is not the answer yet. */
/** Longest time without serving others, in milliseconds, if the steps are small. */
const BREATHE_EVERY = 40;

/**
 * Prepares a request in steps and serves others in between. If that takes long, `say` is given how far it is.
 * Does nothing if the person may not read the dossier; the answer says so.
 */
export async function prepareKept(
  host: Host,
  asker: Asker,
  kept: Omit<KeptReply, 'user'>,
  say: (line: string) => Promise<void>,
): Promise<void> {
  const open = host.dossiers().get(kept.dossier);
  if (open === undefined || !mayRead(host.access, asker.place, asker.person, kept.dossier)) return;
  const given = { previous: kept.previous, team: teamOf(host, asker) };
  await throughSteps(prepareCommand(host.commands, kept.command, kept.options, open, given), say, {
    every: host.progressEvery,
  });
}

/** When {@link throughSteps} says how far it is. */
export interface Pace {
  /** Time before `say` is first called, and between two calls, in milliseconds. */
  readonly every: number;
  /** A clock in milliseconds; that of the machine if left out. */
  readonly now?: () => number;
}

/** Takes every step and serves others in between. `say` is given how far it is. */
export async function throughSteps(
  steps: Iterable<Step>,
  say: (line: string) => Promise<void>,
  { every, now = () => performance.now() }: Pace,
): Promise<void> {
  let said = now();
  let breathed = said;
  for (const { act, done, of } of steps) {
    const at = now();
    if (at - said >= every) {
      await say(wording.progress.working(act, done, of));
      said = now();
      breathed = said;
    } else if (at - breathed >= BREATHE_EVERY) {
      await setImmediate();
      breathed = now();
    }
  }
}
