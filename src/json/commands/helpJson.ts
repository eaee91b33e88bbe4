import { type HelpAnswer, helpAnswerSchema } from '../../answering/help/helpAnswer.ts';

/** What the JSON of /help has beside what every answer has. */
export const helpShape = {
  help: helpAnswerSchema.shape.entries.optional(),
  examples: helpAnswerSchema.shape.examples.optional(),
};

export function helpJson({ heading, entries, examples }: HelpAnswer) {
  return {
    heading,
    results: [],
    help: entries.map((one) => ({ ...one, options: [...one.options] })),
    examples: [...examples],
  };
}
