import { type Figures, isMissing, type Missing, type SizeFigures } from '../figures.ts';
import type { Chart, ChartPoint } from './charts.ts';

/** A number of a measured part; undefined if it could not be measured. */
function numberOf<T extends object>(figure: T | Missing | undefined, take: (figure: T) => number): number | undefined {
  return figure === undefined || isMissing(figure) ? undefined : take(figure);
}

const GROWTH: readonly {
  readonly title: string;
  readonly unit: string;
  readonly ofBuild: (figures: SizeFigures) => number | undefined;
}[] = [
  {
    title: 'Start to first answer',
    unit: 'CPU seconds',
    ofBuild: ({ start }) => numberOf(start, ({ cpuMs }) => cpuMs / 1000),
  },
  { title: 'Steady memory', unit: 'MB', ofBuild: ({ serving }) => numberOf(serving, ({ steadyMb }) => steadyMb) },
  {
    title: 'Read, find and index everything',
    unit: 'CPU seconds',
    ofBuild: ({ cold }) => numberOf(cold, ({ cpuMs }) => cpuMs / 1000),
  },
  {
    title: '/search of three terms, p99',
    unit: 'CPU milliseconds',
    ofBuild: ({ requests }) => numberOf(requests?.threeTerms, ({ cpu }) => cpu.p99),
  },
  {
    title: '/ask, p99',
    unit: 'CPU milliseconds',
    ofBuild: ({ requests }) => numberOf(requests?.question, ({ cpu }) => cpu.p99),
  },
];

/** Time and memory against size. */
export function growthCharts({ builds }: Figures): readonly Chart[] {
  return GROWTH.map(({ title, unit, ofBuild }) => ({
    title,
    x: { title: 'passages', scale: 'log' },
    y: { title: unit, scale: 'log' },
    points: Object.entries(builds).flatMap(([series, sizes]) =>
      Object.entries(sizes).flatMap(([size, figures]): readonly ChartPoint[] => {
        const y = ofBuild(figures);
        return y === undefined || y <= 0 ? [] : [{ series, x: Number(size), y }];
      }),
    ),
  }));
}

/** Memory over time while everything is read and indexed, for each build at the largest size that was measured. */
export function memoryCharts({ builds }: Figures): readonly Chart[] {
  return Object.entries(builds).flatMap(([build, sizes]): readonly Chart[] => {
    const [largest] = Object.entries(sizes)
      .filter(([, { cold }]) => cold !== undefined && !isMissing(cold))
      .toSorted(([a], [b]) => Number(b) - Number(a));
    if (largest === undefined) return [];
    const [size, { cold }] = largest;
    if (cold === undefined || isMissing(cold)) return [];
    return [
      {
        title: `${build}: ${Number(size).toLocaleString('en')} passages`,
        x: { title: 'seconds', scale: 'linear' },
        y: { title: 'MB, all processes', scale: 'linear' },
        points: cold.curve.map(({ seconds, megabytes }) => ({ series: build, x: seconds, y: megabytes })),
      },
    ];
  });
}
