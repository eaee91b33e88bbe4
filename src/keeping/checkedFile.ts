import { createHash } from 'node:crypto';
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
import { threadId } from 'node:worker_threads';
import { z } from 'zod';

const headSchema = z.object({ key: z.string(), hash: z.string() });

/**
 * Writes a file so that after a crash at any instant either the old or the new one is there, whole: to a new file,
 * flushed, renamed. The first line holds `key` and the hash of the rest.
 */
export function writeCheckedFile(path: string, key: string, body: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  removeAbandoned(dirname(path));
  const temporary = `${path}.${process.pid}.${threadId}.new`;
  try {
    const file = openSync(temporary, 'w');
    try {
      writeSync(file, `${JSON.stringify({ key, hash: hashOfBody(body) })}\n`);
      writeWhole(file, typeof body === 'string' ? Buffer.from(body) : body);
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

/** One call writes as much as the system likes. */
function writeWhole(file: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
}

function hashOfBody(body: string | Uint8Array): string {
  return createHash('sha256').update(body).digest('hex');
}

/** What a checked file holds: its body, or why it cannot be used (`missing`, `damaged`, or written under another key). */
export type CheckedFile<Body = string> =
  | { readonly state: 'whole'; readonly body: Body }
  | { readonly state: 'missing' | 'damaged' | 'outdated' };

/** Reads a file that {@link writeCheckedFile} wrote under the same key. */
export function readCheckedFile(path: string, key: string): CheckedFile {
  return readChecked(path, key, (body) => body.toString('utf8'));
}

/** The same for a body of bytes. */
export function readCheckedBytes(path: string, key: string): CheckedFile<Uint8Array> {
  return readChecked(path, key, (body) => new Uint8Array(body)); // a copy of its own, which begins at an offset that typed arrays accept
}

function readChecked<Body>(path: string, key: string, bodyOf: (bytes: Buffer) => Body): CheckedFile<Body> {
  let content: Buffer;
  try {
    content = readFileSync(path);
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return { state: isMissing ? 'missing' : 'damaged' };
  }
  const lineEnd = content.indexOf('\n');
  try {
    const head = headSchema.parse(JSON.parse(content.toString('utf8', 0, lineEnd)));
    const body = content.subarray(lineEnd + 1);
    if (hashOfBody(body) !== head.hash) return { state: 'damaged' };
    return head.key === key ? { state: 'whole', body: bodyOf(body) } : { state: 'outdated' };
  } catch {
    return { state: 'damaged' }; // no head line, or one that is cut off
  }
}
