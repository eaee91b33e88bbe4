// What retrieving the passages for three terms costs, without drawing the answer: CPU time in milliseconds. Prints JSON.
import { requestsOf } from '../../corpus/requests.ts';
import { spreadOf } from '../spread.ts';
import { exportOf, openBuild, probeArguments } from './openBuild.ts';

const WARM_UP = 20;

const { root, seed, passages } = probeArguments();
const retrieve = await exportOf(root, 'src/search/retrieve.ts', 'retrieve');
const parseQuery = await exportOf(root, 'src/search/query/query.ts', 'parseQuery');
const { open, close } = await openBuild(root);
// Every build's open dossier has its index under this name.
const { index } = open as { readonly index: unknown };

const times: number[] = [];
for (const { options } of requestsOf({ seed, passages }, 'threeTerms', 300 + WARM_UP)) {
  const query = parseQuery(String(options.query));
  const before = process.cpuUsage();
  await retrieve(query, index, { mode: 'any', limit: 10 });
  const { user, system } = process.cpuUsage(before);
  times.push((user + system) / 1000);
}
process.stdout.write(JSON.stringify(spreadOf(times.slice(WARM_UP))));
await close();
process.exit();
