import type { CitedWork } from './citedWork.ts';
import { latex } from './latex.ts';

/** The macros that every style of BibTeX defines, so that each writes months in its own way. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

/** What babel calls languages; of others nothing is said. */
const LANGUAGES: Readonly<Record<string, string>> = {
  ar: 'arabic',
  de: 'ngerman',
  en: 'english',
  es: 'spanish',
  fr: 'french',
  it: 'italian',
  nl: 'dutch',
  pl: 'polish',
  pt: 'portuguese',
  ru: 'russian',
  tr: 'turkish',
  uk: 'ukrainian',
};

/**
 * A work as an entry for BibTeX and biblatex: `@online` if it has an address, else `@misc`. Whether it was an article or a report
 * is not known. `extra` are further fields, their values ready for LaTeX; `key` is another key if the work's own is taken.
 *
 * Our own, because `@citation-js/plugin-bibtex` 0.9.0 leaves out every letter that is neither Latin nor Greek, writes the day into
 * the month, and makes keys of the title's first word.
 */
export function bibtexEntry(
  work: CitedWork,
  extra: readonly (readonly [name: string, value: string])[] = [],
  key: string = work.key,
): string {
  const { author, title, source, published, url, language, place, citation } = work;
  const month = published?.month === undefined ? undefined : MONTHS[published.month - 1];
  const fields: readonly (readonly [string, string | undefined])[] = [
    // In braces of its own: whether “and” or a comma in it is between names is not known.
    ['author', author === undefined ? undefined : `{{${latex(author)}}}`],
    // Classic BibTeX sorts by the author, or else by this.
    ['key', author === undefined ? `{${latex(citation)}}` : undefined],
    ['title', `{{${latex(title)}}}`],
    ['organization', source === undefined || url === undefined ? undefined : `{${latex(source)}}`],
    // Classic BibTeX takes what it does not know, such as `@online`, for `@misc`, which shows this one.
    ['howpublished', source === undefined ? undefined : `{${latex(source)}}`],
    ['year', published === undefined ? undefined : `{${published.year}}`],
    ['month', month],
    ['day', published?.day === undefined ? undefined : `{${published.day}}`],
    ['url', url === undefined ? undefined : `{${urlInBraces(url)}}`],
    ['langid', babelName(language)],
    ['note', `{${latex(`${place.replace('¶', 'par. ')}, ${citation}`)}}`],
    ...extra.map(([name, value]) => [name, `{${value}}`] as const),
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = ${value},`]));
  return [`@${url === undefined ? 'misc' : 'online'}{${key},`, ...lines, '}'].join('\n');
}

function babelName(language: string | undefined): string | undefined {
  const name = language === undefined ? undefined : LANGUAGES[language];
  return name === undefined ? undefined : `{${name}}`;
}

/** An address cannot be escaped as text is: what would leave the field is written as addresses write it. */
function urlInBraces(url: string): string {
  return url.replace(/[{}\\\s]/gu, (character) => encodeURIComponent(character));
}
