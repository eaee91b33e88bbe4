import type { SourceAnswer, SourceDocument } from '../../answering/sources/sourceAnswer.ts';
import type { UnreadFile } from '../../dossier/document.ts';
import { type Dossier, type NumberedDocument, passageCountOf } from '../../dossier/dossier.ts';
import { documentOf, passageOf } from '../../lookup/lookUp.ts';
import { wording } from '../../wording/catalogue.ts';
import { block, line, titled, type ViewBlock } from '../model/block.ts';
import { foreign, id, type Piece, type Words } from '../model/piece.ts';
import type { Opened, View } from '../model/view.ts';
import { asideBlocks } from '../parts/asideBlocks.ts';
import { describe } from '../parts/cited.ts';
import { documentBlock, documentKeys, notesBlocks } from '../parts/documentBlock.ts';
import { foundPassages, resultsOf } from '../parts/foundPassages.ts';
import { framed, remarksOf } from '../parts/frame.ts';
import { passageBlocks } from '../parts/passageBlocks.ts';

/** The documents of the dossier, or the passages of one. */
export function sourceView(answer: SourceAnswer, dossier: Dossier, opened: Opened): View {
  return answer.form === 'list' ? documentsView(answer, dossier) : readingView(answer, dossier, opened);
}

/** The passages of a document, from some place on; on its first page also what is beside its text. */
function readingView(answer: SourceDocument, dossier: Dossier, opened: Opened): View {
  const document = documentOf(answer.document, dossier);
  const found = foundPassages(
    answer.passages.map((passage) => ({ passage })),
    dossier,
  );
  const numberOf = (place: SourceDocument['next']): number | null =>
    place === null ? null : passageOf(place, dossier).number;
  const { title } = document.metadata;
  return framed(answer, title, dossier, {
    state: 'found',
    form: 'reading',
    head: { title, lines: [readingWords(document)] },
    blocks: [
      ...notesBlocks(document),
      ...found.flatMap((one, at) =>
        passageBlocks(one, opened === one.key ? 'context' : 'whole', found[at - 1] ?? null),
      ),
      ...(answer.previous === null ? asideBlocks(document.asides ?? []) : []),
      ...remarksOf(answer),
    ],
    results: resultsOf(found),
    reading: { previous: numberOf(answer.previous), next: numberOf(answer.next) },
  });
}

/** What is known of the document that is read, but for its title, which is the heading. */
function readingWords(document: NumberedDocument): Words {
  const { passages, facts } = wording.sources;
  return facts([...describe(document).slice(1), passages(passageCountOf(document)), id(document.id)]);
}

/** The documents of the dossier, and the files that could not be read. */
function documentsView(answer: Exclude<SourceAnswer, SourceDocument>, dossier: Dossier): View {
  const { documents, unread } = dossier;
  const view = framed(answer, wording.sources.dossier(dossier.name), dossier, {
    state: 'found',
    form: 'documents',
    blocks: [...documents.map(documentBlock), ...unreadBlocks(unread), ...remarksOf(answer)],
    documents: documentKeys(documents),
  });
  return { ...view, foot: { ...view.foot, lines: [] } };
}

/** Every file that could not be read, with its reason. */
function unreadBlocks(unread: readonly UnreadFile[]): readonly ViewBlock[] {
  const { unread: title, unreadFile } = wording.sources;
  const lines = unread.map(({ file, reason }) => block(line(unreadFile<Piece>(id(file), foreign(reason, 'detail')))));
  return titled(title(unread.length), lines);
}
