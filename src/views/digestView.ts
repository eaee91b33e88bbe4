import type { Dossier } from '../dossier/dossier.ts';
import type { AnswerJson } from '../json/answerJson.ts';
import { wording } from '../wording/catalogue.ts';
import { joined } from '../wording/phrase.ts';
import { block, line, small, titled, under, type ViewBlock } from './block.ts';
import { changeBlocks, type Successor } from './changeBlocks.ts';
import { formerOf } from './citeView.ts';
import { foundPassages, resultsOf } from './foundPassages.ts';
import { framed, remarksOf } from './frame.ts';
import type { FoundPassage } from './passageBlocks.ts';
import { foreign, id, type Piece, type Words } from './piece.ts';
import { excerpt } from './searchView.ts';
import { documentBlock, keysOf } from './sourceView.ts';
import type { Opened, View } from './view.ts';

type Digest = NonNullable<AnswerJson['digest']>;

/** Watches in one block, a line each. */
const WATCHES_IN_BLOCK = 5;

/** What is new: documents, those that have grown, what the watches found, and cited passages that have changed. */
export function digestView(answer: AnswerJson, dossier: Dossier, opened: Opened): View {
  const { digest, documents = [] } = answer;
  const found = foundPassages(answer, dossier);
  return framed(answer, {
    state: answer.abstained ? 'nothing' : 'found',
    form: 'results',
    blocks: [
      ...(digest === undefined ? [] : digestBlocks(digest, documents, found, dossier, opened)),
      ...remarksOf(answer),
    ],
    results: resultsOf(found),
    documents: keysOf(documents),
  });
}

function digestBlocks(
  digest: Digest,
  listed: readonly { readonly id: string }[],
  found: readonly FoundPassage[],
  dossier: Dossier,
  opened: Opened,
): readonly ViewBlock[] {
  const words = wording.digest;
  const { moreDocuments } = digest;
  const documents = listed.flatMap((one) => dossier.document(one.id) ?? []);
  return [
    ...missedBlock(digest),
    ...titled(words.newDocuments(documents.length + moreDocuments), [
      ...documents.map(documentBlock),
      ...(moreDocuments === 0 ? [] : [block(small([words.moreDocuments(moreDocuments)]))]),
    ]),
    ...titled(
      words.grown,
      digest.grown.map(({ title, id: name, passages }) =>
        block(line(words.grownBy<Piece>(foreign(title, 'listed query'), id(name), passages))),
      ),
    ),
    ...titled(words.found, [...watchBlocks(digest), ...foundBlocks(digest, found, opened)]),
    ...titled(
      words.changed,
      digest.changes.flatMap((change) => [
        ...goneBlock(change),
        ...changeBlocks(formerOf(change), successorOf(change, dossier), dossier),
      ]),
    ),
  ];
}

/** That it comes late, and for which earlier times it is as well. */
function missedBlock({ late, missed }: Digest): readonly ViewBlock[] {
  const words = wording.digest;
  const sentences: readonly Words[] = [
    ...(late === null ? [] : [words.late<Piece>(foreign(late))]),
    ...(missed === 0 ? [] : [[words.missed(missed)]]),
  ];
  return sentences.length === 0 ? [] : [block(small(joined(sentences, ' ')))];
}

/** A line a watch, some of them a block. */
function watchBlocks({ watches }: Digest): readonly ViewBlock[] {
  const lines = watches.map(({ number, query, found }) =>
    line(wording.digest.watch<Piece>(number, found, foreign(query, 'listed query'))),
  );
  const starts = lines.map((_, place) => place).filter((place) => place % WATCHES_IN_BLOCK === 0);
  return starts.map((start) => block(...lines.slice(start, start + WATCHES_IN_BLOCK)));
}

/** The passages, each with the watches that found it if there are several. */
function foundBlocks(
  { watches, foundBy }: Digest,
  found: readonly FoundPassage[],
  opened: Opened,
): readonly ViewBlock[] {
  return found.flatMap((one, at) => {
    const by = watches.length < 2 ? undefined : small([wording.digest.foundBy(foundBy[at] ?? [])]);
    return under(by, excerpt(one, opened));
  });
}

function goneBlock({ status, file }: Digest['changes'][number]): readonly ViewBlock[] {
  if (status === 'changed') return [];
  const { removed, documentGone } = wording.digest;
  return [block(small((status === 'removed' ? removed<Piece> : documentGone<Piece>)(id(file))))];
}

function successorOf({ now }: Digest['changes'][number], dossier: Dossier): Successor | null {
  if (now === null) return null;
  const at = now.lastIndexOf(':');
  const document = dossier.document(now.slice(0, at));
  const passage = dossier.passage(now.slice(0, at), Number(now.slice(at + 1)));
  return document === undefined || passage === undefined ? null : { document, passage, key: null };
}
