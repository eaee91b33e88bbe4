import type { Aside } from '../../dossier/document.ts';
import { canonicalText } from '../canonicalText.ts';
import { plainTextBlocks } from '../text/plainText.ts';
import type { LooseBlock } from '../textBuilder.ts';
import { type BodyContent, historyAside } from './bodyContent.ts';
import { type BodyLine, bodyLines } from './bodyLine.ts';
import { withoutClearSignature } from './clearSignature.ts';
import { flowedLines } from './flowedLines.ts';
import { endsInMessage, lineRuns } from './quotedHistory.ts';

/** How the lines of a text part are to be joined: the parameters `format` and `delsp` (RFC 3676). */
export interface LineFormat {
  readonly isFlowed: boolean;
  readonly delsp: boolean;
}

/** The line above a signature (RFC 3676, 4.3). */
const SIGNATURE_SEPARATOR = /^-- ?$/mu;

/** The blocks of the sender's own words. The lines of a signature are neither headings nor wrapped. */
function looseBlocks(text: string): readonly LooseBlock[] {
  const separator = SIGNATURE_SEPARATOR.exec(text);
  if (separator === null) return textBlocks(text);
  const signature = text.slice(separator.index + separator[0].length).split(/\n\s*\n/u);
  return [
    ...textBlocks(text.slice(0, separator.index)),
    { kind: 'runningHead', parts: [{ text: separator[0] }] },
    ...signature.map((lines): LooseBlock => ({ kind: 'paragraph', parts: [{ text: lines }] })),
  ];
}

function textBlocks(text: string): readonly LooseBlock[] {
  return plainTextBlocks(text).map(({ start, end, kind, level }) => ({
    kind,
    ...(level === undefined ? {} : { level }),
    parts: [{ text: text.slice(start, end) }],
  }));
}

function shown({ depth, text }: BodyLine): string {
  return depth > 1 ? `${'> '.repeat(depth - 1)}${text}` : text;
}

/** A body of plain text: the sender's own words as blocks, and what is quoted apart. */
export function plainBody(text: string, format: LineFormat): BodyContent {
  const canonical = withoutClearSignature(canonicalText(text));
  const lines = format.isFlowed ? flowedLines(canonical, format.delsp) : bodyLines(canonical);
  const own: string[] = [];
  const asides: Aside[] = [];
  const runs = lineRuns(lines);
  for (const { isHistory, start, end, from } of runs) {
    const words = lines.slice(start, end).map(shown).join('\n');
    // An empty line where a quotation was, so that the words around it do not run together.
    own.push(isHistory ? '' : words);
    const aside = isHistory ? historyAside(words, from) : undefined;
    if (aside !== undefined) asides.push(aside);
  }
  return { blocks: looseBlocks(own.join('\n')), asides, notes: [], endsInMessage: endsInMessage(lines, runs) };
}
