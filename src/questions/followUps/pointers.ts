import type { Slice } from '../../dossier/slice.ts';
import type { FollowUpPatterns } from './followUpPatterns.ts';
import { contentOf } from './parts.ts';
import { type Referents, referentsIn } from './referents.ts';

/** From so many words on, a pronoun after them may mean one of them. */
const ANTECEDENT_WORDS = 2;

export type Kind = 'people' | 'things' | 'places' | 'times';
const KINDS: readonly Kind[] = ['times', 'places', 'people', 'things'];

/** A pronoun of a question, with the kinds of things that it may mean. */
export interface Pointer extends Slice {
  readonly kinds: readonly Kind[];
}

/** The pronouns that point out of the question, in order: without those that mean something before them in the question. */
export function pointersIn(text: string, isOpened: boolean, patterns: FollowUpPatterns): readonly Pointer[] {
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

/** Whether a pronoun means something before it in the question itself. */
function isExplained(
  text: string,
  { start, end, kinds }: Pointer,
  isOpened: boolean,
  patterns: FollowUpPatterns,
): boolean {
  const before = text.slice(0, start);
  if (kinds.includes('people') && referentsIn(before, patterns).names.length > 0) return true;
  if (kinds.includes('places') || kinds.includes('times') || isOpened) return false;
  const isLast = text.slice(end).trim() === '';
  const hasSecondClause = patterns.clauses.test(before.replace(patterns.asking, ' '));
  return contentOf(before, patterns).length >= ANTECEDENT_WORDS && (!isLast || hasSecondClause);
}

/** The words that a pronoun means, or null if it is not clear which. */
export function wordsFor(
  kinds: readonly Kind[],
  { names, things, places, times }: Referents,
  before: string,
): string | null {
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
