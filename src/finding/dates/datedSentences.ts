import type { DateAnchor, DateMention, DateRelation, DateUnit, DayInterval } from '../../dossier/dateMention.ts';
import { datingRules } from '../../dossier/datingRules.ts';
import type { NumberedDocument } from '../../dossier/dossier.ts';
import type { Passage } from '../../dossier/passage.ts';
import { contains, overlaps, type Slice } from '../../dossier/slice.ts';
import { sentencesOf } from '../../languages/sentences.ts';
import { anyCue } from './words/cues.ts';

/** The rules of words such as “now”, which name a time without bounds. */
const UNBOUNDED: ReadonlySet<string> = new Set(
  (['the present', 'the past', 'the future'] as const).map(datingRules.vague),
);

/** A sentence of a document with a time that it names; one that names two times is here twice. */
export interface DatedSentence extends DayInterval {
  readonly document: NumberedDocument;
  readonly passage: Passage;
  readonly sentence: Slice;
  /** The sentence before it in the passage, if there is one. */
  readonly before: Slice | null;
  /** The words that name the time. */
  readonly date: Slice;
  readonly unit: DateUnit;
  readonly relation: DateRelation | null;
  readonly sure: boolean;
  readonly rule: string;
  readonly anchor: DateAnchor | null;
}

/** A time that is named and that nothing dates. */
export interface UndatedMention extends Slice {
  readonly document: NumberedDocument;
  readonly passage: Passage;
  /** Words such as "now" and "the future", which have no bounds, rather than some day that is not said. */
  readonly unbounded: boolean;
}

export interface DatesOfDocument {
  readonly dated: readonly DatedSentence[];
  readonly undated: readonly UndatedMention[];
}

/** Headings say nothing by themselves, and footnotes date what is cited. */
const SKIPPED: readonly Passage['kind'][] = ['heading', 'footnote', 'runningHead', 'tableHead'];
/** With fewer words than this beside its date, a sentence is the label of the next one: "12 May 2021." */
const FEWEST_WORDS = 3;
/** A year that names a thing, such as the 1967 lines, does not say when something happened; a remark may come between. */
const NAMED_BY_YEAR = new RegExp(
  `^\\]?\\s*(?:\\[[^\\]]{0,60}\\]\\s*)?${anyCue(({ namedByYear }) => namedByYear)}(?!\\p{L})`,
  'iu',
);

const ARTICLE = anyCue(({ indefiniteArticle }) => indefiniteArticle);
/** "It was on a Thursday" names some Thursday, not the last one. */
const INDEFINITE = new RegExp(`(?<!\\p{L})(?:${ARTICLE}|${anyCue(({ indefinite }) => indefinite)})\\s+$`, 'iu');
/** The same as the first of its own words. */
const INDEFINITE_FIRST = new RegExp(`^${ARTICLE}\\s`, 'iu');

/** The sentences of a document that name a time, in reading order, and the times that stay open. */
export function datedSentencesIn(document: NumberedDocument, mentions: readonly DateMention[]): DatesOfDocument {
  const dated: DatedSentence[] = [];
  const undated: UndatedMention[] = [];
  let next = 0;
  for (const passage of document.passages.toSorted((a, b) => a.start - b.start)) {
    while (next < mentions.length && (mentions[next]?.end ?? 0) <= passage.start) next += 1;
    const first = next;
    while (next < mentions.length && (mentions[next]?.start ?? 0) < passage.end) next += 1;
    if (SKIPPED.includes(passage.kind)) continue;
    const here = mentions.slice(first, next).filter((mention) => contains(passage, mention));
    if (here.length === 0) continue;
    dated.push(...datedIn(document, passage, here));
    undated.push(
      ...here
        .filter((mention) => mention.interval === null || isSomeDay(document.standing, mention))
        .map(({ start, end, rule }) => ({ document, passage, start, end, unbounded: UNBOUNDED.has(rule) })),
    );
  }
  return { dated, undated };
}

function datedIn(
  document: NumberedDocument,
  passage: Passage,
  mentions: readonly DateMention[],
): readonly DatedSentence[] {
  const sentences = sentencesOf(document.standing, passage);
  const found: DatedSentence[] = [];
  for (const [index, mention] of mentions.entries()) {
    const meant = daysOf(mention);
    if (meant === null || mention.unit === null) continue;
    if (isName(document.standing, mention) || isSomeDay(document.standing, mention)) continue;
    const at = sentences.findIndex((sentence) => overlaps(sentence, mention));
    const own = sentences[at];
    if (own === undefined) continue;
    const earlier = mentions[index - 1];
    const range = earlier === undefined ? null : rangeOf(document.standing, earlier, mention, own);
    const last = found.at(-1);
    if (range !== null && last !== undefined && earlier !== undefined && last.date.start === earlier.start) {
      // "From May to July 2021" is one time, not two.
      found[found.length - 1] = { ...last, ...range, sure: last.sure && mention.sure };
      continue;
    }
    const sentence = withNext(document.standing, own, sentences[at + 1], mention);
    const { unit, relation, sure, rule, anchor } = mention;
    const date = { start: mention.start, end: mention.end };
    const before = sentences[at - 1] ?? null;
    found.push({ document, passage, sentence, before, date, ...meant, unit, relation, sure, rule, anchor });
  }
  return withoutRepetition(found);
}

function daysOf({ interval, narrowed }: DateMention): DayInterval | null {
  return narrowed ?? interval;
}

function isName(text: string, { end, unit }: DateMention): boolean {
  return unit === 'year' && NAMED_BY_YEAR.test(text.slice(end, end + 100));
}

function isSomeDay(text: string, { start, end, anchor }: DateMention): boolean {
  if (anchor === null) return false;
  return INDEFINITE_FIRST.test(text.slice(start, end)) || INDEFINITE.test(text.slice(Math.max(0, start - 12), start));
}

/** Between the ends of a range: "28 February–2 March". */
const DASH = /^\s?[-–]\s?$/u;

/** The whole stretch, if one mention says from when and the next one, in the same sentence, until when. */
function rangeOf(
  text: string,
  first: DateMention,
  second: DateMention,
  sentence: Slice,
): (DayInterval & Pick<DatedSentence, 'date' | 'relation'>) | null {
  const [start, end] = [daysOf(first), daysOf(second)];
  const isNamed = first.relation === 'from' && second.relation === 'to';
  const isRange = (isNamed || DASH.test(text.slice(first.end, second.start))) && contains(sentence, first);
  if (!isRange || start === null || end === null || end.to < start.from) return null;
  return { from: start.from, to: end.to, date: { start: first.start, end: second.end }, relation: null };
}

/** The sentence, with the next one if it says little but the date. */
function withNext(text: string, sentence: Slice, next: Slice | undefined, date: Slice): Slice {
  const beside = text.slice(sentence.start, date.start) + text.slice(date.end, sentence.end);
  const words = beside.match(/\p{L}{2,}/gu)?.length ?? 0;
  return next === undefined || words >= FEWEST_WORDS ? sentence : { start: sentence.start, end: next.end };
}

/** One sentence that names one time twice says it once. */
function withoutRepetition(found: readonly DatedSentence[]): readonly DatedSentence[] {
  return found.filter(
    (one, index) =>
      found.findIndex(
        (other) => other.sentence.start === one.sentence.start && other.from === one.from && other.to === one.to,
      ) === index,
  );
}
