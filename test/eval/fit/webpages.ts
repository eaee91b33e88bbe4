import { join } from 'node:path';
import { fitLogistic } from '../../../src/fitting/logistic.ts';
import type { BlockWeights } from '../../../src/reading/html/mainText/likelihood.ts';
import { type LabelledPage, labelledBlocks, labelledPages, rowsFor } from '../labelledPages.ts';
import type { Fit } from './fit.ts';

/** Over a hundred signs for some two thousand marked blocks. */
const RIDGE = 0.02;
const DECIMALS = 3;

/** The weights fitted on the marked blocks of some pages. */
export function fitBlockWeights(folder: string, pages: readonly LabelledPage[]): BlockWeights {
  const { names, rows } = rowsFor(pages.flatMap((page) => labelledBlocks(folder, page)));
  const { weights, constant } = fitLogistic(rows, RIDGE);
  const rounded = (value: number): number => Number(value.toFixed(DECIMALS));
  return Object.fromEntries([
    ['constant', rounded(constant)],
    ...names.map((name, at) => [name, rounded(weights[at] ?? 0)] as const),
  ]);
}

/** The weights by which the text of a web page is told from what is around it. */
export const webpages: Fit = {
  about: 'the text of a web page and what is around it; from webpages',
  file: 'src/reading/html/mainText/blockWeights.json',
  make: (shared) => {
    const folder = join(shared, 'webpages');
    return fitBlockWeights(folder, labelledPages(folder));
  },
};
