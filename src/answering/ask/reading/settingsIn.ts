import { clausesOf } from '../../../finding/clauses/clausesOf.ts';
import { languageOf } from '../../../languages/list.ts';
import { sentencesOf } from '../../../languages/sentences.ts';
import type { Hit } from '../../../search/hit.ts';
import type { Setting } from './tieOf.ts';

/** The sentences of a passage that hold a word of the question or follow one that does, each with its clauses. */
export function settingsIn({
  document,
  passage,
  highlights,
}: Pick<Hit, 'document' | 'passage' | 'highlights'>): readonly Setting[] {
  const text = document.standing;
  const language = document.metadata.language;
  const pronouns = languageOf(language ?? FALLBACK)?.clauseGrammar?.pronouns;
  const sentences = sentencesOf(text, passage);
  const isMet = sentences.map(({ start, end }) => highlights.some((one) => one.start >= start && one.end <= end));
  return sentences.flatMap((sentence, at) => {
    if (isMet[at] !== true && isMet[at - 1] !== true) return [];
    let clauses: Setting['clauses'] | undefined;
    return {
      sentence,
      before: sentences[at - 1] ?? null,
      goesOn:
        pronouns?.has(FIRST_WORD.exec(text.slice(sentence.start, sentence.end))?.[0].toLowerCase() ?? '') === true,
      // Most sentences have no stretch that may be asked for.
      get clauses() {
        clauses ??= clausesOf(text, sentence, language);
        return clauses;
      },
    };
  });
}

/** Texts of no known language are read as English, as clauses are. */
const FALLBACK = 'en';
const FIRST_WORD = /[\p{L}\p{M}]+/u;
