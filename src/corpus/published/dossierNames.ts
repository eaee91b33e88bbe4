import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const FILE = 'published.json';
const kept = z.object({ dossiers: z.array(z.string()) });

/** Keeps which dossiers are published, so that a start serves them also if the cluster does not answer. */
export function keepNames(dataDirectory: string, dossiers: readonly string[]): void {
  if (keptNames(dataDirectory).join('\n') === dossiers.join('\n')) return;
  const path = join(dataDirectory, FILE);
  writeFileSync(`${path}.new`, JSON.stringify({ dossiers }));
  renameSync(`${path}.new`, path);
}

/** The dossiers that were published when that was last kept; none if it never was, or the file cannot be read. */
export function keptNames(dataDirectory: string): readonly string[] {
  try {
    return kept.parse(JSON.parse(readFileSync(join(dataDirectory, FILE), 'utf8'))).dossiers;
  } catch {
    return []; // it only saves a question
  }
}
