import type { BlockKind } from '../../dossier/document.ts';
import { isOfDigits } from '../raisedText.ts';
import type { DataTable } from './dataTables.ts';
import { isNotes, leadsToNote } from './htmlElements.ts';
import { attribute, type HtmlElement, shortText } from './htmlNode.ts';
import { type OrderedList, orderedList } from './listMarkers.ts';
import type { TextStyle } from './styleRules.ts';
import { isHeadRow, TableRows } from './tableRows.ts';

/** What holds for the text inside an element; each element inherits it from the one around it. */
export interface BlockContext {
  readonly kind: BlockKind;
  readonly level?: number | undefined;
  readonly isStruck: boolean;
  readonly keepsSpace: boolean;
  /** Whether digits are raised or lowered. */
  readonly raised?: 'up' | 'down' | undefined;
  readonly isNoteLink: boolean;
  /** Whether the text is a link or a choice, which visitors use and readers skip. */
  readonly isControl: boolean;
  readonly isInNotes: boolean;
  /** Whether the text is shown only by browsers that run no scripts. */
  readonly isFallback: boolean;
  readonly isPicture: boolean;
  readonly quotations: number;
  readonly lists: number;
  readonly ordered?: OrderedList | undefined;
  readonly rows?: TableRows | undefined;
  readonly table?: DataTable | undefined;
}

export const rootContext: BlockContext = {
  kind: 'paragraph',
  isStruck: false,
  keepsSpace: false,
  isNoteLink: false,
  isControl: false,
  isInNotes: false,
  isFallback: false,
  isPicture: false,
  quotations: 0,
  lists: 0,
};

/** The kind of block that the text of an element is; the innermost one counts. */
const kindsByElement: ReadonlyMap<string, BlockKind> = new Map([
  ['h1', 'heading'],
  ['h2', 'heading'],
  ['h3', 'heading'],
  ['h4', 'heading'],
  ['h5', 'heading'],
  ['h6', 'heading'],
  ['li', 'listItem'],
  ['blockquote', 'blockQuotation'],
  ['figcaption', 'caption'],
  ['caption', 'caption'],
  ['text', 'caption'],
]);

/** Elements that change more than the kind. */
const changes: Readonly<Record<string, (context: BlockContext, element: HtmlElement) => Partial<BlockContext>>> = {
  del: () => ({ isStruck: true }),
  s: () => ({ isStruck: true }),
  strike: () => ({ isStruck: true }),
  pre: () => ({ keepsSpace: true }),
  listing: () => ({ keepsSpace: true }),
  xmp: () => ({ keepsSpace: true }),
  plaintext: () => ({ keepsSpace: true }),
  ul: ({ lists }) => ({ lists: lists + 1, ordered: undefined }),
  ol: ({ lists }, element) => ({ lists: lists + 1, ordered: orderedList(element) }),
  q: ({ quotations }) => ({ quotations: quotations + 1 }),
  sup: (_, element) => raisedDigits(element, 'up'),
  sub: (_, element) => raisedDigits(element, 'down'),
  a: (context, element) => ({
    isNoteLink: context.isNoteLink || leadsToNote(element),
    isControl: context.isControl || attribute(element, 'href') !== undefined,
  }),
  noscript: () => ({ isFallback: true }),
  noframes: () => ({ isFallback: true }),
  svg: () => ({ isPicture: true }),
  foreignObject: () => ({ isPicture: false }),
};

/** Longer texts are no exponents, marks or indices. UTF-16 units. */
const LONGEST_RAISED = 24;

/** A mark in brackets ("[1]") and raised letters ("10th") stay as they are. */
function raisedDigits(element: HtmlElement, raised: 'up' | 'down'): Partial<BlockContext> {
  return isOfDigits(shortText(element, LONGEST_RAISED) ?? '') ? { raised } : {};
}

function kindOf(context: BlockContext, element: HtmlElement): Partial<BlockContext> {
  if (isNotes(element)) return { kind: 'footnote', level: undefined, isInNotes: true };
  // The foot of a quotation says whose it is, as a caption does.
  if (element.name === 'footer' && /^(?:blockquote|figure)$/u.test(element.parent?.name ?? ''))
    return { kind: 'caption', level: undefined };
  const kind = kindsByElement.get(element.name);
  if (kind === undefined || (element.name === 'text') !== context.isPicture) return {};
  if (context.table !== undefined && kind !== 'caption') return {};
  if (kind === 'heading') return { kind, level: Number(element.name.slice(1)) };
  if (kind !== 'listItem') return { kind, level: undefined };
  return context.isInNotes ? { kind: 'footnote', level: undefined } : { kind, level: Math.max(1, context.lists) };
}

/** The context inside an element. `table` says what is known of it if the element is a table. */
export function contextInside(
  context: BlockContext,
  element: HtmlElement,
  style: TextStyle,
  table: DataTable | undefined,
): BlockContext {
  let inside: Partial<BlockContext> = { ...changes[element.name]?.(context, element), ...kindOf(context, element) };
  if (style.isStruck === true) inside = { ...inside, isStruck: true };
  if (style.keepsSpace === true) inside = { ...inside, keepsSpace: true };
  if (style.raised !== undefined) inside = { ...inside, ...raisedDigits(element, style.raised) };
  if (element.name === 'table') inside = { ...inside, table, rows: table === undefined ? undefined : new TableRows() };
  if (element.name === 'tr' && context.table !== undefined)
    inside = {
      ...inside,
      kind: context.table.hasData && isHeadRow(element) ? 'tableHead' : 'tableRow',
      level: undefined,
    };
  for (const _ in inside) return { ...context, ...inside };
  return context;
}
