import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { addressIn, emptyHanded } from '../browser/usablePage.ts';
import { report, type Section } from './section.ts';

// How big an installation is, and how long it takes from a fresh checkout with an empty npm cache to the first page.

const ROOT = join(import.meta.dirname, '..', '..');
const MEGABYTE = 1_000_000;

interface Installed {
  readonly seconds: number;
  readonly packages: number;
  readonly checkout: number;
}

/** Bytes that the files under a folder take on the disk. */
function bytesOf(folder: string): number {
  const { stdout } = spawnSync('du', ['-sk', '--exclude=.git', folder], { encoding: 'utf8' });
  return Number(stdout.split('\t')[0]) * 1024;
}

/** Checks out `revision`, starts it as the README says, and waits until its page is served. */
async function installed(revision: string): Promise<Installed> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-install-'));
  const checkout = join(folder, 'checkout');
  try {
    await mkdir(checkout);
    const archive = spawnSync('git', ['archive', revision], { cwd: ROOT, maxBuffer: 1 << 30 });
    if (archive.status !== 0) throw new Error(`there is no revision ${revision}: ${archive.stderr.toString()}`);
    spawnSync('tar', ['-x', '-C', checkout], { input: archive.stdout });
    const environment = {
      ...emptyHanded(join(folder, 'data')),
      npm_config_cache: join(folder, 'cache'),
      NODE_COMPILE_CACHE: '',
    };
    const from = performance.now();
    // In a group of its own: npm does not hand a signal on to what it has started.
    const bot = spawn('npm', ['start'], {
      cwd: checkout,
      env: environment,
      stdio: ['ignore', 'pipe', 'ignore'],
      detached: true,
    });
    const ended = once(bot, 'exit');
    const answer = await fetch(await addressIn(bot.stdout));
    await answer.text();
    const seconds = (performance.now() - from) / 1000;
    const sizes = { packages: bytesOf(join(checkout, 'node_modules')), checkout: bytesOf(checkout) };
    if (bot.pid !== undefined) process.kill(-bot.pid, 'SIGTERM');
    await ended;
    bot.stdout.destroy();
    return { seconds, ...sizes };
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

function rowsOf(name: string, { seconds, packages, checkout }: Installed): Section['rows'] {
  return [
    [`${name}: packages, with compiled modules`, `${(packages / MEGABYTE).toFixed(0)} MB`],
    [`${name}: all that is installed, without Node`, `${(checkout / MEGABYTE).toFixed(0)} MB`],
    [
      `${name}: from npm start on a fresh checkout, with an empty npm cache, to the first page`,
      `${seconds.toFixed(1)} s`,
    ],
  ];
}

interface Options {
  readonly revision: string;
  readonly against?: string;
  readonly section?: string;
}

await new Command('install-size')
  .description('Measures the size of an installation and the time to its first page.')
  .option('--revision <name>', 'the version that is installed', 'HEAD')
  .option('--against <name>', 'another version, measured in the same run')
  .option('--section <file>', 'writes the figures as JSON for test/RESULTS.md')
  .action(async ({ revision, against, section }: Options) => {
    const versions = [...(against === undefined ? [] : [against]), revision];
    const rows: (readonly [string, string])[] = [];
    for (const version of versions) {
      process.stderr.write(`installing ${version}\n`);
      rows.push(...rowsOf(version, await installed(version)));
    }
    const command = `npm run install-size --${against === undefined ? '' : ` --against ${against}`} --revision ${revision}`;
    await report({ title: 'Installing', command, rows, found: [] }, section);
  })
  .parseAsync();
