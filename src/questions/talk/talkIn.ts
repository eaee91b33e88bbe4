import { LANGUAGES } from '../../languages/list.ts';
import { fold } from '../../text/fold.ts';
import { endOfPhrase, phrasesIn, spokenOf } from './phrases.ts';

/** A greeting alone, or a text with thanks, agreement or laughter in it, or only signs. */
export type Talk = 'greeting' | 'remark';

const OPENERS = phrasesIn('openers');
const TALK = phrasesIn('openers', 'remarks');
/** Laughter of any language and length. */
const LAUGHTER = LANGUAGES.flatMap(({ talk }) => (talk?.laughter === undefined ? [] : [talk.laughter]))
  .flatMap((syllables) => syllables.split('|'))
  .map(fold);

/** What a text is that is talk alone, in any language; null if it may ask something, and if it is empty. */
export function talkIn(text: string): Talk | null {
  const words = spokenOf(text).letters.trim();
  if (words === '') return text.trim() === '' || /[?؟？]/u.test(text) ? null : 'remark';
  if (isMadeOf(words, (at) => endOfPhrase(words, at, OPENERS))) return 'greeting';
  return isMadeOf(words, (at) => endOfTalk(words, at)) ? 'remark' : null;
}

function endOfTalk(words: string, at: number): number {
  const end = endOfPhrase(words, at, TALK);
  return end > at ? end : endOfLaughter(words, at);
}

function isMadeOf(words: string, endOf: (at: number) => number): boolean {
  let at = 0;
  while (at < words.length) {
    const next = endOf(at);
    if (next === at) return false;
    at = words.charAt(next) === ' ' ? next + 1 : next;
  }
  return true;
}

/** Where a word ends that is laughter: at least two of the same syllables. */
function endOfLaughter(words: string, at: number): number {
  const space = words.indexOf(' ', at);
  const end = space === -1 ? words.length : space;
  const word = words.slice(at, end);
  const laughs = LAUGHTER.some((syllable) => {
    const times = Math.ceil(word.length / syllable.length);
    return word.length >= 2 * syllable.length && syllable.repeat(times + 1).startsWith(word);
  });
  return laughs ? end : at;
}
