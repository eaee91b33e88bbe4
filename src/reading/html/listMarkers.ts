import { romanNumeral } from '../../text/romanNumeral.ts';
import { attribute, type HtmlElement } from './htmlNode.ts';

/** One ordered list that is open. */
export interface OrderedList {
  readonly element: HtmlElement;
  next: number;
  readonly step: 1 | -1;
}

const MAX_ROMAN = 3999;

function letters(number: number): string {
  let text = '';
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26))
    text = String.fromCharCode(97 + ((rest - 1) % 26)) + text;
  return text;
}

function whole(value: string | undefined): number | undefined {
  return value !== undefined && /^\s*[+-]?\d{1,9}/u.test(value) ? Number.parseInt(value, 10) : undefined;
}

function itemsIn(list: HtmlElement): number {
  let count = 0;
  for (let child = list.first; child !== null; child = child.next)
    if (child.kind === 'element' && child.name === 'li') count += 1;
  return count;
}

/** The numbering of an `ol` that is entered (HTML standard, 4.4.5). */
export function orderedList(element: HtmlElement): OrderedList {
  const isReversed = attribute(element, 'reversed') !== undefined;
  const start = whole(attribute(element, 'start'));
  return { element, next: start ?? (isReversed ? itemsIn(element) : 1), step: isReversed ? -1 : 1 };
}

/**
 * Whether readers see the numbers of a list. A page that names no number and gives the list or its items a class often
 * uses the list for its layout, without markers; then none are added to the author's words.
 */
function showsNumbers(list: HtmlElement, item: HtmlElement): boolean {
  if (['start', 'type', 'reversed'].some((name) => attribute(list, name) !== undefined)) return true;
  if (attribute(item, 'value') !== undefined) return true;
  return attribute(list, 'class') === undefined && attribute(item, 'class') === undefined;
}

/** The marker of the next item, with the gap behind it, such as `3. ` or `c. `; '' if readers see none. */
export function nextMarker(list: OrderedList, item: HtmlElement): string {
  const number = whole(attribute(item, 'value')) ?? list.next;
  list.next = number + list.step;
  return showsNumbers(list.element, item) ? `${written(number, attribute(list.element, 'type') ?? '1')}. ` : '';
}

function written(number: number, type: string): string {
  if (number < 1) return String(number);
  if (type === 'a') return letters(number);
  if (type === 'A') return letters(number).toUpperCase();
  if (type === 'i' && number <= MAX_ROMAN) return romanNumeral(number);
  if (type === 'I' && number <= MAX_ROMAN) return romanNumeral(number).toUpperCase();
  return String(number);
}
