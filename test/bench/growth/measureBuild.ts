import type { Build } from './batch.ts';
import type { SizeFigures } from './figures.ts';
import { measureDiscord } from './measureDiscord.ts';
import { change } from './measures/change.ts';
import { cold } from './measures/cold.ts';
import { first, type RequestOptions, requests } from './measures/requestCosts.ts';
import { serving } from './measures/serving.ts';
import { start } from './measures/start.ts';
import { type CorpusSize, orMissing } from './measures/started.ts';
import { runProbe } from './probe.ts';

/** The parts of a measurement, in the order in which they are done. `cold` makes the data that the others open. */
export const PARTS = {
  cold: async (build, size) => ({ cold: await orMissing(() => cold(build, size)) }),
  start: async (build, size) => ({ start: await orMissing(() => start(build, size)) }),
  serving: async (build, size) => ({ serving: await orMissing(() => serving(build, size)) }),
  change: async (build, size) => ({ change: await orMissing(() => change(build, size)) }),
  retrieve: async (build, size) => ({ retrieve: await orMissing(() => runProbe('retrieve', build, size)) }),
  requests: async (build, size, options) => ({ requests: await requests(build, size, options) }),
  firstWho: async (build, size) => ({ firstWho: await orMissing(() => first(build, size, 'who')) }),
  firstSpeaker: async (build, size) => ({ firstSpeaker: await orMissing(() => first(build, size, 'quoteBySpeaker')) }),
  completion: async (build, size) => ({ completion: await orMissing(() => runProbe('completion', build, size)) }),
  discord: async (build, size) => ({ discord: await orMissing(() => measureDiscord(build, size)) }),
} as const satisfies Readonly<
  Record<string, (build: Build, size: CorpusSize, options: RequestOptions) => Promise<SizeFigures>>
>;

export type Part = keyof typeof PARTS;
