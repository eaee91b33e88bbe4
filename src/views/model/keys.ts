import { createHash } from 'node:crypto';

const LENGTH = 8;

/** A short name for a document. */
export function documentKey(id: string): string {
  return digest(`document ${id}`);
}

/** A short name for a dossier. */
export function dossierKey(name: string): string {
  return digest(`dossier:${name}`);
}

/** A short name for a question. */
export function questionKey(question: string): string {
  return digest(`question:${question}`);
}

/** What distinguishes a result: its citation, and the offsets at which its sentence and its statement begin. */
export interface Named {
  readonly citation: string;
  readonly sentence: number | null;
  readonly statement: number | null;
}

/**
 * A short name for each result, the same whenever the same passage is found for the same reason, wherever it then is in
 * the answer: a button of a message from before a reload never expands another passage.
 */
export function resultKeys(results: readonly Named[]): readonly string[] {
  const seen = new Map<string, number>();
  return results.map(({ citation, sentence, statement }) => {
    const name = `${citation} ${sentence ?? ''} ${statement ?? ''}`;
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    return digest(`${name} ${before}`);
  });
}

function digest(name: string): string {
  return createHash('sha256').update(name).digest('base64url').slice(0, LENGTH);
}
