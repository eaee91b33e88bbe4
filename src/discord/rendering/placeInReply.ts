import type { View } from '../../views/model/view.ts';
import { wording } from '../../wording/catalogue.ts';
import { drawWords } from './drawWords.ts';

/** Between two things that the foot says on one line. */
const BETWEEN = ' · ';
const SMALL = '-# ';

/**
 * The foot of a page with where the page is in its reply, at the beginning of its first line: the passages of a document that
 * is read, and the number of the page if there are several.
 */
export function withPlace(foot: string, { results, reading }: View, page: number, pageCount: number): string {
  const { page: pageWords, passage, passagesFrom } = wording.reply;
  const [first, last] = reading === undefined ? [] : [results[0], results.at(-1)];
  const place = [
    ...(first === undefined || last === undefined
      ? []
      : [first === last ? passage(first.passage) : passagesFrom(first.passage, last.passage)]),
    ...(pageCount > 1 ? [pageWords(page + 1, pageCount)] : []),
  ];
  if (place.length === 0) return foot;
  const said = foot.startsWith(SMALL) ? foot.slice(SMALL.length) : foot;
  return SMALL + [drawWords([place.join(BETWEEN)]), said].filter((part) => part !== '').join(BETWEEN);
}
