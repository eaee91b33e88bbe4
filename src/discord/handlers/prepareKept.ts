import { setImmediate } from 'node:timers/promises';
import { prepareCommand } from '../../contract/runCommand.ts';
import type { KeptReply } from '../../keeping/replies.ts';
import type { Step } from '../../step.ts';
import { mayRead } from '../access/access.ts';
import { numeral } from '../rendering/wording.ts';
import type { Host } from './host.ts';
import type { Asker } from './place.ts';
import { teamOf } from './team.ts';

/** Begins what is said while the work goes on: whoever sees it, or waits for the answer, knows that this is none. */
const WORKING = '⏳';
/** What is sooner done needs no word, in milliseconds; and between two words as much, for edits are limited. */
const SAY_EVERY = 1_000;
/** The program does nothing else for so long at most, where its steps are small; in milliseconds. */
const BREATHE_EVERY = 40;

/**
 * Does what a request needs beforehand, letting others be served between its steps, and says through `say` how far it is
 * where that takes longer than a second. Whoever may not read the dossier causes no work; that is told when it is answered.
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
  await throughSteps(prepareCommand(host.commands, kept.command, kept.options, open, given), say);
}

/** Takes every step, letting others be served between them; `say` hears how far it is at most every `sayEvery` milliseconds. */
export async function throughSteps(
  steps: Iterable<Step>,
  say: (line: string) => Promise<void>,
  sayEvery = SAY_EVERY,
): Promise<void> {
  let said = performance.now();
  let breathed = said;
  for (const { act, done, of } of steps) {
    const now = performance.now();
    if (now - said >= sayEvery) {
      await say(`${WORKING} ${act}: ${numeral(done)} of ${numeral(of)}`);
      said = performance.now();
      breathed = said;
    } else if (now - breathed >= BREATHE_EVERY) {
      await setImmediate();
      breathed = performance.now();
    }
  }
}
