import { ask as answer } from '../src/answering/ask/ask.ts';
import { defineCommand } from '../src/contract/defineCommand.ts';
import { UserError } from '../src/errors.ts';
import { followUp } from '../src/questions/followUps/followUp.ts';
import { isQuestion } from '../src/questions/isQuestion.ts';
import { moreAsked } from '../src/questions/talk/moreAsked.ts';
import { talkIn } from '../src/questions/talk/talkIn.ts';
import { withoutOpening } from '../src/questions/talk/withoutOpening.ts';
import { wording } from '../src/wording/catalogue.ts';
import { filterOptions, filtersOf } from './filters.ts';

export const ask = defineCommand({
  name: 'ask',
  description: wording.commands.ask.what,
  options: [
    { name: 'question', description: wording.commands.ask.question, type: 'text', required: true, max: 500 },
    ...filterOptions,
  ],
  example: { question: wording.commands.ask.example },
  followsUp: {
    option: 'question',
    read: followUp,
    isQuestion,
    talkIn,
    withoutOpening,
    asksForMore: (text) => moreAsked(text) !== null,
  },
  run: ({ options, open, previous, shown }) => {
    const { question } = options;
    if (talkIn(question) !== null) throw new UserError(wording.mentions.asksNothing(question));
    return answer(question, filtersOf(options, open), open, previous, shown);
  },
});
