import type { AskAnswer, AskedPart, AskHit } from '../../answering/ask/askAnswer.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { citationAt } from '../../lookup/lookUp.ts';
import { shownTextOf } from '../../lookup/marksOf.ts';
import { wording } from '../../wording/catalogue.ts';
import { block, line, type TextLine, titled, under, type ViewBlock } from '../model/block.ts';
import { foreign, id, type Piece, strongForeign } from '../model/piece.ts';
import type { Opened, View } from '../model/view.ts';
import { absenceBlocks } from '../parts/absenceBlocks.ts';
import { concordBlocks } from '../parts/concordBlocks.ts';
import { elsewhereBlocks } from '../parts/elsewhereBlocks.ts';
import { foundPassages, resultsOf } from '../parts/foundPassages.ts';
import { framed, remarksOf } from '../parts/frame.ts';
import type { FoundPassage } from '../parts/passageBlocks.ts';
import { excerpt, excerpts, nearestBlocks } from './searchView.ts';

/** The passage that answers, whether others agree, and the passages after it; or silence and what comes nearest. */
export function askView(answer: AskAnswer, dossier: Dossier, opened: Opened): View {
  const { heading, hits, absence, total, searched, readAfter, quotedElsewhere } = answer;
  const found = foundPassages(hits, dossier);
  const isNothing = answer.abstained || found.length === 0;
  return framed(answer, heading, dossier, {
    state: isNothing ? 'nothing' : 'answered',
    form: 'results',
    head: { title: heading, lines: [], ...(readAfter === null ? {} : { readAfter }) },
    blocks: [
      ...(isNothing ? absenceBlocks(answer, absence, 'ask') : []),
      ...(quotedElsewhere === null ? [] : elsewhereBlocks(quotedElsewhere, dossier)),
      ...(isNothing ? nearestBlocks(found, opened) : answerBlocks(answer, found, dossier, opened)),
      ...remarksOf(answer),
    ],
    counted: isNothing ? '' : wording.reply.passages(total, searched.passages, searched.documents),
    results: resultsOf(found),
    leadsOn: true,
  });
}

function answerBlocks(
  answer: AskAnswer,
  found: readonly FoundPassage[],
  dossier: Dossier,
  opened: Opened,
): readonly ViewBlock[] {
  const { concord, parts } = answer;
  const { blocks, shown } =
    parts.length > 0
      ? partsBlocks(parts, answer, found, dossier, opened)
      : { blocks: excerpts(found.slice(0, 1), opened), shown: new Set([0]) };
  const [next, ...others] = found.filter((_, at) => !shown.has(at));
  return [
    ...blocks,
    ...(concord === null ? [] : concordBlocks(concord, dossier)),
    ...(next === undefined ? [] : titled(wording.reply.otherPassages, excerpt(next, opened))),
    ...excerpts(others, opened),
  ];
}

/** Each part of the question with what answers it, and which passages that shows. */
function partsBlocks(
  parts: readonly AskedPart[],
  answer: Pick<AskAnswer, 'searched' | 'hits'>,
  found: readonly FoundPassage[],
  dossier: Dossier,
  opened: Opened,
): { readonly blocks: readonly ViewBlock[]; readonly shown: ReadonlySet<number> } {
  const seen = new Set<number>();
  const blocks = parts.flatMap(({ question, hit, concord, absence }): readonly ViewBlock[] => {
    const at = hit === null ? -1 : answer.hits.findIndex((one) => isSameSentence(one, hit));
    const one = found[at];
    const title = line([strongForeign(question, 'question')]);
    if (hit === null || one === undefined) return under(title, absenceBlocks(answer, absence, 'ask'));
    const isRepeated = seen.has(at);
    seen.add(at);
    const shown = isRepeated ? [block(repeatedLine(hit, dossier))] : excerpt(one, opened);
    return [...under(title, shown), ...(concord === null ? [] : concordBlocks(concord, dossier))];
  });
  return { blocks, shown: seen };
}

function isSameSentence(one: AskHit, other: AskHit): boolean {
  return one.sentence.document === other.sentence.document && one.sentence.start === other.sentence.start;
}

/** The same sentence answers: its words are not shown twice. */
function repeatedLine({ span, sentence }: AskHit, dossier: Dossier): TextLine {
  const citation = id(citationAt(sentence, dossier));
  const words = wording.ask;
  return line(
    span === null
      ? words.sameSentence<Piece>(citation)
      : words.inSameSentence<Piece>(foreign(shownTextOf(span, dossier), 'few words'), citation),
  );
}
