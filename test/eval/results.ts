import { existsSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { measureAnswers } from './answerQuestions.ts';
import { askedFigures } from './asked/askedFigures.ts';
import { HALVES } from './asked/askedQuestion.ts';
import { measureAsked } from './asked/measureAsked.ts';
import { measureRetrieval } from './retrievalQuestions.ts';

type Figures = Readonly<Record<string, unknown>>;

/** Labelled sets for retrieval, with nDCG@10 of MiniSearch as it comes, of MiniSearch with stems, and what is aimed at. */
const RETRIEVAL: readonly (readonly [set: string, plain: number, stems: number, aim: number])[] = [
  ['cranfield', 0.316, 0.359, 0.4],
  ['cisi', 0.278, 0.35, 0.44],
  ['npl', 0.351, 0.412, 0.46],
  ['scifact_train', 0.64, 0.672, 0.72],
  ['checkthat2020_train', 0.749, 0.834, 0.88],
];

/** Sets of questions, the folders mixed in, and the baseline (stems) and aim for the passage that comes first. */
const ANSWERS: readonly (readonly [set: string, pools: readonly string[], stems: number, aim: number])[] = [
  ['squad2_dev', ['polnear_dev', 'polnear_train250'], 0.78, 0.88],
  ['ester_train500', [], 0.88, 0.92],
  ['arcd_train', [], 0.722, 0.8],
];

/**
 * Every figure as the Markdown of `RESULTS.md`. Sets that are not in `shared` are said to be missing, never passed over;
 * `dossiers` are the figures of questions on dossiers, by name; `progress` hears what is being measured.
 */
export async function resultsPage(
  shared: string,
  dossiers: readonly (readonly [string, Figures])[],
  progress: (set: string) => void,
): Promise<string> {
  const missing: string[] = [];
  const there = (set: string): boolean => {
    if (existsSync(join(shared, set))) return true;
    missing.push(set);
    return false;
  };
  const retrieval: Figures[] = [];
  for (const [set, plain, stems, aim] of RETRIEVAL.filter(([name]) => there(name))) {
    progress(set);
    const { figures } = await measureRetrieval(join(shared, set));
    retrieval.push({ set, 'plain MiniSearch': plain, 'with stems': stems, aim, ...figures });
  }
  const answers: Figures[] = [];
  for (const [set, pools, stems, aim] of ANSWERS.filter(([name]) => there(name))) {
    progress(set);
    const { figures } = await measureAnswers(
      join(shared, set),
      pools.filter(there).map((pool) => join(shared, pool)),
    );
    answers.push({ set, 'first, stems alone': stems, 'first, aim': aim, ...figures });
  }
  const asked: (readonly [half: string, Figures])[] = [];
  for (const half of HALVES) {
    progress(`questions of our own, ${half} half`);
    const measured = await measureAsked(half);
    if (measured.length > 0) asked.push([half, askedFigures(measured)]);
  }
  const page = [
    '# Measured',
    'Made by `npm run --silent eval -- results --shared DIR`; do not edit. The sets are public and not part of this project.',
    `Node ${process.version}, ${cpus().length} processors; other work on the machine makes the times longer.`,
    '## Retrieval',
    table(retrieval),
    'Baselines and aims are of nDCG@10. “even” and “odd” are halves of the queries: settings were chosen on figures of both.',
    '## Answers',
    table(answers),
    '“passages absent: silent” asks the answerable questions of a corpus that lacks their passages.',
    '## Dossiers',
    ...dossiers.flatMap(([name, figures]) => [`### ${name}`, table(kindRows(figures))]),
    '## Questions of our own',
    '“right shown” and “silent” are shares of the answerable questions, “wrong shown” is a share of all: [what is right](asked/README.md).',
    ...asked.flatMap(([half, figures]) => [`### ${half} half`, table(kindRows(figures))]),
    ...(missing.length === 0 ? [] : [`Not there when this was measured: ${missing.join(', ')}.`]),
  ];
  return `${page.join('\n\n')}\n`;
}

/** Figures by kind as rows. */
function kindRows(figures: Figures): readonly Figures[] {
  return Object.entries(figures).map(([kind, own]) => ({ kind, ...(typeof own === 'object' ? own : {}) }));
}

/** Rows as a Markdown table with every column that any of them has. */
export function table(rows: readonly Figures[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(columns),
    line(columns.map(() => '---')),
    ...rows.map((row) => line(columns.map((column) => String(row[column] ?? '–')))),
  ].join('\n');
}
