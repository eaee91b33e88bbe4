// What retrieving the passages for three terms costs, without drawing the answer: CPU time in milliseconds. Prints JSON.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { requestsOf } from '../../corpus/requests.ts';
import { spreadOf } from '../spread.ts';
import { exportOf, openBuild, probeArguments } from './openBuild.ts';

const WARM_UP = 20;

const { root, seed, passages } = probeArguments();
const retrieve = await exportOf(root, 'src/search/retrieve.ts', 'retrieve');
// Older builds read queries in another file.
const parser = ['src/search/query/parseQuery.ts', 'src/search/query/query.ts'].find((one) =>
  existsSync(join(root, one)),
);
const parseQuery = await exportOf(root, parser ?? '', 'parseQuery');
const { open, close } = await openBuild(root);
// Builds before the engines had one interface took the index out of the open dossier.
const { index, engine } = open as { readonly index?: unknown; readonly engine?: unknown };
const searched = engine === undefined ? index : open;

const times: number[] = [];
for (const { options } of requestsOf({ seed, passages }, 'threeTerms', 300 + WARM_UP)) {
  const query = parseQuery(String(options.query));
  const before = process.cpuUsage();
  await retrieve(query, searched, { mode: 'any', limit: 10 });
  const { user, system } = process.cpuUsage(before);
  times.push((user + system) / 1000);
}
process.stdout.write(JSON.stringify(spreadOf(times.slice(WARM_UP))));
await close();
process.exit();
