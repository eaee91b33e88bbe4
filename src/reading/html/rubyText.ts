import { type HtmlElement, shortText } from './htmlNode.ts';

/** A reading is a word or two; longer ones are cut off. UTF-16 units. */
const LONGEST = 200;

function readingsIn(ruby: HtmlElement): readonly string[] {
  const readings: string[] = [];
  for (let child = ruby.first; child !== null; child = child.next) {
    if (child.kind !== 'element') continue;
    if (child.name === 'rt') readings.push((shortText(child, LONGEST) ?? '').trim());
    else if (child.name === 'rtc') readings.push(...readingsIn(child));
  }
  return readings.filter((reading) => reading !== '');
}

/**
 * What is written small beside the text of a ruby element, in brackets (HTML standard, 4.5.10, shows the same with `rp`).
 * The text itself is read in one piece, so that a name is not cut by its readings.
 */
export function readingsOf(ruby: HtmlElement): string {
  const readings = readingsIn(ruby);
  if (readings.length === 0) return '';
  return `(${readings.join(readings.some((reading) => /\p{Script=Latin}/u.test(reading)) ? ' ' : '')})`;
}
