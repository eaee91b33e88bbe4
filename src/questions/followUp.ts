import { overlaps, type Slice } from '../dossier/slice.ts';
import { isStopWord } from '../languages/stopWords.ts';
import { tokenize } from '../text/tokens.ts';
import { type FollowUpPatterns, patternsFor } from './followUpPatterns.ts';
import { type Referents, referentsIn } from './referents.ts';
import { timesInQuestion } from './timesInQuestion.ts';

/** Words of its own with which a question can still be a part of another one: "and in the spring of 2021?" */
const FRAGMENT_WORDS = 4;
/** The same for one that has no "and" before it. */
const BARE_FRAGMENT_WORDS = 2;
/** From so many words on, a pronoun after them may mean one of them. */
const ANTECEDENT_WORDS = 2;
/** A chain of follow-ups grows no longer than this, in UTF-16 units; then a question is read as it stands. */
const LONGEST = 600;
const END = /[?؟？!.…\s]+$/u;

/** A question taken apart: what opens it, what asks, and the rest. */
interface Parts {
  readonly isOpened: boolean;
  /** Without what opens it and without the mark at its end. */
  readonly text: string;
  /** The words that ask, or null. */
  readonly asking: Slice | null;
  /** Words that carry meaning, other than those that ask and pronouns. */
  readonly own: readonly string[];
  /** Whether there is nothing but what asks, small words and pronouns. */
  readonly onlyAsks: boolean;
}

/**
 * Reads a question asked after another one. Where it stands for itself it comes back unchanged; where it leans on the
 * one before ("and when?", "and in April?", "what did he say about it?"), it comes back as a whole question: with what
 * it asks for, and with the names, things and times that it takes from the one before.
 */
export function followUp(previous: string, question: string): string {
  const before = previous.replace(END, '').trim();
  if (before === '' || question.trim() === '') return question;
  const patterns = patternsFor(previous, question);
  const earlier: Earlier = { text: before, patterns: patternsFor(previous, previous) };
  const parts = takeApart(question, patterns);
  if (parts.text === '') return question;
  const read = READINGS.map((reading) => reading(earlier, parts, patterns)).find((each) => each !== null);
  if (read === undefined || read === null) return question;
  const bare = read.replace(/\s+/gu, ' ').trim().replace(/^¿/u, '');
  const { marks } = patterns;
  return bare.length > LONGEST ? question : `${marks.before}${bare}${marks.after}`;
}

/** The question before, in a language that may be another one. */
interface Earlier {
  readonly text: string;
  readonly patterns: FollowUpPatterns;
}

type Reading = (earlier: Earlier, parts: Parts, patterns: FollowUpPatterns) => string | null;

/** The ways to lean, the surest first; each returns null where the question does not lean so. */
const READINGS: readonly Reading[] = [pointing, onlyAsking, fragment, withoutObject];

/** "what did he say about it?": each pronoun is read as what it points at. */
function pointing(
  earlier: Earlier,
  { isOpened, text, asking, onlyAsks }: Parts,
  patterns: FollowUpPatterns,
): string | null {
  const referents = referentsIn(earlier.text, earlier.patterns);
  const found = pointersIn(text, isOpened, patterns).filter((one) => asking === null || !overlaps(one, asking));
  if (found.length === 0) return null;
  const resolved = found.map((pointer) => ({ ...pointer, words: wordsFor(pointer.kinds, referents, earlier.text) }));
  const isClear = resolved.every(({ words }) => words !== null);
  // "and when was it?" asks of all that was said before.
  if (!isClear && onlyAsks) return null;
  let read = text;
  for (const { start, end, words, kinds } of resolved.toReversed()) {
    // Where all that was said before is added, things are among it.
    if (words !== null && (isClear || !kinds.includes('things')))
      read = `${read.slice(0, start)}${words}${read.slice(end)}`;
  }
  return isClear ? read : joined(read, restOf(earlier));
}

/** "and when?": the question before, asking for something else. */
function onlyAsking(earlier: Earlier, { text, asking, onlyAsks }: Parts, patterns: FollowUpPatterns): string | null {
  if (asking === null || !onlyAsks) return null;
  const words = text.slice(asking.start, asking.end).trim();
  const { text: before } = earlier;
  const asked = earlier.patterns.asking.exec(before);
  if (asked === null) return patterns.asksFirst ? `${words} ${uncapitalised(before)}` : `${before} ${words}`;
  const lead = /^\s*/u.exec(asked[0])?.[0] ?? '';
  const after = before.slice(asked.index + asked[0].length);
  const space = patterns.unspaced ? '' : ' ';
  return `${before.slice(0, asked.index)}${lead}${words}${space}${after}`;
}

/** "and in April?", "and Calder?": the question before, with that in the place of what it had of the kind. */
function fragment(earlier: Earlier, parts: Parts, patterns: FollowUpPatterns): string | null {
  const { isOpened, text, asking, own } = parts;
  const isLed = patterns.preposition.test(text) || isTimeAlone(text, patterns.language);
  const most = isOpened ? FRAGMENT_WORDS : BARE_FRAGMENT_WORDS;
  if (asking !== null || own.length > most || patterns.auxiliary.test(text) || (!isOpened && !isLed)) return null;
  if (!isOpened && !/[?؟？]/u.test(parts.text) && tokenize(text).length > FRAGMENT_WORDS) return null;
  const { text: before } = earlier;
  const place = placeFor(text, earlier, patterns);
  const [start, end] = place === null ? [before.length, before.length] : [place.start, place.end];
  const space = place === null && !patterns.unspaced ? ' ' : '';
  return `${before.slice(0, start)}${space}${text}${before.slice(end)}`;
}

/** "and who signed?": a verb that lacks its object, or in languages that leave subjects out, its subject. */
function withoutObject(earlier: Earlier, parts: Parts, patterns: FollowUpPatterns): string | null {
  const { isOpened, text, asking, own, onlyAsks } = parts;
  if (asking === null || onlyAsks || own.length > 1 || namesIn(text, patterns).length > 0) return null;
  const rest = text.slice(asking.end).trim();
  const isVerbAlone = patterns.dropsSubjects && !patterns.auxiliary.test(rest) && tokenize(rest).length === 1;
  if (!isOpened && !(isVerbAlone && patterns.circumstances.test(text.slice(asking.start, asking.end)))) return null;
  const name = isVerbAlone ? wordsFor(['people'], referentsIn(earlier.text, earlier.patterns), earlier.text) : null;
  return name === null ? joined(text, restOf(earlier)) : `${text} ${name}`;
}

function takeApart(question: string, patterns: FollowUpPatterns): Parts {
  const spoken = question.replace(patterns.closing, '').replace(END, '').trim();
  const opening = patterns.opening.exec(spoken);
  const opened = opening === null ? spoken : spoken.slice(opening[0].length);
  const isOpened = (opening !== null || patterns.closing.test(question)) && opened.trim() !== '';
  const text = (isOpened ? opened : spoken).replace(/^[\s¿¡]+/u, '').trim();
  const match = patterns.asking.exec(text);
  const asking = match === null ? null : { start: match.index, end: match.index + match[0].trimEnd().length };
  const rest = asking === null ? text : `${text.slice(0, asking.start)} ${text.slice(asking.end)}`;
  const own = contentOf(rest, patterns);
  // "who was with him?" asks for more than who.
  const isLed = new RegExp(`(?<!\\p{L})(?:${patterns.words.prepositions})(?!\\p{L})`, 'iu').test(rest);
  return { isOpened, text, asking, own, onlyAsks: !isLed && sayingWords(rest, patterns).length === 0 };
}

/** The words of a text that carry meaning. */
function contentOf(text: string, patterns: FollowUpPatterns): readonly string[] {
  return sayingWords(text, patterns).filter((word) => !isStopWord(word, [patterns.language]));
}

/** The same with words that say little, such as "said" in some lists of stop words. */
function sayingWords(text: string, patterns: FollowUpPatterns): readonly string[] {
  const { people, things, places, times, telling } = patterns;
  const small = [people, things, places, times, new RegExp(telling.source, 'iu')];
  return tokenize(text)
    .filter(({ surface }) => !small.some((one) => one.exec(surface)?.[0] === surface))
    .map(({ folded }) => folded);
}

type Kind = 'people' | 'things' | 'places' | 'times';
const KINDS: readonly Kind[] = ['times', 'places', 'people', 'things'];

interface Pointer extends Slice {
  readonly kinds: readonly Kind[];
}

/** The pronouns that point out of the question, in order: those that nothing before them in it explains. */
function pointersIn(text: string, isOpened: boolean, patterns: FollowUpPatterns): readonly Pointer[] {
  const found = new Map<number, Pointer>();
  for (const kind of KINDS) {
    const pattern = new RegExp(patterns[kind].source, 'giu');
    for (const { index, 0: word } of text.matchAll(pattern)) {
      const known = found.get(index);
      found.set(index, { start: index, end: index + word.length, kinds: [...(known?.kinds ?? []), kind] });
    }
  }
  const ordered = [...found.values()].sort((a, b) => a.start - b.start);
  const apart = ordered.filter(({ start }, at) => ordered.slice(0, at).every(({ end }) => end <= start));
  return apart.filter((pointer) => !isExplained(text, pointer, isOpened, patterns));
}

function isExplained(
  text: string,
  { start, end, kinds }: Pointer,
  isOpened: boolean,
  patterns: FollowUpPatterns,
): boolean {
  const before = text.slice(0, start);
  if (kinds.includes('people') && namesIn(before, patterns).length > 0) return true;
  if (kinds.includes('places') || kinds.includes('times') || isOpened) return false;
  const isLast = text.slice(end).trim() === '';
  const hasSecondClause = patterns.clauses.test(before.replace(patterns.asking, ' '));
  return contentOf(before, patterns).length >= ANTECEDENT_WORDS && (!isLast || hasSecondClause);
}

function namesIn(text: string, patterns: FollowUpPatterns): readonly Slice[] {
  return referentsIn(text, patterns).names;
}

/** The words that a pronoun stands for, where it is clear which. */
function wordsFor(kinds: readonly Kind[], { names, things, places, times }: Referents, before: string): string | null {
  const [name] = names;
  const only = things.length === 1 ? things[0] : undefined;
  const meant: Readonly<Record<Kind, Slice | undefined>> = {
    people: name,
    things: only,
    places: places[0],
    times: times[0]?.whole,
  };
  const slice = kinds.map((kind) => meant[kind]).find((each) => each !== undefined);
  return slice === undefined ? null : before.slice(slice.start, slice.end);
}

/** The question before without what it asked for. */
function restOf({ text: before, patterns }: Earlier): string {
  const rest = patterns.asksFirst ? before.replace(patterns.asking, '') : before.replace(patterns.asking, ' ');
  return rest.replace(patterns.auxiliary, '').trim();
}

/** The one text and the words of the other that it does not have. */
function joined(text: string, rest: string): string {
  const has = new Set(tokenize(text).map(({ folded }) => folded));
  const added = rest.split(/\s+/u).filter((word) => !has.has(tokenize(word)[0]?.folded ?? ''));
  return `${text}, ${added.join(' ')}`;
}

function isTimeAlone(text: string, language: string): boolean {
  const [time] = timesInQuestion(text, language);
  return time !== undefined && text.slice(time.whole.start, time.whole.end) === text.trim();
}

/** What in the question before gives way to the fragment, or null where it has nothing of the kind. */
function placeFor(text: string, earlier: Earlier, patterns: FollowUpPatterns): Slice | null {
  const own = referentsIn(text, patterns);
  const { text: before } = earlier;
  const there = referentsIn(before, earlier.patterns);
  const [time] = own.times;
  if (time !== undefined) {
    const replaced = there.times[0];
    if (replaced === undefined) return null;
    // "and April?" takes over the "in" of the question before.
    return time.whole.start < time.core.start ? replaced.whole : replaced.core;
  }
  const led = patterns.preposition.exec(text);
  if (led !== null) return phraseAfter(led[0].trim(), before, patterns, there);
  const [first, ...others] = there.things;
  const isSubject =
    first !== undefined &&
    new RegExp(`(?<!\\p{L})(?:${earlier.patterns.words.auxiliaries})\\s+$`, 'iu').test(before.slice(0, first.start));
  const thing = first !== undefined && (isSubject || others.length === 0) ? first : null;
  return own.names.length > 0 ? (there.names[0] ?? thing) : thing;
}

/** The words behind a preposition, with it, up to the next one; not those that are a time. */
function phraseAfter(
  preposition: string,
  before: string,
  { words }: FollowUpPatterns,
  { times }: Referents,
): Slice | null {
  const next = `(?:${words.prepositions}|${words.auxiliaries})(?!\\p{L})`;
  const pattern = new RegExp(`(?<!\\p{L})${escaped(preposition)}(?:\\s+(?!${next})[^\\s,;]+)+`, 'giu');
  const found = [...before.matchAll(pattern)]
    .map(({ index, 0: phrase }) => ({ start: index, end: index + phrase.length }))
    .find(({ start, end }) => times.every(({ whole }) => end <= whole.start || whole.end <= start));
  return found ?? null;
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&');
}

function uncapitalised(text: string): string {
  // A name keeps its capital; of a question word or a verb it is only the beginning.
  return /^\p{Lu}\p{Ll}*\s+\p{Lu}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
