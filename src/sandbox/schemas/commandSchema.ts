import { z } from 'zod';
import { isJsonObject } from '../json/json.ts';
import { LIMITS } from '../world/limits.ts';
import { OPTION_TYPES } from '../world/optionTypes.ts';
import { addFault } from './formErrors.ts';

export const COMMAND_TYPES = { chat: 1, user: 2, message: 3 } as const;

/** Names of chat commands and options, from Discord's documentation; besides, they must be in lower case. */
const CHAT_NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

const chatName = z
  .string()
  .min(1)
  .max(LIMITS.commandName)
  .regex(CHAT_NAME)
  .superRefine((name, context) => {
    if (name === name.toLowerCase()) return;
    addFault(context, [], 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid');
  });
const description = z.string().min(1).max(LIMITS.commandDescription);
const localised = z.record(z.string(), z.string().max(LIMITS.commandDescription)).nullish();

const choice = z.object({
  name: z.string().min(1).max(LIMITS.choiceName),
  name_localizations: localised,
  value: z.union([z.string().max(LIMITS.choiceValue), z.number()]),
});

const leafOption = z
  .object({
    type: z.literal([3, 4, 5, 6, 7, 8, 9, 10, 11]),
    name: chatName,
    name_localizations: localised,
    description,
    description_localizations: localised,
    required: z.boolean().optional(),
    choices: z.array(choice).max(LIMITS.choices).optional(),
    autocomplete: z.boolean().optional(),
    min_value: z.number().optional(),
    max_value: z.number().optional(),
    min_length: z.int().min(0).max(6000).optional(),
    max_length: z.int().min(1).max(6000).optional(),
    channel_types: z.array(z.int()).optional(),
  })
  .superRefine((option, context) => {
    const hasChoices = (option.choices?.length ?? 0) > 0;
    if (option.autocomplete === true && hasChoices) {
      const message = 'Autocomplete cannot be set when choices are present';
      addFault(context, [], 'APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES', message);
    }
    const takesText: readonly number[] = [OPTION_TYPES.string, OPTION_TYPES.integer, OPTION_TYPES.number];
    if ((option.autocomplete === true || hasChoices) && !takesText.includes(option.type)) {
      const message = 'Choices and autocomplete are only for text and numbers';
      addFault(context, ['type'], 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', message);
    }
    for (const [index, each] of (option.choices ?? []).entries()) {
      if ((typeof each.value === 'string') === (option.type === OPTION_TYPES.string)) continue;
      addFault(context, ['choices', index, 'value'], 'APPLICATION_COMMAND_OPTIONS_CHOICE_TYPE', 'Wrong type of value');
    }
  });

type Option = { readonly name: string; readonly required?: boolean | undefined };

/** The rules over a list of options, whatever their kind. */
function checkOptions(options: readonly Option[], context: z.core.$RefinementCtx): void {
  let optionalSeen = false;
  for (const [index, option] of options.entries()) {
    if (option.required === true && optionalSeen) {
      const message = 'Required options must be placed before non-required options';
      addFault(context, [index], 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID', message);
    }
    optionalSeen ||= option.required !== true;
    if (options.findIndex((other) => other.name === option.name) !== index) {
      const message = 'Application command option names must be unique';
      addFault(context, [index, 'name'], 'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS', message);
    }
  }
}

const leafOptions = z.array(leafOption).max(LIMITS.commandOptions).superRefine(checkOptions);

const subcommand = z.object({
  type: z.literal(OPTION_TYPES.subcommand),
  name: chatName,
  name_localizations: localised,
  description,
  description_localizations: localised,
  options: leafOptions.optional(),
});

const group = z.object({
  type: z.literal(OPTION_TYPES.group),
  name: chatName,
  name_localizations: localised,
  description,
  description_localizations: localised,
  options: z.array(subcommand).min(1).max(LIMITS.commandOptions).superRefine(checkOptions),
});

const option = z.discriminatedUnion('type', [subcommand, group, leafOption]);

const shared = {
  name_localizations: localised,
  // Discord's pages say that it is text, its description of the API that it is a number; it takes both and returns text.
  default_member_permissions: z.union([z.string().regex(/^\d+$/), z.int().min(0).transform(String)]).nullish(),
  dm_permission: z.boolean().nullish(),
  default_permission: z.boolean().nullish(),
  nsfw: z.boolean().nullish(),
  contexts: z.array(z.int().min(0).max(2)).nullish(),
  integration_types: z.array(z.int().min(0).max(1)).nullish(),
};

const chatCommand = z.object({
  type: z.literal(COMMAND_TYPES.chat),
  name: chatName,
  description,
  description_localizations: localised,
  options: z
    .array(option)
    .max(LIMITS.commandOptions)
    .superRefine((options, context) => {
      const nested = options.filter((each) => each.type <= OPTION_TYPES.group);
      if (nested.length === 0) return checkOptions(options, context);
      if (nested.length < options.length) {
        const message = 'Sub-command and sub-command group option types are mutually exclusive to all other types';
        addFault(context, [], 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', message);
      }
      checkOptions(nested, context);
    })
    .optional(),
  ...shared,
});

const menuCommand = z.object({
  type: z.union([z.literal(COMMAND_TYPES.user), z.literal(COMMAND_TYPES.message)]),
  name: z.string().min(1).max(LIMITS.commandName),
  description: z.literal('').optional(),
  ...shared,
});

/** A command as the bot registers it; one without a type is a chat command. */
export const commandSchema = z
  .preprocess(
    (value) => (isJsonObject(value) ? { type: COMMAND_TYPES.chat, ...value } : value),
    z.discriminatedUnion('type', [chatCommand, menuCommand]),
  )
  .superRefine((command, context) => {
    if (countedLength(command) <= LIMITS.commandTotal) return;
    const message = `Command exceeds maximum size (${LIMITS.commandTotal})`;
    addFault(context, [], 'APPLICATION_COMMAND_TOO_LARGE', message);
  });

export type CommandForm = z.infer<typeof commandSchema>;

/** Names, descriptions and values of a command and all its options: what Discord counts against the total. */
function countedLength(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, each) => sum + countedLength(each), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce((sum, [key, field]) => {
    const counted = typeof field === 'string' && ['name', 'description', 'value'].includes(key) ? field.length : 0;
    return sum + counted + (typeof field === 'object' ? countedLength(field) : 0);
  }, 0);
}
