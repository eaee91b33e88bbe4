import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { faultsIn } from '../../src/keeping/integrity.ts';
import { ReplyStore } from '../../src/keeping/replies.ts';
import { openAt } from '../fixtures/openAt.ts';
import { nodeProgram } from '../processes/nodeProgram.ts';

/** What came of sessions that were killed. */
export interface Killed {
  /** Sessions of two people that were killed. */
  readonly runs: number;
  /** How many changes were acknowledged before. */
  readonly acknowledged: number;
  /** Those of them that are not there any more, or not as they were. */
  readonly missing: readonly string[];
  /** What SQLite says of the file at the end. */
  readonly integrity: string;
}

const ackSchema = z.union([
  z.object({ ready: z.literal(true) }),
  z.object({ share: z.string() }),
  z.object({ watch: z.string() }),
  z.object({
    id: z.number(),
    version: z.number(),
    name: z.string(),
    pins: z.array(z.tuple([z.string(), z.string(), z.string()])),
  }),
]);
type Ack = z.infer<typeof ackSchema>;

/** Most changes that a session acknowledges before it is killed; one session in five is killed while it starts. */
const MOST_CHANGES = 40;
/** Longest time from the last of them, or from the start of the process, to the kill, in milliseconds. */
const WORKING = 20;
const STARTING = 700;

/**
 * Lets two people work in one channel as two processes on one database, kills both with SIGKILL at random moments, and
 * again; after each time, everything that either was told is done must be there. `heard` is called after each run;
 * `random` gives numbers from 0 up to 1; `path` is the database, in the folder or on a server.
 */
export async function killSessions(
  runs: number,
  folder: string,
  heard: (run: number) => void = () => {},
  random: () => number = Math.random,
  path = join(folder, 'verbatim.sqlite'),
): Promise<Killed> {
  const missing: string[] = [];
  let acknowledged = 0;
  for (let run = 0; run < runs; run += 1) {
    const people = ['ben', 'mia'].map((user, index) =>
      killedSession(path, user, 2 * run + index, run % 5 === 4, random),
    );
    const acks = (await Promise.all(people)).flat();
    acknowledged += acks.filter((ack) => !('ready' in ack)).length;
    missing.push(...check(path, acks));
    heard(run + 1);
  }
  const database = openAt(path);
  const faults = faultsIn(database);
  const integrity = faults.length === 0 ? 'ok' : faults.join('; ');
  database.close();
  return { runs, acknowledged, missing, integrity };
}

async function killedSession(
  path: string,
  user: string,
  seed: number,
  whileStarting: boolean,
  random: () => number,
): Promise<Ack[]> {
  const { node, args, env } = nodeProgram(join(import.meta.dirname, 'teamSession.ts'), [path, user, String(seed)]);
  const child = spawn(node, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let errors = '';
  child.stderr.on('data', (part) => (errors += part));
  const acks: Ack[] = [];
  const lines = createInterface({ input: child.stdout });
  const wanted = 1 + Math.floor(random() * MOST_CHANGES);
  const worked = new Promise<void>((resolve) => {
    lines.on('line', (line) => {
      // The kill may have cut the last line. A change is acknowledged only by a whole line.
      const whole = readLine(line);
      if (whole !== undefined) acks.push(whole);
      if (acks.length > wanted) resolve();
    });
    child.once('close', () => resolve());
  });
  if (!whileStarting) await worked;
  await pause(random() * (whileStarting ? STARTING : WORKING));
  child.kill('SIGKILL');
  if (child.exitCode === null && child.signalCode === null) await once(child, 'close');
  if (child.signalCode !== 'SIGKILL') throw new Error(`the session of ${user} ended by itself: ${errors}`);
  return acks;
}

function readLine(line: string): Ack | undefined {
  try {
    return ackSchema.parse(JSON.parse(line));
  } catch {
    return undefined;
  }
}

/** What was acknowledged and is not there, as a new process reads it. */
function check(path: string, acks: readonly Ack[]): readonly string[] {
  const database = openAt(path);
  const store = new ReplyStore(database);
  const shares = new Set(store.shares().map(({ options }) => options.question));
  const watches = new Set(
    database
      .prepare('SELECT query FROM watch')
      .all()
      .map(({ query }) => query),
  );
  const missing = acks.filter((ack) => {
    if ('ready' in ack) return false;
    if ('share' in ack) return !shares.has(ack.share);
    if ('watch' in ack) return !watches.has(ack.watch);
    const kept = store.team.briefings.at(ack.id, ack.version);
    const last = store.team.briefings.all({ guild: 'newsroom', channel: 'inquiry', dossier: 'larkhaven' });
    const isThere = last.some(({ id, version }) => id === ack.id && version >= ack.version);
    const pins = kept?.pins.map(({ key, document, passage, note }) => [key, `${document}:${passage}`, note]);
    return !isThere || kept?.name !== ack.name || JSON.stringify(pins) !== JSON.stringify(ack.pins);
  });
  database.close();
  return missing.map((ack) => JSON.stringify(ack));
}
