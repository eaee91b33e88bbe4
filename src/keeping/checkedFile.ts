import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { hashOf } from '../dossier/passage.ts';

const headSchema = z.object({ key: z.string(), hash: z.string() });

/**
 * Writes a file so that after a crash at any instant either the old or the new one is there, whole: to a new file,
 * flushed, renamed. The first line holds `key` and the hash of the rest.
 */
export function writeCheckedFile(path: string, key: string, body: string): void {
  mkdirSync(dirname(path), { recursive: true });
  removeAbandoned(dirname(path));
  const temporary = `${path}.${process.pid}.new`;
  try {
    const file = openSync(temporary, 'w');
    try {
      writeSync(file, `${JSON.stringify({ key, hash: hashOf(body) })}\n`);
      writeSync(file, body);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  flushDirectory(dirname(path));
}

/** No write takes this long; in milliseconds. */
const ABANDONED_AFTER = 60 * 60 * 1000;

/** Removes what processes left that were killed while they wrote; a file that is being written now stays. */
function removeAbandoned(directory: string): void {
  for (const name of readdirSync(directory).filter((one) => one.endsWith('.new'))) {
    const path = join(directory, name);
    const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > ABANDONED_AFTER) rmSync(path, { force: true });
  }
}

/** A rename is on disk only once its directory is; Windows has no such thing as flushing one. */
function flushDirectory(path: string): void {
  if (process.platform === 'win32') return;
  const directory = openSync(path, 'r');
  try {
    fsyncSync(directory);
  } finally {
    closeSync(directory);
  }
}

/** What a checked file holds: its body, or why it cannot be used (`missing`, `damaged`, or written under another key). */
export type CheckedFile =
  | { readonly state: 'whole'; readonly body: string }
  | { readonly state: 'missing' | 'damaged' | 'outdated' };

/** Reads a file that {@link writeCheckedFile} wrote under the same key. */
export function readCheckedFile(path: string, key: string): CheckedFile {
  let content: string;
  try {
    content = readFileSync(path, 'utf8');
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return { state: isMissing ? 'missing' : 'damaged' };
  }
  const lineEnd = content.indexOf('\n');
  try {
    const head = headSchema.parse(JSON.parse(content.slice(0, lineEnd)));
    const body = content.slice(lineEnd + 1);
    if (hashOf(body) !== head.hash) return { state: 'damaged' };
    return head.key === key ? { state: 'whole', body } : { state: 'outdated' };
  } catch {
    return { state: 'damaged' }; // no head line, or one that is cut off
  }
}
