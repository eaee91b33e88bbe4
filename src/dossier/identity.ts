import { PriorityQueue } from './priorityQueue.ts';

/** A document as it is remembered: its id, the file it was last, and the hashes of its passages. */
export interface KnownDocument {
  readonly id: string;
  readonly file: string;
  readonly hashes: ReadonlySet<string>;
}

/** A file as it was just read. */
export interface FoundDocument {
  readonly file: string;
  readonly hashes: readonly string[];
}

/** Share of a file's passages that must be those of a vanished one for it to be the same document, moved. */
const LEAST_SHARED = 0.5;
/** Longest id that is made from a file name, in UTF-16 units; people type it. */
const LONGEST_ID = 40;

/**
 * Gives each file the id of its document, so that citations outlive renaming: the file that is known keeps its id; a new
 * file that holds most passages of one that vanished takes over that one's; all others get an id made from
 * their name. `isThere` says whether a file is still in the folder, readable or not. Returns file → id.
 */
export function identify(
  known: readonly KnownDocument[],
  found: readonly FoundDocument[],
  isThere: (file: string) => boolean,
): ReadonlyMap<string, string> {
  const byFile = new Map(known.map((document) => [document.file, document.id]));
  const taken = new Set(known.map(({ id }) => id));
  const ids = new Map<string, string>();
  for (const { file } of found) {
    const id = byFile.get(file);
    if (id !== undefined) ids.set(file, id);
  }
  const fresh = found.filter(({ file }) => !ids.has(file));
  if (fresh.length === 0) return ids;
  const vanished = known.filter((document) => !isThere(document.file));
  for (const [file, id] of movesOf(fresh, vanished)) ids.set(file, id);
  const last = new Map<string, number>();
  for (const { file } of fresh) {
    if (ids.has(file)) continue;
    const id = unused(slug(file), taken, last);
    taken.add(id);
    ids.set(file, id);
  }
  return ids;
}

/** A new file beside the vanished document whose passages it shares most of those that are left. */
interface Move {
  readonly fresh: number;
  readonly vanished: number;
  readonly shared: number;
}

/**
 * Which vanished documents the new files are: the pairs that share most first, each file and each document once. Of pairs
 * that share as much, the earlier file and then the earlier document come first. Returns file → id.
 *
 * Each file keeps its best document in a priority queue, and looks for the next one only if that is taken, so that the time
 * grows with how often passages are in several documents, not with all pairs.
 */
function movesOf(fresh: readonly FoundDocument[], vanished: readonly KnownDocument[]): ReadonlyMap<string, string> {
  const moves = new Map<string, string>();
  if (fresh.length === 0 || vanished.length === 0) return moves;
  const shares = new SharedPassages(vanished);
  const isTaken = new Uint8Array(vanished.length);
  const best = (at: number): Move | undefined => shares.best(at, fresh[at]?.hashes ?? [], isTaken);
  const queue = new PriorityQueue<Move>(
    (a, b) => b.shared - a.shared || a.fresh - b.fresh || a.vanished - b.vanished,
    fresh.flatMap((_, at) => best(at) ?? []),
  );
  for (let move = queue.take(); move !== undefined; move = queue.take()) {
    const one = fresh[move.fresh];
    const old = vanished[move.vanished];
    if (one === undefined || old === undefined) continue;
    if (isTaken[move.vanished] === 1) {
      const next = best(move.fresh);
      if (next !== undefined) queue.add(next);
      continue;
    }
    isTaken[move.vanished] = 1;
    moves.set(one.file, old.id);
  }
  return moves;
}

/** The passages of vanished documents, by hash. */
class SharedPassages {
  readonly #holders = new Map<string, number[]>();
  readonly #sizes: readonly number[];
  /** How many passages the file that is looked at has in common with each document; all 0 between two files. */
  readonly #common: Uint32Array;

  constructor(vanished: readonly KnownDocument[]) {
    this.#common = new Uint32Array(vanished.length);
    this.#sizes = vanished.map(({ hashes }, at) => {
      for (const hash of hashes) {
        const holders = this.#holders.get(hash);
        if (holders === undefined) this.#holders.set(hash, [at]);
        else holders.push(at);
      }
      return hashes.size;
    });
  }

  /** The document with which a file shares most, if it is enough; the first of several. */
  best(fresh: number, hashes: readonly string[], isTaken: Uint8Array): Move | undefined {
    const common = this.#common;
    const touched: number[] = [];
    for (const hash of hashes) {
      for (const at of this.#holders.get(hash) ?? []) {
        if (isTaken[at] === 1) continue;
        const count = common[at] ?? 0;
        if (count === 0) touched.push(at);
        common[at] = count + 1;
      }
    }
    let best: Move | undefined;
    for (const at of touched) {
      const shared = (common[at] ?? 0) / Math.max(hashes.length, this.#sizes[at] ?? 0);
      common[at] = 0;
      const isBetter = best === undefined || shared > best.shared || (shared === best.shared && at < best.vanished);
      if (shared >= LEAST_SHARED && isBetter) best = { fresh, vanished: at, shared };
    }
    return best;
  }
}

/** A file's name as an id: small letters and digits of any script with hyphens between them. */
function slug(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]+$/u, '');
  const words = name
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .normalize('NFC');
  // Cut by whole characters: half a surrogate pair could not be typed.
  const cut = [...words.replace(/^-+|(?<!-)-+$/gu, '')]
    .slice(0, LONGEST_ID)
    .join('')
    .replace(/(?<!-)-+$/u, '');
  return cut === '' ? 'document' : cut;
}

/** An id that is not taken: the given one, or it with a number. `last` remembers the number of each that was given last. */
function unused(id: string, taken: ReadonlySet<string>, last: Map<string, number>): string {
  if (!taken.has(id)) return id;
  for (let number = last.get(id) ?? 2; ; number += 1) {
    const candidate = `${id}-${number}`;
    if (taken.has(candidate)) continue;
    last.set(id, number);
    return candidate;
  }
}
