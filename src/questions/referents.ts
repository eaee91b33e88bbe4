import type { Slice } from '../dossier/slice.ts';
import type { FollowUpPatterns } from './followUpPatterns.ts';
import { TIME_IN_QUESTION } from './timeWords.ts';

/** What a question speaks of and the next one may point at; slices of the question. */
export interface Referents {
  /** People and bodies by name, in order, without what is only a place. */
  readonly names: readonly Slice[];
  /** Places, with the word that leads to them. */
  readonly places: readonly Slice[];
  /** Times, with the word that leads to them (`whole`) and without. */
  readonly times: readonly { readonly whole: Slice; readonly core: Slice }[];
  /** Things and bodies with an article: "the broken lamp". */
  readonly things: readonly Slice[];
}

const WORD = "[\\p{L}\\p{M}\\p{N}'’ʼ-]+";
const CAPITAL = "\\p{Lu}[\\p{L}\\p{M}\\p{N}'’ʼ.-]*[\\p{L}\\p{N}]|\\p{Lu}";
const NAME = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${CAPITAL})(?:\\s+(?:(?:de|da|del|van|von|bin|ibn|al|el|of the|of)\\s+)?(?:${CAPITAL}))*`,
  'gu',
);
/** Before a name they make a place of it. */
const TO_A_PLACE =
  /(?<!\p{L})(?:in|at|to|from|near|outside|nach|aus|en|desde|hacia|в|на|из|до|to the|in the|at the|im|zur|zum)\s+$/iu;
/** How the verb at the end of a passive question ends: "When was the lamp repaired?" */
const PARTICIPLE =
  /(?:ed|en|wn|ght|built|sent|made|held|found|told|read|lost|kept|left|paid|put|set|cut|shot|lit|hit)$/iu;
/** What may follow that verb: "run aground". */
const ADVERB = /(?:ly|aground|ashore|again|away|back|home|late|early|abroad)$/iu;
const TO_DO = /(?<!\p{L})(?:did|does|do|has|have|had|will|would|can|could|should)\s+$/iu;
const TO_BE = /(?<!\p{L})(?:was|were|is|are|been)\s+$/iu;

/** Reads off what a question speaks of, after the words that ask. */
export function referentsIn(question: string, patterns: FollowUpPatterns): Referents {
  // "Когда Орла …", "Did Calder …": the capital of the first word is the question's.
  const asking = patterns.asksFirst ? (patterns.asking.exec(question)?.[0].length ?? 0) : 0;
  const from = asking + (patterns.auxiliary.exec(question.slice(asking))?.[0].length ?? 0);
  const times = [...question.matchAll(TIME_IN_QUESTION)].map(({ index, 0: all, 1: lead = '' }) => ({
    whole: { start: index, end: index + all.length },
    core: { start: index + lead.length, end: index + all.length },
  }));
  const isTime = (slice: Slice) => times.some(({ whole }) => slice.start < whole.end && whole.start < slice.end);
  const determiner = new RegExp(`(?<!\\p{L})(?:${patterns.words.determiners})\\s+(?:\\p{Ll}+\\s+)?$`, 'iu');
  const capitals = [...question.slice(from).matchAll(NAME)]
    .map(({ index, 0: name }) => ({ start: from + index, end: from + index + name.length }))
    .filter((slice) => !isTime(slice) && !isOpening(question, slice, patterns));
  const before = ({ start }: Slice) => question.slice(0, start);
  const isPlace = (slice: Slice) => TO_A_PLACE.test(before(slice));
  return {
    names: capitals.filter((slice) => !isPlace(slice) && !determiner.test(before(slice))),
    places: capitals
      .filter(isPlace)
      .map((slice) => ({ start: TO_A_PLACE.exec(before(slice))?.index ?? slice.start, end: slice.end })),
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

/** What stands behind an article, up to the next small word; in English without the verb that ends the question. */
function thingsIn(question: string, { language, words }: FollowUpPatterns): readonly Slice[] {
  const small = `(?:${words.prepositions}|${words.determiners}|${words.auxiliaries}|and|or|und|oder|y|o|who|that)`;
  // German writes its nouns with capitals, so that it is known where they begin and end.
  const nouns =
    language === 'de'
      ? `(?:\\p{Ll}+\\s+)??\\p{Lu}\\p{L}*`
      : `(?!${small}\\s)${WORD}(?:\\s+(?!${small}(?!\\p{L}))${WORD})*`;
  const pattern = new RegExp(`(?<!\\p{L})(?:${words.determiners})\\s+${nouns}`, 'giu');
  return [...question.matchAll(pattern)].map(({ index, 0: found }) => {
    const spoken = found.split(/\s+/u);
    const before = question.slice(0, index);
    const last = spoken.at(-1) ?? '';
    const endsInVerb =
      language === 'en' && spoken.length > 2 && (TO_DO.test(before) || (TO_BE.test(before) && PARTICIPLE.test(last)));
    const verb = endsInVerb ? (spoken.length > 3 && ADVERB.test(last) ? 2 : 1) : 0;
    const end = spoken
      .slice(spoken.length - verb)
      .reduceRight((rest, word) => rest.slice(0, -word.length).trimEnd(), found);
    return { start: index, end: index + end.length };
  });
}
