import type { Build } from '../batch.ts';
import type { StepCost } from '../figures.ts';
import { type CorpusSize, requestOf, started } from './started.ts';

const STARTS = 3;

/** From the start of the program to its first answer; the quickest of several, since other programs only add. */
export async function start(build: Build, size: CorpusSize): Promise<StepCost> {
  const costs: StepCost[] = [];
  for (let time = 0; time < STARTS; time += 1) {
    costs.push(
      await started(build, requestOf(size, 'threeTerms'), async (batch) => ({
        wallMs: Math.round(batch.age),
        cpuMs: batch.cpuMs,
      })),
    );
  }
  return {
    wallMs: Math.min(...costs.map(({ wallMs }) => wallMs)),
    cpuMs: Math.min(...costs.map(({ cpuMs }) => cpuMs)),
  };
}
