import { besideButton } from './besideButton.ts';
import { type Block, buttonsOf } from './block.ts';
import { roomOf } from './roomOf.ts';

/** What there is room for on one page. */
export interface PageRoom {
  /** UTF-16 units of Markdown, as {@link roomOf} measures them. */
  readonly text: number;
  readonly components: number;
  /** How many results, so that a page is taken in at a glance. */
  readonly results: number;
}

/** A block with one button is a section with the button beside words of the bot's own; one without is a text. */
const SECTION_COMPONENTS = 3;
const TEXT_COMPONENTS = 1;
/** Of several buttons: their row. */
const ROW_COMPONENTS = 1;
/** The line drawn before each block but the first. */
const SEPARATOR_COMPONENTS = 1;

/**
 * Cuts blocks into pages, in order: each page takes as many as fit. Every block is on exactly one page.
 * There is at least one page. Throws if a block alone is larger than a page.
 */
export function paginate(blocks: readonly Block[], room: PageRoom): readonly (readonly Block[])[] {
  const pages: Block[][] = [[]];
  let text = 0;
  let components = 0;
  let results = new Set<string>();
  for (const block of blocks) {
    const own = componentsOf(block);
    const length = roomOf(block.text);
    if (length > room.text || own > room.components) {
      throw new Error(`a block of ${length} characters does not fit on a page of ${room.text}`);
    }
    const page = pages.at(-1) ?? [];
    const separator = page.length === 0 ? 0 : SEPARATOR_COMPONENTS;
    const isNewResult = block.result !== undefined && !results.has(block.result);
    const isFull =
      text + length > room.text ||
      components + separator + own > room.components ||
      (isNewResult && results.size >= room.results);
    if (isFull && page.length > 0) {
      pages.push([block]);
      text = length;
      components = own;
      results = new Set(block.result === undefined ? [] : [block.result]);
    } else {
      page.push(block);
      text += length;
      components += separator + own;
      if (block.result !== undefined) results.add(block.result);
    }
  }
  return pages;
}

export function componentsOf(block: Block): number {
  const buttons = buttonsOf(block).length;
  if (buttons === 0) return TEXT_COMPONENTS;
  if (buttons > 1) return TEXT_COMPONENTS + ROW_COMPONENTS + buttons;
  const { quoted, beside } = besideButton(block);
  return (quoted === '' ? 0 : TEXT_COMPONENTS) + (beside === '' ? ROW_COMPONENTS + buttons : SECTION_COMPONENTS);
}

/** The page on which this result is, or undefined. */
export function pageOfResult(pages: readonly (readonly Block[])[], result: string): number | undefined {
  const pageWith = (isIt: (block: Block) => boolean): number => pages.findIndex((blocks) => blocks.some(isIt));
  // The passages around an opened one belong to it too, and may have stayed on the page before.
  const itself = pageWith((block) => block.result === result && block.button !== undefined);
  const page = itself === -1 ? pageWith((block) => block.result === result) : itself;
  return page === -1 ? undefined : page;
}
