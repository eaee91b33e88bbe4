import { cutPassages } from '../dossier/cutPassages.ts';
import type { UnnumberedPassage } from '../dossier/passage.ts';
import type { ReadContent } from '../keeping/snapshot.ts';
import { sentencesOf } from '../languages/sentences.ts';
import type { Entries } from './readFiles.ts';
import { rest } from './rest.ts';

/** A file that could be read, with its passages, which have no numbers yet. */
export interface CutDocument {
  readonly file: string;
  readonly content: ReadContent;
  readonly passages: readonly UnnumberedPassage[];
}

/** Cuts every document that could be read into passages. A content that is in `former` is not cut again. */
export async function cutDocuments(
  entries: Entries,
  former: readonly CutDocument[] = [],
): Promise<readonly CutDocument[]> {
  const known = new Map(former.map(({ content, passages }) => [content, passages]));
  const cut: CutDocument[] = [];
  for (const { file, outcome } of entries) {
    if (!('content' in outcome)) continue;
    const { content } = outcome;
    const passages = known.get(content);
    cut.push({ file, content, passages: passages ?? cutPassages('', content, sentencesOf) });
    if (passages === undefined) await rest();
  }
  return cut;
}
