import { resolve } from 'node:path';
import type { KeptPlace } from '../keeping/keptPlace.ts';
import { addressOf } from '../postgresPlace.ts';
import { listDossiers } from '../reading/folder.ts';
import { wording } from '../wording/catalogue.ts';
import { backUp } from './backup.ts';
import { evaluationOf, feedbackLines, withFeedback } from './feedback.ts';
import type { Finding } from './finding.ts';
import { forget } from './forget.ts';
import { moveToPostgres } from './moveToPostgres.ts';
import { beginAnew, type Restored, restoreBackup, restoreFromDossiers } from './restore.ts';

/** Room for the state of a finding, in characters. */
const WIDEST = 8;
const MEGABYTE = 1024 * 1024;

/** What the operator's commands work with. */
export interface OperatorContext extends KeptPlace {
  readonly corpusDirectory: string;
  /** In bytes. */
  readonly maxFileBytes: number;
  /** The folder from which names of files are understood. */
  readonly workingDirectory: string;
  /** Prints a line. */
  readonly print: (line: string) => void;
}

/** Writes a backup and says what is in it. */
export function printBackup(context: OperatorContext, file: string, mayReplace: boolean): void {
  const { workingDirectory, print } = context;
  const { bytes, holds, file: written } = backUp(context, resolve(workingDirectory, file), mayReplace);
  print(wording.backup.written(written, (bytes / MEGABYTE).toFixed(1), wording.backup.holds(holds)));
  print(wording.backup.documentsApart);
}

/** Says what was found, a line each and what to do below it, or as JSON. Returns whether there is a fault. */
export function printFindings(findings: readonly Finding[], isJson: boolean, print: (line: string) => void): boolean {
  const { states, summary } = wording.operating.doctor;
  const of = (state: Finding['state']): number => findings.filter((finding) => finding.state === state).length;
  if (isJson) print(JSON.stringify({ ok: of('fault') === 0, findings }));
  else {
    for (const { state, about, says, todo } of findings) {
      const indented = says.replaceAll('\n', `\n${' '.repeat(WIDEST)}`);
      print(`${states[state].padEnd(WIDEST)} ${about}: ${indented}`);
      if (todo !== null) print(`${' '.repeat(WIDEST)} → ${todo}`);
    }
    print(summary(of('fault'), of('warning')));
  }
  return of('fault') > 0;
}

/** Prints what people said of answers, as lines or as an evaluation file; `say` hears what is left out of that. */
export function printFeedback(context: OperatorContext, isEvaluation: boolean, say: (line: string) => void): void {
  const { print } = context;
  withFeedback(context, (store) => {
    if (!isEvaluation) return feedbackLines(store).forEach(print);
    const { questions, leftOut } = evaluationOf(store);
    for (const question of questions) print(JSON.stringify(question));
    if (leftOut > 0) say(wording.feedback.leftOut(leftOut));
  });
}

/** Forgets a person, or only says what would be forgotten. */
export function printForgotten(context: OperatorContext, user: string, isTrial: boolean): void {
  for (const line of forget(context, user, isTrial)) context.print(line);
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

/** Moves what the data directory keeps to the server that is set, and says what there is then. */
export function printMoved(context: OperatorContext, now: Date): void {
  const { holds, former } = moveToPostgres(context, now);
  const address = context.postgres === undefined ? '' : addressOf(context.postgres);
  context.print(wording.server.moved(address, wording.backup.holds(holds)));
  if (former !== null) context.print(wording.backup.former(former));
}

async function restored(
  context: OperatorContext,
  from: { readonly file: string } | 'dossiers' | 'nothing',
  now: Date,
): Promise<Restored> {
  const { corpusDirectory, maxFileBytes, workingDirectory } = context;
  if (from === 'nothing') return beginAnew(context, now);
  if (from !== 'dossiers') return restoreBackup(context, resolve(workingDirectory, from.file), now);
  const folders = await listDossiers(corpusDirectory, { maxBytes: maxFileBytes });
  return restoreFromDossiers(
    context,
    folders.map(({ name }) => name),
    now,
  );
}
