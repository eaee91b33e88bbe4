import { DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';
import type { RegisteredCommand } from './registeredCommand.ts';

/**
 * Arabic is in Discord's description of its API and not in the list of locales of its documentation
 * (https://docs.discord.com/developers/reference#locales), so Discord may refuse texts for it.
 */
export const UNLISTED_LOCALE = 'ar';

/** Whether Discord refused commands because of the texts in {@link UNLISTED_LOCALE}. */
export function isUnlistedLocaleRefused(error: unknown): boolean {
  if (!(error instanceof DiscordAPIError) || error.code !== RESTJSONErrorCodes.InvalidFormBodyOrContentType)
    return false;
  const told = JSON.stringify(error.rawError);
  return told.includes('_localizations') && told.includes(`"${UNLISTED_LOCALE}"`);
}

/** The commands without their texts in {@link UNLISTED_LOCALE}. */
export function withoutUnlistedLocale(commands: readonly RegisteredCommand[]): readonly RegisteredCommand[] {
  return commands.map((command) => ({
    ...withoutTexts(command),
    options: command.options.map((option) => ({
      ...withChoices(option),
      options: option.options?.map(withChoices),
    })),
  }));
}

type Texts = Readonly<Record<string, string>> | undefined;
interface Localised {
  readonly name_localizations?: Texts;
  readonly description_localizations?: Texts;
}

function withChoices<Part extends Localised & { readonly choices?: RegisteredCommand['options'][number]['choices'] }>(
  part: Part,
): Part {
  return { ...withoutTexts(part), choices: part.choices?.map(withoutTexts) };
}

function withoutTexts<Part extends Localised>(part: Part): Part {
  const { name_localizations: names, description_localizations: descriptions } = part;
  return {
    ...part,
    ...(names === undefined ? {} : { name_localizations: without(names) }),
    ...(descriptions === undefined ? {} : { description_localizations: without(descriptions) }),
  };
}

function without(texts: NonNullable<Texts>): Texts {
  return Object.fromEntries(Object.entries(texts).filter(([locale]) => locale !== UNLISTED_LOCALE));
}
