// What share of the CPU time of an answer the guard takes, command by command, and what it catches of forged answers:
//
//   node test/bench/guard.ts [FOLDER [CALLS]]
//
// FOLDER holds the dossiers (the sample corpus if none is named); CALLS random calls are made in each.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { commands } from '../../commands/list.ts';
import { runCommand } from '../../src/contract/runCommand.ts';
import type { SealedAnswer } from '../../src/contract/sealedAnswer.ts';
import { OpenCorpus } from '../../src/corpus/openCorpus.ts';
import { MisquotationError } from '../../src/dossier/misquotationError.ts';
import { UserError } from '../../src/errors.ts';
import { Guard } from '../../src/guard/guard.ts';
import type { OpenDossier } from '../../src/openDossier.ts';
import { anyCall } from '../answering/anyCall.ts';
import { everyKind } from '../guard/everyKind.ts';
import { forgeriesOf } from '../guard/forgeries.ts';

const [folder = join(import.meta.dirname, '..', '..', 'corpus'), calls = '2000'] = process.argv.slice(2);
const data = mkdtempSync(join(tmpdir(), 'verbatim-'));
const corpus = await OpenCorpus.open({
  corpusDirectory: resolve(folder),
  dataDirectory: data,
  maxFileBytes: 50_000_000,
  listener: { progress: () => {}, warn: () => {} },
});
for (const open of corpus.dossiers.values()) await measure(open);
corpus.close();
rmSync(data, { recursive: true });
await countForgeries();

/** Microseconds of CPU time that a piece of work takes. */
async function cpuOf(work: () => Promise<void> | void): Promise<number> {
  const before = process.cpuUsage();
  await work();
  return process.cpuUsage(before).user;
}

async function measure(open: OpenDossier): Promise<void> {
  const guard = new Guard();
  const times = new Map<string, { answers: number; answering: number; guarding: number }>();
  for (const { name, options } of fc.sample(anyCall(open), { numRuns: Number(calls), seed: 1 })) {
    const time = times.get(name) ?? { answers: 0, answering: 0, guarding: 0 };
    try {
      let sealed: SealedAnswer | undefined;
      time.answering += await cpuOf(async () => {
        sealed = await runCommand(commands, name, options, open);
      });
      if (sealed === undefined) continue;
      const given = sealed;
      time.guarding += await cpuOf(() => guard.verify(given, open.dossier));
      time.answers += 1;
      times.set(name, time);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
    }
  }
  console.log(`${open.dossier.name}: CPU time an answer, and what the guard takes of it`);
  const all = { answering: 0, guarding: 0 };
  for (const [name, { answers, answering, guarding }] of times) {
    const [own, guarded] = [answering, guarding].map((sum) => `${(sum / answers / 1000).toFixed(2)} ms`.padStart(9));
    console.log(`  ${name.padEnd(12)}${own}${guarded}  ${percent(guarding, answering + guarding)}`);
    all.answering += answering;
    all.guarding += guarding;
  }
  console.log(`  ${'all'.padEnd(30)}  ${percent(all.guarding, all.answering + all.guarding)}`);
}

async function countForgeries(): Promise<void> {
  const guard = new Guard();
  const counts = new Map<string, { forged: number; withheld: number; unsealed: number }>();
  for (const one of await everyKind()) {
    for (const { kind, answer } of forgeriesOf(one)) {
      const count = counts.get(kind) ?? { forged: 0, withheld: 0, unsealed: 0 };
      count.forged += 1;
      count.withheld += isWithheld(() => guard.verify({ answer, seal: one.sealed.seal }, one.open.dossier));
      count.unsealed += isWithheld(() => guard.verifyUnsealed(answer, one.open.dossier));
      counts.set(kind, count);
    }
  }
  console.log('forgeries of each kind: withheld, and withheld without the seal');
  for (const [kind, { forged, withheld, unsealed }] of counts) {
    console.log(
      `  ${kind.padEnd(16)}${String(forged).padStart(6)}${String(withheld).padStart(6)}${String(unsealed).padStart(6)}`,
    );
  }
}

function isWithheld(verify: () => void): number {
  try {
    verify();
    return 0;
  } catch (error) {
    if (error instanceof MisquotationError) return 1;
    throw error;
  }
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`;
}
