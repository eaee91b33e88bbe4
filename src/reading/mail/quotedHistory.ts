import { attributionBefore, openAttributionAt } from './attribution.ts';
import type { BodyLine } from './bodyLine.ts';
import { quotedMessageAt } from './quotedHead.ts';

/** Lines of a body that belong together: the sender's own, or those of messages before. */
export interface LineRun {
  readonly isHistory: boolean;
  /** Indices of the first line and behind the last. */
  readonly start: number;
  readonly end: number;
  /** Who sent the quoted message, if its head says so. */
  readonly from?: string;
}

function isBlank(line: BodyLine | undefined): boolean {
  return line !== undefined && line.depth === 0 && line.text.trim() === '';
}

/** Whether the last words of a body are of a message whose head or open attribution is above, without marks of quoting. */
export function endsInMessage(lines: readonly BodyLine[], runs: readonly LineRun[]): boolean {
  const last = runs.findLast(({ start, end }) => lines.slice(start, end).some((line) => !isBlank(line)));
  return last?.isHistory === true && lines.slice(last.start, last.end).findLast((line) => !isBlank(line))?.depth === 0;
}

/** The end of the quoted message whose head ends there: of the marked lines that follow, or of the text. */
function endOfMessage(lines: readonly BodyLine[], headEnd: number): number {
  let at = headEnd;
  while (isBlank(lines[at])) at += 1;
  if ((lines[at]?.depth ?? 0) === 0) return lines.length;
  while (at < lines.length && ((lines[at]?.depth ?? 0) > 0 || isBlank(lines[at]))) at += 1;
  return at;
}

/** Marks of direction, which mail programs put around names and addresses beside Hebrew or Arabic. */
const DIRECTION = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/**
 * The runs of a body, in order. History is what is marked as quoted, the attribution above it, and a message that is
 * quoted or forwarded under a head or a mark of its own. Each line is looked at a bounded number of times.
 */
export function lineRuns(lines: readonly BodyLine[]): readonly LineRun[] {
  // A line that is quoted is no line of a head; an empty one ends it.
  const own = lines.map(({ depth, text }) => (depth === 0 ? text.replace(DIRECTION, '') : ''));
  const isHistory = lines.map(({ depth }) => depth > 0);
  const senders = new Map<number, string>();
  for (let at = 0; at < lines.length; at += 1) {
    if (lines[at]?.depth !== 0) {
      const begins = at > 0 && lines[at - 1]?.depth === 0;
      const attributed = begins ? attributionBefore(own, at) : undefined;
      if (attributed !== undefined) isHistory.fill(true, attributed, at);
      continue;
    }
    const head = quotedMessageAt(own, at);
    const isApart = at === 0 || isBlank(lines[at - 1]);
    const headEnd = head?.end ?? openAttributionAt(own, at, isApart);
    if (headEnd === undefined) continue;
    const end = endOfMessage(lines, headEnd);
    isHistory.fill(true, at, end);
    if (head?.from !== undefined) senders.set(at, head.from);
    at = end - 1;
  }
  return runsOf(lines, isHistory, senders);
}

function runsOf(
  lines: readonly BodyLine[],
  isHistory: readonly boolean[],
  senders: ReadonlyMap<number, string>,
): readonly LineRun[] {
  const runs: LineRun[] = [];
  for (let start = 0; start < lines.length; ) {
    const kind = isHistory[start] ?? false;
    let end = start + 1;
    while (end < lines.length && continuesRun(lines, isHistory, end, kind) && !senders.has(end)) end += 1;
    const from = senders.get(start);
    runs.push({ isHistory: kind, start, end, ...(from === undefined ? {} : { from }) });
    start = end;
  }
  return runs;
}

/** Whether the line belongs to the run: it is of its kind, or empty between two lines of a quotation. */
function continuesRun(lines: readonly BodyLine[], isHistory: readonly boolean[], at: number, kind: boolean): boolean {
  return isHistory[at] === kind || (kind && isBlank(lines[at]) && (isHistory[at + 1] ?? false));
}
