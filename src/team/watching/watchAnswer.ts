import { z } from 'zod';
import { baseShape, heading } from '../../answer/base.ts';
import type { DeepReadonly } from '../../answer/deepReadonly.ts';
import { count, key, moment, number, ownWords } from '../../answer/fields.ts';
import { hitShape } from '../../answer/hit.ts';
import { changeSchema } from '../../answering/sources/citeAnswer.ts';

/** A watch of a channel, as /watch list shows it. */
export const watchSchema = z.strictObject({
  number: number('what the channel calls it by'),
  query: ownWords('as it was typed'),
  by: key('Discord id of the person who added it'),
  added: moment('when'),
  found: count('how many passages it has found'),
  waiting: count('how many of them are not posted yet'),
  fault: ownWords('why it cannot post at present; null if it can').nullable(),
  channel: key("Discord id of its channel, in the terminal's list; else null: it is the asker's").nullable(),
});

const common = { command: z.literal('watch'), heading, ...baseShape };

/** A watch was added or dropped: the heading and the notes say all. */
export const watchDoneSchema = z.strictObject({ ...common, form: z.literal('done') });

/** The watches of a channel. */
export const watchListSchema = z.strictObject({ ...common, form: z.literal('list'), watches: z.array(watchSchema) });

/** What a watch has found. */
export const watchFoundSchema = z.strictObject({
  ...common,
  form: z.literal('found'),
  watches: z
    .array(
      z.strictObject({ number: number('of the watch'), query: ownWords('as it was typed'), found: count('passages') }),
    )
    .describe('the watches that found something: several if it is about a post of theirs'),
  hits: z.array(z.strictObject({ ...hitShape, by: z.array(number('of a watch that found it')) })),
  changes: z.array(changeSchema).describe('those of the passages that took the place of other words, with these'),
});

export const watchAnswerSchema = z.discriminatedUnion('form', [watchDoneSchema, watchListSchema, watchFoundSchema]);

export type WatchShown = DeepReadonly<z.infer<typeof watchSchema>>;
export type WatchFound = DeepReadonly<z.infer<typeof watchFoundSchema>>;
export type WatchAnswer = DeepReadonly<z.infer<typeof watchAnswerSchema>>;
