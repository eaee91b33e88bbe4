/** A script that shows the language of a text, unless the text has letters that only other languages have. */
export interface ScriptLanguage {
  readonly letter: RegExp;
  /** Primary tag of BCP 47. */
  readonly language: string;
  readonly foreign: RegExp;
}

export const SCRIPT_LANGUAGES: readonly ScriptLanguage[] = [
  { letter: /\p{Script=Han}/gu, language: 'zh', foreign: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u },
  // Persian, Urdu and Kurdish.
  { letter: /\p{Script=Arabic}/gu, language: 'ar', foreign: /[پچژگکیەۆێٹڈڑںھہے]/u },
  // Ukrainian, Belarusian, Serbian, Macedonian and Kazakh.
  { letter: /\p{Script=Cyrillic}/gu, language: 'ru', foreign: /[іїєґўјљњћџђѓќѕәғқңөұүһ]/iu },
  // Yiddish.
  { letter: /\p{Script=Hebrew}/gu, language: 'he', foreign: /[ײױװ]/u },
];
