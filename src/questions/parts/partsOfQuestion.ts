import { followUp } from '../followUps/followUp.ts';
import { type FollowUpPatterns, patternsFor } from '../followUps/followUpPatterns.ts';
import { END } from '../followUps/parts.ts';

/** More parts are left with the last one: a reply answers a few questions, and not a list of them. */
const MOST_PARTS = 3;
/** A question of more UTF-16 units is a pasted text, and not asked in parts. */
const LONGEST = 500;

/**
 * The questions that a text asks at once, each as a whole question: "When was it built, and who paid for it?" asks two. What
 * a later part leaves out is taken from the part before, as in a question that follows another. A text that asks one question
 * comes back alone.
 */
export function partsOfQuestion(text: string): readonly string[] {
  const patterns = patternsFor('', text);
  if (text.length > LONGEST) return [text];
  const pieces = sentencesOf(text).flatMap((sentence) => piecesOf(sentence, patterns));
  const [first = text, ...later] = pieces.slice(0, MOST_PARTS);
  if (pieces.length === 1) return [text];
  const parts = [asked(first, patterns)];
  for (const piece of later) parts.push(asked(followUp(parts.at(-1) ?? first, piece), patterns));
  return new Set(parts).size === parts.length ? parts : [text];
}

/** Each sentence that ends with a question mark; a text with one or none is one. */
function sentencesOf(text: string): readonly string[] {
  const sentences = text.split(/(?<=[?؟？])\s*(?=\S)/u);
  return sentences.length > 1 && sentences.every((one) => /[?؟？]$/u.test(one.trim())) ? sentences : [text];
}

function piecesOf(sentence: string, patterns: FollowUpPatterns): readonly string[] {
  if (!patterns.asksFirst || patterns.unspaced) return [sentence];
  const coordinated = coordinatedWords(sentence, patterns);
  if (coordinated !== null) return coordinated;
  const pieces: string[] = [];
  let from = 0;
  for (const { index, 0: border } of sentence.matchAll(borderOf(patterns))) {
    const before = sentence.slice(from, index);
    const after = sentence.slice(index + border.length);
    if (
      !asks(before, wordsOf(border) !== '', patterns) ||
      !goesOn(after, patterns) ||
      isClause(before, after, patterns)
    )
      continue;
    pieces.push(before);
    from = index + border.length - wordsOf(border).length;
  }
  return [...pieces, sentence.slice(from)];
}

/** The words of a border, which belong to the piece after it: "and" shows that it goes on. */
function wordsOf(border: string): string {
  return border.replace(/^[\s,;:]+/u, '');
}

/** What is between two questions: "and", "but", or a comma before a word that asks. */
function borderOf({ questionJoiner }: FollowUpPatterns): RegExp {
  const spaces = '(?<!\\s)\\s+';
  return new RegExp(`(?:(?:${spaces})?[,;:]\\s*|${spaces})(?:${questionJoiner})\\s+|(?:${spaces})?[,;]\\s+`, 'giu');
}

/**
 * Whether a text asks something and says what of: "when" alone does not. Before a comma "when the mill closed" is a clause; it
 * asks if a verb comes first or if it asks in two words: "how many mills closed".
 */
function asks(before: string, isJoined: boolean, patterns: FollowUpPatterns): boolean {
  const asking = patterns.asking.exec(before) ?? patterns.auxiliary.exec(before);
  if (asking === null) return false;
  const rest = before.slice(asking[0].length);
  return /\p{L}/u.test(rest) && (isJoined || patterns.auxiliary.test(rest) || /\S\s+\S/u.test(asking[0].trim()));
}

/** Whether a text begins to ask: with a word that asks, or with a verb and the one it asks about. */
function goesOn(after: string, patterns: FollowUpPatterns): boolean {
  if (patterns.asking.test(after)) return true;
  const verb = patterns.auxiliary.exec(after);
  if (verb === null) return false;
  const rest = after.slice(verb[0].length);
  return /^\p{Lu}/u.test(rest) || [patterns.people, patterns.things].some((one) => one.exec(rest)?.index === 0);
}

/** "The man who sold the boat and who later bought it": a second clause of the same noun. */
function isClause(before: string, after: string, patterns: FollowUpPatterns): boolean {
  const word = patterns.asking.exec(after)?.[0].trim();
  const own = patterns.asking.exec(before)?.[0] ?? '';
  return word !== undefined && new RegExp(`(?<!\\p{L})${escaped(word)}(?!\\p{L})`, 'iu').test(before.slice(own.length));
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&');
}

/** "When and where was it signed?": the same question with each of the words that ask; null if there is one. */
function coordinatedWords(sentence: string, patterns: FollowUpPatterns): readonly string[] | null {
  const words: string[] = [];
  let rest = sentence;
  while (words.length < MOST_PARTS) {
    const asking = patterns.asking.exec(rest);
    if (asking === null) break;
    const after = rest.slice(asking[0].length);
    words.push(asking[0].trim().replace(/,$/u, ''));
    const joiner = new RegExp(`^(?:${patterns.questionJoiner})\\s+`, 'iu').exec(after);
    const isListed = /,\s*$/u.test(asking[0]);
    rest = after.slice(joiner?.[0].length ?? 0);
    if (joiner === null && !isListed) break;
  }
  if (words.length < 2 || patterns.asking.test(rest)) return null;
  return words.map((word) => `${word} ${rest.trim()}`);
}

/** A piece as a question of its own. */
function asked(piece: string, { opening, marks }: FollowUpPatterns): string {
  const bare = piece.replace(opening, (whole) => (/^[\s,]*$/u.test(piece.slice(whole.length)) ? whole : ''));
  const text = bare.replace(END, '').trim();
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${marks.after}`;
}
