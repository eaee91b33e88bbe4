import { resolve } from 'node:path';
import { listDossiers } from '../reading/folder.ts';
import { wording } from '../wording/catalogue.ts';
import { backUp } from './backup.ts';
import { forget } from './forget.ts';
import { beginAnew, type Restored, restoreBackup, restoreFromDossiers } from './restore.ts';

const MEGABYTE = 1024 * 1024;

/** What the operator's commands work with. */
export interface OperatorContext {
  readonly dataDirectory: string;
  readonly corpusDirectory: string;
  /** In bytes. */
  readonly maxFileBytes: number;
  /** The folder from which names of files are understood. */
  readonly workingDirectory: string;
  /** Prints a line. */
  readonly print: (line: string) => void;
}

/** Writes a backup and says what is in it. */
export function printBackup(
  { dataDirectory, workingDirectory, print }: OperatorContext,
  file: string,
  mayReplace: boolean,
): void {
  const { bytes, holds, file: written } = backUp(dataDirectory, resolve(workingDirectory, file), mayReplace);
  print(wording.backup.written(written, (bytes / MEGABYTE).toFixed(1), wording.backup.holds(holds)));
  print(wording.backup.documentsApart);
}

/** Forgets a person, or only says what would be forgotten. */
export function printForgotten({ dataDirectory, print }: OperatorContext, user: string, isTrial: boolean): void {
  for (const line of forget(dataDirectory, user, isTrial)) print(line);
}

/** Restores from a backup, from what was read of the dossiers, or nothing at all, and says what there is then. */
export async function printRestored(
  context: OperatorContext,
  from: { readonly file: string } | 'dossiers' | 'nothing',
  now: Date,
): Promise<void> {
  const { holds, former } = await restored(context, from, now);
  context.print(from === 'nothing' ? wording.backup.begun : wording.backup.restored(wording.backup.holds(holds)));
  if (former !== null) context.print(wording.backup.former(former));
}

async function restored(
  { dataDirectory, corpusDirectory, maxFileBytes, workingDirectory }: OperatorContext,
  from: { readonly file: string } | 'dossiers' | 'nothing',
  now: Date,
): Promise<Restored> {
  if (from === 'nothing') return beginAnew(dataDirectory, now);
  if (from !== 'dossiers') return restoreBackup(dataDirectory, resolve(workingDirectory, from.file), now);
  const folders = await listDossiers(corpusDirectory, { maxBytes: maxFileBytes });
  return restoreFromDossiers(
    dataDirectory,
    folders.map(({ name }) => name),
    now,
  );
}
