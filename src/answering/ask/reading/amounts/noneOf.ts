import { overlaps, type Slice } from '../../../../dossier/slice.ts';
import { languageOf } from '../../../../languages/list.ts';
import type { Question } from '../../../../questions/question.ts';
import type { Hit, MetClause } from '../../../../search/hit.ts';
import { countedNouns, countedWord } from '../../../spans/countedWord.ts';
import { type Setting, tieOf } from '../tieOf.ts';

/** Words that say that there is none of what is counted. */
export interface None {
  readonly sentence: Slice;
  /** “No blankets”, “nobody”. */
  readonly words: Slice;
  /** How closely they are tied to the question, from 0 to 1. */
  readonly tie: number;
}

/** The words of a passage for none of what a question counts that are tied to it most closely; null if there are none. */
export function noneOf(
  hit: Hit,
  settings: readonly Setting[],
  question: Question,
  isNoun: (clause: MetClause) => boolean,
): None | null {
  if (question.nouns.length === 0) return null;
  const found = settings.flatMap((setting) =>
    [...nobodyIn(setting, hit.highlights), ...noneIn(hit.document.standing, setting.sentence, question)].map(
      (words) => ({
        sentence: setting.sentence,
        words,
        tie: tieOf(hit, words, setting, (clause) => !isNoun(clause)),
      }),
    ),
  );
  return found.toSorted((a, b) => b.tie - a.tie)[0] ?? null;
}

/** Nobody and none, as the subject or an object of a verb that the question has. */
function nobodyIn({ clauses }: Setting, asked: readonly Slice[]): readonly Slice[] {
  return clauses
    .filter(({ head }) => asked.some((one) => overlaps(one, head)))
    .flatMap(({ subject, objects }) => [subject, ...objects])
    .filter((one) => one !== null)
    .filter(({ isNone, isPronoun }) => isNone && isPronoun)
    .map(({ head }) => head);
}

/** “No” before the noun that is counted. */
function noneIn(text: string, { start, end }: Slice, question: Question): readonly Slice[] {
  const determiners = languageOf(question.language)?.clauseGrammar?.noneDeterminers;
  if (determiners === undefined) return [];
  const pattern = new RegExp(`(?<!\\p{L})(?:${[...determiners].join('|')}) ((?:\\p{L}+ ?){1,3})`, 'giu');
  return [...text.slice(start, end).matchAll(pattern)].flatMap(({ index, 0: match, 1: rest = '' }) => {
    const noun = countedWord(rest, countedNouns(question));
    const from = start + index;
    return noun === null ? [] : [{ start: from, end: from + match.indexOf(noun) + noun.length }];
  });
}
