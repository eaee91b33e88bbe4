/** From offsets in Unicode code points, in which labelled data counts, to those in UTF-16 units. */
export function unitsIn(text: string): (point: number) => number {
  const starts: number[] = [];
  for (let at = 0; at < text.length; at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) starts.push(at);
  return (point) => starts[point] ?? text.length;
}
