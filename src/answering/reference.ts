import type { Answer } from '../answer.ts';
import { dayInWords } from '../dossier/dayInWords.ts';
import type { NumberedDocument } from '../dossier/dossier.ts';
import { citationOf, type Passage } from '../dossier/passage.ts';

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

/** The reference to a passage as plain text, as Markdown and as a BibTeX entry. */
export function referenceTo(document: NumberedDocument, passage: Passage): NonNullable<Answer['reference']> {
  const { title, source, author, published, url, language } = document.metadata;
  const citation = citationOf(passage);
  const place = `¶${passage.number}${passage.page === null ? '' : ` (p. ${passage.page})`}`;
  const date = published === undefined ? undefined : dayInWords(published);
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
    ['url', url],
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

function latex(text: string): string {
  return text.replace(/[\\{}$&#%_~^]/gu, (character) => LATEX[character] ?? character);
}

/** BibTeX keys may hold no spaces, commas or braces, and classic BibTeX reads ASCII only. */
function keyOf(citation: string): string {
  return citation.replace(/[^a-zA-Z0-9:-]+/gu, '-').replace(/^-+/u, '') || 'document';
}
