import type { NumberedDocument } from '../dossier/dossier.ts';
import { citationOf, type Passage } from '../dossier/passage.ts';
import type { Slice } from '../dossier/slice.ts';
import type { Answer, Highlight, MatchLabel, QuotationFound, Result } from '../json/old.ts';
import type { OpenDossier } from '../openDossier.ts';
import type { Hit } from '../search/hit.ts';
import { passesFilters } from '../search/query/filters.ts';
import type { Filters } from '../search/query/query.ts';
import type { Retrieval } from '../search/retrieve.ts';
import { fold } from '../text/fold.ts';

/** What may be marked in a passage. */
export interface Marks {
  readonly highlights?: readonly Highlight[];
  readonly match?: MatchLabel | null;
  readonly score?: number | null;
  readonly sentence?: Slice | null;
  readonly span?: Slice | null;
  readonly quotation?: QuotationFound | null;
}

/** A passage as an answer shows it: the whole slice, what is known of its document, and what is marked in it. */
export function resultOf(document: NumberedDocument, passage: Passage, marks: Marks = {}): Result {
  const { metadata, text } = document;
  const above = passage.headings.at(-1);
  return {
    citation: citationOf(passage),
    document: document.file,
    documentId: document.id,
    title: metadata.title,
    source: metadata.source ?? null,
    author: metadata.author ?? null,
    published: metadata.published ?? null,
    passage: passage.number,
    page: passage.page,
    kind: passage.kind,
    under: above === undefined ? null : text.slice(above.start, above.end),
    start: passage.start,
    end: passage.end,
    text: text.slice(passage.start, passage.end),
    highlights: [...(marks.highlights ?? [])],
    match: marks.match ?? null,
    score: marks.score ?? null,
    sentence: marks.sentence ?? null,
    ...(marks.span === undefined ? {} : { span: marks.span }),
    quotation: marks.quotation ?? null,
  };
}

/** A hit of a search as an answer shows it. */
export function resultOfHit(
  hit: Hit,
  marks: Pick<Marks, 'sentence' | 'span' | 'quotation' | 'highlights'> = {},
): Result {
  const { highlights, match, score } = hit;
  return resultOf(hit.document, hit.passage, { highlights, match, score: Number(score.toFixed(4)), ...marks });
}

/** The parts that every answer has, with nothing found yet. */
export function emptyAnswer(command: string, heading: string, { dossier }: OpenDossier, filters: Filters = {}): Answer {
  const documents = dossier.documents.filter((document) => passesFilters(document, filters));
  return {
    command,
    dossier: dossier.name,
    heading,
    readAs: '',
    abstained: false,
    results: [],
    total: 0,
    searched: {
      documents: documents.length,
      passages: documents.reduce((sum, document) => sum + document.passages.length, 0),
    },
    unread: dossier.unread.map(({ file, reason }) => ({ file, reason })),
    notes: [],
  };
}

/** Why the dossier has nothing: which words it lacks, and what it has that is spelt nearly so. */
export function absenceOf(retrieval: Retrieval, open: OpenDossier): NonNullable<Answer['absence']> {
  const { vocabulary } = open.index;
  return {
    missing: [...retrieval.missing],
    nearest: retrieval.missing.flatMap((term) => {
      const folded = fold(term);
      const forms = [...vocabulary.nameVariants(folded), ...vocabulary.nearest(folded)];
      const suggestions = [...new Set(forms.map(({ surface }) => surface))].slice(0, MOST_SUGGESTIONS);
      return suggestions.length === 0 ? [] : [{ term, suggestions }];
    }),
  };
}

const MOST_SUGGESTIONS = 3;

/** A remark on documents that a filter on dates passed over because nothing says when they appeared. */
export function undatedNotes({ undated }: Retrieval): readonly string[] {
  if (undated === 0) return [];
  return [
    undated === 1
      ? 'One document has no date and was left out by the filter on dates.'
      : `${undated} documents have no date and were left out by the filter on dates.`,
  ];
}
