import { z } from 'zod';
import { baseShape, heading } from '../../answer/base.ts';
import type { DeepReadonly } from '../../answer/deepReadonly.ts';
import { flag, label, ownWords } from '../../answer/fields.ts';

export const commandHelpSchema = z.strictObject({
  name: ownWords('as it is called'),
  description: ownWords('what it does'),
  example: ownWords('a call that makes sense on the sample dossier'),
  options: z.array(
    z.strictObject({
      name: ownWords('as it is called'),
      description: ownWords('what it says'),
      required: flag('whether a call needs it'),
    }),
  ),
});

/** The answer of /help. */
export const helpAnswerSchema = z.strictObject({
  command: z.literal('help'),
  heading,
  ...baseShape,
  form: label(['page', 'details', 'card'], 'all commands; one of them; what is said to a new channel'),
  examples: z.array(ownWords('a question that the dossier answers')).describe('tried before they are offered'),
  entries: z.array(commandHelpSchema),
});

export type CommandHelp = DeepReadonly<z.infer<typeof commandHelpSchema>>;
export type HelpAnswer = DeepReadonly<z.infer<typeof helpAnswerSchema>>;
