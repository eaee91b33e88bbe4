import { type Figures, isMissing, type SizeFigures } from '../figures.ts';
import { AIMS } from './aims.ts';
import { bytes, cell, quantiles, step, table } from './cells.ts';

/** The size that the aims are about. */
export const MAIN_SIZE = '103228';
const SIZES = ['10000', MAIN_SIZE, '1000000'];
const MILLION = '1000000';

/** Names under which builds are kept, in the order of the columns. Others are shown behind them. */
const BUILDS = ['before', 'now'];

/** RESULTS.md: every row of the aims, and how all grows. */
export function resultsPage(figures: Figures, notes: string): string {
  const builds = [...BUILDS, ...Object.keys(figures.builds).filter((name) => !BUILDS.includes(name))];
  const all = Object.entries(figures.peers).map(([name, sizes]) => [name, sizes[MAIN_SIZE]] as const);
  const peers = all.flatMap(([name, one]) => (one === undefined || isMissing(one) ? [] : [[name, one] as const]));
  const failed = all.flatMap(([name, one]) =>
    one !== undefined && isMissing(one) ? [`${name}: ${cell(one, () => '')}.`] : [],
  );
  const ofBuild = (name: string, size: string): SizeFigures => figures.builds[name]?.[size] ?? {};
  const shown = builds.filter((name) => figures.builds[name]?.[MAIN_SIZE] !== undefined);
  const rows = AIMS.map(({ what, aim, ofBuild: drawBuild, ofPeer }) => [
    what,
    ...shown.map((name) => drawBuild(ofBuild(name, MAIN_SIZE))),
    ...peers.map(([, one]) => ofPeer?.(one) ?? '–'),
    aim,
  ]);
  const growth = SIZES.flatMap((size) =>
    builds.flatMap((name) => {
      const one = ofBuild(name, size);
      if (Object.keys(one).length === 0) return [];
      return [
        [
          size,
          name,
          cell(one.start, step),
          cell(one.serving, ({ steadyMb, peakMb }) => `${steadyMb} MB (${peakMb})`),
          cell(one.cold, (cold) => `${step(cold)}; ${cold.peakMb} MB`),
          cell(one.cold, ({ files }) => bytes(Object.values(files).reduce((sum, length) => sum + length, 0))),
          cell(one.requests?.threeTerms, ({ cpu }) => quantiles(cpu, ['p50', 'p99'])),
          cell(one.requests?.question, ({ cpu }) => quantiles(cpu, ['p50', 'p99', 'worst'])),
        ],
      ];
    }),
  );
  return `${[
    '# How a dossier grows',
    'Made by `npm run --silent bench -- results`; do not edit. [Measuring](../../docs/measuring.md) says how to run it anew.',
    `${figures.machine}. Invented corpora with seed 1. Times are CPU time of all threads and processes, because other programs ran beside; real time is in parentheses or is named. Memory is resident memory of all processes, added up. “before” is commit 1305c59.`,
    notes,
    '## 103,228 passages',
    table(['', ...shown, ...peers.map(([name]) => name), 'aim'], rows),
    ...failed,
    '## Sizes',
    table(
      [
        'passages',
        'build',
        'start',
        'steady (peak)',
        'cold',
        'on disk',
        '`/search` p50 / p99',
        '`/ask` p50 / p99 / worst',
      ],
      growth,
    ),
    'Aims: `/search` p99 ≤ 10 / 20 / 60 ms and `/ask` p99 ≤ 80 / 100 / 300 ms at 10,000, 100,000 and 1,000,000 passages; a million builds within 2 GB, serves within 600 MB and starts within 2 s.',
    '![Time and memory against size](growth.svg)',
    `## Memory while passages are indexed`,
    '![Memory over time](memory.svg)',
    ...largestFiles(ofBuild('now', MILLION), ofBuild('now', MAIN_SIZE)),
    ...sameSection(figures),
  ]
    .filter((part) => part !== '')
    .join('\n\n')}\n`;
}

/** The sizes of the files of the data directory at the largest size that was measured. */
function largestFiles(...sizes: readonly SizeFigures[]): readonly string[] {
  for (const { cold } of sizes) {
    if (cold === undefined || !('files' in cold)) continue;
    const files = Object.entries(cold.files).toSorted(([, a], [, b]) => b - a);
    return [
      'Files of the data directory:',
      table(
        ['file', 'size'],
        files.map(([name, size]) => [`\`${name}\``, bytes(size)]),
      ),
    ];
  }
  return [];
}

function sameSection({ same = {} }: Figures): readonly string[] {
  const rows = Object.entries(same).flatMap(([names, kinds]) =>
    Object.entries(kinds).map(([kind, { answers, sameFirst, sameTotal, sameWhole }]) => {
      const share = (count: number): string => (count / answers).toFixed(3);
      return [names, kind, String(answers), share(sameFirst), share(sameTotal), share(sameWhole)];
    }),
  );
  if (rows.length === 0) return [];
  return [
    '## The same answers',
    'Random requests of all commands (`bench -- same`): the share with the identical first result, the identical total, and the identical JSON with scores and notes. Aim: .99 with the identical first result.',
    table(['', 'kind', 'answers', 'first', 'total', 'whole'], rows),
  ];
}
