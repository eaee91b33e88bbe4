/** The bot's own words about numbers and lists: few, small and plain. */

const NUMBERS = new Intl.NumberFormat('en-GB');

/** `1 passage`, `2,140 passages`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${NUMBERS.format(number)} ${number === 1 ? one : many}`;
}

export function numeral(number: number): string {
  return NUMBERS.format(number);
}

/** `a`, `a and b`, `a, b and c`. */
export function list(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
}
