import type { Change } from '../../answering/sources/citeAnswer.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { formerOf } from '../../lookup/formerOf.ts';
import { documentOf } from '../../lookup/lookUp.ts';
import type { DigestAnswer, DigestShown } from '../../team/digests/digestAnswer.ts';
import { wording } from '../../wording/catalogue.ts';
import { joined } from '../../wording/phrase.ts';
import { block, line, small, titled, under, type ViewBlock } from '../model/block.ts';
import { foreign, id, type Piece, type Words } from '../model/piece.ts';
import type { Opened, View } from '../model/view.ts';
import { changeBlocks } from '../parts/changeBlocks.ts';
import { citedAt } from '../parts/cited.ts';
import { documentBlock, documentKeys } from '../parts/documentBlock.ts';
import { finderBlocks } from '../parts/finderBlocks.ts';
import { foundPassages, resultsOf } from '../parts/foundPassages.ts';
import { framed, remarksOf } from '../parts/frame.ts';
import type { FoundPassage } from '../parts/passageBlocks.ts';
import { scheduleBlock } from '../parts/scheduleBlock.ts';
import { excerpt } from './searchView.ts';

/** What is new, the set times of a channel, or what was done. */
export function digestView(answer: DigestAnswer, dossier: Dossier, opened: Opened): View {
  if (answer.form === 'shown') return newsView(answer, dossier, opened);
  const schedules = answer.form === 'schedules' ? answer.schedules : [];
  return framed(answer, answer.heading, dossier, {
    state: 'found',
    form: 'results',
    blocks: [...schedules.map(scheduleBlock), ...remarksOf(answer)],
  });
}

/** What is new: documents, those that have grown, what the watches found, and cited passages that have changed. */
function newsView(answer: DigestShown, dossier: Dossier, opened: Opened): View {
  const found = foundPassages(answer.found, dossier);
  const documents = answer.documents.map((name) => documentOf(name, dossier));
  const words = wording.digest;
  const { moreDocuments, grown, changes } = answer;
  return framed(answer, answer.heading, dossier, {
    state: 'found',
    form: 'results',
    blocks: [
      ...missedBlock(answer),
      ...titled(words.newDocuments(documents.length + moreDocuments), [
        ...documents.map(documentBlock),
        ...(moreDocuments === 0 ? [] : [block(small([words.moreDocuments(moreDocuments)]))]),
      ]),
      ...titled(
        words.grown,
        grown.map((one) => grownBlock(one, dossier)),
      ),
      ...titled(words.found, [...finderBlocks(answer.watches), ...foundBlocks(answer, found, opened)]),
      ...titled(
        words.changed,
        changes.flatMap((change) => changedBlocks(change, dossier)),
      ),
      ...remarksOf(answer),
    ],
    results: resultsOf(found),
    documents: documentKeys(documents),
  });
}

/** That it comes late, and for which earlier times it is as well. */
function missedBlock({ late, missed }: DigestShown): readonly ViewBlock[] {
  const words = wording.digest;
  const sentences: readonly Words[] = [
    ...(late === null ? [] : [words.late<Piece>(foreign(late))]),
    ...(missed === 0 ? [] : [[words.missed(missed)]]),
  ];
  return sentences.length === 0 ? [] : [block(small(joined(sentences, ' ')))];
}

function grownBlock({ document, passages }: DigestShown['grown'][number], dossier: Dossier): ViewBlock {
  const { title } = documentOf(document, dossier).metadata;
  return block(line(wording.digest.grownBy<Piece>(foreign(title, 'listed query'), id(document), passages)));
}

/** The passages, each with the watches that found it if there are several. */
function foundBlocks(
  { watches, found: hits }: DigestShown,
  found: readonly FoundPassage[],
  opened: Opened,
): readonly ViewBlock[] {
  return found.flatMap((one, at) => {
    const by = watches.length < 2 ? undefined : small([wording.digest.foundBy(hits[at]?.by ?? [])]);
    return under(by, excerpt(one, opened));
  });
}

function changedBlocks(change: Change, dossier: Dossier): readonly ViewBlock[] {
  const { earlier, now } = change;
  const successor = now === null ? null : { ...citedAt(now, dossier), key: null };
  return [...goneBlock(change, dossier), ...changeBlocks(earlier, successor, dossier)];
}

function goneBlock({ status, earlier }: Change, dossier: Dossier): readonly ViewBlock[] {
  if (status === 'changed') return [];
  const { removed, documentGone } = wording.digest;
  const file = id(formerOf(earlier, dossier).file);
  return [block(small(status === 'removed' ? removed<Piece>(file) : documentGone<Piece>(file)))];
}
