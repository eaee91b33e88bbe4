/** The mark before the text of a list item. */
export interface ListMarker {
  /** Markers of one kind make one list: a bullet, or a style of number such as `1.` or `(a)`. */
  readonly kind: string;
  /** The item's number in its list; undefined for bullets. */
  readonly ordinal?: number;
  /** UTF-16 units from the marker's first character to the item's text. */
  readonly length: number;
}

const bullet = /^([-*•‣◦▪●○·–+])\s+(?=\S)/u;
const ordered = /^(\(?)(\d{1,3}|[a-z]|[ivx]{2,5})([.)])\s+(?=\S)/u;

function ordinalOf(number: string): number {
  if (/^\d/u.test(number)) return Number(number);
  // A Roman numeral needs no exact value; it only matters whether it is the first.
  return number.length === 1 ? number.charCodeAt(0) - 'a'.charCodeAt(0) + 1 : number.length;
}

/** The list marker with which the line begins, if it does. */
export function listMarker(line: string): ListMarker | undefined {
  const bulleted = bullet.exec(line);
  if (bulleted !== null) return { kind: bulleted[1] ?? '', length: bulleted[0].length };
  const [whole, open = '', number = '', close = ''] = ordered.exec(line) ?? [];
  if (whole === undefined) return undefined;
  const style = /^\d/u.test(number) ? '1' : 'a';
  return { kind: `${open}${style}${close}`, ordinal: ordinalOf(number), length: whole.length };
}
