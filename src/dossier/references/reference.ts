import { wording } from '../../wording/catalogue.ts';
import type { NumberedDocument } from '../dossier.ts';
import { citationOf, type Passage } from '../passage.ts';
import type { Slice } from '../slice.ts';
import { bibtexEntry } from './bibtexEntry.ts';
import { citedWorkOf } from './citedWork.ts';

/** How a passage is named in a bibliography. */
export interface Reference {
  readonly text: string;
  readonly markdown: string;
  readonly bibtex: string;
}

/** The reference to a passage, or to the `quoted` part of it, as plain text, as Markdown and as a BibTeX entry. */
export function referenceTo(document: NumberedDocument, passage: Passage, quoted: Slice = passage): Reference {
  const { title, source, author, published, url } = document.metadata;
  const work = citedWorkOf(document, passage, quoted);
  const citation = citationOf(passage);
  const date = published === undefined ? undefined : wording.days.day(published);
  const parts = (titled: string, code: string): string =>
    [author, titled, source, date, work.place].filter((part) => part !== undefined).join(', ') +
    `${url === undefined ? '' : `, ${url}`} [${code}]`;
  return {
    text: parts(`“${title}”`, citation),
    markdown: parts(`*${title.replace(/[\\`*_[\]<>~|]/gu, '\\$&')}*`, `\`${citation}\``),
    bibtex: bibtexEntry(work),
  };
}
