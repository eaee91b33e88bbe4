import { dayInWords } from '../../dossier/dayInWords.ts';
import type { DocumentSummary, Result } from '../../json/old.ts';
import { codeSpan, escapeText, isolate } from './escape.ts';
import { beginning } from './ownWords.ts';

/** Room for each part of a citation line, in UTF-16 units of Markdown; /cite gives long ones whole. */
const TITLE_ROOM = 240;
const SOURCE_ROOM = 120;
const ID_ROOM = 200;

type Described = Pick<Result, 'title' | 'source' | 'published'>;

/** `*Title* · Source · 4 May 2021` */
export function describe(document: Described | DocumentSummary): readonly string[] {
  return [
    italic(document.title),
    document.source === null ? '' : beginning(document.source, SOURCE_ROOM),
    document.published === null ? '' : escapeText(dayInWords(document.published)),
  ].filter((part) => part !== '');
}

/** `— *Title* · Source · 4 May 2021 · ¶12 (p. 3) · `doc:12`` */
export function citationLine(result: Result): string {
  return `— ${[...describe(result), ...placeOf(result)].join(' · ')}`;
}

/** `— ¶12 (p. 3) · `doc:12``, where the document is named above. */
export function shortCitationLine(result: Result): string {
  return `— ${placeOf(result).join(' · ')}`;
}

function placeOf(result: Result): readonly string[] {
  const page = result.page === null ? '' : ` (p. ${result.page})`;
  return [`¶${result.passage}${page}`, identifier(result.citation)];
}

/** An id in a code span; one too long for it is shown as its beginning. */
export function identifier(id: string): string {
  const shown = codeSpan(id);
  return shown.length <= ID_ROOM ? shown : beginning(id, ID_ROOM);
}

function italic(title: string): string {
  const shown = beginning(title, TITLE_ROOM);
  // The signs go inside the isolates: Discord reads no italics that begin or end with white space.
  const isolates = /^(\u2068+)([\s\S]*?)(\u2069+)$/u.exec(shown);
  const inner = isolates?.[2]?.trim() ?? '';
  return inner === '' ? isolate('untitled', '') : `${isolates?.[1] ?? ''}*${inner}*${isolates?.[3] ?? ''}`;
}
