import type { RequestKind } from '../../corpus/requests.ts';
import { isMissing, type KindFigures, type Missing, type PeerFigures, type SizeFigures } from '../figures.ts';
import { bytes, cell, quantiles, step, time } from './cells.ts';

/** One row of the table of aims: what is measured, the aim, and how the figure of a build or a library is drawn. */
export interface Aim {
  readonly what: string;
  readonly aim: string;
  readonly ofBuild: (figures: SizeFigures) => string;
  readonly ofPeer?: (figures: PeerFigures) => string;
}

const kind = (figures: SizeFigures, name: RequestKind, draw: (figures: KindFigures) => string): string =>
  cell(figures.requests?.[name], draw);

/** The first request of a kind: in a process of its own if that was measured, otherwise the first of several. */
function firstOf(figures: SizeFigures, own: 'firstWho' | 'firstSpeaker', name: RequestKind): string {
  const figure: SizeFigures['firstWho'] | KindFigures | Missing = figures[own] ?? figures.requests?.[name];
  return cell(figure, (one) => time('firstMs' in one ? one.firstMs : one.wallMs));
}

/** The share of reading everything that one changed file costs. */
function shareOfCold({ change, cold }: SizeFigures): string {
  return cell(change, ({ cpuMs, wallMs }) => {
    const share =
      cold === undefined || isMissing(cold) || cpuMs === 0 ? '' : `, 1/${Math.round(cold.cpuMs / cpuMs)} of cold`;
    return `${step({ cpuMs, wallMs })}${share}`;
  });
}

/** The rows of the table at the main size, in the order of the aims. */
export const AIMS: readonly Aim[] = [
  {
    what: 'start → first answer, whole process',
    aim: '≤ 1 s, 1/18 of before, 1/9 of MiniSearch',
    ofBuild: ({ start }) => cell(start, step),
    ofPeer: ({ start }) => step(start),
  },
  {
    what: 'steady memory (peak)',
    aim: '≤ 200 MB, 1/6 of before',
    ofBuild: ({ serving }) => cell(serving, ({ steadyMb, peakMb }) => `${steadyMb} MB (${peakMb})`),
    ofPeer: ({ steadyMb }) => `${steadyMb} MB`,
  },
  {
    what: 'cold: read, find everything, index; peak memory',
    aim: '≤ 2.5 × MiniSearch’s time, ≤ 4 × its CPU, ≤ 600 MB',
    ofBuild: ({ cold }) => cell(cold, (one) => `${step(one)}; ${one.peakMb} MB`),
    ofPeer: ({ build, buildPeakMb }) => `${step(build)}; ${buildPeakMb} MB`,
  },
  {
    what: 'on disk',
    aim: '–',
    ofBuild: ({ cold }) => cell(cold, ({ files }) => bytes(Object.values(files).reduce((sum, size) => sum + size, 0))),
    ofPeer: (figures) => bytes(figures.bytes),
  },
  { what: 'one file changed', aim: '≤ 1/500 of cold', ofBuild: shareOfCold },
  {
    what: 'three terms p50 / p99 (retrieve)',
    aim: '≤ 5 / 15 ms',
    ofBuild: ({ retrieve }) => cell(retrieve, (spread) => quantiles(spread, ['p50', 'p99'])),
    ofPeer: ({ threeTerms }) => quantiles(threeTerms, ['p50', 'p99']),
  },
  {
    what: '`/search` of three terms p50 / p99',
    aim: '–',
    ofBuild: (figures) => kind(figures, 'threeTerms', ({ cpu }) => quantiles(cpu, ['p50', 'p99'])),
  },
  {
    what: '`/search` of eight terms with OR p50 / p99',
    aim: '–',
    ofBuild: (figures) => kind(figures, 'eightTerms', ({ cpu }) => quantiles(cpu, ['p50', 'p99'])),
    ofPeer: ({ eightTerms }) => quantiles(eightTerms, ['p50', 'p99']),
  },
  {
    what: '`/ask` p50 / p95 / worst',
    aim: '≤ 30 / 60 / 100 ms',
    ofBuild: (figures) => kind(figures, 'question', ({ cpu }) => quantiles(cpu, ['p50', 'p95', 'worst'])),
  },
  ...(['phrase', 'prefix', 'fuzzy', 'inQuotes'] as const).map((name): Aim => {
    const shown = { phrase: 'phrase', prefix: 'prefix*', fuzzy: 'fuzzy~', inQuotes: 'in:quotes' }[name];
    return {
      what: `\`/search\` ${shown} p99; results in all of so many requests; of them with a result`,
      aim: '≤ 50 ms, exact totals, no fewer found',
      ofBuild: (figures) =>
        kind(
          figures,
          name,
          ({ cpu, total, found }) => `${time(cpu.p99)}; ${total} of ${cpu.count}; ${Math.round(100 * found)} %`,
        ),
    };
  }),
  {
    what: '`/verify` one quotation p50',
    aim: '≤ 40 ms',
    ofBuild: (figures) => kind(figures, 'quotation', ({ cpu }) => quantiles(cpu, ['p50'])),
  },
  {
    what: '`/verify` 300 words p50 / worst',
    aim: '≤ 300 ms',
    ofBuild: (figures) => kind(figures, 'longText', ({ cpu }) => quantiles(cpu, ['p50', 'worst'])),
  },
  {
    what: 'first `/who` (real time)',
    aim: '≤ 20 ms',
    ofBuild: (figures) => firstOf(figures, 'firstWho', 'who'),
  },
  {
    what: 'first `/quote speaker:` (real time)',
    aim: '≤ 20 ms',
    ofBuild: (figures) => firstOf(figures, 'firstSpeaker', 'quoteBySpeaker'),
  },
  {
    what: '`/who` p50 / p99, after the first',
    aim: '–',
    ofBuild: (figures) => kind(figures, 'who', ({ cpu }) => quantiles(cpu, ['p50', 'p99'])),
  },
  {
    what: 'first speaker completion, then p99 (real time)',
    aim: '≤ 20 ms',
    ofBuild: ({ completion }) => cell(completion, ({ firstMs, others }) => `${time(firstMs)}, ${time(others.p99)}`),
  },
  {
    what: 'longest block of Discord’s thread once it is connected: CPU (real time)',
    aim: '≤ 50 ms',
    ofBuild: ({ discord }) =>
      cell(discord, ({ longestBusyMs, longestBlockMs }) => {
        const longest = (phases: Readonly<Record<string, number>>): number =>
          Math.max(...Object.entries(phases).map(([phase, ms]) => (phase === 'opening' ? 0 : ms)));
        return `${time(longest(longestBusyMs))} (${time(longest(longestBlockMs))})`;
      }),
  },
  {
    what: 'acknowledgement p99, 50 interactions/s while 1,000 files are re-read (real time); past 3 s',
    aim: '≤ 500 ms; none',
    ofBuild: ({ discord }) =>
      cell(discord, ({ acknowledged, lost }) => `${time(acknowledged.p99)}; ${lost} of ${acknowledged.count}`),
  },
];
