import { UserError } from '../../errors.ts';
import { wording } from '../../wording/catalogue.ts';

/** A citation taken apart. */
export interface Citation {
  /** As it was written, without the rest of the line in which it was. */
  readonly written: string;
  readonly id: string;
  readonly number: number;
  readonly part: { readonly start: number; readonly end: number } | null;
}

/** `document-id:12`, and with offsets (UTF-16 units from the passage's beginning) `document-id:12@5-40`; also `document-id ¶12`. */
const CITATION =
  /^[`[(\s]*(?![`[(\s])(?<id>[^\s:`]+?)\s*[:¶]\s*¶?(?<number>\d{1,9})(?:@(?<start>\d{1,9})-(?<end>\d{1,9}))?[`\])\s.,;]*$/u;
/** What may be written around a citation in a line of other words. */
const BEFORE = /^[`[("'“‘«<*]+/u;
const BEHIND = /(?<![`\])"'”’»>*.,;])[`\])"'”’»>*.,;]+$/u;
/** A time of day or a proportion, and no document. */
const FIGURES = /^\d+:/u;

/**
 * Takes a citation apart; its offsets count from the passage's beginning. A whole line that ends in a citation, as replies show
 * it, is understood. Throws {@link UserError} for what holds none.
 */
export function parseCitation(text: string): Citation {
  const found = readCitation(text) ?? citationInLine(text);
  if (found === undefined) throw new UserError(wording.citation.isNone(text));
  return found;
}

/** The last citation in a line of other words, such as `Minutes · 4 May · ¶7 · minutes:7`; undefined if there is none. */
export function citationInLine(line: string): Citation | undefined {
  const words = line.split(/\s+/u).map((word) => word.replace(BEFORE, '').replace(BEHIND, ''));
  const found = words.filter((word) => readCitation(word) !== undefined);
  const last = found.findLast((word) => !FIGURES.test(word)) ?? found.at(-1);
  return last === undefined ? undefined : readCitation(last);
}

function readCitation(text: string): Citation | undefined {
  const groups = CITATION.exec(text.trim())?.groups;
  if (groups?.id === undefined || groups.number === undefined) return undefined;
  const { start, end } = groups;
  const part = start === undefined || end === undefined ? null : { start: Number(start), end: Number(end) };
  return { written: text, id: groups.id, number: Number(groups.number), part };
}
