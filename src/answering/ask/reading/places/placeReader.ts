import type { Slice } from '../../../../dossier/slice.ts';
import { languageOf } from '../../../../languages/list.ts';
import type { PlaceWords } from '../../../../languages/parts/placeWords.ts';
import { isStopWord } from '../../../../languages/stopWords.ts';
import type { Question } from '../../../../questions/question.ts';
import type { Hit } from '../../../../search/hit.ts';
import { tokenize } from '../../../../text/tokens.ts';
import { stretchesIn } from '../../../spans/span.ts';
import type { AnswerReader, GivenAnswer } from '../answerReader.ts';
import { settingsIn } from '../settingsIn.ts';
import { closestTie, type Setting, tieOf } from '../tieOf.ts';
import { type PlacePhrase, placesIn } from './placesIn.ts';

/** The numbers of reading places, with the reason for each. */
const PLACES = {
  /** Below this tie a place is that of something else. */
  leastTie: 0.6,
  /** Below this a place is not sure enough to be shown before what the words alone say. */
  leastSure: 0.25,
  /** What is left of a place that something came from if that is not asked. */
  origin: 0.7,
  /** How sure it is that a passage that names no place does not say where. */
  none: 0.3,
  /** How sure a name with a place beside it is where somebody lives. */
  signature: 0.75,
  /** Longer lines are no signatures, in UTF-16 units. */
  longestSignature: 90,
} as const;

/** Reads where: the place that the clause about the matter names, or the place beside a name at the end of a letter. */
export const placeReader: AnswerReader = {
  kind: 'place',
  read: (question, asked) => {
    const words = languageOf(question.language)?.places;
    if (words === undefined || question.wanted !== 'place' || question.nouns.length > 0) return null;
    const asksOrigin = words.asksOrigin.test(asked);
    return { given: (hit) => signatureOf(hit, question, words) ?? placeGiven(hit, question, words, asksOrigin) };
  },
};

function placeGiven(hit: Hit, question: Question, words: PlaceWords, asksOrigin: boolean): GivenAnswer | null {
  if (hit.passage.tableHead !== undefined) return null;
  if (closestTie(hit, () => true) < PLACES.leastTie) return null;
  const text = hit.document.standing;
  const settings = settingsIn(hit);
  const named = settings.map((setting) => ({
    setting,
    places: setting.clauses.flatMap((clause) => placesIn(text, clause, words)),
  }));
  const found = named.flatMap(({ setting, places }) =>
    places
      .filter(({ place }) => !repeats(text, place, question))
      .map((phrase) => ({ setting, phrase, sureness: surenessOf(hit, setting, phrase, words, asksOrigin) })),
  );
  const best = found.toSorted((a, b) => b.sureness - a.sureness)[0];
  if (best === undefined) {
    const [first] = settings;
    // A name without a preposition may be that of a place.
    const mayName = settings.some(({ sentence }) => stretchesIn(text, sentence, question).length > 0);
    return first === undefined || mayName
      ? null
      : { sentence: first.sentence, span: null, verdict: 'other', sureness: PLACES.none };
  }
  if (best.sureness < PLACES.leastSure) return null;
  const { phrase, setting, sureness } = best;
  if (phrase.clause.status !== 'asserted') return null;
  return { sentence: setting.sentence, span: phrase.place, verdict: 'gives', sureness };
}

function surenessOf(hit: Hit, setting: Setting, phrase: PlacePhrase, words: PlaceWords, asksOrigin: boolean): number {
  const tie = tieOf(hit, phrase, { ...setting, clauses: [phrase.clause] }, () => true);
  const isOrigin = words.origins.has(phrase.preposition);
  if (asksOrigin && !isOrigin) return 0;
  const direction = isOrigin && !asksOrigin ? PLACES.origin : 1;
  return ((tie - PLACES.leastTie) / (1 - PLACES.leastTie)) * phrase.sureness * direction;
}

/** Whether a place is one that the question names itself. */
function repeats(text: string, { start, end }: Slice, { words, language }: Question): boolean {
  return tokenize(text.slice(start, end)).every(({ folded }) => words.has(folded) || isStopWord(folded, [language]));
}

const SIGNATURE = /^\p{Lu}[\p{L}\p{M}.’'-]*(?:\s[\p{L}\p{M}.’'-]+){1,4},\s+(?=\p{Lu})/u;

/** “Edith Crane, Unter Hallin”: a line with a name and a place. */
function signatureOf(
  { document, passage, byClause, highlights }: Hit,
  { words }: Question,
  { living }: PlaceWords,
): GivenAnswer | null {
  const line = document.standing.slice(passage.start, passage.end);
  if (line.length > PLACES.longestSignature || !words.values().some((word) => living.has(word))) return null;
  const name = SIGNATURE.exec(line)?.[0].length;
  if (name === undefined || /[.!?]$/u.test(line)) return null;
  const place = { start: passage.start + name, end: passage.end };
  const isNamed =
    highlights.some(({ end }) => end <= place.start) &&
    byClause.some(({ isName, highlights: own }) => isName && own.length > 0);
  return isNamed
    ? {
        sentence: { start: passage.start, end: passage.end },
        span: place,
        verdict: 'gives',
        sureness: PLACES.signature,
      }
    : null;
}
