import type { Dossier } from '../../dossier/dossier.ts';
import { hashOf } from '../../dossier/passage.ts';
import type { Place } from '../../dossier/place.ts';
import { contains } from '../../dossier/slice.ts';
import { sentencesOf } from '../../languages/sentences.ts';
import type { Check } from '../check.ts';

/** A passage is one of the document's, with the text that was numbered. */
export const checkPassage: Check<Place> = (place, { dossier }) => {
  const document = dossier.document(place.document);
  const passage = document?.passages.find(({ start, end }) => start === place.start && end === place.end);
  if (document === undefined || passage === undefined) return 'there is no such passage';
  return hashOf(document.text.slice(passage.start, passage.end)) === passage.hash
    ? null
    : 'its text does not have the hash that was stored with the passage';
};

/** Words are a slice of whole characters in the passage beside them or, beside none, in one passage. */
export const checkWords: Check<Place> = (place, { dossier, passage }) => {
  const around = passage ?? passageAround(place, dossier);
  if (around === undefined || around.document !== place.document || !contains(around, place)) {
    return `the slice ${place.start}–${place.end} is outside the passage`;
  }
  return wholeCharactersFault(place, dossier);
};

/** A sentence begins where a sentence of the passage begins, and ends where one ends. */
export const checkSentence: Check<Place> = (place, situation) => {
  const fault = checkWords(place, situation);
  const around = situation.passage ?? passageAround(place, situation.dossier);
  const text = situation.dossier.document(place.document)?.standing;
  if (fault !== null || around === undefined || text === undefined) return fault ?? 'it is in no passage';
  const sentences = sentencesOf(text, around);
  const isWhole =
    sentences.some(({ start }) => start === place.start) && sentences.some(({ end }) => end === place.end);
  return isWhole && place.start < place.end ? null : `${place.start}–${place.end} is not a sentence`;
};

/** Words elsewhere are a slice of whole characters of the document. */
export const checkElsewhere: Check<Place> = (place, { dossier }) => {
  const words = dossier.textAt(place);
  if (words === undefined || words === '') return `the document has no characters ${place.start}–${place.end}`;
  return wholeCharactersFault(place, dossier);
};

/** Former words are those that the ledger keeps. */
export const checkFormer: Check<{ readonly document: string; readonly passage: number } & Place> = (
  { document, passage, start, end },
  { dossier },
) => {
  const former = dossier.former(document, passage);
  if (former === undefined || hashOf(former.text) !== former.hash) return 'its former words are not kept';
  return start <= end && end <= former.text.length ? null : 'the slice is outside the former words';
};

function passageAround(place: Place, dossier: Dossier): Place | undefined {
  const passage = dossier.passageAround(place);
  return passage === undefined ? undefined : { document: place.document, start: passage.start, end: passage.end };
}

/** Half of a character of two UTF-16 units cannot be shown. */
function wholeCharactersFault({ document, start, end }: Place, dossier: Dossier): string | null {
  const text = dossier.document(document)?.text ?? '';
  const splits = (at: number): boolean => /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));
  return splits(start) || splits(end) ? 'it cuts a character in two' : null;
}
