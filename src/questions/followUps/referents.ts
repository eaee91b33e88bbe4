import type { Slice } from '../../dossier/slice.ts';
import { LANGUAGES } from '../../languages/list.ts';
import { type QuestionTime, timesInQuestion } from '../timesInQuestion.ts';
import type { FollowUpPatterns } from './followUpPatterns.ts';

/** What a question speaks of and the next one may point at; slices of the question. */
export interface Referents {
  /** People and bodies by name, in order, without what is only a place. */
  readonly names: readonly Slice[];
  /** Places, with the word that leads to them. */
  readonly places: readonly Slice[];
  /** Times, with the word that leads to them (`whole`) and without. */
  readonly times: readonly QuestionTime[];
  /** Things and bodies with an article: "the broken lamp". */
  readonly things: readonly Slice[];
}

const WORD = "[\\p{L}\\p{M}\\p{N}'’ʼ-]+";
const CAPITAL = "\\p{Lu}[\\p{L}\\p{M}\\p{N}'’ʼ.-]*[\\p{L}\\p{N}]|\\p{Lu}";
const JOINERS = LANGUAGES.flatMap(({ followUps }) => followUps?.nameJoiners ?? []).join('|');
const NAME = new RegExp(`(?<![\\p{L}\\p{N}])(?:${CAPITAL})(?:\\s+(?:(?:${JOINERS})\\s+)?(?:${CAPITAL}))*`, 'gu');
/** Reads off what a question speaks of, after the words that ask. */
export function referentsIn(question: string, patterns: FollowUpPatterns): Referents {
  // "Когда Орла …", "Did Calder …": the capital of the first word is the question's.
  const asking = patterns.asksFirst ? (patterns.asking.exec(question)?.[0].length ?? 0) : 0;
  const from = asking + (patterns.auxiliary.exec(question.slice(asking))?.[0].length ?? 0);
  const times = timesInQuestion(question, patterns.language);
  const isTime = (slice: Slice) => times.some(({ whole }) => slice.start < whole.end && whole.start < slice.end);
  const determiner = new RegExp(`(?<!\\p{L})(?:${patterns.words.determiners})\\s+(?:\\p{Ll}+\\s+)?$`, 'iu');
  const capitals = [...question.slice(from).matchAll(NAME)]
    .map(({ index, 0: name }) => ({ start: from + index, end: from + index + name.length }))
    .filter((slice) => !isTime(slice) && !isOpening(question, slice, patterns));
  const before = ({ start }: Slice) => question.slice(0, start);
  const isPlace = (slice: Slice) => patterns.toPlace.test(before(slice));
  return {
    names: capitals.filter((slice) => !isPlace(slice) && !determiner.test(before(slice))),
    places: capitals
      .filter(isPlace)
      .map((slice) => ({ start: patterns.toPlace.exec(before(slice))?.index ?? slice.start, end: slice.end })),
    times,
    things: thingsIn(question, patterns).filter((slice) => !isTime(slice)),
  };
}

/** A word that has its capital from the beginning of the question and could be any word there. */
function isOpening(question: string, { start, end }: Slice, { telling }: FollowUpPatterns): boolean {
  const word = question.slice(start, end);
  const isFirst = question.slice(0, start).trim() === '';
  return isFirst && !word.includes(' ') && [...word.matchAll(telling)].some(([found]) => found === word);
}

/** What follows an article, up to the next small word; without the verb that ends the question. */
function thingsIn(question: string, { words, capitalisesNouns, verbAtEnd }: FollowUpPatterns): readonly Slice[] {
  const small = `(?:${words.prepositions}|${words.determiners}|${words.auxiliaries}|${words.conjunctions})`;
  const nouns =
    capitalisesNouns === true
      ? `(?:\\p{Ll}+\\s+)??\\p{Lu}\\p{L}*`
      : `(?!${small}\\s)${WORD}(?:\\s+(?!${small}(?!\\p{L}))${WORD})*`;
  const pattern = new RegExp(`(?<!\\p{L})(?:${words.determiners})\\s+${nouns}`, 'giu');
  return [...question.matchAll(pattern)].map(({ index, 0: found }) => {
    const spoken = found.split(/\s+/u);
    const verb = verbAtEnd?.(question.slice(0, index), spoken) ?? 0;
    const end = spoken
      .slice(spoken.length - verb)
      .reduceRight((rest, word) => rest.slice(0, -word.length).trimEnd(), found);
    return { start: index, end: index + end.length };
  });
}
