import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PeopleCorrections } from '../../../src/dossier/peopleCorrections.ts';
import type { ComputedFindings } from '../../../src/finding/computedFindings.ts';
import type { WordCases } from '../../../src/finding/names/wordCases.ts';
import { JoinedPeople } from '../../../src/finding/people/joining/joinedPeople.ts';
import { listedAs, type NumberedPerson } from '../../../src/finding/people/joining/joinedPersons.ts';
import { outOfOrder } from '../../../src/finding/people/joining/outOfOrder.ts';
import { inListedOrder } from '../../../src/finding/people/peopleIndex.ts';
import { ChangingPapers, changes } from './changingPapers.ts';
import { peopleSlowly } from './slow/peopleSlowly.ts';

describe('JoinedPeople', () => {
  it('joins after every change what joining all documents anew would', () => {
    fc.assert(
      fc.property(changes, (all) => {
        const people = new JoinedPeople();
        const papers = new ChangingPapers();
        const shown = new Map<number, NumberedPerson>();
        for (const one of all) {
          const { found, ...sources } = papers.after(one);
          const delta = people.update(sources);
          expect(joined(people)).toEqual(slowly(found, sources.cases, sources.corrections));
          for (const [number, person] of delta.persons) {
            if (person === undefined) shown.delete(number);
            else shown.set(number, person);
          }
          expect(shown).toEqual(people.persons.listed);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('outOfOrder', () => {
  it('leaves a longest increasing subsequence', () => {
    expect([...outOfOrder([5, 1, 2, 4, 3])]).toEqual([0, 3]);
    expect([...outOfOrder([1, 2, 3])]).toEqual([]);
    expect([...outOfOrder([])]).toEqual([]);
  });
});

function joined({ persons }: JoinedPeople): readonly unknown[] {
  return [...persons.listed.values()]
    .sort((a, b) => inListedOrder(listedAs(a), listedAs(b)))
    .map(({ number, id, name, kind, spellings, roles, mentions, passages }) => {
      const places = [...persons.placesOf(number)];
      expect(mentions).toBe(places.length);
      return {
        ...{ id, name, kind, passages },
        spellings: spellings.map(({ text, count, first: one }) => [text, count, one.document.id, one.place.start]),
        roles: roles.map(({ text, count, first: one }) => [text, count, one.document.id, one.place.start]),
        mentions: places.map(({ document: { id: of }, place }) => [of, place.start, place.end, place.passage]),
      };
    });
}

function slowly(
  found: readonly ComputedFindings[],
  cases: WordCases,
  corrections: PeopleCorrections,
): readonly unknown[] {
  return peopleSlowly(found, { cases, corrections }).map(
    ({ id, name, kind, spellings, roles, mentions, passageCount }) => ({
      ...{ id, name, kind, passages: passageCount },
      spellings: spellings.map(({ text, count, first: one }) => [text, count, one.document.id, one.start]),
      roles: roles.map(({ text, count, first: one }) => [text, count, one.document.id, one.start]),
      mentions: mentions.map(({ document: of, passage, start, end }) => [
        of.id,
        start,
        end,
        of.passages.indexOf(passage),
      ]),
    }),
  );
}
