import { cutPassages } from '../dossier/cutPassages.ts';
import type { ReadContent } from '../dossier/document.ts';
import type { UnnumberedPassage } from '../dossier/passage.ts';
import { sentencesOf } from '../languages/sentences.ts';
import { type Entries, filesOf } from './readFiles.ts';
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
  for (const { file, outcome } of filesOf(entries)) {
    if (!('content' in outcome)) continue;
    const { content } = outcome;
    const passages = known.get(content);
    cut.push({ file, content, passages: passages ?? cutPassages('', content, sentencesOf) });
    if (passages === undefined) await rest();
  }
  return cut;
}
