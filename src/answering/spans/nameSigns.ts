import type { Slice } from '../../dossier/slice.ts';
import { alternatives } from '../../languages/alternatives.ts';
import type { Language } from '../../languages/language.ts';
import { languageOf, QUESTION_LANGUAGES } from '../../languages/list.ts';
import { isStopWord } from '../../languages/stopWords.ts';
import { fold } from '../../text/fold.ts';
import { clauseAround, shareWithin } from './clauseAround.ts';
import type { NameStretch } from './names.ts';

/** What speaks for or against a name being the one asked for; from 0 to 1, or about so. */
export const NAME_SIGNS = [
  'constant',
  'nearest',
  'middle',
  'clause',
  'covered',
  'noun',
  'quoted',
  'marked',
  'holdsNoun',
  'afterNoun',
  'beforeNoun',
  'afterPlace',
  'afterBy',
  'afterArticle',
  'several',
  'opens',
  'askedBefore',
  'askedAfter',
  'body',
  'place',
  'event',
  'origin',
  'title',
  'listed',
  'possessive',
  'bracketed',
  'initials',
  'rivals',
  'shared',
  'modifies',
] as const;
export type NameSigns = Readonly<Record<(typeof NAME_SIGNS)[number], number>>;

const ARTICLE = alternatives(({ spanSigns }) => spanSigns?.articles);
const CONJUNCTION = alternatives(({ spanSigns }) => spanSigns?.conjunctions);
const PLACE_BEFORE = before(`${alternatives(({ spanSigns }) => spanSigns?.toPlaces)}(?: ${ARTICLE})?\\s`, 'iu');
const BY_BEFORE = before(`${alternatives(({ spanSigns }) => spanSigns?.byWhom)}(?: ${ARTICLE})?\\s`, 'iu');
const ARTICLE_BEFORE = before(`${ARTICLE}\\s`, 'iu');
const BODY = within(({ spanSigns }) => spanSigns?.bodies);
const PLACE = within(({ spanSigns }) => spanSigns?.places);
const EVENT = within(({ spanSigns }) => spanSigns?.events);
const ORIGIN = new RegExp(`^\\p{Lu}\\p{Ll}+${alternatives(({ spanSigns }) => spanSigns?.origins)}s?$`, 'u');
const TITLE = before(`${alternatives(({ spanSigns }) => spanSigns?.titles)}\\.?\\s?`, 'u');
const TITLED = new RegExp(`^${alternatives(({ spanSigns }) => spanSigns?.titlesWithin)}\\b`, 'u');
const NOUN_BEFORE = new RegExp(
  `(?<!\\p{L})(\\p{L}+),?(?: ${alternatives(({ spanSigns }) => spanSigns?.introducing)})?(?: ${ARTICLE})?\\s$`,
  'u',
);
const LISTED_AFTER = new RegExp(`^(?:,| ${CONJUNCTION})\\s\\p{Lu}`, 'u');
const LISTED_BEFORE = new RegExp(`$(?<=\\p{Lu}\\p{L}+(?:,| ${CONJUNCTION})\\s)`, 'u');
const NOT_A_NOUN = new RegExp(`${alternatives(({ spanSigns }) => spanSigns?.notNouns)}$`, 'u');

/** A pattern of whole words at the end of what is before a name. */
function before(words: string, flags: string): RegExp {
  return new RegExp(`(?:^|[^\\p{L}])${words}$`, flags);
}

/** A pattern of words within a name. */
function within(of: (language: Language) => string | undefined): RegExp {
  return new RegExp(`\\b${alternatives(of)}\\b`, 'u');
}

export interface NameContext {
  readonly text: string;
  readonly sentence: Slice;
  /** Words of the sentence that the question holds too. */
  readonly asked: readonly Slice[];
  readonly nouns: readonly string[];
  /** Folded words of the question. */
  readonly words: ReadonlySet<string>;
  /** The language of the question. */
  readonly language: string;
  /** How many names there are to choose from. */
  readonly count: number;
  /** How many of the question's words say something. */
  readonly telling: number;
}

/** Reads the signs off a name in its sentence. */
export function nameSigns(name: NameStretch, context: NameContext): NameSigns {
  const { text, sentence, asked, nouns, words, count } = context;
  const singularOf = languageOf(context.language)?.nounForms?.singularOf ?? ((noun: string) => noun);
  const own = text.slice(name.start, name.end);
  const lead = text.slice(Math.max(sentence.start, name.start - 30), name.start);
  const after = text.slice(name.end, Math.min(sentence.end, name.end + 30));
  const gaps = asked.map((one) => Math.max(0, one.start - name.end, name.start - one.end)).sort((a, b) => a - b);
  const yes = (condition: boolean): number => (condition ? 1 : 0);
  const isNoun = (word: string | undefined): boolean =>
    word !== undefined && nouns.some((noun) => singularOf(fold(word)) === singularOf(noun));
  const parts = own.split(/[\s-]+/u);
  return {
    constant: 1,
    nearest: Math.log1p(gaps[0] ?? sentence.end - sentence.start) / 5,
    middle: Math.log1p(gaps[Math.floor(gaps.length / 2)] ?? sentence.end - sentence.start) / 5,
    clause: shareWithin(asked, clauseAround(text, sentence, name)),
    covered: Math.min(1, asked.length / Math.max(1, context.telling)),
    noun: yes(name.sort === 'noun'),
    quoted: yes(name.sort === 'quoted'),
    marked: yes(name.sort === 'marked'),
    holdsNoun: yes(name.sort === 'capitals' && parts.some(isNoun)),
    afterNoun: yes(isNoun(NOUN_BEFORE.exec(lead)?.[1])),
    beforeNoun: yes(isNoun(/^\s(\p{L}+)/u.exec(after)?.[1])),
    afterPlace: yes(PLACE_BEFORE.test(lead)),
    afterBy: yes(BY_BEFORE.test(lead)),
    afterArticle: yes(ARTICLE_BEFORE.test(lead)),
    several: yes(parts.length > 1),
    opens: yes(name.start - sentence.start <= 5),
    askedBefore: yes(asked.some((one) => name.start - one.end >= 0 && name.start - one.end <= 5)),
    askedAfter: yes(asked.some((one) => one.start - name.end >= 0 && one.start - name.end <= 2)),
    body: yes(BODY.test(own)),
    place: yes(PLACE.test(own)),
    event: yes(EVENT.test(own)),
    origin: yes(parts.length === 1 && ORIGIN.test(own) && /^\s\p{Ll}/u.test(after)),
    title: yes(TITLE.test(lead) || TITLED.test(own)),
    listed: yes(LISTED_AFTER.test(after) || LISTED_BEFORE.test(lead)),
    possessive: yes(/^['’]s/u.test(after)),
    bracketed: yes(/\([^)]*$/u.test(lead)),
    initials: yes(/^\p{Lu}{2,}$/u.test(own)),
    rivals: Math.log1p(count) / 2,
    modifies: yes(parts.length === 1 && modifies(after)),
    shared: yes(parts.some((part) => words.has(fold(part)))),
  };
}

/** “Byzantine city”: what follows has the form of a noun, so the name only describes it. */
function modifies(after: string): boolean {
  const next = /^\s(\p{Ll}[\p{L}\p{M}]*)/u.exec(after)?.[1];
  return next !== undefined && !isStopWord(fold(next), QUESTION_LANGUAGES) && !NOT_A_NOUN.test(next);
}
