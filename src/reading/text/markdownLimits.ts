import { wording } from '../../wording/catalogue.ts';
import { UnreadableFile } from '../unreadableFile.ts';

/** Most quotations and lists inside each other: the parser's time and stack grow faster than their depth. */
const MAX_CONTAINERS = 100;
const MAX_INDENT = 400;
/** Most marks of emphasis and links in one paragraph: the parser's time grows with their square. */
const MAX_MARKS = 8000;

const nested = new RegExp(`^(?:[ \\t]*(?:>|[-*+]|\\d{1,9}[.)])(?=[ \\t>])){${MAX_CONTAINERS}}`, 'mu');
const indented = new RegExp(`^[ \\t]{${MAX_INDENT},}(?:[-*+>]|\\d{1,9}[.)])[ \\t]`, 'mu');
const marks = /[*_[\]~`!<]/gu;

/** Throws {@link UnreadableFile} for Markdown that takes the parser minutes. No author writes such text. */
export function checkMarkdownLimits(source: string): void {
  if (nested.test(source) || indented.test(source)) {
    throw new UnreadableFile(wording.unread.nestedMarkdown);
  }
  for (const paragraph of source.split(/\n[ \t]*\n/u)) {
    if (paragraph.length > MAX_MARKS && (paragraph.match(marks)?.length ?? 0) > MAX_MARKS) {
      throw new UnreadableFile(wording.unread.longParagraph(MAX_MARKS));
    }
  }
}
