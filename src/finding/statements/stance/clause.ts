import { readLoosely } from './looseScope.ts';
import { emptyScope, type Reading, type Scope } from './scope.ts';
import { type Operator, QUOTATION } from './sentenceWords.ts';
import { readSubject } from './subjectScope.ts';
import { readGroup } from './verbGroup.ts';

/** Reads the clause before a verb of speech at a word, from `left` on, and the clauses that it depends on. */
export function scopeOf(reading: Reading, at: number, left: number): Scope {
  const found = emptyScope();
  const { nonFinite } = reading.lists;
  if (nonFinite === undefined) readLoosely(reading, at - 1, left, found);
  else {
    const group = readGroup(reading, at, left, found);
    if (group.isFinite) {
      readSubject(reading, group.from, left, found, isObjectless(reading, at));
      found.suppositions.push(...perhapsWill(reading, group.from, at, left));
    } else if (!group.isApart) {
      const opening = reading.sentence.operators[left];
      if (opening?.kind === 'inverting') found.suppositions.push({ ...opening, kind: 'condition' });
      readLoosely(reading, group.from - 1, left, found, group.isInfinitive);
    }
  }
  return found;
}

/**
 * Reads everything that stands before a word, in its clause and in those around it. `opensClause` is whether the comma
 * before the word only parts an infinitive or a clause from the verb that governs it.
 */
export function scopeBefore(reading: Reading, at: number, opensClause = false): Scope {
  const found = emptyScope();
  readLoosely(reading, at - 1, 0, found, true, opensClause);
  const opening = reading.sentence.operators[0];
  if (opening !== undefined && reading.lists.inverting?.has(reading.sentence.words[0] ?? '') === true) {
    found.suppositions.push({ ...opening, kind: 'condition' });
  }
  if (opening?.kind === 'that') found.isClaimed = true;
  return found;
}

/** "Perhaps Holt will say": what opens a clause about what may be said. */
function perhapsWill(
  { sentence: { words, operators }, lists }: Reading,
  group: number,
  verb: number,
  left: number,
): readonly Operator[] {
  const isModal = words.slice(group, verb).some((word) => lists.modalAuxiliaries?.has(word) === true);
  const opening = operators[left];
  return isModal && opening?.kind === 'unasserted' && opening.to - opening.from === 1
    ? [{ ...opening, kind: 'condition' }]
    : [];
}

/** "Claims he called “lies”", "that she said were “lies”": the object of the verb is before it. */
function isObjectless({ sentence: { words }, lexicon }: Reading, at: number): boolean {
  const next = words[at + 1] ?? '';
  return (lexicon.cues.get(words[at] ?? '') === 'call' && next === QUOTATION) || lexicon.auxiliaries.has(next);
}
