import type { Slice } from '../../dossier/slice.ts';
import type { Earlier } from './earlier.ts';
import type { FollowUpPatterns } from './followUpPatterns.ts';
import { type Referents, referentsIn } from './referents.ts';

/** What the fragment replaces in the question before, or null if that has nothing of the kind. */
export function replacedBy(text: string, earlier: Earlier, patterns: FollowUpPatterns): Slice | null {
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

/** A preposition and the words after it, up to the next one; not those that are a time. */
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
