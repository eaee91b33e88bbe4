import type { DossierStore } from '../../keeping/dossierStore/dossierStore.ts';
import type { Indices } from './indices.ts';

/** The facts that keep which new indices a publication has begun to fill, and of which version they are. */
const FACTS = { passages: 'begunIndex', copies: 'begunCopies' } as const;
/** What an index is for. */
export type IndexKind = keyof typeof FACTS;

/** The indices that an unfinished publication of a store is filling. */
export function begunIndices({ reader }: DossierStore): readonly string[] {
  return Object.values(FACTS).map((name) => String(reader.fact(name) ?? '').split('\n')[0] ?? '');
}

/** Forgets them, since they are finished or of no use. Call it in a transaction. */
export function forgetBegun({ writer }: DossierStore): void {
  for (const name of Object.values(FACTS)) writer.putFact(name, '');
}

/** An index to fill: the one that an unfinished publication began, if it is there and of the same version, else a new one. */
export async function indexToFill(
  { reader, writer }: DossierStore,
  indices: Indices,
  kind: IndexKind,
  name: string,
  version: string,
): Promise<string> {
  const [begun = '', begunVersion] = String(reader.fact(FACTS[kind]) ?? '').split('\n');
  if (begun !== '' && begunVersion === version && (await indices.areThere(begun))) return begun;
  await (kind === 'passages' ? indices.makePassages(name) : indices.makeCopies(name));
  writer.putFact(FACTS[kind], `${name}\n${version}`);
  return name;
}
