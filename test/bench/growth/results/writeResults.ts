import { readFileSync, writeFileSync } from 'node:fs';
import type { Figures } from '../figures.ts';
import { chartsSvg } from './charts.ts';
import { growthCharts, memoryCharts } from './resultsCharts.ts';
import { resultsPage } from './resultsPage.ts';

const place = (name: string): URL => new URL(`../../${name}`, import.meta.url);

/** Writes RESULTS.md with its pictures. What NOTES.md beside it says about the run is taken into it. */
export async function writeResults(figures: Figures): Promise<void> {
  writeFileSync(place('RESULTS.md'), resultsPage(figures, readFileSync(place('NOTES.md'), 'utf8').trim()));
  writeFileSync(place('growth.svg'), await chartsSvg(growthCharts(figures)));
  writeFileSync(place('memory.svg'), await chartsSvg(memoryCharts(figures)));
}
