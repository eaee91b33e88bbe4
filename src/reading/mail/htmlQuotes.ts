import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** A part of the source of a page: UTF-16 offsets. */
export interface SourceRange {
  readonly start: number;
  readonly end: number;
}

function attribute(element: Tree.Element, name: string): string {
  return element.attrs.find((one) => one.name === name)?.value ?? '';
}

/** Elements that hold the whole of a quoted or forwarded message, by the marks of mail programs and services. */
const QUOTING_CLASS =
  /(?:^|\s)(?:gmail_attr|yahoo_quoted|protonmail_quote|zmail_extra|moz-cite-prefix|moz-forward-container|front-blockquote|mail-quote|quoted-text|WordSection1Quote|tutanota_quote|js-messagebody-quote)(?:\s|$)/u;
const QUOTING_ID =
  /^(?:yahoo_quoted_|isReplyContent|isForwardContent|mailru-quote|replySplit|qt$|blockquote_zmail|zmail_extra)/u;

function isQuoting(element: Tree.Element): boolean {
  const classes = attribute(element, 'class');
  if (QUOTING_CLASS.test(classes) || QUOTING_ID.test(attribute(element, 'id'))) return true;
  if (attribute(element, 'name') === 'quote') return true;
  if (element.tagName !== 'blockquote') return false;
  return attribute(element, 'type').toLowerCase() === 'cite' || /(?:^|\s)(?:gmail_quote|cite)(?:\s|$)/u.test(classes);
}

/** Gmail puts a quotation and the replies between its parts into one element; a forwarded message has no quotation. */
function isGmailContainer(element: Tree.Element): boolean {
  return element.tagName === 'div' && /(?:^|\s)gmail_quote(?:_container)?(?:\s|$)/u.test(attribute(element, 'class'));
}

interface Open {
  readonly element: Tree.Element;
  /** The next child to look at. */
  at: number;
}

/** Whether an element inside has a block quotation. */
function hasBlockQuotation(root: Tree.Element): boolean {
  const pending: Tree.ChildNode[] = [...root.childNodes];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (!('tagName' in node)) continue;
    if (node.tagName === 'blockquote') return true;
    for (const child of node.childNodes) pending.push(child);
  }
  return false;
}

/**
 * The outermost quotations of messages in the source of one, in order. `isQuotedMessage` tells of an element that may
 * only quote a document, by the source before and in it. Takes linear time and no recursion.
 */
export function htmlQuotes(html: string, isQuotedMessage: (range: SourceRange) => boolean): readonly SourceRange[] {
  const quotes: SourceRange[] = [];
  const open: Open[] = [];
  let containers = 0;
  const enter = (node: Tree.ChildNode): void => {
    if (!('tagName' in node)) return;
    const { startOffset: start = 0, endOffset: end = 0 } = node.sourceCodeLocation ?? {};
    const isContainer = isGmailContainer(node);
    const isMarked = isQuoting(node) || (isContainer && containers === 0 && !hasBlockQuotation(node));
    const isQuote = isMarked || (node.tagName === 'blockquote' && isQuotedMessage({ start, end }));
    if (isQuote && end > start) quotes.push({ start, end });
    else {
      if (isContainer) containers += 1;
      open.push({ element: node, at: 0 });
    }
  };
  for (const child of parse(html, { sourceCodeLocationInfo: true }).childNodes) enter(child);
  for (let last = open.at(-1); last !== undefined; last = open.at(-1)) {
    const child = last.element.childNodes[last.at];
    last.at += 1;
    if (child !== undefined) enter(child);
    else {
      open.pop();
      if (isGmailContainer(last.element)) containers -= 1;
    }
  }
  return apart(quotes);
}

/** The quotations in order of the source, without those that begin inside another: wrong mark-up can cross. */
function apart(quotes: readonly SourceRange[]): readonly SourceRange[] {
  let behind = 0;
  return quotes
    .toSorted((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      const isFree = start >= behind;
      if (isFree) behind = end;
      return isFree;
    });
}
