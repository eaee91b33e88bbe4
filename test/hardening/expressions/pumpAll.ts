import { globSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Dear, dearTo } from './cost.ts';
import type { Expression } from './expression.ts';
import { expressionsIn } from './literals.ts';
import { recordBuilt } from './recorder.ts';

const ROOT = join(import.meta.dirname, '../../..');

/** What the test reads of this program's output. */
export interface Pumping {
  readonly expressions: number;
  /** Places that build an expression, but have not built any here. */
  readonly unbuilt: readonly string[];
  readonly dear: readonly Pick<Dear, 'expression' | 'pumped' | 'growth'>[];
}

/** Programs, what runs only in a process or a page of its own, and types. */
const NOT_LOADED =
  /(?:main|verbatim|sandbox|memoryWatch|\w+(?:Worker|Child))\.ts$|\.d\.ts$|\/page\/client\/|src\/workers\//u;
/** Expressions that only a connection to Discord has built. */
const OF_CONNECTION: readonly Expression[] = [
  { pattern: '<@!?100000000000000001>', flags: 'gu', at: 'src/discord/handlers/mentionHandler.ts' },
];

/**
 * Gathers every regular expression of the program and looks for texts that are dear to it. Those that the program builds when
 * it runs are recorded while its modules are loaded and while it does its work on a small dossier. It must be a process of its
 * own, because what is loaded before the recording is not recorded. `--part 1/2` looks at every second one.
 */
const built = recordBuilt(ROOT);
const files = globSync(['src/**/*.ts', 'commands/*.ts'], { cwd: ROOT }).sort();
for (const file of files) if (!NOT_LOADED.test(file)) await import(join(ROOT, file));
const { buildAll } = await import('./buildAll.ts');
await buildAll();

const found = files.filter((file) => !file.endsWith('.d.ts')).map((file) => expressionsIn(join(ROOT, file), ROOT));
const places = new Set([...built.values(), ...OF_CONNECTION].map(({ at }) => at));
const unbuilt = found
  .flatMap(({ sites }) => sites)
  .filter((site) => !places.has(site) && !places.has(site.replace(/:\d+$/u, '')));
const all = [...found.flatMap(({ literals }) => literals), ...built.values(), ...OF_CONNECTION];
const distinct = [
  ...new Map(all.map((expression) => [`/${expression.pattern}/${expression.flags}`, expression])).values(),
];
const { values } = parseArgs({ options: { part: { type: 'string', default: '1/1' } } });
const [part = 1, parts = 1] = values.part.split('/').map(Number);
const dear: Dear[] = [];
for (const expression of distinct.filter((_, at) => at % parts === part - 1)) {
  const one = await dearTo(expression);
  if (one !== undefined) dear.push(one);
}
process.stdout.write(JSON.stringify({ expressions: distinct.length, unbuilt, dear } satisfies Pumping));
