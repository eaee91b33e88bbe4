import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { canonicalText } from '../canonicalText.ts';
import { blocksOfFragment } from '../html/fragmentBlocks.ts';
import { declaredCharset } from '../html/htmlCharset.ts';
import { checkNesting } from '../html/htmlNesting.ts';
import { decodeText } from '../text/encoding.ts';
import type { LooseBlock } from '../textBuilder.ts';
import { pageMark, withPageAnchors } from './pageMarks.ts';

/** Elements that XHTML closes in their own tag, but HTML does not know to be empty. */
const CLOSED_IN_TAG =
  /<(?!(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)[\s/>])([a-z][\w:-]*)((?:\s[^<>]*)?)\/>/giu;

/** The characters of a file of a book, in a form that a parser of HTML reads as one of XML would. */
export function xhtmlSource(bytes: Uint8Array): string {
  return canonicalText(decodeText(bytes, declaredCharset(bytes))).replace(CLOSED_IN_TAG, '<$1$2></$1>');
}

/** The roles of HTML for the types of EPUB (EPUB 3.3, 6.1; DPUB-ARIA 1.1). */
const ROLES: ReadonlyMap<string, string> = new Map([
  ['noteref', 'doc-noteref'],
  ['footnote', 'doc-footnote'],
  ['endnote', 'doc-footnote'],
  ['rearnote', 'doc-footnote'],
  ['note', 'doc-footnote'],
  ['footnotes', 'doc-endnotes'],
  ['endnotes', 'doc-endnotes'],
  ['rearnotes', 'doc-endnotes'],
  ['pagebreak', 'doc-pagebreak'],
]);

/** A change of the source: the text in place of what is between two offsets. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function attribute(element: Tree.Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

function roleOf(element: Tree.Element): string | undefined {
  const types = (attribute(element, 'epub:type') ?? '').split(/\s+/u);
  return attribute(element, 'role') ?? types.flatMap((type) => ROLES.get(type) ?? [])[0];
}

function textOf(element: Tree.Element): string {
  return element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}

/** The printed page that begins at the element, if the element or the list of pages says so. */
function pageAt(
  element: Tree.Element,
  role: string | undefined,
  pages: ReadonlyMap<string, number>,
): number | undefined {
  const listed = pages.get(attribute(element, 'id') ?? '');
  if (listed !== undefined || role !== 'doc-pagebreak') return listed;
  const label = attribute(element, 'title') ?? attribute(element, 'aria-label') ?? textOf(element);
  const number = /(?:^|\D)(\d{1,5})\D{0,2}$/u.exec(label.trim())?.[1];
  return number === undefined ? undefined : Number(number);
}

/** What has to be changed in the source of an element, before what is inside it. */
function editsOf(element: Tree.Element, pages: ReadonlyMap<string, number>): readonly Edit[] {
  const { startOffset: start = 0, endOffset: end = 0, startTag } = element.sourceCodeLocation ?? {};
  if (startTag === undefined) return [];
  if (element.tagName === 'nav') return [{ start, end, text: '' }];
  const role = roleOf(element);
  const page = pageAt(element, role, pages);
  const mark = page === undefined ? '' : pageMark(page);
  if (role === 'doc-pagebreak') return [{ start, end, text: mark }];
  const nameEnd = start + 1 + element.tagName.length;
  const needsRole = role !== undefined && attribute(element, 'role') === undefined;
  return [
    ...(mark === '' ? [] : [{ start, end: start, text: mark }]),
    ...(needsRole ? [{ start: nameEnd, end: nameEnd, text: ` role="${role}"` }] : []),
  ];
}

/** The source with the marks of pages, with roles for types, and without navigation. Takes linear time, no recursion. */
function prepared(source: string, pages: ReadonlyMap<string, number>): string {
  const pieces: string[] = [];
  let at = 0;
  const pending: Tree.ChildNode[] = [...parse(source, { sourceCodeLocationInfo: true }).childNodes].reverse();
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (!('tagName' in node)) continue;
    for (const { start, end, text } of editsOf(node, pages)) {
      // Mark-up that is closed in the wrong order can be out of the order of the source; it stays as it is.
      if (start < at) continue;
      pieces.push(source.slice(at, start), text);
      at = end;
    }
    for (const child of node.childNodes.toReversed()) pending.push(child);
  }
  return [...pieces, source.slice(at)].join('');
}

/** The source with style sheets inside its head, where they hold as if they were linked. */
function withStyles(source: string, styles: string): string {
  const head = /<head(?:\s[^<>]*)?>/iu.exec(source);
  if (head === null || styles === '') return source;
  const at = head.index + head[0].length;
  return `${source.slice(0, at)}<style>${styles.replaceAll('<', ' ')}</style>${source.slice(at)}`;
}

/**
 * The blocks of one file of a book. `pages` are the printed pages that begin in it, by the ids of elements; elements
 * that are marked as a page break count too. `styles` are the style sheets of the book: they say what is struck, raised or
 * hidden. Throws {@link UnreadableFile}.
 */
export function chapterBlocks(
  source: string,
  pages: ReadonlyMap<string, number>,
  styles: string,
): readonly LooseBlock[] {
  checkNesting(source);
  return withPageAnchors(blocksOfFragment(withStyles(prepared(source, pages), styles)));
}
