import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { classPath, type Release } from './classPath.ts';
import type { Tools } from './findTools.ts';
import { freePorts } from './freePorts.ts';

/** Nodes of one cluster that tests can stop and start. They count from 1. */
export interface OpenSearchNodes {
  /** One address for each node, in their order. A stopped node keeps its own. */
  readonly urls: readonly string[];
  /** Ends one node at once, without moving its shards away. */
  stop(node: number): Promise<void>;
  /** Starts a stopped node with the data that it had. It may still be joining the cluster when this returns. */
  start(node: number): Promise<void>;
}

export interface RunningNodes extends OpenSearchNodes, AsyncDisposable {
  /** Of the process that all nodes are in. */
  readonly pid: number;
}

export interface NodesOptions {
  readonly tools: Tools;
  readonly nodes: number;
  readonly release?: Release;
  /** Whether times are measured: Java then compiles for long runs, which takes twice as much of the processors at the start. */
  readonly isMeasured?: boolean;
  /** The most heap for all nodes together, in MiB. */
  readonly heap?: number;
}

const PROGRAM = join(import.meta.dirname, '..', 'Nodes.java');
const HEAP = 1_536;
/** As much of the servers' log as an error shows, in characters. */
const SHOWN_LOG = 3_000;

const eventSchema = z.discriminatedUnion('event', [
  z.object({ event: z.literal('ready'), urls: z.array(z.url()) }),
  z.object({ event: z.literal('stopped'), node: z.number() }),
  z.object({ event: z.literal('started'), node: z.number() }),
  z.object({ event: z.literal('failed'), reason: z.string() }),
]);
type Event = z.infer<typeof eventSchema>;

/**
 * Starts real OpenSearch nodes in one Java process and waits until they are a green cluster without indices. The process ends
 * when it is disposed of or when this process has ended, in whatever way, and removes its data.
 *
 * @throws Error with the end of the servers' log if they do not start.
 */
export async function startOpenSearchNodes({
  tools,
  nodes,
  release = 'newest',
  isMeasured = false,
  heap = HEAP,
}: NodesOptions): Promise<RunningNodes> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-opensearch-'));
  const ports = await freePorts(2 * nodes);
  const pairs = Array.from({ length: nodes }, (_, node) => `${ports[2 * node]}:${ports[2 * node + 1]}`);
  const flags = ['-Xms256m', `-Xmx${heap}m`, '--enable-native-access=ALL-UNNAMED'];
  if (!isMeasured) flags.push('-XX:TieredStopAtLevel=1');
  const jars = classPath(tools.java, tools.maven, release);
  const child = spawn(tools.java, [...flags, '-cp', jars, PROGRAM, folder, ...pairs], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let log = '';
  child.stderr.setEncoding('utf8').on('data', (text) => {
    log = `${log}${text}`.slice(-SHOWN_LOG);
  });
  // The process may end before it has read a command.
  child.stdin.on('error', () => undefined);
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const events = createInterface({ input: child.stdout })[Symbol.asyncIterator]();

  async function next<Name extends Event['event']>(name: Name): Promise<Extract<Event, { event: Name }>> {
    const { value, done } = await events.next();
    const event = done === true ? { event: 'failed' as const, reason: 'the process ended' } : readEvent(value);
    // Sound: the comparison above tells the one kind from the others; TypeScript does not narrow by a generic name.
    if (event.event === name) return event as Extract<Event, { event: Name }>;
    const why = event.event === 'failed' ? event.reason : `it said "${event.event}", not "${name}"`;
    throw new Error(`OpenSearch's nodes failed: ${why}\n${log}`);
  }

  async function close(): Promise<void> {
    child.stdin.end();
    await ended;
    await rm(folder, { recursive: true, force: true });
  }

  // One command at a time, so that each reads its own answer.
  let last: Promise<unknown> = Promise.resolve();
  function command(line: string, answer: 'stopped' | 'started'): Promise<void> {
    const done = last
      .catch(() => undefined)
      .then(async () => {
        child.stdin.write(`${line}\n`);
        await next(answer);
      });
    last = done;
    return done;
  }

  try {
    const { urls } = await next('ready');
    return {
      urls,
      pid: child.pid ?? 0,
      stop: (node) => command(`stop ${node}`, 'stopped'),
      start: (node) => command(`start ${node}`, 'started'),
      [Symbol.asyncDispose]: close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

function readEvent(line: string): Event {
  return eventSchema.parse(JSON.parse(line));
}
