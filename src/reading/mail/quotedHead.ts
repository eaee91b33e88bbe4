import {
  address,
  betweenDashes,
  fromLine,
  hasDay,
  hasMoment,
  isMessageMark,
  labelledLine,
  otherLine,
  ruleOverHead,
  sentLine,
  subjectLine,
} from './mailPatterns.ts';

/** A head has so many lines at most, with folded lists of receivers. */
const LONGEST_HEAD = 14;
const FEWEST_LABELS = 3;
/** A head follows its mark or rule after so many lines at most. */
const REACH = 3;

/** A name with its address, as programs write the sender. */
const ADDRESS = /[<[(](?:mailto:)?[^<>()[\]\s@]+@[^<>()[\]\s]+[>\])]/gu;

/** Whether a line has a label, and behind it a name with its address. */
function hasSender(line: string): boolean {
  const address = [...line.matchAll(ADDRESS)].at(-1)?.index;
  const label = line.search(/[:：]/u);
  return address !== undefined && label >= 0 && /\p{L}/u.test(line.slice(label, address));
}

/** What the head of a quoted message says. */
export interface QuotedHead {
  /** The index of the first line behind it. */
  readonly end: number;
  /** Who sent the message, its subject and its moment, as written. */
  readonly from?: string;
  readonly subject?: string;
  readonly sent?: string;
}

function isKnown(line: string): boolean {
  return fromLine.test(line) || subjectLine.test(line) || sentLine.test(line) || otherLine.test(line);
}

/** A line that goes on with a list of receivers. */
function continues(line: string): boolean {
  return /^\s+\S/u.test(line) || address.test(line) || /;\s*$/u.test(line);
}

/**
 * The head that begins at that line, as mail programs write it above a message that they quote: three labelled lines or
 * more, with a sender among them, and a subject, an address, or a `mark` above; in a language that is not known, with an
 * address and a moment. A list such as "From: … To: … Date: …" in running text is none.
 */
export function quotedHeadAt(lines: readonly string[], start: number, isMarked: boolean): QuotedHead | undefined {
  const first = lines[start] ?? '';
  if (!isKnown(first) && !labelledLine.test(first)) return undefined;
  let [labels, known, end] = [0, 0, start];
  let date: string | undefined;
  const fields: { from?: string; subject?: string; sent?: string } = {};
  for (; end < Math.min(lines.length, start + LONGEST_HEAD); end += 1) {
    const line = lines[end] ?? '';
    const isLabelled = isKnown(line) || labelledLine.test(line);
    if (line.trim() === '' || !(isLabelled || continues(line))) break;
    if (isLabelled) labels += 1;
    if (isKnown(line)) known += 1;
    if (fromLine.test(line)) fields.from ??= line.replace(fromLine, '').trim();
    else if (subjectLine.test(line)) fields.subject ??= line.replace(subjectLine, '').trim();
    else if (sentLine.test(line)) fields.sent ??= line.replace(sentLine, '').trim();
    else if (otherLine.test(line) && hasDay(line)) date ??= line.replace(otherLine, '').trim();
  }
  const words = lines.slice(start, end).join('\n');
  const isSure = isMarked || fields.subject !== undefined || fields.sent !== undefined || address.test(words);
  const said = { ...(date === undefined ? {} : { sent: date }), ...fields };
  const fewest = isMarked ? FEWEST_LABELS - 1 : FEWEST_LABELS;
  if (fields.from !== undefined && known >= fewest && isSure) return { end, ...said };
  const isForeign = labels >= fewest && (isMarked || (start > 0 && hasSender(first) && hasMoment(words)));
  return isForeign ? { end, from: first.replace(labelledLine, '').trim(), ...said } : undefined;
}

function nextFilled(lines: readonly string[], start: number): number {
  let at = start;
  while (at < lines.length && at < start + REACH && (lines[at] ?? '').trim() === '') at += 1;
  return at;
}

/** The head of the message that begins at that line with a head, or with a mark or rule above one. */
export function quotedMessageAt(lines: readonly string[], start: number): QuotedHead | undefined {
  const line = lines[start] ?? '';
  if (line.trim() === '') return undefined;
  const isMark = isMessageMark(line);
  if (!isMark && !ruleOverHead.test(line) && !betweenDashes.test(line.trim())) return quotedHeadAt(lines, start, false);
  const head = quotedHeadAt(lines, nextFilled(lines, start + 1), true);
  if (head !== undefined) return head;
  // A mark between dashes is never the sender's; one before a colon may be.
  return isMark && /^\s*[-_=*]/u.test(line) ? { end: start + 1 } : undefined;
}
