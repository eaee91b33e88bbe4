import { resolve } from 'node:path';
import { listDossiers } from '../reading/folder.ts';
import { wording } from '../wording/catalogue.ts';
import { backUp } from './backup.ts';
import { evaluationOf, feedbackLines, withFeedback } from './feedback.ts';
import type { Finding } from './finding.ts';
import { forget } from './forget.ts';
import { beginAnew, type Restored, restoreBackup, restoreFromDossiers } from './restore.ts';

/** Room for the state of a finding, in characters. */
const WIDEST = 8;
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
export function printFeedback(
  { dataDirectory, print }: OperatorContext,
  isEvaluation: boolean,
  say: (line: string) => void,
): void {
  withFeedback(dataDirectory, (store) => {
    if (!isEvaluation) return feedbackLines(store).forEach(print);
    const { questions, leftOut } = evaluationOf(store);
    for (const question of questions) print(JSON.stringify(question));
    if (leftOut > 0) say(wording.feedback.leftOut(leftOut));
  });
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
