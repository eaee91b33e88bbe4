import { on } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import type { commands as ownCommands } from '../../../commands/list.ts';
import type { run as ownRun } from '../../answering/inJson.ts';
import type { readAnswerSet as ownReadAnswerSet } from '../../eval/answerQuestions.ts';
import type { evalVectors as ownVectors } from '../../eval/evalVectors.ts';
import type { openDossier as ownOpenDossier } from '../../eval/measureDossier.ts';
import type { memoryDossier as ownMemoryDossier } from '../../eval/memoryDossier.ts';
import { type Job, jobSchema, type Report } from './messages.ts';

// Started by `askingProcess.ts`: opens a dossier with the code of one checkout, then answers each question that it is sent
// through the command and the guard, and reports what that cost.

const job = jobSchema.parse(JSON.parse(process.argv[2] ?? ''));
const { run } = await partOf('test/answering/inJson.ts', z.object({ run: fn<typeof ownRun>() }));
const { commands } = await partOf(
  'commands/list.ts',
  z.object({ commands: z.custom<typeof ownCommands>(Array.isArray) }),
);
const { evalVectors } = await partOf(
  'test/eval/evalVectors.ts',
  z.object({ evalVectors: z.custom<typeof ownVectors>() }),
);

// The parent sends the next question when the one before is reported, and hangs up at the end.
const sent = on(process, 'message', { close: ['disconnect'] });
let before = process.cpuUsage();

await opened(job, async (open) => {
  report({ hasVectors: evalVectors !== undefined });
  for await (const [message] of sent) {
    await run(commands, 'ask', { question: z.string().parse(message) }, open);
    report({});
  }
});

type Open = Parameters<typeof ownRun>[3];

async function opened({ corpus }: Job, use: (open: Open) => Promise<void>): Promise<void> {
  if (typeof corpus === 'string') {
    const { openDossier } = await partOf(
      'test/eval/measureDossier.ts',
      z.object({ openDossier: fn<typeof ownOpenDossier>() }),
    );
    return openDossier(corpus, undefined, use);
  }
  const shape = z.object({ poolPassages: fn<(folder: string) => ReturnType<typeof ownReadAnswerSet>['passages']>() });
  const { poolPassages } = await partOf('test/eval/answerQuestions.ts', shape);
  const { memoryDossier } = await partOf(
    'test/eval/memoryDossier.ts',
    z.object({ memoryDossier: fn<typeof ownMemoryDossier>() }),
  );
  return use(memoryDossier(corpus.flatMap((folder) => poolPassages(folder))));
}

function report(more: Omit<Report, 'cpu'>): void {
  const { user, system } = process.cpuUsage(before);
  before = process.cpuUsage();
  process.send?.({ cpu: user + system, ...more } satisfies Report);
}

async function partOf<T>(path: string, shape: z.ZodType<T>): Promise<T> {
  return shape.parse(await import(pathToFileURL(join(job.root, path)).href));
}

/** A function of another checkout. Its signature is taken to be that of this one; what it returns is not used. */
function fn<F>() {
  return z.custom<F>((value) => typeof value === 'function');
}
