import type { Absence } from '../../answer/absence.ts';
import type { OverviewAnswer, OverviewLine, OverviewShown } from '../../answering/overview/overviewAnswer.ts';
import type { TimelineEntry } from '../../answering/timeline/timelineAnswer.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import type { Place } from '../../dossier/place.ts';
import { citationAt } from '../../lookup/lookUp.ts';
import { shownTextOf } from '../../lookup/marksOf.ts';
import { timelineResult } from '../../lookup/timelineResult.ts';
import { wording } from '../../wording/catalogue.ts';
import { block, line, small, type TextLine, titled, under, type ViewBlock } from '../model/block.ts';
import { few, id, type Piece, strong, strongForeign } from '../model/piece.ts';
import { marksOn, type Quote } from '../model/quote.ts';
import type { Opened, View } from '../model/view.ts';
import { citationLine, quotedUnder } from '../parts/cited.ts';
import { foundPassages, resultsOf } from '../parts/foundPassages.ts';
import { framed, remarksOf } from '../parts/frame.ts';
import { type FoundPassage, passageBlocks } from '../parts/passageBlocks.ts';
import { hitsView } from './searchView.ts';

/** A page on a topic: every line a quoted sentence with its citation, to be pinned or dropped; or what comes nearest. */
export function overviewView(answer: OverviewAnswer, dossier: Dossier, opened: Opened): View {
  if (answer.form === 'empty') return hitsView(answer, '', dossier, opened);
  const sections = sectionsOf(answer);
  const lines = sections.flatMap((section) => section.lines);
  const found = foundPassages(lines, dossier);
  let before = 0;
  const shown = sections.map(({ title, lines: own }) => {
    const blocks = own.flatMap((one, at) => sentenceBlock(one, found[before + at], opened));
    before += own.length;
    return { title, blocks };
  });
  return framed(answer, answer.heading, dossier, {
    state: 'found',
    form: 'overview',
    blocks: [
      ...shown.flatMap(({ title, blocks }) => titled(title, blocks)),
      ...peopleBlock(answer, dossier),
      ...lackingBlocks(answer),
      ...remarksOf(answer),
    ],
    results: resultsOf(found),
    leadsOn: true,
  });
}

/** A sentence of the page. */
interface Line extends OverviewLine {
  /** Words of it that are marked: its date, or by what it differs. */
  readonly span: Place | null;
  readonly above: TextLine | null;
}

interface Section {
  readonly title: string;
  readonly lines: readonly Line[];
}

function sectionsOf({ evidence, said, timeline, differing, told }: OverviewShown): readonly Section[] {
  const words = wording.overview;
  const plain = (one: OverviewLine): Line => ({ ...one, span: null, above: null });
  const differ = differing.flatMap(({ kind, a, b }): readonly Line[] => [
    { ...a, above: small([words.differ[kind]]) },
    { ...b, above: small([words.and]) },
  ]);
  return [
    { title: words.evidence, lines: evidence.map(plain) },
    { title: words.said, lines: said.map(plain) },
    { title: words.when, lines: timeline.map((entry) => ({ ...timelineResult(entry), above: timeLine(entry) })) },
    { title: words.differing, lines: [...differ, ...told.map(plain)] },
  ];
}

function sentenceBlock(
  { sentence, span, above }: Line,
  passage: FoundPassage | undefined,
  opened: Opened,
): readonly ViewBlock[] {
  if (passage === undefined) return [];
  const { key, said } = passage;
  if (opened === key) return under(above ?? undefined, passageBlocks(passage, 'context'));
  const quote: Quote = {
    origin: { document: passage.document.id },
    slice: sentence,
    whole: passage.passage,
    marks: marksOn([span], 'time'),
    role: 'line',
    around: span === null ? [] : [span],
  };
  const { isNumbered: _, ...citation } = citationLine(passage);
  const lines = [...(above === null ? [] : [above]), ...quotedUnder(passage, quote), citation, ...said];
  const actions = (['context', 'leave'] as const).map((act) => ({ act, key }));
  return [{ lines, actions, result: key }];
}

function timeLine({ from, to, relation, sure }: TimelineEntry): TextLine {
  const time = wording.days.interval({ from, to }, relation);
  return line(sure ? [time] : [time, wording.timeline.doubtful]);
}

function peopleBlock({ people }: OverviewShown, dossier: Dossier): readonly ViewBlock[] {
  const named = people.map(({ words, passages }) =>
    wording.overview.person<Piece>(
      strongForeign(shownTextOf(words, dossier), 'listed name'),
      passages,
      id(citationAt(words, dossier)),
    ),
  );
  const title = line([strong(wording.overview.people)]);
  return named.length === 0 ? [] : [block(title, line([few(named, named.length)]))];
}

/** What the page cannot say: words that the dossier lacks, with what is spelt nearly so, and silences. */
function lackingBlocks({ absence, lacking }: OverviewShown): readonly ViewBlock[] {
  const lines = [...missingWords(absence), ...lacking];
  return titled(
    wording.overview.lacking,
    lines.map((text) => block({ kind: 'long', label: ['- '], text, isSmall: false })),
  );
}

function missingWords(absence: Absence | null): readonly string[] {
  if (absence === null) return [];
  const { missing, nearest } = absence;
  return missing.map((term) =>
    wording.overview.missing(term, nearest.find((one) => one.term === term)?.suggestions ?? []),
  );
}
