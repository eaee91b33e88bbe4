import { datingRules } from '../../../dossier/datingRules.ts';
import type { Slice } from '../../../dossier/slice.ts';
import type { Reading } from '../reading.ts';
import { anyCue } from '../words/cues.ts';
import { resolve } from './resolve.ts';
import { mentionAnchor, type Named, type Resolution, SIZE, type Situation } from './situation.ts';

/** From what a time is reckoned that is not reckoned from the document's date; null if from that. */
export type OwnAnchor = { readonly named: Named | null; readonly rule: string } | null;

/** UTF-16 units before an opening mark among which a diary or letter is named. */
const LEAD = 200;
/** The longest quotation that is followed back to its opening mark, in UTF-16 units. */
const LONGEST_QUOTE = 2000;
const WRITING = new RegExp(`(?<!\\p{L})${anyCue(({ writings }) => writings)}(?!\\p{L})`, 'iu');
const SENTENCE_END = /(?:\p{L}{2}[.!?]["”’]?\s+(?=["“‘]?\p{Lu})|\n\s*\n)/gu;

/** "TORVIK, 3 May —", "SYDNEY (Tuesday) –" at the beginning of a paragraph: the place before the date, and the dash after it. */
const PLACE_BEFORE = /(?:^|\n[^\S\n]*\n|^\n)[^\S\n]*(?:\p{Lu}[\p{L}.’'-]*(?:,?[^\S\n]|,|$)){1,6}\(?$/u;
const DASH_AFTER = /^\)?[^\S\n]?(?:\([^()\n]{1,30}\)[^\S\n]?)?[—–][^\S\n]/u;
const LONGEST_PLACE = 70;

/** A year with a quotation behind it in the same sentence. */
const QUOTED_IN_A_YEAR = /\b\d{4}\b[^.!?\n]{0,200}[“"„«]/u;

/** Whether a text quotes a diary or a letter, or what was said in a year: most do not, and need not be searched for it. */
export function mayQuoteOlder(text: string): boolean {
  return WRITING.test(text) || QUOTED_IN_A_YEAR.test(text);
}

/** The diary or letter in whose quotation a time is named, by its date if it has one; null if it is in none. */
export function writingAround(text: string, start: number, named: readonly Named[]): OwnAnchor {
  const from = Math.max(0, start - LONGEST_QUOTE);
  const before = text.slice(from, start);
  const paragraph = before.slice(before.lastIndexOf('\n\n') + 1);
  const opening = openingIn(paragraph);
  if (opening === null) return null;
  const lead = paragraph.slice(Math.max(0, opening - LEAD), opening);
  const cut = [...lead.matchAll(SENTENCE_END)].at(-1);
  const own = cut === undefined ? lead : lead.slice(cut.index + cut[0].length);
  const open = start - paragraph.length + opening;
  const date = named.findLast((one) => one.end <= open);
  const isIts = date !== undefined && date.start >= open - own.length;
  // In 1977 Calder wrote: “I arrive on Friday.” What was said in a year is reckoned from that year.
  const isOfYear = isIts && date.whole && SIZE[date.period.unit] === SIZE.year;
  if (!isOfYear && !WRITING.test(own)) return null;
  return { named: isIts ? date : null, rule: datingRules.dateOfWriting };
}

/** Where the quotation begins that is open at the end of a paragraph's part; null if none is. */
function openingIn(paragraph: string): number | null {
  const curved = Math.max(...['“', '«', '„'].map((mark) => paragraph.lastIndexOf(mark)));
  if (curved > Math.max(paragraph.lastIndexOf('”'), paragraph.lastIndexOf('»'))) return curved;
  const straight = paragraph.lastIndexOf('"');
  return straight < 0 || (paragraph.match(/"/gu)?.length ?? 0) % 2 === 0 ? null : straight;
}

/**
 * Whether a date heads what follows: that of a dateline ("TORVIK, 3 May —" at the beginning of a paragraph), or a day that is
 * a paragraph of its own, as in a diary. Offsets count UTF-16 units.
 */
export function isDateline(text: string, { start, end }: Slice): boolean {
  if (/(?:^|\n\n)$/u.test(text.slice(Math.max(0, start - 2), start)) && /^[.:]?\n\n/u.test(text.slice(end, end + 3)))
    return true;
  const after = text.slice(end, end + LONGEST_PLACE);
  return (
    (after.includes('—') || after.includes('–')) &&
    DASH_AFTER.test(after) &&
    PLACE_BEFORE.test(text.slice(Math.max(0, start - LONGEST_PLACE), start))
  );
}

/** Resolves a reading with its own anchor in place of the document's date. */
export function resolveFrom(own: OwnAnchor, reading: Reading, situation: Situation): Resolution {
  if (own === null) return resolve(reading, situation);
  const { named, rule } = own;
  const document = named === null || SIZE[named.period.unit] > SIZE.year ? null : named.period;
  const resolution = resolve(reading, { ...situation, document });
  if (named === null || resolution.anchor?.kind !== 'document date') return resolution;
  return {
    ...resolution,
    rule,
    anchor: mentionAnchor(named),
    sure: resolution.sure && named.sure && (named.whole || rule === datingRules.dateline),
  };
}
