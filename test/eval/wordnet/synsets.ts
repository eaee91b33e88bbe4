import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A pointer of a set to another: its symbol, the other's key, and the words that it holds between, by place; 0 for all. */
export interface Pointer {
  readonly symbol: string;
  readonly target: string;
  readonly from: number;
  readonly to: number;
}

/** A set of words that mean the same. */
export interface Synset {
  /** Part of speech and offset in its file: what pointers name. */
  readonly key: string;
  /** As WordNet writes them, with `_` for a space. */
  readonly words: readonly string[];
  readonly pointers: readonly Pointer[];
}

const FILES = ['noun', 'verb', 'adj', 'adv'] as const;
/** Parts of speech as the lines write them; satellites (`s`) are adjectives. */
const PARTS: Readonly<Record<string, string>> = { n: 'n', v: 'v', a: 'a', s: 'a', r: 'r' };
/** Where an adjective may be: `(p)`, `(a)`, `(ip)`. */
const MARKER = /\([a-z]+\)$/u;

/** All sets of WordNet, from the folder of its database files (see `wndb(5WN)` of WordNet 3.1). Throws if a line is of another form. */
export function readSynsets(folder: string): readonly Synset[] {
  return FILES.flatMap((part) =>
    readFileSync(join(folder, `data.${part}`), 'utf8')
      .split('\n')
      .filter((line) => /^\d/u.test(line))
      .map(synsetOf),
  );
}

function synsetOf(line: string): Synset {
  const fields = (line.split(' | ')[0] ?? '').trim().split(/\s+/u);
  const [offset = '', , part = '', count = ''] = fields;
  const wordCount = Number.parseInt(count, 16);
  const words = fields.slice(4, 4 + 2 * wordCount).filter((_, at) => at % 2 === 0);
  const first = 5 + 2 * wordCount;
  const pointerCount = Number(fields[first - 1]);
  const pointers = Array.from({ length: pointerCount }, (_, at): Pointer => {
    const [symbol = '', target = '', its = '', places = ''] = fields.slice(first + 4 * at, first + 4 * at + 4);
    const [from, to] = [places.slice(0, 2), places.slice(2)].map((place) => Number.parseInt(place, 16));
    return { symbol, target: `${PARTS[its] ?? its}${target}`, from: from ?? 0, to: to ?? 0 };
  });
  if (words.length !== wordCount || PARTS[part] === undefined) throw new Error(`“${line.slice(0, 80)}” is no set`);
  return { key: `${PARTS[part]}${offset}`, words: words.map((word) => word.replace(MARKER, '')), pointers };
}
