import type { Dossier } from '../dossier/dossier.ts';
import type { AnswerJson } from '../json/answerJson.ts';
import type { OverviewJson } from '../json/commands/overviewJson.ts';
import type { TimelineEntryJson } from '../json/parts/timelineEntryJson.ts';
import { wording } from '../wording/catalogue.ts';
import { absenceBlocks } from './absence.ts';
import { block, line, quoteLine, small, type TextLine, titled, type ViewBlock } from './block.ts';
import { citationAt, citationLine, textAt } from './cited.ts';
import { foundPassages, resultsOf } from './foundPassages.ts';
import { framed, remarksOf } from './frame.ts';
import type { FoundPassage } from './passageBlocks.ts';
import { few, foreign, id, type Piece, strong, strongForeign } from './piece.ts';
import { marksOn, type Quote } from './quote.ts';
import { nearestBlocks } from './searchView.ts';
import type { Opened, View } from './view.ts';

/** A page on a topic: every line a quoted sentence with its citation, to be pinned or dropped; or what comes nearest. */
export function overviewView(answer: AnswerJson, dossier: Dossier, opened: Opened): View {
  const { brief } = answer;
  const found = foundPassages(answer, dossier);
  const results = resultsOf(found);
  if (brief === undefined) {
    const nearest = [...absenceBlocks(answer, 'passages'), ...nearestBlocks(found, opened)];
    return framed(answer, { state: 'nothing', form: 'results', blocks: [...nearest, ...remarksOf(answer)], results });
  }
  return framed(answer, {
    state: 'found',
    form: 'overview',
    blocks: [...overviewBlocks(answer, brief, found, dossier), ...remarksOf(answer)],
    results,
    leadsOn: true,
  });
}

function overviewBlocks(
  answer: AnswerJson,
  brief: OverviewJson,
  found: readonly FoundPassage[],
  dossier: Dossier,
): readonly ViewBlock[] {
  const words = wording.overview;
  const sentence = (at: number, above?: TextLine): readonly ViewBlock[] => sentenceBlock(answer, found[at], at, above);
  const sentences = (places: readonly number[]): readonly ViewBlock[] => places.flatMap((at) => sentence(at));
  const differing = brief.differing.flatMap(({ kind, a, b }) => [
    ...sentence(a, small([words.differ[kind]])),
    ...sentence(b, small([words.and])),
  ]);
  return [
    ...titled(words.evidence, sentences(brief.evidence)),
    ...titled(words.said, sentences(brief.said)),
    ...titled(
      words.when,
      brief.timeline.flatMap((entry) => sentence(entry.result, timeLine(entry))),
    ),
    ...titled(words.differing, [...differing, ...sentences(brief.told)]),
    ...peopleBlock(brief, dossier),
    ...lackingBlocks(answer, brief),
  ];
}

function sentenceBlock(
  { results }: AnswerJson,
  passage: FoundPassage | undefined,
  at: number,
  above: TextLine | undefined,
): readonly ViewBlock[] {
  const result = results[at];
  if (passage === undefined || result === undefined) return [];
  const { key, said } = passage;
  const span = result.span ?? null;
  const quote: Quote = {
    origin: { document: passage.document.id },
    slice: result.sentence ?? passage.passage,
    whole: passage.passage,
    marks: marksOn([span], 'time'),
    role: 'line',
    around: span === null ? [] : [span],
  };
  const citation = line(citationLine(passage).words, 'each');
  return [
    {
      lines: [...(above === undefined ? [] : [above]), quoteLine(quote), citation, ...said],
      actions: [{ act: 'leave', key }],
      result: key,
    },
  ];
}

function timeLine({ from, to, relation, sure }: TimelineEntryJson): TextLine {
  const time = foreign(wording.days.interval({ from, to }, relation));
  return line(sure ? [time] : [time, wording.timeline.doubtful]);
}

function peopleBlock({ people }: OverviewJson, dossier: Dossier): readonly ViewBlock[] {
  const words = wording.overview;
  const named = people.map(({ documentId: document, start, end, passages }) =>
    words.person<Piece>(
      strongForeign(textAt({ document, start, end }, dossier), 'listed name'),
      passages,
      id(citationAt({ document, start }, dossier)),
    ),
  );
  return named.length === 0 ? [] : [block(line([strong(words.people)]), line([few(named, named.length)]))];
}

/** What the page cannot say: words that the dossier lacks, with what is spelt nearly so, and silences. */
function lackingBlocks({ absence }: AnswerJson, { lacking }: OverviewJson): readonly ViewBlock[] {
  const words = wording.overview;
  const missing = (absence?.missing ?? []).map((term) =>
    words.missing(term, absence?.nearest.find((one) => one.term === term)?.suggestions ?? []),
  );
  return titled(
    words.lacking,
    [...missing, ...lacking].map((text) => block({ kind: 'long', label: ['- '], text, isSmall: false })),
  );
}
