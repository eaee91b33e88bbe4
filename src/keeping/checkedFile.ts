import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { hashOf } from '../dossier/passage.ts';

const headSchema = z.object({ key: z.string(), hash: z.string() });

/**
 * Writes a file so that after a crash at any instant either the old or the new one is there, whole: to a new file,
 * flushed, renamed. The first line holds `key` and the hash of the rest.
 */
export function writeCheckedFile(path: string, key: string, body: string): void {
  mkdirSync(dirname(path), { recursive: true });
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
