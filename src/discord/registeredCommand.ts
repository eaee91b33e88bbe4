import { ApplicationCommandType } from 'discord.js';
import { z } from 'zod';

/** Texts by the locales of clients, in the order of these. Discord returns null if there are none. */
const localisationsSchema = z
  .record(z.string(), z.string())
  .nullish()
  .transform((texts) =>
    texts == null ? undefined : Object.fromEntries(Object.entries(texts).toSorted(([a], [b]) => (a < b ? -1 : 1))),
  );
const localisedShape = {
  name_localizations: localisationsSchema.optional(),
  description_localizations: localisationsSchema.optional(),
};

/** An option as Discord registers it, with only the parts that the bot sets. Reading drops what Discord adds. */
const valueSchema = z.object({
  type: z.number(),
  name: z.string(),
  description: z.string(),
  required: z.boolean().default(false),
  autocomplete: z.boolean().default(false),
  choices: z
    .array(z.object({ name: z.string(), name_localizations: localisationsSchema.optional(), value: z.string() }))
    .optional()
    .transform((choices) => (choices?.length === 0 ? undefined : choices)),
  max_length: z.number().optional(),
  min_value: z.number().optional(),
  max_value: z.number().optional(),
  ...localisedShape,
});
/** An option, or a subcommand with its own options. Discord leaves `options` out if there are none. */
const optionSchema = valueSchema.extend({
  options: z
    .array(valueSchema)
    .optional()
    .transform((options) => (options?.length === 0 ? undefined : options)),
});
export type RegisteredValue = z.infer<typeof valueSchema>;
const placesSchema = z
  .array(z.number())
  .nullish()
  .transform((places) => places?.toSorted((a, b) => a - b));
/** Discord returns permissions as text, and describes them as a number in requests; it takes both. */
const permissionsSchema = z
  .union([z.string(), z.number()])
  .nullish()
  .transform((bits) => (bits === null || bits === undefined ? undefined : Number(bits)));
export const commandSchema = z.object({
  type: z.number().default(ApplicationCommandType.ChatInput),
  name: z.string(),
  description: z.string(),
  options: z.array(optionSchema).default([]),
  contexts: placesSchema,
  integration_types: placesSchema,
  default_member_permissions: permissionsSchema,
  ...localisedShape,
});
export type RegisteredCommand = z.infer<typeof commandSchema>;
