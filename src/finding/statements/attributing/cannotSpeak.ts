import { isBody, isWorkNoun } from '../../../languages/compounds.ts';
import type { SpeechLexicon } from '../../../languages/parts/speechLexicon.ts';
import { fold } from '../../../text/fold.ts';
import { isGoverned } from '../parsing/clauses.ts';
import { isAlone, type Setting, sentenceAt } from '../parsing/setting.ts';
import type { Certain } from './certain.ts';
import { isByNobodyNamed } from './passives.ts';

/** Longest words in marks that are a name or a title behind “known as” or “the name”. */
const LONGEST_NAME = 6;
/** The address of a website: harbour.example. */
const ADDRESS = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{Ll}{2,7}$/u;
/** Someone who is addressed: “Bruno, …” or “…, Bruno.” */
const ADDRESSED = /^\P{L}*(\p{Lu}[\p{L}\p{M}’'-]+),\s|,\s(\p{Lu}[\p{L}\p{M}’'-]+)\P{L}*$/u;
/** A name before a comma that may be an address: “Mr Orth, …”, “Dear Bruno, …”, “You, Bruno, …”. */
const PERHAPS_ADDRESSED =
  /(?:^|,\s)(?:[^\p{L},]|,(?!\s))*(?:\p{Lu}[\p{L}\p{M}’'-]*\.?\s)?(\p{Lu}[\p{L}\p{M}’'-]+)(?=[,!?]|\P{L}*$)/gu;

/** A quotation of a statement, with its words. */
export interface QuotedPlace {
  readonly words: string;
  readonly setting: Setting;
  readonly token: number;
}

/** Whether quoted words are a name or a title: a man known as “Sparrow”; Calder wrote “The Cold Tide”. */
export function isNamed({ words, setting, token }: QuotedPlace, lexicon: SpeechLexicon): boolean {
  const isOpening = sentenceAt(setting, token)?.from === token - 1;
  if (ADDRESS.test(words) || isCalled(words, setting, token, lexicon)) return true;
  if (isWork(words, setting.frame.tokens[token - 1]?.lower ?? '', isOpening, lexicon)) return true;
  const before = setting.frame.tokens.slice(Math.max(0, token - 3), token).map(({ lower }) => lower);
  const phrases = lexicon.namingPhrases ?? [];
  const isBehind = phrases.some((phrase) => phrase.every((word, at) => before.at(at - phrase.length) === word));
  return isBehind && (words.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) <= LONGEST_NAME;
}

/** die Fähre „Seestern“: whether words with capitals are right behind a noun for a work, a thing or a body that has a name. */
function isCalled(words: string, { frame }: Setting, token: number, lexicon: SpeechLexicon): boolean {
  const noun = frame.tokens[token - 1];
  if (lexicon.isFitted || noun === undefined || noun.kind !== 'word') return false;
  const isKind = isWorkNoun(noun.lower, lexicon);
  return (isKind || isBody(noun.lower, lexicon)) && isTitle(words, lexicon) && !/[.!?…]$/u.test(words);
}

/**
 * Whether words written as a title are right behind a verb of making or performing, without a colon or comma, or behind the
 * preposition that opens their sentence: On “Harbour Tonight,” Calder said.
 */
function isWork(words: string, before: string, isOpening: boolean, lexicon: SpeechLexicon): boolean {
  const isGoverned = isOpening && lexicon.prepositions.has(before) && !lexicon.capitalisesNouns;
  if (!isGoverned && lexicon.performing?.has(before) !== true && !lexicon.works.has(before)) return false;
  return isTitle(words, lexicon) && (words.match(/[\p{L}\p{N}’'-]+/gu)?.length ?? 0) > 1;
}

/** Whether words are few and have capitals as titles and names have. */
function isTitle(words: string, lexicon: SpeechLexicon): boolean {
  const list = words.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  const isTitled = list.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || lexicon.smallTitleWords.has(word));
  return isTitled && list.length <= LONGEST_NAME && !/[.!?]\s/u.test(words);
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
  if (isByNobodyNamed(setting, token, words, lexicon)) return true;
  const addressed = ADDRESSED.exec(words);
  const hearer = nameIn(text, addressed?.[1] ?? addressed?.[2]);
  const own = new Set(fold(name).split(/\s+/u));
  const called = [hearer, ...[...words.matchAll(PERHAPS_ADDRESSED)].map(([, one]) => one)];
  const isHearer = called.some((one) => one !== undefined && own.has(fold(one)));
  const isElsewhere =
    source.setting !== setting || sentenceAt(setting, token) !== sentenceAt(setting, source.mention.first);
  if (isHearer && (source.cue === null || isElsewhere)) return true;
  if (hearer !== undefined && isAlone(setting) && source.setting !== setting) return true;
  const behind = source.cue === null ? undefined : source.setting.frame.tokens[source.cue.last + 1];
  if (isElsewhere && lexicon.nothing?.has(behind?.lower ?? '') === true) return true;
  const { first } = source.mention;
  if (isElsewhere && source.setting === setting && first > token) return true;
  return isElsewhere && source.cue === null && isGoverned(source.setting.frame, first, lexicon);
}

/** A capitalised word if the document also has it in the middle of a sentence; “Therefore, …” addresses nobody. */
function nameIn(text: string, word: string | undefined): string | undefined {
  if (word === undefined) return undefined;
  return new RegExp(`[\\p{L}\\p{N},] ${word}(?![\\p{L}\\p{M}])`, 'u').test(text) ? word : undefined;
}
