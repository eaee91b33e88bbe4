import { elementsUnder, type HtmlElement, textContent } from './htmlNode.ts';

/** The text that a ruby element annotates is read by itself; this is what is written small beside it, in brackets. */
export function readingsOf(ruby: HtmlElement): string {
  const readings: string[] = [];
  for (const element of elementsUnder(ruby)) if (element.name === 'rt') readings.push(textContent(element).trim());
  const shown = readings.filter((reading) => reading !== '');
  if (shown.length === 0) return '';
  return `(${shown.join(shown.some((reading) => /\p{Script=Latin}/u.test(reading)) ? ' ' : '')})`;
}
