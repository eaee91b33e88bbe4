import { statementAsked } from '../../../../questions/asked/statementAsked.ts';
import type { AnswerReader, PassageReader } from '../answerReader.ts';
import { SpokenTurns } from '../dialogue/spokenTurns.ts';
import { askedSpeaker } from './askedSpeaker.ts';
import { proposedFor } from './proposedFor.ts';
import { quotedElsewhere } from './quotedElsewhere.ts';
import { speakerGiven } from './speakerGiven.ts';
import { topicOf } from './topic.ts';
import { wordsGiven } from './wordsGiven.ts';

/** Passages of so many hits show whether a description means someone. */
const LOOKED = 40;

/** Reads a question for someone's words: what X said about Y, who said it, whether X said it, and what is so according to X. */
export const statementReader: AnswerReader = {
  kind: 'statement',
  read: (question, text, open, hits): PassageReader | null => {
    const asked = statementAsked(text);
    if (asked === null) return null;
    const { findings } = open;
    const speaker = asked.speaker === null ? null : askedSpeaker(asked.speaker, findings);
    const search = {
      asked,
      speaker,
      topic: topicOf(asked, question),
      question,
      findings,
      turns: new SpokenTurns(findings),
      hits: new Map(hits.slice(0, LOOKED).map((hit) => [hit.passage, hit])),
    };
    return {
      proposed: proposedFor(search),
      given: (hit) => (search.speaker === null ? speakerGiven(hit, search) : wordsGiven(hit, search)),
      elsewhere: () => quotedElsewhere(search),
    };
  },
};
