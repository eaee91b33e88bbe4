import { wording } from '../wording/catalogue.ts';
import type { NumberedDocument } from './dossier.ts';
import { citationOf, type Passage } from './passage.ts';
import type { Slice } from './slice.ts';
import { whereaboutsOf } from './whereabouts.ts';

/** Characters that LaTeX takes as commands, and how each is written. */
const LATEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** How a passage is named in a bibliography. */
export interface Reference {
  readonly text: string;
  readonly markdown: string;
  readonly bibtex: string;
}

/** The reference to a passage, or to the `quoted` part of it, as plain text, as Markdown and as a BibTeX entry. */
export function referenceTo(document: NumberedDocument, passage: Passage, quoted: Slice = passage): Reference {
  const { title, source, author, published, url, language } = document.metadata;
  const citation = citationOf(passage);
  const place = wording.citation.place(passage.number, whereaboutsOf(document, passage, quoted));
  const date = published === undefined ? undefined : wording.days.day(published);
  const parts = (titled: string, code: string): string =>
    [author, titled, source, date, place].filter((part) => part !== undefined).join(', ') +
    `${url === undefined ? '' : `, ${url}`} [${code}]`;
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', author === undefined ? undefined : `{${latex(author)}}`],
    ['title', `{${latex(title)}}`],
    ['publisher', source === undefined ? undefined : latex(source)],
    ['year', published?.slice(0, 4)],
    ['month', published?.slice(5, 7) || undefined],
    ['day', published?.slice(8, 10) || undefined],
    ['url', url === undefined ? undefined : urlInBraces(url)],
    ['langid', language],
    ['note', `${latex(place.replace('¶', 'par. '))}, ${latex(citation)}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},`]));
  return {
    text: parts(`“${title}”`, citation),
    markdown: parts(`*${title.replace(/[\\`*_[\]<>~|]/gu, '\\$&')}*`, `\`${citation}\``),
    bibtex: [`@misc{${keyOf(citation)},`, ...lines, '}'].join('\n'),
  };
}

/** Text from outside as LaTeX that shows it literally; also for the fields of other entries. */
export function latex(text: string): string {
  const escaped = text.replace(/[\\{}$&#%_~^]/gu, (character) => LATEX[character] ?? character);
  // BibTeX counts braces though they are escaped: one without its other half would end the field, or never end it.
  return hasPairedBraces(text)
    ? escaped
    : escaped.replace(/\\\{/gu, '\\textbraceleft{}').replace(/\\\}/gu, '\\textbraceright{}');
}

function hasPairedBraces(text: string): boolean {
  let depth = 0;
  for (const [brace] of text.matchAll(/[{}]/gu)) {
    depth += brace === '{' ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** An address cannot be escaped as text is: what would leave the field is written as addresses write it. */
function urlInBraces(url: string): string {
  return url.replace(/[{}\\\s]/gu, (character) => encodeURIComponent(character));
}

/** BibTeX keys may hold no spaces, commas or braces, and classic BibTeX reads ASCII only. */
function keyOf(citation: string): string {
  return citation.replace(/[^a-zA-Z0-9:-]+/gu, '-').replace(/^-+/u, '') || 'document';
}
