import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepPeople } from '../../../src/corpus/people/keepPeople.ts';
import { StoredPeople } from '../../../src/corpus/people/storedPeople.ts';
import { JoinedPeople } from '../../../src/finding/people/joining/joinedPeople.ts';
import { People } from '../../../src/finding/people/people.ts';
import { peopleOf } from '../../../src/finding/people/peopleOf.ts';
import type { Person, PersonMention } from '../../../src/finding/people/person.ts';
import { PeopleTables } from '../../../src/keeping/peopleTables.ts';
import { ChangingPapers, changes } from '../../finding/people/changingPapers.ts';

const TYPED = [
  'Calder',
  'ines calder',
  'Sherif',
  'Shareev',
  'A. Holm',
  'Lindqvst',
  'Captain Tom',
  'lpo',
  'Zzz',
  'Grey Jr.',
  '',
];
const BEGUN = ['', 'c', 'calder', 'in', 'harbour b', 'danish', 'x'];

describe('StoredPeople', () => {
  it('finds after every change what people in memory find', () => {
    fc.assert(
      fc.property(changes, (all) => {
        const joined = new JoinedPeople();
        const papers = new ChangingPapers();
        const tables = new PeopleTables(new DatabaseSync(':memory:'));
        tables.create();
        for (const one of all) {
          const { found, ...sources } = papers.after(one);
          keepPeople(tables, joined.persons, joined.update(sources));
          const stored = new People(
            new StoredPeople(tables, {
              document: (id) => papers.documents.get(id),
              position: (id) => sources.order.indexOf(id),
              keyOf: (id) => id,
            }),
          );
          const expected = peopleOf(found, sources);
          expect(stored.all.map(shown)).toEqual(expected.all.map(shown));
          for (const typed of TYPED) {
            const ranked = (people: People) =>
              people.find(typed).map(({ person, how, rank }) => [person.id, how, rank]);
            expect(ranked(stored)).toEqual(ranked(expected));
            expect(stored.named(typed)?.id).toBe(expected.named(typed)?.id);
          }
          for (const begun of BEGUN) {
            const completed = (people: People) => people.complete(begun).map(({ person, text }) => [person.id, text]);
            expect(completed(stored)).toEqual(completed(expected));
          }
          for (const { document } of found) {
            const slice = { start: 0, end: document.text.length };
            const named = (people: People) =>
              people.in(document.id, slice).map(({ person, mention }) => [person.id, place(mention)]);
            expect(named(stored)).toEqual(named(expected));
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});

function shown({ id, name, kind, spellings, roles, mentions, mentionCount, passageCount }: Person): unknown {
  return {
    ...{ id, name, kind, mentionCount, passageCount, mentions: mentions.map(place) },
    spellings: spellings.map(({ text, count, first }) => [text, count, place(first)]),
    roles: roles.map(({ text, count, first }) => [text, count, place(first)]),
  };
}

function place({ document, passage, start, end }: PersonMention): unknown {
  return [document.id, passage.number, start, end];
}
