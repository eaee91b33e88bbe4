import type { BodyLine } from './bodyLine.ts';

/** The line before a signature; its space at the end is no sign of flowing text (RFC 3676, 4.3). */
const SIGNATURE_SEPARATOR = '-- ';

function quoted(line: string): BodyLine {
  const depth = /^>*/u.exec(line)?.[0].length ?? 0;
  const rest = line.slice(depth);
  // A space before the text is stuffed by the sender and taken off again (4.4).
  return { depth, text: rest.startsWith(' ') ? rest.slice(1) : rest };
}

/**
 * The lines of a text with `format=flowed`, with its paragraphs joined (RFC 3676, 4). A line flows only into one that
 * is quoted as deeply: postal-mime joins them across depths. With `delsp` the space at the end of a line is only the
 * sign of flowing and no character of the text.
 */
export function flowedLines(text: string, delsp: boolean): readonly BodyLine[] {
  const lines: BodyLine[] = [];
  let open: { readonly depth: number; readonly pieces: string[] } | undefined;
  const close = (): void => {
    if (open !== undefined) lines.push({ depth: open.depth, text: open.pieces.join('').trimEnd() });
    open = undefined;
  };
  for (const raw of text.split('\n')) {
    const line = quoted(raw);
    const isSignature = line.text === SIGNATURE_SEPARATOR;
    const flows = line.text.endsWith(' ') && !isSignature;
    if (open !== undefined && (open.depth !== line.depth || isSignature)) close();
    const piece = flows && delsp ? line.text.slice(0, -1) : line.text;
    if (open === undefined) open = { depth: line.depth, pieces: [piece] };
    else open.pieces.push(piece);
    if (!flows) close();
  }
  close();
  return lines;
}
