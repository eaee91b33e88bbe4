import { spawnSync } from 'node:child_process';

/** What poppler's pdftotext reads of a file; null if it is not installed. */
export function pdftotext(file: string): string | null {
  const run = spawnSync('pdftotext', ['-q', file, '-'], { encoding: 'utf8', maxBuffer: 64_000_000 });
  return run.status === 0 ? run.stdout : null;
}
