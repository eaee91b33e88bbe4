import type { Answer } from '../answer.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { type Block, plain, titled } from './block.ts';
import { changeBlocks } from './changeBlocks.ts';
import { identifier } from './citationLine.ts';
import { beginning } from './ownWords.ts';
import { documentBlocks } from './sourceBlocks.ts';
import { count } from './wording.ts';

type Digest = NonNullable<Answer['digest']>;

const ROOM = 300;

/**
 * What is new: documents, those that have grown, what the watches found, and cited passages that have changed.
 * `results` are the blocks of each of the answer's results.
 */
export function digestBlocks(
  digest: Digest,
  answer: Answer,
  results: readonly (readonly Block[])[],
  dossier: Dossier,
): readonly Block[] {
  const documents = answer.documents ?? [];
  return [
    ...missedBlocks(digest),
    ...titled(`**${count(documents.length + digest.moreDocuments, 'new document')}**`, [
      ...documentBlocks(documents),
      ...(digest.moreDocuments === 0 ? [] : [plain(`-# and ${digest.moreDocuments} more, which /source lists`)]),
    ]),
    ...titled('**New in documents that were there**', digest.grown.map(grownBlock)),
    ...titled('**What the watches found**', [...digest.watches.map(watchBlock), ...foundBlocks(digest, results)]),
    ...titled(
      '**Cited here, and changed since**',
      digest.changes.flatMap((change) => [...goneBlocks(change), ...changeBlocks(change, dossier, undefined)]),
    ),
  ];
}

function missedBlocks({ missed }: Digest): readonly Block[] {
  if (missed === 0) return [];
  const times = missed === 1 ? 'one earlier time' : `${missed} earlier times`;
  return [plain(`-# Stands for ${times} as well, at which nothing could be posted.`)];
}

function grownBlock({ id, title, passages }: Digest['grown'][number]): Block {
  return plain(`${beginning(title, ROOM)} (${identifier(id)}): ${count(passages, 'new passage')}`);
}

function watchBlock({ number, query, found }: Digest['watches'][number]): Block {
  return plain(`Watch ${number}, ${count(found, 'passage')}: ${beginning(query, ROOM)}`);
}

/** The passages, each with the watches that found it where there are several. */
function foundBlocks({ watches, foundBy }: Digest, results: readonly (readonly Block[])[]): readonly Block[] {
  return results.flatMap((blocks, place) => {
    const by = foundBy[place] ?? [];
    const named = by.length === 1 ? `watch ${by[0]}` : `watches ${by.join(', ')}`;
    return watches.length < 2 ? blocks : titled(`-# found by ${named}`, blocks);
  });
}

function goneBlocks({ status, file }: Digest['changes'][number]): readonly Block[] {
  if (status === 'changed') return [];
  const words = status === 'removed' ? 'has been taken out of' : 'is gone with its document,';
  return [plain(`-# The following ${words} ${identifier(file)}.`)];
}
