import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chownSync, mkdtempSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import type { Tools } from './findTools.ts';
import { freePorts } from './freePorts.ts';

/** A server that tests can stop and start. Its address stays the same. */
export interface Postgres {
  /** Of a superuser, who may make databases. */
  readonly url: string;
  /** Ends the server in order; open connections are cut. */
  stop(): Promise<void>;
  /** Ends the server as a crash would. */
  kill(): Promise<void>;
  /** Starts it again with the data that it had, and waits until it takes connections. */
  start(): Promise<void>;
}

export interface RunningPostgres extends Postgres, AsyncDisposable {}

const USER = 'verbatim';
/** How long a start may take, in milliseconds: after a crash the server waits for its old processes first. */
const PATIENCE = 60_000;
const PAUSE = 100;
const SHOWN_LOG = 3_000;

/**
 * Waits until its standard input ends, which happens when the process that holds the other end has ended, in whatever way. Then
 * it stops the server of the folder, if one is left, and removes the folder.
 */
const KEEPER = `
cat >/dev/null
file="$0/data/postmaster.pid"
if [ -f "$file" ]; then
  kill -INT "$(head -n 1 "$file")"
  for n in 1 2 3 4 5 6 7 8 9 10; do [ -f "$file" ] && sleep 1; done
fi
rm -rf "$0"
`;

/** The user that the server runs as: it refuses to be root. Undefined if this process is not root. */
function serverUser(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n');
  for (const name of ['postgres', 'nobody']) {
    const [, , uid, gid] = lines.find((line) => line.startsWith(`${name}:`))?.split(':') ?? [];
    if (uid !== undefined && gid !== undefined) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new Error('PostgreSQL refuses to run as root, and there is no user "postgres" or "nobody". Add one of them.');
}

async function takesConnections(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  // A connection that is cut while it is made is told of by both the promise and the event.
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}

/**
 * Makes an empty database server in a temporary folder and starts it on a free port of loopback. It ends when it is disposed of
 * or when this process has ended, in whatever way, and its folder goes with it.
 *
 * @throws Error with the end of the server's log if it does not start.
 */
export async function startPostgres(tools: Tools): Promise<RunningPostgres> {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-postgres-'));
  const user = serverUser();
  if (user !== undefined) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const keeper = spawn('sh', ['-c', KEEPER, folder], { stdio: ['pipe', 'ignore', 'ignore'], detached: true });

  const settings = ['--username', USER, '--auth', 'trust', '--encoding', 'UTF8', '--locale', 'C.UTF-8', '--no-sync'];
  const made = spawnSync(join(tools.postgres, 'initdb'), ['--pgdata', data, ...settings], { ...user, cwd: folder });
  if (made.status !== 0) {
    keeper.stdin.end();
    throw new Error(`initdb failed: ${made.error?.message ?? made.stderr.toString('utf8')}`);
  }
  const [port] = await freePorts(1);
  const url = `postgres://${USER}@127.0.0.1:${port}/postgres`;
  // Nothing here outlives the machine's own crash, so nothing is forced to the disk.
  const options = [`port=${port}`, 'listen_addresses=127.0.0.1', 'unix_socket_directories=', 'fsync=off'];

  let server: ChildProcess | undefined;
  let log = '';

  async function end(signal: NodeJS.Signals): Promise<void> {
    const running = server;
    if (running === undefined || running.exitCode !== null || running.signalCode !== null) return;
    const ended = new Promise((resolve) => running.once('exit', resolve));
    running.kill(signal);
    await ended;
  }

  async function start(): Promise<void> {
    const until = performance.now() + PATIENCE;
    while (performance.now() < until) {
      if (server === undefined || server.exitCode !== null || server.signalCode !== null) {
        server = spawn(join(tools.postgres, 'postgres'), ['-D', data, ...options.flatMap((option) => ['-c', option])], {
          ...user,
          cwd: folder,
          stdio: ['ignore', 'ignore', 'pipe'],
        });
        server.stderr?.setEncoding('utf8').on('data', (text) => {
          log = `${log}${text}`.slice(-SHOWN_LOG);
        });
      }
      if (await takesConnections(url)) return;
      await wait(PAUSE);
    }
    throw new Error(`PostgreSQL does not start:\n${log}`);
  }

  async function close(): Promise<void> {
    await end('SIGINT');
    const gone = new Promise((resolve) => keeper.once('exit', resolve));
    keeper.stdin.end();
    await gone;
    await rm(folder, { recursive: true, force: true });
  }

  try {
    await start();
  } catch (error) {
    await close();
    throw error;
  }
  return { url, start, stop: () => end('SIGINT'), kill: () => end('SIGKILL'), [Symbol.asyncDispose]: close };
}
