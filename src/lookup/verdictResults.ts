import { placesOf, type Verdict } from '../answering/verify/verifyAnswer.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { MisquotationError } from '../dossier/misquotationError.ts';
import type { Passage } from '../dossier/passage.ts';
import { type Place, placeIn } from '../dossier/place.ts';
import { overlaps } from '../dossier/slice.ts';
import { documentOf } from './lookUp.ts';
import type { Marked } from './marked.ts';

/** The passages of the verdicts, with the words that were found marked: each once. */
export function verdictResults(verdicts: readonly Verdict[], dossier: Dossier): readonly Marked[] {
  const seen = new Set<string>();
  return verdicts
    .flatMap((verdict) => resultsOf(verdict, dossier))
    .filter(({ passage, sentence }) => {
      const key = `${passage.document} ${passage.start} ${sentence?.start ?? ''}`;
      return !seen.has(key) && seen.add(key);
    });
}

/** The passages in which the words are; the nearest one if they are nowhere. */
function resultsOf(verdict: Verdict, dossier: Dossier): readonly Marked[] {
  const { nearest } = verdict;
  const places = placesOf(verdict);
  if (places.length === 0) return nearest === null ? [] : [{ passage: nearest }];
  return places.flatMap((found) => markedAt(found, dossier));
}

function markedAt(found: Place, dossier: Dossier): readonly Marked[] {
  const document = documentOf(found.document, dossier);
  return document.passages
    .filter((passage) => overlaps(passage, found))
    .map((passage) => ({
      passage: placeIn(document, passage),
      sentence: placeIn(document, {
        start: Math.max(found.start, passage.start),
        end: Math.min(found.end, passage.end),
      }),
    }));
}

/** The first passage that has some of the words; if none has, the next one after them. Throws if there is none. */
export function firstPassageOf(words: Place, dossier: Dossier): Passage {
  const { passages } = documentOf(words.document, dossier);
  const first = passages.find((one) => overlaps(one, words)) ?? passages.find(({ end }) => end > words.start);
  if (first === undefined) {
    throw new MisquotationError(`no passage of ${words.document} has ${words.start}–${words.end}`);
  }
  return first;
}
