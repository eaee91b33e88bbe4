import { z } from 'zod';
import { baseShape, heading } from '../../answer/base.ts';
import type { DeepReadonly } from '../../answer/deepReadonly.ts';
import { count, document, key, moment, number, ownWords } from '../../answer/fields.ts';
import { hitShape } from '../../answer/hit.ts';
import { changeSchema } from '../../answering/sources/citeAnswer.ts';

/** Set times for digests. */
export const scheduleSchema = z.strictObject({
  number: number('what the channel calls it by'),
  times: ownWords('in words, or the cron pattern that was typed'),
  cron: key('the cron pattern'),
  zone: key('IANA name of the time zone in which the times are meant'),
  by: key('Discord id of the person who set it up'),
  next: moment('when the next digest is due').nullable(),
  nextThere: ownWords('the same in words, by the clock of the zone').nullable(),
  last: moment('when a digest was posted last').nullable(),
  fault: ownWords('why it cannot post at present; null if it can').nullable(),
  channel: key("Discord id of its channel, in the terminal's list; else null: it is the asker's").nullable(),
});

const common = { command: z.literal('digest'), heading, ...baseShape };

/** A schedule was ended: the heading and the notes say all. */
export const digestDoneSchema = z.strictObject({ ...common, form: z.literal('done') });

/** The set times of a channel, or the one that was just set. */
export const digestSchedulesSchema = z.strictObject({
  ...common,
  form: z.literal('schedules'),
  schedules: z.array(scheduleSchema),
});

/** What is new in a dossier since some time. */
export const digestShownSchema = z.strictObject({
  ...common,
  form: z.literal('shown'),
  since: ownWords("in words, by the clock of the schedule's zone"),
  late: ownWords('when it was due, in words, if it comes late; else null').nullable(),
  missed: count('how many earlier times it is for as well, at which nothing could be posted'),
  documents: z.array(document('a new document')),
  moreDocuments: count('how many new documents are not listed'),
  grown: z
    .array(z.strictObject({ document: document('a document that was there before'), passages: count('new ones') }))
    .describe('documents that have new passages'),
  watches: z
    .array(
      z.strictObject({ number: number('of the watch'), query: ownWords('as it was typed'), found: count('passages') }),
    )
    .describe('watches that found something'),
  found: z
    .array(z.strictObject({ ...hitShape, by: z.array(number('of a watch that found it')) }))
    .describe('passages that the watches found'),
  changes: z.array(changeSchema).describe('passages cited or pinned in the channel that have changed'),
});

export const digestAnswerSchema = z.discriminatedUnion('form', [
  digestDoneSchema,
  digestSchedulesSchema,
  digestShownSchema,
]);

export type ScheduleShown = DeepReadonly<z.infer<typeof scheduleSchema>>;
export type DigestShown = DeepReadonly<z.infer<typeof digestShownSchema>>;
export type DigestAnswer = DeepReadonly<z.infer<typeof digestAnswerSchema>>;
