import { closeSync, fsyncSync, openSync } from 'node:fs';
import { dirname } from 'node:path';

/** Has the disk keep what was written to a file, and the file's name in its folder. */
export function flush(path: string): void {
  flushOne(path, 'r+');
  // Windows opens no folders, and keeps names by itself.
  if (process.platform !== 'win32') flushOne(dirname(path), 'r');
}

function flushOne(path: string, flags: string): void {
  const file = openSync(path, flags);
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
