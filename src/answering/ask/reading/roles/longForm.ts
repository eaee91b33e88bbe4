import type { Slice } from '../../../../dossier/slice.ts';
import { type PlacedWord, placedWordsIn } from '../../../../finding/names/placedWords.ts';
import { sentencesOf } from '../../../../languages/sentences.ts';
import { isStopWord } from '../../../../languages/stopWords.ts';
import type { Hit } from '../../../../search/hit.ts';
import { fold } from '../../../../text/fold.ts';
import type { GivenAnswer } from '../answerReader.ts';

/** How sure the words are that initials stand for: in brackets beside them, or anywhere in the sentence. */
const SURENESS = { bracketed: 1, sentence: 0.8 } as const;

/** The words of a passage that some initials stand for: “Tide and Harbour Guild (THG)”, “THG stands for …”. Null if it has none. */
export function longFormIn({ document, passage }: Hit, initials: string, language: string): GivenAnswer | null {
  const letters = fold(initials.replace(/^\p{Ll}+ /u, '').replace(/[^\p{L}\p{N}]/gu, ''));
  if (letters.length < 2) return null;
  const text = document.standing;
  const found = sentencesOf(text, passage).flatMap((sentence): readonly GivenAnswer[] => {
    const words = placedWordsIn(text, sentence);
    const own = words.filter(({ text: word }) => fold(word.replace(/[^\p{L}\p{N}]/gu, '')) === letters);
    const spans = own.length === 0 ? [] : words.flatMap((_, from) => formFrom(words.slice(from), letters, language));
    const [first] = own;
    return spans.map((span) => {
      const gap =
        first === undefined ? '' : text.slice(Math.min(span.end, first.end), Math.max(span.start, first.start));
      const isBracketed = /^\s*(?:["“”'’]\s*)?\(["“”'’]?(?:\p{Ll}{1,4} )?$/u.test(gap);
      const sureness = isBracketed ? SURENESS.bracketed : SURENESS.sentence;
      return { sentence, span, verdict: 'gives', sureness };
    });
  });
  return found.toSorted((a, b) => b.sureness - a.sureness)[0] ?? null;
}

/** The words from the first of some on whose initials are the letters; small words may be left out. */
function formFrom(words: readonly PlacedWord[], letters: string, language: string): readonly Slice[] {
  let matched = 0;
  const [first] = words;
  if (first === undefined || isStopWord(first.key, [language])) return [];
  for (const word of words) {
    const parts = word.key.split(/[-‐‑]/u);
    const isNext = parts.every((part, at) => part.startsWith(letters[matched + at] ?? '\0'));
    if (isNext && word.key !== letters) matched += parts.length;
    else if (!isStopWord(word.key, [language]) || matched === 0) return [];
    if (matched === letters.length) return [{ start: first.start, end: word.end }];
  }
  return [];
}
