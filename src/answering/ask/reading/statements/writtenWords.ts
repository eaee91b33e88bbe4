import { sentencesOf } from '../../../../languages/sentences.ts';
import type { Hit } from '../../../../search/hit.ts';
import type { GivenAnswer } from '../answerReader.ts';
import { isQuestionPassage } from '../dialogue/dialogueTurn.ts';
import { leadOf } from '../dialogue/leadOf.ts';
import { JUDGING } from './judgingSettings.ts';
import { ownDocument } from './ownDocument.ts';
import type { StatementSearch } from './statementSearch.ts';
import { shareOn, wordsAbove } from './topic.ts';
import type { SpokenSentence } from './voicesIn.ts';

/** Whether a passage is an answer in an interview whose beginning names the one asked for, and its turns do not. */
export function mayAnswer(
  { document, passage }: Hit,
  voices: readonly SpokenSentence[],
  { speaker, turns }: StatementSearch,
): boolean {
  if (speaker === null || !speaker.isNamedBy(leadOf(document))) return false;
  if (voices.length > 0) {
    return (
      speaker.persons.length === 0 &&
      voices.some(({ statement }) => statement !== null && turns.before(document, statement) !== null)
    );
  }
  const before = document.passages[document.passages.indexOf(passage) - 1];
  return before !== undefined && isQuestionPassage(document, before);
}

/** What a document says that is the speaker's own: their letter, their press release. */
export function writtenBy(hit: Hit, search: StatementSearch): GivenAnswer | null {
  const { speaker, topic } = search;
  const { document, passage } = hit;
  if (speaker === null || passage.kind === 'heading' || passage.kind === 'caption') return null;
  if (!ownDocument(document, speaker)) return null;
  const above = wordsAbove(hit);
  const shares = sentencesOf(document.standing, passage).map((sentence) => ({
    sentence,
    share: shareOn(topic, hit, sentence, [], above),
  }));
  const best = shares.toSorted((a, b) => b.share - a.share)[0];
  if (best === undefined || best.share < JUDGING.on || topic.isOpen) return null;
  return {
    sentence: best.sentence,
    span: null,
    verdict: 'gives',
    sureness: JUDGING.ownDocument * best.share,
    meant: speaker.words,
  };
}
