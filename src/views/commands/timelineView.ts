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
  const entries = events.flatMap((event) => event.entries);
  const found = foundPassages(entries.map(timelineResult), dossier);
  return framed(answer, heading, dossier, {
    state: 'found',
    form: 'timeline',
    blocks: [...eventBlocks(answer, found, dossier, opened), ...openBlock(answer, dossier), ...remarksOf(answer)],
    counted: wording.timeline.counted(entries.length, total, searched.documents),
    results: resultsOf(found),
  });
}

function eventBlocks(
  { events }: TimelineShown,
  found: readonly FoundPassage[],
  dossier: Dossier,
  opened: Opened,
): readonly ViewBlock[] {
  let at = -1;
  return events.flatMap(({ entries }) =>
    entries.flatMap((entry, number): readonly ViewBlock[] => {
      at += 1;
      const passage = found[at];
      if (passage === undefined) return [];
      const title = line(titleOf(entry, number, entries.length));
      const isOpened = opened === passage.key;
      return under(title, isOpened ? passageBlocks(passage, 'context') : [entryBlock(entry, passage, dossier)]);
    }),
  );
}

function entryBlock(entry: TimelineEntry, passage: FoundPassage, dossier: Dossier): ViewBlock {
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
      ...quotedUnder(passage, quote),
      citationLine(passage),
      ...passage.said,
      ...datedLine(entry, passage, dossier),
    ],
    actions: [{ act: 'context', key: passage.key }],
    result: passage.key,
  };
}

/** The time and, over the sentences about one event, how many there are. */
function titleOf({ from, to, relation, sure }: TimelineEntry, at: number, of: number): Words {
  const { doubtful, accounts, account } = wording.timeline;
  const together = of < 2 ? '' : at === 0 ? accounts(of) : account(at + 1, of);
  return [strong(wording.days.interval({ from, to }, relation)), `${sure ? '' : doubtful}${together}`];
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
