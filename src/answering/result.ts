import type { Absence } from '../answer/absence.ts';
import type { AnswerBase } from '../answer/base.ts';
import type { SearchHit } from '../answer/hit.ts';
import { passageCountOf } from '../dossier/dossier.ts';
import { placeIn } from '../dossier/place.ts';
import type { OpenDossier } from '../openDossier.ts';
import type { Hit } from '../search/hit.ts';
import { passesFilters } from '../search/query/filters.ts';
import type { Filters } from '../search/query/query.ts';
import type { Retrieval } from '../search/retrieve.ts';
import { fold } from '../text/fold.ts';
import { wording } from '../wording/catalogue.ts';

/** The parts that every answer has, with nothing found yet. */
export function emptyBase({ dossier }: OpenDossier, filters: Filters = {}): AnswerBase {
  const documents = dossier.documents.filter((document) => passesFilters(document, filters));
  return {
    readAs: '',
    abstained: false,
    total: 0,
    partial: false,
    searched: {
      documents: documents.length,
      passages: documents.reduce((sum, document) => sum + passageCountOf(document), 0),
    },
    notes: [],
  };
}

/** A hit of a search as an answer shows it. */
export function hitOf({ document, passage, highlights, match, score }: Hit): SearchHit {
  return {
    passage: placeIn(document, passage),
    highlights: highlights.map((one) => ({ words: placeIn(document, one), match: one.match })),
    match,
    score: roundedScore(score),
  };
}

/** A score with the four digits that answers show. */
export function roundedScore(score: number): number {
  return Number(score.toFixed(4));
}

const MOST_SUGGESTIONS = 3;

/** Why the dossier has nothing: which words it lacks, and words of it that are spelt nearly so. */
export async function absenceOf(retrieval: Retrieval, { engine }: OpenDossier): Promise<Absence> {
  const forms = await engine.expand(
    retrieval.missing.map((term) => ({ folded: fold(term), variants: true, nearest: true })),
  );
  return {
    missing: [...retrieval.missing],
    nearest: retrieval.missing.flatMap((term, which) => {
      const meant = [...(forms[which]?.variants ?? []), ...(forms[which]?.nearest ?? [])];
      const suggestions = [...new Set(meant.map(({ surface }) => surface))].slice(0, MOST_SUGGESTIONS);
      return suggestions.length === 0 ? [] : [{ term, suggestions }];
    }),
  };
}

/** What is to be said of a query that is too wide for all of it to be looked for, and whether it is; see `AnswerBase`. */
export function cutOf(...retrievals: readonly (Retrieval | null)[]): Pick<AnswerBase, 'partial' | 'notes'> {
  const cuts = retrievals.flatMap((one) => one?.cut ?? []);
  const notes = cuts.flatMap(({ passages, beginnings }) => [
    ...beginnings.map(({ word, forms, of }) => wording.searching.someForms(word, forms, of)),
    ...(passages === null ? [] : [wording.searching.someLookedAt(passages.lookedAt, passages.of)]),
  ]);
  return { partial: notes.length > 0, notes: [...new Set(notes)] };
}

/** A remark on documents that a filter on dates passed over because nothing says when they appeared. */
export function undatedNotes({ undated }: Retrieval): readonly string[] {
  if (undated === 0) return [];
  return [wording.sources.undated(undated)];
}
