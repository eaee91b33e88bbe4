import { join } from 'node:path';

/** The arguments of a probe: the folder of the checkout, the seed and the size of the corpus. */
export function probeArguments(): { readonly root: string; readonly seed: number; readonly passages: number } {
  const [root = '', seed = '', passages = ''] = process.argv.slice(2);
  return { root, seed: Number(seed), passages: Number(passages) };
}

/** A function of another checkout, which has no types here. What it returns may be a promise or not. */
export type Foreign = (...args: readonly unknown[]) => unknown;

/** Takes an export out of a module of a checkout. Throws if the checkout has none of this name. */
export async function exportOf(root: string, file: string, name: string): Promise<Foreign & Record<string, unknown>> {
  const module: Record<string, unknown> = await import(join(root, file));
  const value = module[name];
  if (value === undefined || value === null) throw new Error(`${file} of ${root} has no ${name}`);
  // Classes, functions and objects alike; each probe knows what it takes.
  return value as Foreign & Record<string, unknown>;
}

/** Opens the dossier that the environment names, as the terminal of the checkout does. */
export async function openBuild(root: string): Promise<{ readonly open: unknown; readonly close: () => unknown }> {
  const OpenCorpus = await exportOf(root, 'src/corpus/openCorpus.ts', 'OpenCorpus');
  const readConfig = await exportOf(root, 'src/config.ts', 'readConfig');
  const openCorpus = OpenCorpus.open as Foreign;
  // The shape of `OpenCorpus` in every build so far.
  const corpus = (await openCorpus.call(OpenCorpus, {
    ...(readConfig(process.env) as object),
    listener: { progress: () => {}, warn: () => {} },
  })) as { readonly dossiers: ReadonlyMap<string, unknown>; close(): unknown };
  const [open] = corpus.dossiers.values();
  return { open, close: () => corpus.close() };
}
