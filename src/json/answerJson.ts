import { z } from 'zod';
import { baseShape } from '../answer/base.ts';
import type { DeepReadonly } from '../answer/deepReadonly.ts';
import type { Answer } from '../answer.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { askJson, askShape } from './commands/askJson.ts';
import { briefingJson, briefingShape } from './commands/briefingJson.ts';
import { citeJson, citeShape } from './commands/citeJson.ts';
import { compareJson, compareShape } from './commands/compareJson.ts';
import { digestJson, digestShape } from './commands/digestJson.ts';
import { dossierJson, dossierShape } from './commands/dossierJson.ts';
import { helpJson, helpShape } from './commands/helpJson.ts';
import { overviewJson, overviewShape } from './commands/overviewJson.ts';
import { searchJson, searchShape } from './commands/searchJson.ts';
import { sourceJson, sourceShape } from './commands/sourceJson.ts';
import { timelineJson, timelineShape } from './commands/timelineJson.ts';
import { verifyJson, verifyShape } from './commands/verifyJson.ts';
import { watchJson, watchShape } from './commands/watchJson.ts';
import { whoJson, whoShape } from './commands/whoJson.ts';
import { resultJson, resultJsonSchema } from './parts/resultJson.ts';

/**
 * The JSON form of an answer, as `--json` and `--batch` print it: one flat object for all commands, with the words of every
 * place looked up. Its leaves are those of the answers' own schemas; what is looked up is added beside them. Every offset
 * counts UTF-16 units of the document's canonical text, and every `text` beside a `start` and an `end` is exactly that slice.
 */
export const answerJsonSchema = z.object({
  command: z.string(),
  dossier: z.string(),
  heading: z.string().describe("what the reply is about, in the asker's or the bot's words"),
  readAs: baseShape.readAs,
  abstained: baseShape.abstained,
  results: z.array(resultJsonSchema),
  total: baseShape.total,
  partial: baseShape.partial,
  searched: baseShape.searched,
  unread: z.array(z.object({ file: z.string(), reason: z.string() })).describe('files that could not be read, and why'),
  notes: baseShape.notes,
  ...askShape,
  ...searchShape,
  ...sourceShape,
  ...citeShape,
  ...verifyShape,
  ...whoShape,
  ...timelineShape,
  ...briefingShape,
  ...overviewShape,
  ...compareShape,
  ...watchShape,
  ...digestShape,
  ...dossierShape,
  ...helpShape,
});

export type AnswerJson = DeepReadonly<z.infer<typeof answerJsonSchema>>;

/** The JSON form of an answer. The answer must have passed the guard: what the dossier does not have throws. */
export function answerJson(answer: Answer, dossier: Dossier): AnswerJson {
  const { heading, results, ...parts } = partsOf(answer, dossier);
  const { command, readAs, abstained, total, partial, searched, notes } = answer;
  return {
    command,
    dossier: dossier.name,
    heading,
    readAs,
    abstained,
    results: results.map((one) => resultJson(one, dossier)),
    total,
    partial,
    searched,
    unread: dossier.unread.map(({ file, reason }) => ({ file, reason })),
    notes: [...notes],
    ...parts,
  };
}

function partsOf(answer: Answer, dossier: Dossier) {
  switch (answer.command) {
    case 'ask':
      return askJson(answer, dossier);
    case 'search':
    case 'quote':
      return searchJson(answer);
    case 'verify':
      return verifyJson(answer, dossier);
    case 'who':
      return whoJson(answer, dossier);
    case 'timeline':
      return timelineJson(answer, dossier);
    case 'compare':
      return compareJson(answer, dossier);
    case 'overview':
      return overviewJson(answer, dossier);
    case 'source':
      return sourceJson(answer, dossier);
    case 'cite':
      return citeJson(answer, dossier);
    case 'briefing':
      return briefingJson(answer, dossier);
    case 'watch':
      return watchJson(answer, dossier);
    case 'digest':
      return digestJson(answer, dossier);
    case 'dossier':
      return dossierJson(answer);
    case 'help':
      return helpJson(answer);
  }
}
