import type { Passage } from '../../dossier/passage.ts';
import type { Person } from '../../finding/people/person.ts';
import type { WhoFound } from './whoAnswer.ts';

/** Which two of these people the same passages name, headings aside, and how many do; by their places in the list. */
export function tiesAmong(people: readonly Person[]): NonNullable<WhoFound['ties']> {
  const passages = people.map(passagesOf);
  return people.flatMap((_, a) =>
    people.slice(a + 1).flatMap((_other, offset) => {
      const b = a + 1 + offset;
      const shared = [...(passages[a] ?? [])].filter((passage) => passages[b]?.has(passage)).length;
      return shared === 0 ? [] : [{ a, b, passages: shared }];
    }),
  );
}

/** The passages that name someone, headings aside. */
export function passagesOf(person: Person): ReadonlySet<Passage> {
  return new Set(person.mentions.map(({ passage }) => passage).filter(({ kind }) => kind !== 'heading'));
}
