// Builds the index of one library, or opens it and asks. Prints JSON. Each runs in a process of its own:
//
//   node measurePeer.ts build|serve NAME FOLDER SEED PASSAGES
import { requestsOf } from '../corpus/requests.ts';
import { spreadOf } from '../growth/spread.ts';
import { PEERS } from './list.ts';
import { passagesOf } from './passagesOf.ts';

const [mode, name = '', folder = '', seed, passages] = process.argv.slice(2);
const corpus = { seed: Number(seed), passages: Number(passages) };
const peer = PEERS[name];
if (peer === undefined) throw new Error(`no library is called ${name}`);
const MEGABYTE = 2 ** 20;
const KILOBYTE = 1024;

function costSoFar(): { readonly wallMs: number; readonly cpuMs: number } {
  const { user, system } = process.cpuUsage();
  return { wallMs: Math.round(performance.now()), cpuMs: Math.round((user + system) / 1000) };
}

if (mode === 'build') {
  await peer.build(passagesOf(corpus), folder);
  const peakMb = Math.round((process.resourceUsage().maxRSS * KILOBYTE) / MEGABYTE);
  process.stdout.write(JSON.stringify({ build: costSoFar(), buildPeakMb: peakMb }));
} else {
  const find = await peer.open(folder);
  await find('report');
  const start = costSoFar();
  const measure = async (kind: 'threeTerms' | 'eightTerms') => {
    const times: number[] = [];
    for (const { options } of requestsOf(corpus, kind, 220)) {
      const before = process.cpuUsage();
      await find(String(options.query).replaceAll(' OR ', ' '));
      const { user, system } = process.cpuUsage(before);
      times.push((user + system) / 1000);
    }
    // The first ones, before the code is compiled, do not count.
    return spreadOf(times.slice(20));
  };
  const figures = { start, threeTerms: await measure('threeTerms'), eightTerms: await measure('eightTerms') };
  process.stdout.write(JSON.stringify({ ...figures, steadyMb: Math.round(process.memoryUsage.rss() / MEGABYTE) }));
}
process.exit();
