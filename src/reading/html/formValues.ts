import { attribute, elementsUnder, type HtmlElement, textContent } from './htmlNode.ts';

/** Kinds of fields whose value a browser shows as text (HTML standard, 4.10.5). */
const shownTypes = new Set('text email tel url number date datetime-local month week time'.split(' '));

/** What a browser shows of a field of a form; undefined if the element is none. */
export function formValue(element: HtmlElement): string | undefined {
  if (element.name === 'input') return inputValue(element);
  if (element.name === 'textarea') return textContent(element);
  return element.name === 'select' ? selectedOptions(element) : undefined;
}

function inputValue(input: HtmlElement): string {
  const type = attribute(input, 'type')?.toLowerCase() ?? 'text';
  if (type === 'checkbox' || type === 'radio') return attribute(input, 'checked') === undefined ? '☐ ' : '☒ ';
  return shownTypes.has(type) ? (attribute(input, 'value') ?? '') : '';
}

/** The options that are selected; a list that shows one line shows its first option if none is. */
function selectedOptions(select: HtmlElement): string {
  const options = [...elementsUnder(select)].filter(({ name }) => name === 'option');
  const selected = options.filter((option) => attribute(option, 'selected') !== undefined);
  const isList = attribute(select, 'multiple') !== undefined;
  const shown = isList ? selected : [selected.at(-1) ?? options[0]];
  return shown.map((option) => (option === undefined ? '' : textContent(option).trim())).join(', ');
}
