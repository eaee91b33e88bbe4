/** The languages in which the bot speaks, by their tags of IETF BCP 47. */
export const LANGUAGES = ['en', 'de', 'es', 'fr', 'ru', 'ar', 'tr', 'zh'] as const;

export type Language = (typeof LANGUAGES)[number];

/** What is spoken if nobody says otherwise, and what fills the gaps of the others. */
export const DEFAULT_LANGUAGE: Language = 'en';

/** Locales of Discord whose language has another tag here. Readers of zh-TW read other characters than those of zh-CN. */
const BY_LOCALE: Readonly<Record<string, Language>> = { 'zh-CN': 'zh', 'zh-TW': DEFAULT_LANGUAGE };

/** The language for a locale such as `de` or `es-419`; English for those that the bot does not speak. */
export function languageOf(locale: string | null | undefined): Language {
  if (locale === null || locale === undefined) return DEFAULT_LANGUAGE;
  const tag = locale.split('-')[0]?.toLowerCase();
  return BY_LOCALE[locale] ?? LANGUAGES.find((language) => language === tag) ?? DEFAULT_LANGUAGE;
}

/** Whether a text is the tag of a language that the bot speaks. */
export function isLanguage(tag: string): tag is Language {
  return LANGUAGES.some((language) => language === tag);
}
