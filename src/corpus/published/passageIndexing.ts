import type { AnalysedPassage } from '../../search/analysis/analysedPassage.ts';
import { passageEntries } from '../../search/engines/opensearch/passageEntry.ts';
import { FIELDS, INDEX_VERSION, type IndexSize, passageIndex } from '../../search/engines/opensearch/passageIndex.ts';

/** An entry of an index as it is sent. */
export interface IndexEntry {
  readonly id: string;
  readonly source: object;
}

/** What publishing has to know of the index in which passages are searched. */
export interface PassageIndexing {
  /** Another one whenever entries or mappings change: an index of another version is made anew. */
  readonly version: string;
  /** Settings and mappings of a new index. */
  index(size: IndexSize): object;
  /** The entries of the passages of a document, in order; `firstPlace` is the place of the first. */
  entries(passages: readonly AnalysedPassage[], firstPlace: number): Iterable<IndexEntry>;
}

/** The index as the engine over OpenSearch has it. */
export const PASSAGE_INDEXING: PassageIndexing = {
  version: INDEX_VERSION,
  index: passageIndex,
  entries: (passages, firstPlace) =>
    passageEntries(passages, firstPlace).map((source) => ({ id: String(source[FIELDS.place]), source })),
};
