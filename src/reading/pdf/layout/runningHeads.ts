import { alternatives } from '../../../languages/alternatives.ts';
import type { Fragment } from '../lines/pdfFragments.ts';

/** So many rows at the top and at the bottom of a page can be heads or feet. */
const EDGE_ROWS = 2;
/** The share of a page's height, at the top and at the bottom, in which they are. */
const EDGE_SHARE = 0.14;
/** Heads are at the same height on every page, up to so many points. */
const SAME_HEIGHT = 4;
/** A head is on at least so many pages, and on this share of them: left and right pages, or chapters, can differ. */
const MIN_PAGES = 2;
const MIN_SHARE = 0.2;

const noun = alternatives(({ documents }) => [
  ...(documents?.pageNouns ?? []),
  ...(documents?.pageAbbreviations ?? []),
]);
const of = alternatives(({ documents }) => documents?.pageOf);
const pageNumber = new RegExp(
  `^(?:${noun})?[-–—|\\s]*(?:\\d{1,4}|[ivxlc]{1,7})[-–—|\\s]*(?:(?:${of}|/)\\s*\\d{1,4})?$`,
  'iu',
);

export interface Page {
  readonly fragments: readonly Fragment[];
  readonly height: number;
}

interface Edge {
  readonly page: number;
  readonly fragment: Fragment;
  readonly key: string;
  /** Whether nothing else is close to it, as text is to its other lines. */
  readonly isApart: boolean;
}

/** Lines of text and rows of tables are closer than this multiple of their size; text is longer than so many characters. */
const MAX_LEADING = 2.2;
/** What repeats is closer to other lines than this multiple of its size only if it is text. */
const TEXT_LEADING = 1.25;
const LONGEST_BESIDE = 40;

/** The fragments in a page's top and bottom rows. */
function edgesOf({ fragments, height }: Page, page: number): readonly Edge[] {
  const baselines = [...new Set(fragments.map((fragment) => Math.round(fragment.baseline)))].toSorted((a, b) => a - b);
  const rows = new Set([...baselines.slice(0, EDGE_ROWS), ...baselines.slice(-EDGE_ROWS)]);
  const isApart = (fragment: Fragment): boolean => {
    const [at, near] = [Math.round(fragment.baseline), fragment.size * MAX_LEADING];
    const isClose = baselines.some((other) => other !== at && Math.abs(other - at) < near);
    const beside = fragments.filter((other) => other !== fragment && Math.abs(other.baseline - fragment.baseline) < 2);
    return !isClose && beside.length < 2 && beside.every((other) => other.text.length <= LONGEST_BESIDE);
  };
  return fragments
    .filter(({ baseline }) => rows.has(Math.round(baseline)))
    .filter(({ baseline }) => baseline < height * EDGE_SHARE || baseline > height * (1 - EDGE_SHARE))
    .map((fragment) => ({
      page,
      fragment,
      isApart: pageNumber.test(fragment.text) && isApart(fragment),
      // Numbers change from page to page, but the words beside them stay the same.
      key: `${Math.round(fragment.baseline / SAME_HEIGHT)} ${fragment.text.replace(/\d+/gu, '#')}`,
    }));
}

/** The fragments that are heads and feet: those that pages repeat at one height, and page numbers at the edges. */
export function runningHeads(pages: readonly Page[]): Set<Fragment> {
  const edges = pages.flatMap(edgesOf);
  const pagesByKey = new Map<string, Set<number>>();
  for (const { key, page } of edges) {
    const known = pagesByKey.get(key);
    if (known === undefined) pagesByKey.set(key, new Set([page]));
    else known.add(page);
  }
  const needed = Math.max(MIN_PAGES, pages.length * MIN_SHARE);
  const isRepeated = ({ key }: Edge) => (pagesByKey.get(key)?.size ?? 0) >= needed;
  const repeated = new Set(edges.filter(isRepeated).map(({ fragment }) => fragment));
  const isLineOfText = ({ page, fragment }: Edge): boolean =>
    (pages[page]?.fragments ?? []).some((other) => {
      const distance = Math.abs(other.baseline - fragment.baseline);
      return distance > 2 && distance < fragment.size * TEXT_LEADING && !repeated.has(other);
    });
  return new Set(
    edges.filter((edge) => edge.isApart || (isRepeated(edge) && !isLineOfText(edge))).map(({ fragment }) => fragment),
  );
}
