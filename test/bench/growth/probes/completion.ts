// What completing the name of a speaker costs: the first time, and then. Prints JSON.
import { requestsOf } from '../../corpus/requests.ts';
import { spreadOf } from '../spread.ts';
import { exportOf, openBuild, probeArguments } from './openBuild.ts';

const { root, seed, passages } = probeArguments();
const completeSpeaker = await exportOf(root, 'src/answering/quote/completeSpeaker.ts', 'completeSpeaker');
const { open, close } = await openBuild(root);

/** What someone has typed so far of the last word of a name. */
const typed = requestsOf({ seed, passages }, 'quoteBySpeaker', 101).map(({ options }) =>
  (String(options.speaker).split(' ').at(-1) ?? '').slice(0, 3),
);
const times: number[] = [];
for (const start of typed) {
  const begun = performance.now();
  await completeSpeaker(start, open);
  times.push(performance.now() - begun);
}
const [first = 0, ...others] = times;
process.stdout.write(JSON.stringify({ firstMs: Math.round(first * 100) / 100, others: spreadOf(others) }));
await close();
process.exit();
