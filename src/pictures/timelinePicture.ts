import type { PicturedEntry, PicturedTimeline } from '../views/pictured.ts';
import { wording } from '../wording/catalogue.ts';
import { alternativeOf } from './alternative.ts';
import { daysFromTo, daysOf, type Named, type Stretch, stretchOf } from './buckets.ts';
import { densePart } from './dense.ts';
import { onCard, type Words } from './drawing.ts';
import type { LaidOut } from './laidOut.ts';
import { CUT, covered, isRightToLeft, linesOf } from './lines.ts';
import { COLOURS, LINE, MARGIN, type Measure, WIDTH } from './look.ts';
import { phraseBorder } from './phraseBorder.ts';
import { type Strip, stripOf, titleOf, wholeOf } from './strip.ts';

type Event = PicturedTimeline['events'][number];

/** Events that are described in words under the bars; the message below has them all. */
const MOST_TOLD = 6;
/** With a second strip there is room for fewer: Discord scales high pictures down. */
const MOST_TOLD_UNDER_TWO = 5;
/** Fewer dated sentences are read faster than a picture. */
const LEAST_DATED = 3;
/** An event has up to so many lines, and all together twice as many as there are events: what one leaves, another has. */
const MOST_LINES = 4;
const LINES_EACH = 2;
const GAP = 8;
/** Between the longest date and the words, in pixels. */
const COLUMN_GAP = 12;

/** What happened when, as a picture: how often each time is named and, in words, which events have most accounts. */
export function timelinePicture(timeline: PicturedTimeline, measure: Measure): LaidOut | null {
  if (timeline.dated < LEAST_DATED || timeline.spread.length < 2) return null;
  const named = timeline.spread.map((one): Named => ({ ...stretchOf(one), count: one.count }));
  const whole = wholeOf(named);
  const part = densePart(named, whole);
  const told = mostTold(timeline.events, part === null ? MOST_TOLD : MOST_TOLD_UNDER_TWO);
  const stretches = told.map(stretchOf);
  const first = stripOf(
    { named, whole, title: titleOf(whole), told: stretches, by: 'sentences', closer: part },
    MARGIN,
    measure,
  );
  const second =
    part === null
      ? null
      : stripOf(
          { named, whole: part, title: titleOf(part), told: stretches, by: 'sentences', isCloser: true },
          MARGIN + first.height + GAP,
          measure,
        );
  const top = MARGIN + first.height + (second === null ? 0 : GAP + second.height) + GAP;
  const rows = rowsOf(told, top, measure);
  const words = [...first.words, ...(second?.words ?? []), ...rows.words];
  const drawing = onCard(rows.bottom + MARGIN - 6, [...first.marks, ...(second?.marks ?? [])], words);
  return { drawing, description: describe(timeline, whole, told, [first, ...(second === null ? [] : [second])]) };
}

/** The events with most accounts; of equal ones the finest and surest dated. In order of time. */
function mostTold(events: readonly Event[], most: number): readonly Event[] {
  const worth = ({ entries }: Event): number => entries.length + (entries[0]?.sure === true ? 0.5 : 0);
  const best = events
    .toSorted((a, b) => worth(b) - worth(a) || daysOf(stretchOf(a)) - daysOf(stretchOf(b)))
    .slice(0, most);
  return events.filter((event) => best.includes(event));
}

/** Dates in one column, words in the other; each event begins under the last line of the one before. */
function rowsOf(events: readonly Event[], top: number, measure: Measure): { words: readonly Words[]; bottom: number } {
  const dates = events.map(({ entries }) => shortDate(entries[0]));
  const column = MARGIN + Math.max(...dates.map((date) => measure(date, { bold: true }))) + COLUMN_GAP;
  const room = WIDTH - MARGIN - column;
  const words: Words[] = [];
  let y = top;
  const texts = textsOf(events, room, measure);
  for (const [index] of events.entries()) {
    const lines = texts[index] ?? [];
    const isRtl = isRightToLeft(lines[0] ?? '');
    words.push({
      x: MARGIN,
      y: y + LINE - 4,
      text: dates[index] ?? '',
      align: 'left',
      colour: COLOURS.strong,
      bold: true,
    });
    for (const [row, line] of lines.entries()) {
      words.push({
        x: isRtl ? WIDTH - MARGIN : column,
        y: y + LINE - 4 + row * LINE,
        text: line,
        align: isRtl ? 'right' : 'left',
        colour: COLOURS.words,
        bold: false,
      });
    }
    y += Math.max(1, lines.length) * LINE + GAP;
  }
  return { words, bottom: y };
}

/** The words of each event in lines: those that need more than their share take what the others leave. */
function textsOf(events: readonly Event[], room: number, measure: Measure): readonly (readonly string[])[] {
  const linesAt = ({ entries: [entry] }: Event, most: number): readonly string[] =>
    linesOf(drawnWords(entry), most, room, measure, { bold: false }, phraseBorder(entry?.language ?? null));
  const texts = events.map((event) => linesAt(event, MOST_LINES));
  while (texts.reduce((sum, lines) => sum + lines.length, 0) > events.length * LINES_EACH) {
    const longest = Math.max(...texts.map((lines) => lines.length));
    const at = texts.findLastIndex((lines) => lines.length === longest);
    const event = events[at];
    if (event === undefined) break;
    texts[at] = linesAt(event, longest - 1);
  }
  return texts;
}

/** The words, or that the font has none of them. */
function drawnWords(entry: PicturedEntry | undefined): string {
  const words = wordsOf(entry);
  return /[\p{L}\p{N}]/u.test(covered(words)) ? words : wording.pictures.otherScript;
}

/** The words of the sentence that say best what happened; if they begin within it, the cut is marked. */
function wordsOf(entry: PicturedEntry | undefined): string {
  if (entry === undefined) return '';
  return entry.isCut ? `${CUT} ${entry.words}` : entry.words;
}

/** `12 Sep 2022`, `since 1974`, with a question mark if the date is doubtful. */
function shortDate(entry: PicturedEntry | undefined): string {
  if (entry === undefined) return '';
  const { from, to, relation, sure } = entry;
  const words = wording.pictures.shortDate(wording.days.interval({ from, to }, relation));
  return sure ? words : words + wording.pictures.doubtful;
}

/** The same for readers who do not see the picture. */
function describe(
  timeline: PicturedTimeline,
  whole: Stretch,
  told: readonly Event[],
  strips: readonly Strip[],
): string {
  const most = timeline.spread.reduce((best, one) => (one.count > best.count ? one : best));
  const rows = told.map(({ entries }) => `${shortDate(entries[0])}: ${wordsOf(entries[0])}`);
  const words = [
    wording.pictures.timeline(
      wording.days.interval(daysFromTo(whole)),
      timeline.dated,
      wording.days.interval(most),
      most.count,
    ),
    ...rows.map((row) => row.replace(/\s+/gu, ' ')),
    ...strips.map(({ description }) => description),
  ].join('\n');
  return alternativeOf(words);
}
