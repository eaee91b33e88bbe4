import type { Answer } from '../../answer.ts';
import type { AskHit, Concord, ConcordPlace } from '../../answering/ask/askAnswer.ts';
import { isSamePlace } from '../../dossier/place.ts';
import { contains, overlaps, type Slice } from '../../dossier/slice.ts';
import { hasDenial } from '../../finding/statements/stance/hasDenial.ts';
import { languageOfSentence, type Matter, matterOf, matterWordsIn } from '../../finding/statements/stance/matter.ts';
import { polarityOf, polarityOfEvents } from '../../finding/statements/stance/polarity.ts';
import { languageOfQuestion } from '../../languages/languageOfQuestion.ts';
import type { Check } from '../check.ts';
import { givenSpeaker } from './givenSpeaker.ts';

/** Sides agree, differ or have different speakers according to how many they are and what they show. */
export const checkConcord: Check<Concord> = ({ kind, sides }, { answer, dossier, read }) => {
  const first = sides.flatMap(({ places }) => places.slice(0, 1));
  const isBySentence = first.every(({ words, sentence }) => isSamePlace(words, sentence));
  if (kind === 'agree') {
    if (sides.length !== 1 || isBySentence) return 'one side alone agrees';
    const matter = matterOfAnswer(answer);
    const isAsserted = ({ words, sentence }: ConcordPlace): boolean => {
      const found = read(words.document);
      if (found === undefined) return false;
      const { standing: text, metadata } = found.document;
      const language = languageOfSentence(text, sentence, metadata.language, matter);
      const around = matterWordsIn(text, sentence, words, language, matter);
      // What a sentence gives instead of what it denies is asserted by itself: "not twelve sank; nine did".
      return (
        [around, undefined].some((one) => polarityOf(text, sentence, words, language, one).polarity === 'asserted') ||
        assertsEvents(text, sentence, words, language, matter)
      );
    };
    return sides.every(({ places }) => places.every(isAsserted)) ? null : 'a passage does not assert it';
  }
  if (sides.length < 2) return 'one side cannot differ';
  if (kind === 'differ') return isBySentence ? 'sides that differ show what they give' : null;
  const speakers = first.map(({ speaker }) => (speaker === null ? null : (dossier.textAt(speaker) ?? null)));
  if (!isBySentence) return 'speakers are shown with their sentences';
  return speakers.includes(null) || new Set(speakers).size < speakers.length ? 'each side has its own speaker' : null;
};

/** "Did Vane sign it?": whether the words are those that say what happened, and the sentence asserts them. */
function assertsEvents(
  text: string,
  sentence: Slice,
  words: Slice,
  language: string | undefined,
  matter: Matter,
): boolean {
  const around = matterWordsIn(text, sentence, null, language, matter);
  const isOfEvents = around.events.some((one) => overlaps(words, one));
  return isOfEvents && polarityOfEvents(text, sentence, language, around).polarity === 'asserted';
}

/** What the question is about, as it was read. */
function matterOfAnswer(answer: Answer): Matter {
  const question = answer.command === 'ask' ? (answer.readAfter?.question ?? answer.heading) : '';
  return matterOf(question, languageOfQuestion(question));
}

/** Words that are said to deny are in the sentence, and have a denial in them. */
export const checkDenied: Check<AskHit> = ({ sentence, denied }, { answer, read }) => {
  if (denied === null) return null;
  const found = read(denied.document);
  if (found === undefined || denied.document !== sentence.document || !contains(sentence, denied)) {
    return 'its denial is not in the sentence';
  }
  const { standing: text, metadata } = found.document;
  const matter = matterOfAnswer(answer);
  const language = languageOfSentence(text, sentence, metadata.language, matter);
  return hasDenial(text, denied, language) ? null : 'it denies nothing';
};

/** Whether the words are someone's statement, and whose, is found anew. */
export const checkConcordPlace: Check<ConcordPlace> = ({ words, sentence, spoken, speaker }, situation) => {
  const { dossier, read } = situation;
  const found = read(words.document);
  if (found === undefined || words.document !== sentence.document || !contains(sentence, words)) {
    return 'its words are not in the sentence';
  }
  const statement = found.statements
    .filter(({ kind }) => kind !== 'scare')
    .findLast(({ slices }) => slices.some((slice) => contains(slice, words) || isMostly(slice, words)));
  if (spoken !== (statement !== undefined)) return spoken ? 'nobody says it' : 'it is someone’s statement';
  const given = givenSpeaker(statement, words.document, situation);
  const shown = speaker === null ? null : dossier.textAt(speaker);
  if (speaker !== null && speaker.document !== words.document) return 'its speaker is named in another document';
  return shown === given ? null : `its speaker is ${given ?? 'not given'}`;
};

function isMostly(slice: Slice, words: Slice): boolean {
  if (!overlaps(slice, words)) return false;
  return (Math.min(slice.end, words.end) - Math.max(slice.start, words.start)) * 2 > words.end - words.start;
}
