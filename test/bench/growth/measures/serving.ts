import { setTimeout as pause } from 'node:timers/promises';
import { requestsOf } from '../../corpus/requests.ts';
import type { Build } from '../batch.ts';
import type { ServingFigures } from '../figures.ts';
import { MemoryCurve } from '../memoryCurve.ts';
import { type CorpusSize, requestOf, started } from './started.ts';

const QUIET_MS = 10_000;

/** Memory after questions of the kinds that every build answers soon, when nothing has been asked for a while. */
export async function serving(build: Build, size: CorpusSize): Promise<ServingFigures> {
  return started(build, requestOf(size, 'threeTerms'), async (batch) => {
    const curve = new MemoryCurve(batch.pid);
    for (const kind of ['threeTerms', 'phrase', 'inQuotes', 'question'] as const)
      for (const request of requestsOf(size, kind, 25)) await batch.ask(request);
    await pause(QUIET_MS);
    const { peak } = curve;
    const steady = curve.stop(Number.POSITIVE_INFINITY).slice(-8);
    return { steadyMb: Math.min(...steady.map(({ megabytes }) => megabytes)), peakMb: Math.round(peak) };
  });
}
