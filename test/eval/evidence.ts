import { join } from 'node:path';
import type { Command } from 'commander';
import { consider } from '../../src/answering/ask/consider.ts';
import { evidenceOf } from '../../src/answering/ask/evidence.ts';
import { type EvidenceWeights, likelihoodBy } from '../../src/answering/ask/evidenceWeights.ts';
import { type EvidenceSample, fitEvidence } from '../../src/answering/ask/fitEvidence.ts';
import type { OpenDossier } from '../../src/openDossier.ts';
import { poolPassages, readAnswerSet } from './answerQuestions.ts';
import { areaUnderCurve, quantile, rounded } from './figures.ts';
import { memoryDossier } from './memoryDossier.ts';

/** Questions of one kind, by name. */
interface NamedSample extends EvidenceSample {
  readonly name: string;
}

/** Share of answerable questions that may be refused. */
const REFUSED = 0.05;

/** Adds the command that fits the weights of the evidence and prints how well they do on what they were not fitted on. */
export function addEvidence(program: Command): void {
  program
    .command('evidence')
    .description('fits the weights of the evidence score; prints them with figures from halves that were not fitted on')
    .requiredOption(
      '--shared <dir>',
      'the folder that holds squad2_dev, ester_train500, arcd_train and the polnear sets',
    )
    .action(async ({ shared }: { shared: string }) => {
      const samples = await evidenceSamples(shared);
      const held = [true, false].map((first) =>
        figuresOf(
          fitEvidence(samples.map((sample) => halfOf(sample, first))),
          samples.map((sample) => halfOf(sample, !first)),
        ),
      );
      const fitted = fitEvidence(samples);
      const figures = { ...fitted, held, all: figuresOf(fitted, samples) };
      process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
    });
}

/**
 * Questions with an answer, without one, and with the passages that answer taken away; asked of a large dossier and of
 * small ones, in which fewer words of a question are anywhere.
 */
export async function evidenceSamples(shared: string): Promise<readonly NamedSample[]> {
  const pool = ['polnear_dev', 'polnear_train250'].flatMap((name) => poolPassages(join(shared, name)));
  const squad = readAnswerSet(join(shared, 'squad2_dev'));
  const mixed = memoryDossier([...squad.passages, ...pool]);
  const without = memoryDossier(pool);
  const rows = async (
    questions: typeof squad.questions,
    open: OpenDossier,
    answered?: boolean,
  ): Promise<EvidenceSample['rows']> => {
    const all: EvidenceSample['rows'][number][] = [];
    for (const { question, answerable } of questions) {
      const evidence = evidenceOf(await consider(question, {}, open), open);
      if (evidence !== null) all.push({ evidence, answered: answered ?? answerable });
    }
    return all;
  };
  const answerable = squad.questions.filter((one) => one.answerable);
  const samples: NamedSample[] = [
    { name: 'squad', share: 2, rows: await rows(squad.questions, mixed) },
    { name: 'squad absent', share: 1.2, rows: await rows(answerable, without, false) },
  ];
  for (const [name, share] of [
    ['ester_train500', 0.4],
    ['arcd_train', 0.3],
  ] as const) {
    const { passages, questions } = readAnswerSet(join(shared, name));
    const kept = passages.filter((_, at) => at % 2 === 0);
    const there = new Set(kept.map(({ id }) => id));
    const gone = questions.filter(({ passage }) => !there.has(passage));
    samples.push({ name, share, rows: await rows(questions, memoryDossier(passages), true) });
    samples.push({ name: `${name} absent`, share, rows: await rows(gone, memoryDossier(kept), false) });
  }
  for (const [name, share] of [
    ['squad2_dev', SMALL],
    ['ester_train500', SMALL / 2],
  ] as const) {
    const { passages, questions } = readAnswerSet(join(shared, name));
    const there: EvidenceSample['rows'][number][] = [];
    const absent: EvidenceSample['rows'][number][] = [];
    for (const part of smallDossiers(passages)) {
      const kept = part.filter((_, at) => at % 2 === 0);
      const ids = new Set(part.map(({ id }) => id));
      const keptIds = new Set(kept.map(({ id }) => id));
      const asked = questions.filter(({ passage }) => ids.has(passage));
      const gone = asked.filter((one) => one.answerable && !keptIds.has(one.passage));
      there.push(...(await rows(asked, memoryDossier(part))));
      absent.push(...(await rows(gone, memoryDossier(kept), false)));
    }
    samples.push({ name: `${name} small`, share, rows: there }, { name: `${name} small, absent`, share, rows: absent });
  }
  return samples;
}

/** What small dossiers count beside the whole sets: dossiers are of both kinds. */
const SMALL = 0.15;
/** Passages of a small dossier, next to one another and so often of one subject. */
const SMALL_DOSSIER = 40;

function smallDossiers<Passage>(passages: readonly Passage[]): readonly (readonly Passage[])[] {
  const count = Math.ceil(passages.length / SMALL_DOSSIER);
  return Array.from({ length: count }, (_, at) => passages.slice(at * SMALL_DOSSIER, (at + 1) * SMALL_DOSSIER));
}

/** Neighbouring questions share their article, so halves are cut in the middle. */
function halfOf(sample: NamedSample, first: boolean): NamedSample {
  const middle = Math.floor(sample.rows.length / 2);
  return { ...sample, rows: first ? sample.rows.slice(0, middle) : sample.rows.slice(middle) };
}

function figuresOf(weights: EvidenceWeights, samples: readonly NamedSample[]): Record<string, number> {
  const scores = (name: string, answered: boolean): number[] =>
    (samples.find((sample) => sample.name === name)?.rows ?? [])
      .filter((row) => row.answered === answered)
      .map(({ evidence }) => likelihoodBy(weights, evidence));
  const yes = scores('squad', true);
  const no = scores('squad', false);
  const threshold = quantile(yes, REFUSED);
  const below = (list: readonly number[]): number =>
    rounded(list.filter((score) => score < threshold).length / Math.max(1, list.length));
  return {
    AUC: rounded(areaUnderCurve(yes, no)),
    'AUC against absent': rounded(areaUnderCurve(yes, scores('squad absent', false))),
    threshold: rounded(threshold),
    'absent silent': below(scores('squad absent', false)),
    'unanswerable silent': below(no),
    'ester refused': below(scores('ester_train500', true)),
    'ester absent silent': below(scores('ester_train500 absent', false)),
    'arcd refused': below(scores('arcd_train', true)),
    'arcd absent silent': below(scores('arcd_train absent', false)),
  };
}
