import { createHash } from 'node:crypto';

/** Names that are used in the names of indices as they are. */
const PLAIN = /^[a-z0-9][a-z0-9-]{0,59}$/u;
/** Longest readable part of any other name, in characters. */
const LONGEST = 40;

/** The names of the indices of one dossier. */
export interface DossierIndices {
  /** The alias by which people find the index of the passages that is served. */
  readonly alias: string;
  /** The index of the passages, and of what readers copy, that a publication makes. */
  passages(attempt: number): string;
  copies(attempt: number): string;
  /** Whether an index is one of this dossier. */
  isOwn(index: string): boolean;
  /** What all of them begin with. */
  readonly pattern: string;
}

/** What an index takes writes under: if the index is gone, a write fails instead of making another one. */
export function writeAlias(index: string): string {
  return `${index}-write`;
}

/** The name of the index of states. */
export function stateIndexName(prefix: string): string {
  return `${prefix}state`;
}

/** The names of the indices of a dossier, whatever characters its own name has. */
export function indicesOf(prefix: string, dossier: string): DossierIndices {
  const base = `${prefix}${safeName(dossier)}`;
  return {
    alias: `${base}-passages`,
    passages: (attempt) => `${base}-passages-${attempt}`,
    copies: (attempt) => `${base}-copies-${attempt}`,
    isOwn: (index) => index.startsWith(base) && /^-(?:passages|copies)-\d+$/u.test(index.slice(base.length)),
    pattern: `${base}-passages-*,${base}-copies-*`,
  };
}

/** A dossier's name in small letters and digits. Names that are not plain get a hash, with a `_` that no plain one has. */
function safeName(dossier: string): string {
  if (PLAIN.test(dossier)) return dossier;
  const readable = dossier
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')
    .slice(0, LONGEST);
  return `${readable}_${createHash('sha256').update(dossier).digest('hex').slice(0, 16)}`.replace(/^_/u, 'd_');
}
