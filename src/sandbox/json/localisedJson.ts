import { isJsonObject, type JsonObject } from './json.ts';

/** What Discord leaves out of a list of commands that does not ask for it. */
const LOCALISATIONS = ['name_localizations', 'description_localizations'] as const;

/** A command, an option or a choice without its texts in other languages, and so all that is in it. */
export function withoutLocalisations(part: JsonObject): JsonObject {
  return mapped(part, (one) =>
    Object.fromEntries(Object.entries(one).filter(([key]) => !LOCALISATIONS.some((each) => each === key))),
  );
}

/**
 * A command, an option or a choice as a client in this language shows it: `label` is its name there. The name itself stays, since
 * that is what is sent; a choice is sent by its value, and has the name of the language.
 */
export function localisedFor(part: JsonObject, locale: string): JsonObject {
  return mapped(part, (one) => {
    const name = inLocale(one, 'name_localizations', locale);
    const description = inLocale(one, 'description_localizations', locale);
    const isChoice = 'value' in one;
    return {
      ...withoutLocalisations(one),
      ...(name === undefined ? {} : isChoice ? { name } : { label: name }),
      ...(description === undefined ? {} : { description }),
    };
  });
}

function inLocale(part: JsonObject, key: (typeof LOCALISATIONS)[number], locale: string): string | undefined {
  const texts = part[key];
  const text = isJsonObject(texts) ? texts[locale] : undefined;
  return typeof text === 'string' ? text : undefined;
}

/** Changes a part after all that is in it. */
function mapped(part: JsonObject, change: (one: JsonObject) => JsonObject): JsonObject {
  const inner = Object.fromEntries(
    ['options', 'choices'].flatMap((key) => {
      const list = part[key];
      return Array.isArray(list) ? [[key, list.filter(isJsonObject).map((one) => mapped(one, change))]] : [];
    }),
  );
  return change({ ...part, ...inner });
}
