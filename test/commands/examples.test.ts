import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../commands/list.ts';
import { checkOptions } from '../../src/contract/checkOptions.ts';
import { findCall } from '../../src/contract/findCall.ts';
import type { OptionValues } from '../../src/contract/option.ts';
import { OpenCorpus } from '../../src/corpus/openCorpus.ts';
import type { OpenDossier } from '../../src/openDossier.ts';
import { makeProgram } from '../../src/terminal/program.ts';
import { run } from '../answering/inJson.ts';
import { allCalls } from './allCalls.ts';
import { CALLS_IN_DOCS, TERMINAL_LINES } from './docsExamples.ts';

const data = mkdtempSync(join(tmpdir(), 'verbatim-'));
let corpus: OpenCorpus;
let open: OpenDossier;

beforeAll(async () => {
  corpus = await OpenCorpus.open({
    corpusDirectory: new URL('../../corpus', import.meta.url).pathname,
    dataDirectory: data,
    maxFileBytes: 50 * 1024 * 1024,
    listener: { progress: () => {}, warn: () => {} },
  });
  const sample = corpus.dossiers.get('moscow-visit');
  if (sample === undefined) throw new Error('the sample dossier is missing');
  open = sample;
});

afterAll(() => {
  corpus.close();
  rmSync(data, { recursive: true, force: true });
});

/** What an example of /verify promises; the others promise that something is found. */
const VERDICTS: Readonly<Record<string, string>> = {
  '“systematic murder”': 'verbatim',
};

async function expectFound(called: string, options: OptionValues): Promise<void> {
  const { callable } = findCall(commands, called);
  expect(() => checkOptions(called, callable.options, options)).not.toThrow();
  // What teams keep, and files that are attached, are tried elsewhere.
  if (callable.ofTeam === true) return;
  const answer = await run(commands, called, options, open);
  if (called === 'help' || called === 'source') return;
  expect(answer.abstained).toBe(false);
  expect(answer.total).toBeGreaterThan(0);
  if (called !== 'verify') return;
  const promised = VERDICTS[String(options.text)];
  expect(answer.verdicts?.map(({ verdict }) => verdict)).toEqual([promised]);
}

describe('an example finds what it promises in the sample dossier', () => {
  it('and there are some in README and docs', () => {
    expect(CALLS_IN_DOCS.length).toBeGreaterThan(25);
    expect(TERMINAL_LINES.length).toBeGreaterThan(10);
  });

  it.each(CALLS_IN_DOCS)('in $where: $line', async ({ called, options }) => {
    // A role is chosen on Discord, which hands over its id.
    const given = Object.entries(options).map(([name, value]) => [
      name,
      typeof value === 'string' && value.startsWith('@') ? '123456789012345678' : value,
    ]);
    await expectFound(called, Object.fromEntries(given));
  });

  it.each(allCalls)('in the help of /$called', async ({ called, callable }) => {
    await expectFound(called, callable.example);
  });

  it.each(TERMINAL_LINES)('in the terminal, in %s: %j', async (_where, args) => {
    const calls: { readonly command: string; readonly options: OptionValues }[] = [];
    const done = async (): Promise<void> => {};
    const program = makeProgram(commands, {
      run: async (command, options) => void calls.push({ command, options }),
      batch: done,
      schema: () => {},
      backUp: done,
      restore: done,
      moveToPostgres: done,
      invite: done,
      doctor: done,
      feedback: done,
      forget: done,
    });
    await program.parseAsync(args, { from: 'user' });
    for (const { command, options } of calls) await expectFound(command, options);
  });
});
