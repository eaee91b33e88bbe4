import { type Stamp, stampOf } from './stamp.ts';

/** A message of a chat, or a note of the system. Offsets are UTF-16 units of the export. */
export interface Message {
  readonly start: number;
  readonly end: number;
  /** Where the name of the sender is; null for a note of the system. */
  readonly sender: { readonly start: number; readonly end: number } | null;
}

/** A line that begins like a message. */
interface StampedLine {
  readonly start: number;
  readonly line: string;
  readonly stamp: Stamp;
}

/** An export has at least so many messages, and its stamps are in at least this share of its stamped lines. */
const LEAST_MESSAGES = 3;
const LEAST_SHARE = 0.5;
/** A chat is mostly messages: text before the first one is a heading at most. */
const MOST_LINES_BEFORE = 12;
/** Longest name of a sender, in UTF-16 units. */
const LONGEST_NAME = 60;
/** The rule under the last message, with what the exporter says of its work. */
const FOOT = /\n={20,}\n/u;
/** What an exporter writes behind the name of who sent a pinned message. */
const PINNED = / \(pinned\)$/u;
/** What programs put around a name, or in front of a note of the system. */
const MARK = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/**
 * The messages of a chat that was exported as text (WhatsApp, Signal, Telegram, Discord); null if the text is none. A
 * message goes on over lines up to the next one. A line that was pasted into a message from another chat is no message: its
 * stamp has another form, or a day that is out of order. `text` has `\n` as its only line end.
 */
export function messagesOf(text: string): readonly Message[] | null {
  const stamped = inOneForm(stampedLines(text));
  if (stamped.length < LEAST_MESSAGES) return null;
  const before = text
    .slice(0, stamped[0]?.start ?? 0)
    .split('\n')
    .filter((line) => line.trim() !== '');
  if (before.length > MOST_LINES_BEFORE) return null;
  const own = withoutPasted(stamped);
  const senders = sendersOf(own, text);
  if (senders.size === 0) return null;
  const last = FOOT.exec(text.slice(own.at(-1)?.start))?.index ?? Number.POSITIVE_INFINITY;
  const end = Math.min(text.length, (own.at(-1)?.start ?? 0) + last);
  return own.map((line, at) => messageAt(line, own[at + 1]?.start ?? end, text, senders));
}

function stampedLines(text: string): readonly StampedLine[] {
  const lines: StampedLine[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const stamp = stampOf(line);
    if (stamp !== null) lines.push({ start, line, stamp });
    start += line.length + 1;
  }
  return lines;
}

/** The lines whose stamps have the form of most; none if no form is that of most. */
function inOneForm(lines: readonly StampedLine[]): readonly StampedLine[] {
  const byForm = Map.groupBy(lines, ({ stamp }) => stamp.form);
  const most = [...byForm.values()].toSorted((a, b) => b.length - a.length)[0] ?? [];
  return most.length >= lines.length * LEAST_SHARE ? most : [];
}

/** The lines without those whose day is before that of a line above, if a line below is not: the chat itself goes forward. */
function withoutPasted(lines: readonly StampedLine[]): readonly StampedLine[] {
  const days = daysOf(lines);
  const latestBelow = new Array<number>(lines.length).fill(Number.NEGATIVE_INFINITY);
  for (let at = lines.length - 2; at >= 0; at -= 1) {
    latestBelow[at] = Math.max(latestBelow[at + 1] ?? Number.NEGATIVE_INFINITY, days[at + 1] ?? 0);
  }
  let latest = Number.NEGATIVE_INFINITY;
  return lines.filter((_, at) => {
    const day = days[at] ?? 0;
    if (day < latest - SLACK && (latestBelow[at] ?? 0) >= latest) return false;
    latest = Math.max(latest, day);
    return true;
  });
}

/** The places of year, month and day among the first three numbers of a stamp. */
const ORDERS = [
  [0, 1, 2],
  [2, 1, 0],
  [2, 0, 1],
] as const;
const SECONDS_A_DAY = 24 * 60 * 60;
/** Messages that arrive late are out of order by some seconds. */
const SLACK = 120;

/** Seconds from midnight; none if the hours are counted to twelve, with letters beside them. */
function secondsOf(stamp: Stamp | undefined): number {
  if (stamp === undefined || stamp.form.includes('a')) return 0;
  const [hours = 0, minutes = 0, seconds = 0] = stamp.numbers.slice(3);
  return hours * 3600 + minutes * 60 + seconds;
}

const MONTHS = 12;
const LATEST_DAY = 31;

/** A number for each line that is greater for a later day and time, by the order of day and month that goes forward best. */
function daysOf(lines: readonly StampedLine[]): readonly number[] {
  const [best = []] = ORDERS.map((order) => lines.map(({ stamp }) => dayBy(order, stamp.numbers))).toSorted(
    (a, b) => disorder(a) - disorder(b),
  );
  return best.map((day, at) => day * SECONDS_A_DAY + secondsOf(lines[at]?.stamp));
}

/** Null days are as bad as steps back. */
function disorder(days: readonly number[]): number {
  return days.filter((day, at) => day < 0 || (at > 0 && day < (days[at - 1] ?? 0))).length;
}

function dayBy(order: (typeof ORDERS)[number], numbers: readonly number[]): number {
  const [year = 0, month = 0, day = 0] = order.map((place) => numbers[place] ?? 0);
  if (month < 1 || month > MONTHS || day < 1 || day > LATEST_DAY) return -1;
  return ((year < 100 ? 2000 + year : year) * MONTHS + month) * (LATEST_DAY + 1) + day;
}

/**
 * The names that send messages. A note of the system can have a colon too (`Runa changed the group's name to “Harbour:
 * talks”`): then what is before it is longer than the name of a sender that it begins with, or is in quotation marks.
 */
function sendersOf(lines: readonly StampedLine[], text: string): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const name = nameIn(line, text)?.name;
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const names = [...counts.keys()];
  return new Set(
    names.filter((name) =>
      !/["“„«]/u.test(name) && (counts.get(name) ?? 0) >= 2
        ? true
        : !/["“„«]/u.test(name) && !names.some((other) => other !== name && name.startsWith(`${other} `)),
    ),
  );
}

/** What is between the stamp and the first colon, or the whole line if the words are on the next one. */
function nameIn(
  { line, stamp, start }: StampedLine,
  text: string,
): { readonly name: string; readonly start: number; readonly end: number; readonly wordsAt: number } | null {
  const rest = line.slice(stamp.end);
  const colon = /^(?<name>[^\n:：]{1,60}?)\s?[:：](?=\s|$)/u.exec(rest)?.groups?.['name'];
  const isAlone = colon === undefined && rest.trim().length <= LONGEST_NAME && hasWordsBelow(line, start, text);
  const name = colon ?? (isAlone && stamp.form.startsWith('[') ? rest : undefined);
  if (name === undefined || name.trim() === '') return null;
  const lead = /^[\s~\u200e\u200f\u202a-\u202e\u2066-\u2069]*/u.exec(name)?.[0].length ?? 0;
  const bare = name
    .slice(lead)
    .replace(PINNED, '')
    .replace(/(?<![\s\u200e\u200f\u202a-\u202e\u2066-\u2069])[\s\u200e\u200f\u202a-\u202e\u2066-\u2069]+$/u, '');
  const from = start + stamp.end + lead;
  const wordsAt = start + stamp.end + name.length + (colon === undefined ? 1 : 2);
  return bare === '' ? null : { name: bare, start: from, end: from + bare.length, wordsAt };
}

function hasWordsBelow(line: string, start: number, text: string): boolean {
  const below = text.slice(start + line.length + 1, start + line.length + 2);
  return below !== '' && below !== '\n';
}

function messageAt(line: StampedLine, end: number, text: string, senders: ReadonlySet<string>): Message {
  const named = nameIn(line, text);
  // The program's own words begin with a mark of direction behind the name: “Runa: ‎image omitted”.
  const isSystems = named !== null && MARK.test(text.charAt(named.wordsAt));
  const isSent = named !== null && senders.has(named.name) && !isSystems;
  return { start: line.start, end, sender: isSent ? { start: named.start, end: named.end } : null };
}
