import type { Dossier } from '../../dossier/dossier.ts';
import type { Answer } from '../../json/old.ts';
import { type Block, plain, titled } from './block.ts';
import { changeBlocks } from './changeBlocks.ts';
import { identifier } from './citationLine.ts';
import { inline } from './escape.ts';
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
    ...titled('**What the watches found**', [...watchBlocks(digest.watches), ...foundBlocks(digest, results)]),
    ...titled(
      '**Cited here, and changed since**',
      digest.changes.flatMap((change) => [...goneBlocks(change), ...changeBlocks(change, dossier, undefined)]),
    ),
  ];
}

function missedBlocks({ late, missed }: Digest): readonly Block[] {
  const times = missed === 1 ? 'one earlier time' : `${missed} earlier times`;
  const words = [
    ...(late === null ? [] : [`It comes late: it was due on ${inline(late)}.`]),
    ...(missed === 0 ? [] : [`It stands for ${times} as well, at which nothing could be posted.`]),
  ];
  return words.length === 0 ? [] : [plain(`-# ${words.join(' ')}`)];
}

function grownBlock({ id, title, passages }: Digest['grown'][number]): Block {
  return plain(`${beginning(title, ROOM)} (${identifier(id)}): ${count(passages, 'new passage')}`);
}

/** A line a watch, some of them a block. */
function watchBlocks(watches: Digest['watches']): readonly Block[] {
  const lines = watches.map(
    ({ number, query, found }) => `Watch ${number}, ${count(found, 'passage')}: ${beginning(query, ROOM)}`,
  );
  const starts = lines.map((_, place) => place).filter((place) => place % WATCHES_IN_BLOCK === 0);
  return starts.map((start) => plain(lines.slice(start, start + WATCHES_IN_BLOCK).join('\n')));
}

const WATCHES_IN_BLOCK = 5;

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
