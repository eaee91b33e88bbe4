import type { SpeechLexicon } from '../../../languages/parts/speechLexicon.ts';
import { isPossessiveMark } from '../parsing/frame.ts';
import type { ReadSentence, Setting } from '../parsing/setting.ts';
import type { Situation } from './situation.ts';

/** The form of the quoted words and of what is right around them. */
export interface Shape {
  readonly length: 'one' | 'few' | 'many';
  readonly ending: 'comma' | 'stop' | 'open';
  readonly isCapital: boolean;
  readonly isFirst: boolean;
  readonly isAlone: boolean;
  /** The class of the token before the quotation in its sentence. */
  readonly previous: string;
  /** The class of the token after it. */
  readonly next: string;
  readonly isTitled: boolean;
  /** Whether a noun for a work, a brand or a name is right before it: the song “…”. */
  readonly isWork: boolean;
}

/** Reads the shape of a quotation in its sentence. */
export function shapeOf({ text, setting, token, inner, lexicon }: Situation, sentence: ReadSentence): Shape {
  const words = text.slice(inner.start, Math.min(inner.end, inner.start + 400));
  const list = words.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const ending = /[,،]\s*$/u.test(text.slice(Math.max(inner.start, inner.end - 3), inner.end))
    ? 'comma'
    : /[.!?…؟]['’)\]\s]*$/u.test(text.slice(Math.max(inner.start, inner.end - 5), inner.end))
      ? 'stop'
      : 'open';
  const next = setting.frame.tokens[token + 1];
  const before = token > sentence.from ? setting.frame.tokens[token - 1] : undefined;
  const isAlone = !setting.frame.tokens.slice(sentence.from, sentence.to).some(({ kind }) => kind === 'word');
  return {
    length: list.length <= 2 ? 'one' : list.length <= 6 ? 'few' : 'many',
    ending: ending === 'open' && next?.text === ',' ? 'comma' : ending,
    isCapital: /^[^\p{L}]*\p{Lu}/u.test(words),
    isFirst: token === sentence.from,
    isAlone,
    next: next === undefined || token + 1 >= sentence.to ? 'end' : previousOf(next, lexicon),
    previous: before === undefined ? 'start' : previousOf(before, lexicon),
    isWork:
      before !== undefined &&
      [before, setting.frame.tokens[token - 2]].some((one) => one !== undefined && lexicon.works.has(one.lower)),
    isTitled: list.length > 1 && list.length < 9 && list.every((word) => isTitleWord(word, lexicon)),
  };
}

/** Whether a word can be part of a title: it has a capital, or titles write it small. */
function isTitleWord(word: string, { smallTitleWords }: SpeechLexicon): boolean {
  return /^\P{L}*\p{Lu}/u.test(word) || smallTitleWords.has(word.replace(/^\P{L}+/u, ''));
}

function previousOf(token: Setting['frame']['tokens'][number], lexicon: SpeechLexicon): string {
  if (token.kind === 'quotation') return 'quotation';
  if (isPossessiveMark(token)) return 'possessive';
  if (token.kind === 'mark') return token.text === ':' ? 'colon' : token.text === ',' ? 'comma' : 'mark';
  if (lexicon.conjunctions.has(token.lower)) return 'conjunction';
  if (lexicon.relatives.has(token.lower) || lexicon.complementizers.has(token.lower)) return 'that';
  if (lexicon.determiners.has(token.lower) || lexicon.possessives.has(token.lower)) return 'determiner';
  if (lexicon.cues.has(token.lower)) return `cue-${lexicon.cues.get(token.lower) ?? ''}`;
  if (lexicon.prepositions.has(token.lower)) return 'preposition';
  if (lexicon.auxiliaries.has(token.lower)) return 'auxiliary';
  return 'word';
}
