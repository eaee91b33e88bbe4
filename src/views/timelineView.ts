import type { Dossier } from '../dossier/dossier.ts';
import type { AnswerJson } from '../json/answerJson.ts';
import type { TimelineJson } from '../json/commands/timelineJson.ts';
import type { ResultJson } from '../json/parts/resultJson.ts';
import type { TimelineEntryJson } from '../json/parts/timelineEntryJson.ts';
import { wording } from '../wording/catalogue.ts';
import { absenceBlocks } from './absence.ts';
import { block, line, quoteLine, small, type TextLine, under, type ViewBlock } from './block.ts';
import { citationAt, citationLine, textAt } from './cited.ts';
import { foundPassages, resultsOf } from './foundPassages.ts';
import { framed, remarksOf } from './frame.ts';
import { type FoundPassage, passageBlocks } from './passageBlocks.ts';
import { day, few, foreign, id, type Piece, strongForeign, type Words } from './piece.ts';
import { marksOn, type Quote } from './quote.ts';
import type { Opened, View } from './view.ts';

/** The rule of a date that needs no explaining. */
const PLAIN_RULE = 'the date itself';

/** What happened when: each event under its time, each sentence with where it is and how it was dated. */
export function timelineView(answer: AnswerJson, dossier: Dossier, opened: Opened): View {
  const { timeline, total, results, searched } = answer;
  const found = foundPassages(answer, dossier);
  const isNothing = answer.abstained || found.length === 0;
  return framed(answer, {
    state: isNothing ? 'nothing' : 'found',
    form: 'timeline',
    blocks: [
      ...(isNothing ? absenceBlocks(answer, 'passages') : []),
      ...(timeline === undefined
        ? []
        : [...eventBlocks(answer, timeline, found, dossier, opened), ...openBlock(timeline, dossier)]),
      ...remarksOf(answer),
    ],
    counted: isNothing ? '' : wording.timeline.counted(results.length, total, searched.documents),
    results: resultsOf(found),
  });
}

function eventBlocks(
  { results }: AnswerJson,
  { events }: TimelineJson,
  found: readonly FoundPassage[],
  dossier: Dossier,
  opened: Opened,
): readonly ViewBlock[] {
  return events.flatMap(({ entries }) =>
    entries.flatMap((entry, at): readonly ViewBlock[] => {
      const passage = found[entry.result];
      const result = results[entry.result];
      if (passage === undefined || result === undefined) return [];
      const title = line(titleOf(entry, at, entries.length));
      return under(
        title,
        opened === passage.key ? passageBlocks(passage, 'context') : [entryBlock(entry, result, passage, dossier)],
      );
    }),
  );
}

function entryBlock(
  entry: TimelineEntryJson,
  { sentence, span }: ResultJson,
  passage: FoundPassage,
  dossier: Dossier,
): ViewBlock {
  const time = span ?? null;
  const quote: Quote = {
    origin: { document: passage.document.id },
    slice: sentence ?? passage.passage,
    whole: passage.passage,
    marks: marksOn([time], 'time'),
    role: 'event',
    around: time === null ? [] : [time],
  };
  return {
    lines: [quoteLine(quote), citationLine(passage), ...passage.said, ...datedLine(entry, passage, dossier)],
    actions: [{ act: 'context', key: passage.key }],
    result: passage.key,
  };
}

/** The time and, over the sentences about one event, how many there are. */
function titleOf({ from, to, relation, sure }: TimelineEntryJson, at: number, of: number): Words {
  const { doubtful, accounts, account } = wording.timeline;
  const together = of < 2 ? '' : at === 0 ? accounts(of) : account(at + 1, of);
  return [strongForeign(wording.days.interval({ from, to }, relation)), `${sure ? '' : doubtful}${together}`];
}

/** How the days were reached, unless the words are a date. */
function datedLine(
  { rule, anchor }: TimelineEntryJson,
  { document }: FoundPassage,
  dossier: Dossier,
): readonly TextLine[] {
  if (rule === PLAIN_RULE) return [];
  const { dated, anchor: from, published: on } = wording.timeline;
  const { published } = document.metadata;
  if (anchor !== null) {
    const place = { document: anchor.documentId, start: anchor.start, end: anchor.end };
    const words = foreign(textAt(place, dossier), 'words');
    return [small(dated<Piece>(foreign(rule, 'rule'), from<Piece>(words, id(citationAt(place, dossier)))))];
  }
  const own: Words = published !== undefined && rule.includes('document') ? on(day(published)) : [];
  return [small(dated<Piece>(foreign(rule, 'rule'), own))];
}

/** How many times are named that nothing dates, and the first of them. */
function openBlock({ undated, unbounded, open }: TimelineJson, dossier: Dossier): readonly ViewBlock[] {
  const { words, notDated, unbounded: leftOut } = wording.timeline;
  const shown = open.map(({ documentId: document, start, end }) =>
    words<Piece>(
      foreign(textAt({ document, start, end }, dossier), 'words'),
      id(citationAt({ document, start }, dossier)),
    ),
  );
  const lines = [
    ...(undated === 0 ? [] : [small(notDated<Piece>(few(shown, shown.length, undated - shown.length)))]),
    ...(unbounded === 0 ? [] : [small([leftOut(unbounded)])]),
  ];
  return lines.length === 0 ? [] : [block(...lines)];
}
