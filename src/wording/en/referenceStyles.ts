import { clock, type OriginalPlace, pagesAndLines, range } from '../originalPlace.ts';
import { MONTHS } from './days.ts';

/** What is known of a work that is cited. */
interface Work {
  readonly title: string;
  readonly author?: string;
  readonly source?: string;
  readonly published?: { readonly year: number; readonly month?: number; readonly day?: number };
  readonly url?: string;
  readonly passage: number;
  readonly where: Omit<OriginalPlace, 'isRecognised'>;
}

/** A reference as it is in a list of references, and as it is in the text or in a footnote there; null if the style numbers them. */
export interface StyledReference {
  readonly entry: string;
  readonly inText: string | null;
}

type Published = NonNullable<Work['published']>;

/**
 * The styles in which references are handed in, in their English form. Authors stay as the document writes them: which of the
 * names is the family's is not known. What is not known is left out, or named as the style asks.
 */
export const referenceStyles = {
  /** https://apastyle.apa.org/style-grammar-guidelines/references */
  apa: (work: Work): StyledReference => {
    const { author, title, source, published, url } = work;
    const when = published === undefined ? 'n.d.' : [published.year, monthFirst(published)].filter(isThere).join(', ');
    const head =
      author === undefined ? [stopped(title), `(${when}).`] : [stopped(author), `(${when}).`, stopped(title)];
    const year = published === undefined ? 'n.d.' : String(published.year);
    return {
      entry: spaced(...head, source === author ? undefined : stopped(source), url),
      inText: `(${listed(author ?? `“${title}”`, year, locator(work, 'para.'))})`,
    };
  },
  /** Notes and bibliography: https://www.chicagomanualofstyle.org/tools_citationguide.html */
  chicago: (work: Work): StyledReference => {
    const { author, title, source, published, url } = work;
    const when = published === undefined ? undefined : monthFirst(published, true);
    const outlet = listed(source, when);
    return {
      entry: spaced(stopped(author), `“${stopped(title)}”`, stopped(outlet), stopped(url)),
      inText: `${listed(author, `“${paused(title)}” ${listed(outlet, locator(work, 'para.'), url)}`)}.`,
    };
  },
  /** https://style.mla.org/works-cited/works-cited-a-quick-guide/ */
  mla: (work: Work): StyledReference => {
    const { author, title, source, published, url } = work;
    const rest = listed(source, published === undefined ? undefined : dayFirst(published), url);
    const name = author ?? `“${title}”`;
    return {
      entry: spaced(stopped(author), `“${stopped(title)}”`, stopped(rest)),
      inText:
        work.where.pages === null
          ? `(${name}${author === undefined ? '' : ','} ${locator(work, 'par.')})`
          : `(${name} ${pagesOf(work)})`,
    };
  },
  /** As in “Cite them right”. */
  harvard: (work: Work): StyledReference => {
    const { author, title, source, published, url } = work;
    const year = published === undefined ? 'no date' : String(published.year);
    const head = author === undefined ? `‘${title}’ (${year})` : `${author} (${year}) ‘${title}’`;
    const when = published === undefined ? undefined : dayFirst(published, false);
    return {
      entry: spaced(stopped(listed(head, source, when)), url === undefined ? undefined : `Available at: ${url}`),
      inText: `(${listed(author ?? `‘${title}’`, year, locator(work, 'para.'))})`,
    };
  },
  /** https://www.ncbi.nlm.nih.gov/books/NBK7256/ */
  vancouver: ({ author, title, source, published, url }: Work): StyledReference => {
    const when = published === undefined ? '[date unknown]' : yearFirst(published);
    return {
      entry: spaced(
        stopped(author),
        url === undefined ? stopped(title) : `${title} [Internet].`,
        source === undefined ? stopped(when) : `${source}; ${stopped(when)}`,
        url === undefined ? undefined : `Available from: ${url}`,
      ),
      inText: null,
    };
  },
  /** ISO 690, which DIN ISO 690 translates: name and date. */
  iso690: (work: Work): StyledReference => {
    const { author, title, source, published, url } = work;
    const year = published === undefined ? undefined : String(published.year);
    const when = published === undefined ? undefined : isoDate(published);
    return {
      entry: spaced(
        stopped(author),
        url === undefined ? stopped(title) : `${title} [online].`,
        stopped(listed(source, when)),
        url === undefined ? undefined : `Available from: ${url}`,
      ),
      inText: `(${listed(spaced(author ?? title, year), locator(work, 'para.'))})`,
    };
  },
  labels: {
    apa: 'APA, 7th edition',
    chicago: 'Chicago, notes and bibliography',
    mla: 'MLA, 9th edition',
    harvard: 'Harvard',
    vancouver: 'Vancouver',
    iso690: 'ISO 690',
    bibtex: 'BibTeX',
    ris: 'RIS',
    'csl-json': 'CSL-JSON',
  },
  /** Beside the label of a style, over the short form. */
  inText: 'In the text',
  inNote: 'In a note',
};

/** `p. 3`, `pp. 3–4`, `p. 12:5–20`, `00:14:05`, or the number of the passage after the word that the style has for it. */
function locator(work: Work, paragraph: string): string {
  const { pages, lines, seconds } = work.where;
  if (pages !== null) return `${pages.from === pages.to ? 'p.' : 'pp.'} ${pagesOf(work)}`;
  if (lines !== null) return `${lines.from === lines.to ? 'line' : 'lines'} ${range(lines)}`;
  return seconds === null ? `${paragraph} ${work.passage}` : clock(seconds);
}

function pagesOf({ where: { pages, lines } }: Work): string {
  return pages === null ? '' : pagesAndLines(pages, lines);
}

function monthOf({ month }: Published): string | undefined {
  return month === undefined ? undefined : MONTHS[month - 1];
}

/** `May 4`, `May 4, 2021`; undefined if only the year is known and is not wanted. */
function monthFirst(published: Published, withYear = false): string | undefined {
  const { year, day } = published;
  const month = monthOf(published);
  const words = spaced(month, day === undefined || month === undefined ? undefined : String(day));
  if (!withYear) return words === '' ? undefined : words;
  return words === '' ? String(year) : day === undefined ? `${words} ${year}` : `${words}, ${year}`;
}

/** `4 May 2021`, `4 May`; undefined if only the year is known and is not wanted. */
function dayFirst(published: Published, withYear = true): string | undefined {
  const { year, day } = published;
  const month = monthOf(published);
  const parts = [month === undefined ? undefined : day?.toString(), month, withYear ? String(year) : undefined];
  const words = spaced(...parts);
  return words === '' ? undefined : words;
}

/** `2021 May 4` */
function yearFirst(published: Published): string {
  return spaced(String(published.year), monthOf(published)?.slice(0, 3), published.day?.toString());
}

/** `2021-05-04`, as much as is known. */
function isoDate({ year, month, day }: Published): string {
  return [year, month, day].flatMap((part) => (part === undefined ? [] : [String(part).padStart(2, '0')])).join('-');
}

/** With a full stop, unless it ends with a mark of its own. */
function stopped(text: string): string;
function stopped(text: string | undefined): string | undefined;
function stopped(text: string | undefined): string | undefined {
  if (text === undefined || text === '') return undefined;
  return /[.?!…。？！]$/u.test(text) ? text : `${text}.`;
}

/** With a comma, unless it ends with a mark of its own. */
function paused(text: string): string {
  return /[.?!…。？！]$/u.test(text) ? text : `${text},`;
}

function spaced(...parts: readonly (string | undefined)[]): string {
  return parts.filter(isThere).join(' ');
}

function listed(...parts: readonly (string | undefined)[]): string {
  return parts.filter(isThere).join(', ');
}

function isThere<T>(part: T | undefined): part is T {
  return part !== undefined && part !== '';
}
