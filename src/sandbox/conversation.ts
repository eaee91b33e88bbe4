import { parse } from 'yaml';
import { z } from 'zod';

/** Texts that must all be in what is seen. */
const texts = z.union([z.string(), z.array(z.string())]).transform((given) => [given].flat());

/** Who acts, and in which channel; what a step leaves out stays as it was. */
const place = {
  as: z.string().optional().describe('the name of a person'),
  in: z.string().optional().describe('the name of a channel or thread, or "direct messages"'),
};

/** What is looked at after the act. */
const look = {
  expect: texts.optional().describe('what must stand in the reply'),
  'expect not': texts.optional().describe('what must not stand in it'),
  picture: z.string().optional().describe('the name under which a picture is taken of it'),
};

const stepSchema = z.union([
  z.strictObject({ ...place, ...look, command: z.string().startsWith('/') }),
  z.strictObject({
    ...place,
    ...look,
    say: z.string().describe('what one says; with @Verbatim in it the bot answers'),
  }),
  z.strictObject({ ...place, ...look, press: z.string().describe("a button's label or custom id") }),
  z.strictObject({ ...place, ...look, select: z.string(), values: z.array(z.string()).min(1) }),
  z.strictObject({ ...place, ...look, submit: z.record(z.string(), z.string()) }),
  z.strictObject({
    ...place,
    ...look,
    menu: z.string().describe('a command in the menu of messages, used on the last one'),
  }),
  z.strictObject({ ...place, wait: z.int().min(0).max(60_000).describe('milliseconds') }),
  z.strictObject({ ...place, ...look, sees: z.literal(['the last message', 'no message']) }),
]);

const conversationSchema = z.strictObject({
  title: z.string(),
  as: z.string(),
  in: z.string(),
  steps: z.array(stepSchema).min(1),
});

export type Step = z.infer<typeof stepSchema>;

/** A conversation with the bot, to be had again and again. */
export type Conversation = z.infer<typeof conversationSchema>;

/** Reads a conversation from YAML (or from JSON, which is YAML too). Throws an error that names the fault and its place. */
export function readConversation(text: string): Conversation {
  const parsed = conversationSchema.safeParse(parse(text));
  if (parsed.success) return parsed.data;
  throw new Error(`this is no conversation:\n${z.prettifyError(parsed.error)}`);
}
