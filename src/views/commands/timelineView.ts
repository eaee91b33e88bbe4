import type { TimelineAnswer, TimelineEntry, TimelineShown } from '../../answering/timeline/timelineAnswer.ts';
import { datingRules, leansOnDocumentsDate } from '../../dossier/datingRules.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { datingInWords } from '../../lookup/datingInWords.ts';
import { citationAt } from '../../lookup/lookUp.ts';
import { shownTextOf } from '../../lookup/marksOf.ts';
import { timelineResult } from '../../lookup/timelineResult.ts';
import { wording } from '../../wording/catalogue.ts';
import { block, line, small, type TextLine, under, type ViewBlock } from '../model/block.ts';
import { day, few, foreign, id, type Piece, strong, type Words } from '../model/piece.ts';
import { marksOn, type Quote } from '../model/quote.ts';
import type { Opened, View } from '../model/view.ts';
import { absenceBlocks } from '../parts/absenceBlocks.ts';
import { citationLine, quotedUnder } from '../parts/cited.ts';
import { foundPassages, resultsOf } from '../parts/foundPassages.ts';
import { framed, remarksOf } from '../parts/frame.ts';
import { type FoundPassage, passageBlocks } from '../parts/passageBlocks.ts';

/** What happened when: each event under its time, each sentence with where it is and how it was dated. */
export function timelineView(answer: TimelineAnswer, dossier: Dossier, opened: Opened): View {
  if (answer.form === 'empty') {
    return framed(answer, answer.heading, dossier, {
      state: 'nothing',
      form: 'timeline',
      blocks: [...absenceBlocks(answer, answer.absence, 'passages'), ...remarksOf(answer)],
    });
  }
  const { heading, events, total, searched } = answer;
  const times = timesOf(events);
  const entries = times.flat();
  const found = foundPassages(entries.map(timelineResult), dossier);
  return framed(answer, heading, dossier, {
    state: 'found',
    form: 'timeline',
    blocks: [...timeBlocks(times, found, dossier, opened), ...openBlock(answer, dossier), ...remarksOf(answer)],
    counted: wording.timeline.counted(entries.length, total, searched.documents),
    results: resultsOf(found),
  });
}

/** The sentences under their times; `found` has the passage of each, in the same order. */
function timeBlocks(
  times: readonly (readonly TimelineEntry[])[],
  found: readonly FoundPassage[],
  dossier: Dossier,
  opened: Opened,
): readonly ViewBlock[] {
  const beforeOf = quotedBefore();
  let at = -1;
  return times.flatMap((entries) =>
    entries.flatMap((entry, number): readonly ViewBlock[] => {
      at += 1;
      const passage = found[at];
      if (passage === undefined) return [];
      const before = beforeOf(entry);
      const blocks =
        opened === passage.key ? passageBlocks(passage, 'context') : [entryBlock(entry, before, passage, dossier)];
      return under(titleLine(entries, number), blocks);
    }),
  );
}

/** The sentences under each time: events of the very same days are under one. */
function timesOf(events: TimelineShown['events']): readonly (readonly TimelineEntry[])[] {
  const byTime = Map.groupBy(events, ({ from, to }) => `${from} ${to}`);
  return [...byTime.values()].map((same) => same.flatMap(({ entries }) => entries));
}

/** Tells of each entry in turn under which other time its sentence is quoted already; null if it is not. */
function quotedBefore(): (entry: TimelineEntry) => string | null {
  const times = new Map<string, string>();
  return ({ sentence: { document, start }, from, to, relation }) => {
    const key = `${start} ${document}`;
    const before = times.get(key) ?? null;
    if (before === null) times.set(key, wording.days.interval({ from, to }, relation));
    return before;
  };
}

/** A sentence with its time marked. One that is quoted under another time is not quoted again: part of it could lose who says it, or a “not”. */
function entryBlock(entry: TimelineEntry, before: string | null, passage: FoundPassage, dossier: Dossier): ViewBlock {
  const { sentence, date } = entry;
  const quote: Quote = {
    origin: { document: passage.document.id },
    slice: sentence,
    whole: passage.passage,
    marks: marksOn([date], 'time'),
    role: 'event',
    around: [date],
  };
  return {
    lines: [
      ...(before === null ? quotedUnder(passage, quote) : [line([wording.timeline.quotedUnder(before)])]),
      citationLine(passage),
      ...(before === null ? passage.said : []),
      ...datedLine(entry, passage, dossier),
    ],
    actions: [{ act: 'context', key: passage.key }],
    result: passage.key,
  };
}

/** The time, once over the sentences that tell of it, and how many they are; again on another page, or where a sentence is less exact. */
function titleLine(entries: readonly TimelineEntry[], at: number): TextLine | undefined {
  const [first] = entries;
  const entry = entries[at];
  if (first === undefined || entry === undefined) return undefined;
  const { from, to, relation, sure } = entry;
  const { doubtful, accounts, account } = wording.timeline;
  const of = entries.length;
  const together = of < 2 ? '' : at === 0 ? accounts(of) : account(at + 1, of);
  const title = line([strong(wording.days.interval({ from, to }, relation)), `${sure ? '' : doubtful}${together}`]);
  const isSame = from === first.from && to === first.to && sure === first.sure;
  return isSame ? { ...title, once: { key: `time:${first.from}:${first.to}`, next: [], above: [] } } : title;
}

/** How the days were reached, unless the words are a date. */
function datedLine(
  { date, rule, anchor }: TimelineEntry,
  { document }: FoundPassage,
  dossier: Dossier,
): readonly TextLine[] {
  if (rule === datingRules.itself) return [];
  const named = foreign(shownTextOf(date, dossier), 'words');
  const said = foreign(datingInWords(rule), 'rule');
  const { dated, anchor: from, published: on } = wording.timeline;
  const { published } = document.metadata;
  if (anchor !== null) {
    const words = foreign(shownTextOf(anchor, dossier), 'words');
    return [small(dated<Piece>(named, said, from<Piece>(words, id(citationAt(anchor, dossier)))))];
  }
  const own: Words = published !== undefined && leansOnDocumentsDate(rule) ? on(day(published)) : [];
  return [small(dated<Piece>(named, said, own))];
}

/** How many times are named that nothing dates, and the first of them. */
function openBlock({ undated, unbounded, open }: TimelineShown, dossier: Dossier): readonly ViewBlock[] {
  const { words, notDated, unbounded: leftOut } = wording.timeline;
  const shown = open.map((place) =>
    words<Piece>(foreign(shownTextOf(place, dossier), 'words'), id(citationAt(place, dossier))),
  );
  const lines = [
    ...(undated === 0 ? [] : [small(notDated<Piece>(few(shown, shown.length, undated - shown.length)))]),
    ...(unbounded === 0 ? [] : [small([leftOut(unbounded)])]),
  ];
  return lines.length === 0 ? [] : [block(...lines)];
}
