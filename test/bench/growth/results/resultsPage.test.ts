import { describe, expect, it } from 'vitest';
import type { Figures } from '../figures.ts';
import { chartsSvg } from './charts.ts';
import { growthCharts, memoryCharts } from './resultsCharts.ts';
import { resultsPage } from './resultsPage.ts';

const spread = { count: 2, p50: 3, p95: 40, p99: 44, worst: 1500, mean: 20 };
const figures: Figures = {
  machine: 'a machine',
  builds: {
    before: {
      103228: {
        start: { cpuMs: 8000, wallMs: 18_000 },
        requests: { question: { moreThanMs: 600_000 } },
        completion: { failed: 'no such file' },
      },
    },
    now: {
      10000: { start: { cpuMs: 400, wallMs: 500 }, serving: { steadyMb: 120, peakMb: 180 } },
      103228: {
        cold: {
          cpuMs: 90_000,
          wallMs: 60_000,
          peakMb: 590,
          curve: [
            { seconds: 1, megabytes: 200 },
            { seconds: 2, megabytes: 590 },
          ],
          files: { 'dossiers/news.sqlite': 90 * 2 ** 20 },
        },
        change: { cpuMs: 100, wallMs: 120 },
        requests: { question: { wall: spread, cpu: spread, firstMs: 8, found: 1, total: 7 } },
      },
    },
  },
  peers: {
    Orama: { 103228: { failed: 'not built in an hour' } },
    'bare FTS5': {
      103228: {
        build: { cpuMs: 3000, wallMs: 3100 },
        buildPeakMb: 100,
        start: { cpuMs: 90, wallMs: 130 },
        steadyMb: 50,
        bytes: 2 ** 26,
        threeTerms: spread,
        eightTerms: spread,
      },
    },
  },
  same: { 'memory and disk': { all: { answers: 500, sameFirst: 499, sameTotal: 500, sameWhole: 450 } } },
};

describe('RESULTS.md', () => {
  const page = resultsPage(figures, 'On a quiet machine.');
  const row = (start: string): string | undefined => page.split('\n').find((line) => line.startsWith(`| ${start}`));

  it('has builds, libraries and aims beside each other', () => {
    expect(row('start →')).toBe(
      '| start → first answer, whole process | 8.0 s (18 s) | – | 90 ms (130 ms) | ≤ 1 s, 1/18 of before, 1/9 of MiniSearch |',
    );
  });

  it('says what took too long, failed or was not measured', () => {
    expect(row('`/ask`')).toContain('| more than 10 min | 3.0 ms / 40 ms / 1.5 s | – |');
    expect(row('first speaker completion')).toContain('| no: no such file | – |');
    expect(row('Orama')).toBeUndefined();
    expect(page).toContain('Orama: no: not built in an hour.');
  });

  it('says what share of reading everything a changed file costs', () => {
    expect(row('one file changed')).toContain('100 ms (120 ms), 1/900 of cold');
  });

  it('has a row for each size that was measured, and the shares of equal answers', () => {
    expect(row('10000 | now')).toContain('120 MB (180)');
    expect(row('memory and disk | all')).toBe('| memory and disk | all | 500 | 0.998 | 1.000 | 0.900 |');
    expect(page).toContain('On a quiet machine.');
  });
});

describe('its pictures', () => {
  it('show each build against its sizes, and memory over time at the largest', async () => {
    expect(growthCharts(figures)[0]?.points).toEqual([
      { series: 'before', x: 103_228, y: 8 },
      { series: 'now', x: 10_000, y: 0.4 },
    ]);
    expect(memoryCharts(figures).map(({ title }) => title)).toEqual(['now: 103,228 passages']);
    expect(await chartsSvg(memoryCharts(figures))).toMatch(/^<svg[\s\S]*now: 103,228 passages/u);
  });
});
