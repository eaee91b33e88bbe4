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

/** The locales of Discord's clients, from its documentation. Its description of the API names Arabic and Hebrew besides. */
const LOCALES = [
  ...[
    'ar',
    'bg',
    'cs',
    'da',
    'de',
    'el',
    'en-GB',
    'en-US',
    'es-419',
    'es-ES',
    'fi',
    'fr',
    'he',
    'hi',
    'hr',
    'hu',
    'id',
  ],
  ...['it', 'ja', 'ko', 'lt', 'nl', 'no', 'pl', 'pt-BR', 'ro', 'ru', 'sv-SE', 'th', 'tr', 'uk', 'vi', 'zh-CN', 'zh-TW'],
] as const;

/** Texts in other languages are held to the rules of the text itself. */
function localisedAs(text: z.ZodType<string>) {
  return z.partialRecord(z.enum(LOCALES), text).nullish();
}
const localisedName = localisedAs(chatName);
const localisedDescription = localisedAs(description);

const choice = z.object({
  name: z.string().min(1).max(LIMITS.choiceName),
  name_localizations: localisedAs(z.string().min(1).max(LIMITS.choiceName)),
  value: z.union([z.string().max(LIMITS.choiceValue), z.number()]),
});

const leafOption = z
  .object({
    type: z.literal([3, 4, 5, 6, 7, 8, 9, 10, 11]),
    name: chatName,
    name_localizations: localisedName,
    description,
    description_localizations: localisedDescription,
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

interface Named {
  readonly name: string;
  readonly name_localizations?: Readonly<Partial<Record<string, string>>> | null | undefined;
}

type Option = Named & { readonly required?: boolean | undefined };

/** Adds a fault for each name that another one before it has, in English or in the same other language. */
function checkUnique(list: readonly Named[], context: z.core.$RefinementCtx, code: string, message: string): void {
  const locales = new Set(list.flatMap(({ name_localizations: own }) => Object.keys(own ?? {})));
  for (const locale of [null, ...locales]) {
    const names = list.map(({ name, name_localizations: own }) => (locale === null ? name : (own?.[locale] ?? name)));
    for (const [index, name] of names.entries()) {
      if (names.indexOf(name) !== index) addFault(context, [index, 'name'], code, message);
    }
  }
}

/** The rules over a list of options, whatever their kind. */
function checkOptions(options: readonly Option[], context: z.core.$RefinementCtx): void {
  let optionalSeen = false;
  for (const [index, option] of options.entries()) {
    if (option.required === true && optionalSeen) {
      const message = 'Required options must be placed before non-required options';
      addFault(context, [index], 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID', message);
    }
    optionalSeen ||= option.required !== true;
  }
  const message = 'Application command option names must be unique';
  checkUnique(options, context, 'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS', message);
}

const leafOptions = z.array(leafOption).max(LIMITS.commandOptions).superRefine(checkOptions);

const subcommand = z.object({
  type: z.literal(OPTION_TYPES.subcommand),
  name: chatName,
  name_localizations: localisedName,
  description,
  description_localizations: localisedDescription,
  options: leafOptions.optional(),
});

const group = z.object({
  type: z.literal(OPTION_TYPES.group),
  name: chatName,
  name_localizations: localisedName,
  description,
  description_localizations: localisedDescription,
  options: z.array(subcommand).min(1).max(LIMITS.commandOptions).superRefine(checkOptions),
});

const option = z.discriminatedUnion('type', [subcommand, group, leafOption]);

const shared = {
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
  name_localizations: localisedName,
  description_localizations: localisedDescription,
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
  name_localizations: localisedAs(z.string().min(1).max(LIMITS.commandName)),
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
    const isCounted = typeof field === 'string' && ['name', 'description', 'value'].includes(key);
    const counted = isCounted
      ? longest(
          field,
          Object.entries(value).find(([of]) => of === `${key}_localizations`),
        )
      : 0;
    return sum + counted + (typeof field === 'object' ? countedLength(field) : 0);
  }, 0);
}

/** The length of a text in the language in which it is longest: only that one counts. */
function longest(text: string, localisations: readonly [key: string, texts: unknown] | undefined): number {
  const others = Object.values(Object(localisations?.[1] ?? {})).map((other) => String(other).length);
  return Math.max(text.length, ...others);
}
