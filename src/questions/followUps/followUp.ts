import { overlaps } from '../../dossier/slice.ts';
import { tokenize } from '../../text/tokens.ts';
import { moreAsked } from '../talk/moreAsked.ts';
import { withoutOpening } from '../talk/withoutOpening.ts';
import { timesInQuestion } from '../timesInQuestion.ts';
import { type Earlier, joined, restOf } from './earlier.ts';
import { type FollowUpPatterns, patternsFor } from './followUpPatterns.ts';
import { END, type Parts, takeApart } from './parts.ts';
import { pointersIn, wordsFor } from './pointers.ts';
import { referentsIn } from './referents.ts';
import { replacedBy } from './replaced.ts';

/** Words of its own with which a question can still be a part of another one: "and in the spring of 2021?" */
const FRAGMENT_WORDS = 4;
/** The same for one that has no "and" before it. */
const BARE_FRAGMENT_WORDS = 2;
/** Longest question that is made, in UTF-16 units: if a chain of follow-ups grows longer, the question is left as it is. */
const LONGEST = 600;
/**
 * Reads a question that is asked after another one. A question that is complete comes back unchanged. If it leans on the
 * one before ("and when?", "and in April?", "what did he say about it?"), it comes back as a whole question: with what it
 * asks for, and with the names, things and times that it takes from the one before.
 */
export function followUp(previous: string, question: string): string {
  const before = previous.replace(END, '').trim();
  if (before === '' || question.trim() === '') return question;
  const more = moreAsked(question);
  if (more !== null) return more === '' ? previous : followUp(previous, more);
  const patterns = patternsFor(previous, question);
  const earlier: Earlier = { text: before, patterns: patternsFor(previous, previous) };
  const parts = takeApart(withoutOpening(question), patterns);
  if (parts.text === '') return question;
  const read = READINGS.map((reading) => reading(earlier, parts, patterns)).find((each) => each !== null);
  if (read === undefined || read === null) return question;
  const bare = read.replace(/\s+/gu, ' ').trim().replace(/^¿/u, '');
  const { marks } = patterns;
  return bare.length > LONGEST ? question : `${marks.before}${bare}${marks.after}`;
}

type Reading = (earlier: Earlier, parts: Parts, patterns: FollowUpPatterns) => string | null;

/** The ways to lean, the surest first; each returns null if the question does not lean so. */
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
    // If all that was said before is added, things are among it.
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
  const place = replacedBy(text, earlier, patterns);
  const [start, end] = place === null ? [before.length, before.length] : [place.start, place.end];
  const space = place === null && !patterns.unspaced ? ' ' : '';
  return `${before.slice(0, start)}${space}${text}${before.slice(end)}`;
}

/** "and who signed?": a verb that lacks its object, or in languages that leave subjects out, its subject. */
function withoutObject(earlier: Earlier, parts: Parts, patterns: FollowUpPatterns): string | null {
  const { isOpened, text, asking, own, onlyAsks } = parts;
  if (asking === null || onlyAsks || own.length > 1 || referentsIn(text, patterns).names.length > 0) return null;
  const rest = text.slice(asking.end).trim();
  const isVerbAlone = patterns.dropsSubjects && !patterns.auxiliary.test(rest) && tokenize(rest).length === 1;
  if (!isOpened && !(isVerbAlone && patterns.circumstances.test(text.slice(asking.start, asking.end)))) return null;
  const name = isVerbAlone ? wordsFor(['people'], referentsIn(earlier.text, earlier.patterns), earlier.text) : null;
  return name === null ? joined(text, restOf(earlier)) : `${text} ${name}`;
}

/** Whether a text is a time and nothing else. */
function isTimeAlone(text: string, language: string): boolean {
  const [time] = timesInQuestion(text, language);
  return time !== undefined && text.slice(time.whole.start, time.whole.end) === text.trim();
}

function uncapitalised(text: string): string {
  // A name keeps its capital; of a question word or a verb it is only the beginning.
  return /^\p{Lu}\p{Ll}*\s+\p{Lu}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
