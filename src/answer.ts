import { z } from 'zod';
import type { DeepReadonly } from './answer/deepReadonly.ts';
import { askAnswerSchema } from './answering/ask/askAnswer.ts';
import { compareAnswerSchema } from './answering/compare/compareAnswer.ts';
import { helpAnswerSchema } from './answering/help/helpAnswer.ts';
import { overviewAnswerSchema } from './answering/overview/overviewAnswer.ts';
import { quoteAnswerSchema } from './answering/quote/quoteAnswer.ts';
import { searchAnswerSchema } from './answering/search/searchAnswer.ts';
import { citeAnswerSchema } from './answering/sources/citeAnswer.ts';
import { sourceAnswerSchema } from './answering/sources/sourceAnswer.ts';
import { timelineAnswerSchema } from './answering/timeline/timelineAnswer.ts';
import { verifyAnswerSchema } from './answering/verify/verifyAnswer.ts';
import { whoAnswerSchema } from './answering/who/whoAnswer.ts';
import { briefingAnswerSchema } from './team/briefing/briefingAnswer.ts';
import { digestAnswerSchema } from './team/digests/digestAnswer.ts';
import { dossierAnswerSchema } from './team/dossiers/dossierAnswer.ts';
import { watchAnswerSchema } from './team/watching/watchAnswer.ts';

/**
 * What a command returns: plain data, one type a command, told apart by `command` and within one by `form`. It quotes by
 * pointing: a quoted part is `{document, start, end}`, with the document's id. Its text, title, source, author, day of
 * publication, page, number, citation, reference and the names of speakers are looked up as the reply is made
 * (src/json/, and the views), so that no copy of them can differ from the dossier. What is not such a place is the bot's own
 * words, the asker's, a count, a label, a verdict or a score.
 */
export const answerSchema = z.discriminatedUnion('command', [
  askAnswerSchema,
  searchAnswerSchema,
  quoteAnswerSchema,
  verifyAnswerSchema,
  whoAnswerSchema,
  timelineAnswerSchema,
  compareAnswerSchema,
  overviewAnswerSchema,
  sourceAnswerSchema,
  citeAnswerSchema,
  helpAnswerSchema,
  briefingAnswerSchema,
  watchAnswerSchema,
  digestAnswerSchema,
  dossierAnswerSchema,
]);

export type Answer = DeepReadonly<z.infer<typeof answerSchema>>;
/** The answer of one command. */
export type AnswerOf<Command extends Answer['command']> = Extract<Answer, { readonly command: Command }>;
