import type { DayInterval } from '../../dossier/dateMention.ts';
import { overlaps, type Slice } from '../../dossier/slice.ts';
import type { DocumentFindings } from '../../finding/documentFindings.ts';
import { isSameSpeaker } from '../../finding/people/isSameSpeaker.ts';
import { alternatives } from '../../languages/alternatives.ts';
import type { Wanted } from '../../languages/parts/asking.ts';
import { fold } from '../../text/fold.ts';
import { quantityAt } from './quantity.ts';

/** What a passage gives for what is asked: words of it, in a sentence. */
export interface Given {
  /** What is found in the document. */
  readonly found: DocumentFindings;
  readonly sentence: Slice;
  readonly span: Slice;
}

/** Two answers say the same, cannot both be right, or leave it open. */
export type Sameness = 'same' | 'different' | 'open';

/** Compares what two passages give. Names may both be right; two times or two numbers for one thing cannot. */
export function samenessOf(a: Given, b: Given, wanted: Wanted): Sameness {
  if (wanted === 'time') return ofTimes(a, b);
  if (wanted === 'number') return ofNumbers(a, b);
  return wanted === 'person' && isSameSpeaker(wordsOf(a), wordsOf(b)) ? 'same' : ofWords(a, b);
}

function ofWords(a: Given, b: Given): Sameness {
  const [one, other] = [keyOf(a), keyOf(b)];
  return holds(one, other) || holds(other, one) ? 'same' : 'open';
}

function keyOf(given: Given): string {
  return wordsOf(given).split(/\s+/u).map(fold).join(' ');
}

function wordsOf({ found: { document }, span }: Given): string {
  return document.standing.slice(span.start, span.end);
}

/** Whether one answer says all that another does and more: "Captain Ines Calder" and "Ines Calder". */
function holds(longer: string, shorter: string): boolean {
  return ` ${longer} `.includes(` ${shorter} `);
}

function ofNumbers(a: Given, b: Given): Sameness {
  const [one, other] = [a, b].map(({ found: { document }, sentence, span }) =>
    quantityAt(document.standing, sentence, span, document.metadata.language?.slice(0, 2)),
  );
  if (one === null || one === undefined || other === null || other === undefined) return ofWords(a, b);
  if (one.unit !== other.unit) return 'open';
  // "Fewer than twelve" and "twelve" can both be right, but they are not the same.
  if (one.value === other.value) return one.isRough === other.isRough ? 'same' : 'open';
  return one.isRough || other.isRough ? 'open' : 'different';
}

function ofTimes(a: Given, b: Given): Sameness {
  const compared = [ofDays(a, b), ofClocks(a, b), ofSpansOfTime(a, b)];
  if (compared.includes('different')) return 'different';
  return compared.includes('same') ? 'same' : ofWords(a, b);
}

/** A year and a day in it are the same; so are days that two documents reckon from different ends. */
function ofDays(a: Given, b: Given): Sameness {
  const [one, other] = [dayOf(a), dayOf(b)];
  if (one === null || other === null) return 'open';
  if (one.interval.from <= other.interval.to && other.interval.from <= one.interval.to) return 'same';
  return one.isBound || other.isBound ? 'open' : 'different';
}

interface Day {
  readonly interval: DayInterval;
  /** Only an end of the time is named: "before 1991", "until May". */
  readonly isBound: boolean;
}

function dayOf({ found, span }: Given): Day | null {
  const mention = found.dateMentions.find((one) => overlaps(one, span) && one.sure && one.interval !== null);
  if (mention === undefined || mention.interval === null) return null;
  const isBound = mention.relation !== null && mention.relation !== 'from' && mention.relation !== 'to';
  return { interval: mention.narrowed ?? mention.interval, isBound };
}

const CLOCK = /(?<!\p{Nd})(\p{Nd}{1,2})[:.](\p{Nd}{2})(?!\p{Nd})\s?(?:([ap])\.?m\.?)?/iu;

function ofClocks(a: Given, b: Given): Sameness {
  const [one, other] = [clockOf(a), clockOf(b)];
  if (one === null || other === null) return 'open';
  return one === other ? 'same' : 'different';
}

/** Minutes since midnight. */
function clockOf({ found: { document }, span, sentence }: Given): number | null {
  const found = CLOCK.exec(document.standing.slice(span.start, Math.min(sentence.end, span.end + ' a.m.'.length)));
  if (found === null || found.index >= span.end - span.start) return null;
  const [, hours = '', minutes = '', half] = found;
  const hour = Number(fold(hours)) % (half === undefined ? 24 : 12);
  return (hour + (half?.toLowerCase() === 'p' ? 12 : 0)) * 60 + Number(fold(minutes));
}

const TIME_UNIT = new RegExp(
  alternatives(({ amounts }) => amounts?.timeUnits),
  'iu',
);

/** "eleven weeks" and "11 weeks"; weeks and months are not reckoned against each other. */
function ofSpansOfTime(a: Given, b: Given): Sameness {
  const [one, other] = [a, b].map(
    ({ found: { document }, span }) => TIME_UNIT.exec(document.standing.slice(span.start, span.end))?.[0],
  );
  if (one === undefined || other === undefined || fold(one) !== fold(other)) return 'open';
  return ofNumbers(a, b);
}
