import type { SpeechLexicon } from '../../../languages/parts/speechLexicon.ts';
import { fold } from '../../../text/fold.ts';
import { isGoverned } from '../parsing/clauses.ts';
import { isAlone, type Setting, sentenceAt } from '../parsing/setting.ts';
import type { Certain } from './certain.ts';

/** Longest words in marks that are a name or a title behind “known as” or “the name”. */
const LONGEST_NAME = 6;
/** Someone who is addressed: “Bruno, …” or “…, Bruno.” */
const ADDRESSED = /^\P{L}*(\p{Lu}[\p{L}\p{M}’'-]+),\s|,\s(\p{Lu}[\p{L}\p{M}’'-]+)\P{L}*$/u;

/** A quotation of a statement, with its words. */
export interface QuotedPlace {
  readonly words: string;
  readonly setting: Setting;
  readonly token: number;
}

/** Whether quoted words are a name or a title by the words before them: a man known as “Sparrow”. */
export function isNamed({ words, setting, token }: QuotedPlace, lexicon: SpeechLexicon): boolean {
  const before = setting.frame.tokens.slice(Math.max(0, token - 3), token).map(({ lower }) => lower);
  const phrases = lexicon.namingPhrases ?? [];
  const isBehind = phrases.some((phrase) => phrase.every((word, at) => before.at(at - phrase.length) === word));
  return isBehind && (words.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) <= LONGEST_NAME;
}

/**
 * Whether the likeliest candidate cannot have spoken: the quotation addresses them, or they are in the sentence after it, or
 * in another one without a verb of speech and governed by a preposition. `name` is whom the candidate is.
 */
export function cannotSpeak(
  text: string,
  { words, setting, token }: QuotedPlace,
  source: Certain,
  name: string,
  lexicon: SpeechLexicon,
): boolean {
  const addressed = ADDRESSED.exec(words);
  const hearer = nameIn(text, addressed?.[1] ?? addressed?.[2]);
  const isHearer = hearer !== undefined && fold(name).split(/\s+/u).includes(fold(hearer));
  const isElsewhere =
    source.setting !== setting || sentenceAt(setting, token) !== sentenceAt(setting, source.mention.first);
  if (isHearer && (source.cue === null || isElsewhere)) return true;
  if (hearer !== undefined && isAlone(setting) && source.setting !== setting) return true;
  const { first } = source.mention;
  if (isElsewhere && source.setting === setting && first > token) return true;
  return isElsewhere && source.cue === null && isGoverned(source.setting.frame, first, lexicon);
}

/** A capitalised word if the document also has it in the middle of a sentence; “Therefore, …” addresses nobody. */
function nameIn(text: string, word: string | undefined): string | undefined {
  if (word === undefined) return undefined;
  return new RegExp(`[\\p{L}\\p{N},] ${word}(?![\\p{L}\\p{M}])`, 'u').test(text) ? word : undefined;
}
