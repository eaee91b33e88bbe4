import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { OpenCorpus } from '../../src/corpus/openCorpus.ts';
import { storePath } from '../../src/keeping/dossierStore/dossierStore.ts';
import { prose } from '../fixtures/prose.ts';
import { nodeProgram } from '../processes/nodeProgram.ts';

/** What came of openings of a corpus that were killed while they read, numbered and indexed. */
export interface KilledIndexing {
  readonly kills: number;
  /** How many of them met a process that was still at work. */
  readonly atWork: number;
  /** How many citations were shown by openings that came to their end. */
  readonly citations: number;
  /** Citations that stood for other words later, or for none. */
  readonly changed: readonly string[];
  /** What SQLite said of a database after a kill, if it was not “ok”. */
  readonly damages: readonly string[];
  /** Error output of openings that came to their end. */
  readonly errors: readonly string[];
}

/** Every so many kills an opening comes to its end, and all that it shows must be citable ever after. */
const ENDED_EVERY = 10;
const FILES = 8;
const PARAGRAPHS = 30;

/**
 * Changes files of a corpus, opens it in a process, and kills that at a random moment, again and again; the dossier is
 * searched on disk, so that the index is written too. `heard` is called after each kill;
 * `random` gives numbers from 0 up to 1.
 */
export async function killIndexing(
  kills: number,
  folder: string,
  heard: (kill: number) => void = () => {},
  random: () => number = Math.random,
): Promise<KilledIndexing> {
  const shown = new Map<string, string>();
  const changed = new Set<string>();
  const damages: string[] = [];
  const errors: string[] = [];
  let atWork = 0;
  const record = async (): Promise<void> => {
    const { words, errors: said } = await finished(folder);
    if (said !== '') errors.push(said);
    for (const [citation, text] of words) {
      if ((shown.get(citation) ?? text) !== text) changed.add(citation);
      shown.set(citation, text);
    }
  };
  mkdirSync(join(folder, 'corpus/ferry'), { recursive: true });
  for (let at = 0; at < FILES; at += 1) write(folder, at, 0);
  await record();
  let spread = await openingTime(folder, FILES);
  for (let kill = 0; kill < kills; kill += 1) {
    change(folder, kill);
    if (await killed(folder, random() * spread)) atWork += 1;
    damages.push(...damagesOf(folder));
    if (kill % ENDED_EVERY === ENDED_EVERY - 1) {
      await record();
      spread = await openingTime(folder, FILES);
    }
    heard(kill + 1);
  }
  await record();
  for (const citation of await lostOf(folder, shown)) changed.add(citation);
  return { kills, atWork, citations: shown.size, changed: [...changed], damages, errors };
}

/** Other paragraphs for each version, some of them as before, so that there are numbers to keep and to give. */
function write(folder: string, file: number, version: number): void {
  const paragraphs = Array.from({ length: PARAGRAPHS }, (_, at) =>
    prose(at % 3 === 0 ? at + 1000 * version : at + 40 * file, 2),
  );
  writeFileSync(join(folder, `corpus/ferry/${file}.txt`), paragraphs.join('\n\n'));
}

/** What happens to the folder before a kill: files change, and one comes, goes or has another name. */
function change(folder: string, kill: number): void {
  const path = (name: string): string => join(folder, 'corpus/ferry', name);
  for (const file of [kill % FILES, (kill + 3) % FILES]) write(folder, file, kill + 1);
  if (kill % 4 === 0) writeFileSync(path('extra.txt'), prose(kill + 5000, 6));
  if (kill % 4 === 1) renameSync(path('extra.txt'), path('moved.txt'));
  if (kill % 4 === 2) rmSync(path('moved.txt'));
}

function start(folder: string) {
  const places = [join(folder, 'corpus'), join(folder, 'data'), 'disk'];
  const { node, args, env } = nodeProgram(join(import.meta.dirname, 'openOnce.ts'), places);
  const child = spawn(node, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  return { child, ready: once(createInterface({ input: child.stdout }), 'line') };
}

/** Kills an opening so many milliseconds after its beginning; returns whether it was still at work. */
async function killed(folder: string, after: number): Promise<boolean> {
  const { child, ready } = start(folder);
  await ready;
  await pause(after);
  const isAtWork = child.exitCode === null && child.kill('SIGKILL');
  if (child.exitCode === null && child.signalCode === null) await once(child, 'close');
  return isAtWork && child.signalCode === 'SIGKILL';
}

/** What an opening printed that came to its end. */
async function finished(
  folder: string,
): Promise<{ readonly words: readonly (readonly [string, string])[]; readonly errors: string }> {
  const { child } = start(folder);
  let out = '';
  let errors = '';
  child.stdout.on('data', (part) => (out += part));
  child.stderr.on('data', (part) => (errors += part));
  const [code] = await once(child, 'close');
  if (code !== 0) return { words: [], errors: `ended with ${code}: ${errors}` };
  return { words: JSON.parse(out.split('\n')[1] ?? '[]'), errors };
}

/** How long an opening takes after all files have changed, in milliseconds. */
async function openingTime(folder: string, version: number): Promise<number> {
  for (let at = 0; at < FILES; at += 1) write(folder, at, 100_000 + version + Math.floor(Math.random() * 1000));
  const { child, ready } = start(folder);
  await ready;
  const since = performance.now();
  await once(child, 'close');
  return performance.now() - since;
}

/** What SQLite finds wrong in the ledger and in the store; nothing if they are whole. */
function damagesOf(folder: string): readonly string[] {
  const data = join(folder, 'data');
  return [join(data, 'verbatim.sqlite'), storePath(data, 'ferry')].flatMap((path) => {
    const database = new DatabaseSync(path, { timeout: 10_000 });
    try {
      const found = database.prepare('PRAGMA integrity_check').get()?.integrity_check;
      return found === 'ok' ? [] : [`${path}: ${found}`];
    } finally {
      database.close();
    }
  });
}

/** The citations that stand neither for their words nor for words that are known to be gone. */
async function lostOf(folder: string, shown: ReadonlyMap<string, string>): Promise<readonly string[]> {
  const corpus = await OpenCorpus.open({
    corpusDirectory: join(folder, 'corpus'),
    dataDirectory: join(folder, 'data'),
    maxFileBytes: 1_000_000,
    listener: { progress: () => {}, warn: () => {} },
    engine: 'disk',
  });
  try {
    const dossier = corpus.dossiers.get('ferry')?.dossier;
    return [...shown].flatMap(([citation, words]) => {
      const [document = '', number = ''] = citation.split(':');
      const passage = dossier?.passage(document, Number(number));
      const today = passage === undefined ? undefined : dossier?.textAt(passage);
      const text = today ?? dossier?.former(document, Number(number))?.text;
      return text === words ? [] : [citation];
    });
  } finally {
    corpus.close();
  }
}
