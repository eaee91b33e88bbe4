import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NumberedDocument } from '../../../src/dossier/dossier.ts';
import { NO_CORRECTIONS, type PeopleCorrections } from '../../../src/dossier/peopleCorrections.ts';
import { ComputedFindings } from '../../../src/finding/computedFindings.ts';
import type { WordCases } from '../../../src/finding/names/wordCases.ts';
import { JoinedPeople } from '../../../src/finding/people/joining/joinedPeople.ts';
import { compare } from '../../../src/finding/people/joining/joinedPersons.ts';
import { outOfOrder } from '../../../src/finding/people/joining/outOfOrder.ts';
import { tokenize } from '../../../src/text/tokens.ts';
import { documentOf } from '../../fixtures/ferryDossier.ts';
import { peopleSlowly } from './slow/peopleSlowly.ts';

const FIRST = ['Ines', 'Tom', 'Marta', 'Musa', 'Moussa', 'Oskar', 'A.', 'Rashid', 'Grey', 'Anna'];
const LAST = [
  'Calder',
  'Kalder',
  'Aubrey',
  'Sharif',
  'Sherif',
  'Shareef',
  'Lindqvist',
  'Linqvist',
  'Holm',
  'Grey',
  'Harbour',
];
const BODIES = [
  'Harbour Board',
  'Danish Harbour Board',
  'Ferry Union',
  'Larkhaven Pilots Organization (LPO)',
  'LPO',
  'Holm',
  'Grey',
];
const first = fc.constantFrom(...FIRST);
const last = fc.constantFrom(...LAST);
const full = fc.tuple(first, last).map((words) => words.join(' '));
const body = fc.constantFrom(...BODIES);
/** Sentences that show of a name that it is a person's, a body's or a place's, or that another name is of the same kind. */
const sentence = fc.oneof(
  full.map((name) => `Captain ${name} said nothing.`),
  full.map((name) => `The harbour heard ${name}, head of the office, again.`),
  fc.tuple(full, full).map(([one, other]) => `The board met ${one}, ${other} and others.`),
  fc.tuple(full, full).map(([one, other]) => `Later ${one} met ${other}, who is his brother.`),
  last.map((name) => `Then ${name} spoke, and she left.`),
  last.map((name) => `“It was dark,” ${name} said; he had no lamp.`),
  last.map((name) => `They sailed to a town in ${name} and back.`),
  last.map((name) => `The ${name.toLowerCase()} light was out.`),
  fc.tuple(full, fc.constantFrom('Jr.', 'Sr.', 'III')).map(([name, generation]) => `So ${name} ${generation} came.`),
  fc.tuple(fc.constantFrom('Lord', 'Lady', 'Mr.', 'Mrs.'), last).map(([title, name]) => `And ${title} ${name} went.`),
  fc.tuple(body, full).map(([one, other]) => `The ${one} officials, and ${other}, protested.`),
  fc.tuple(full, fc.constantFrom('LPO', 'HB')).map(([name, initials]) => `He called ${name} (${initials}) late.`),
  fc.constantFrom('The Danish foreign ministry denied it.', 'A Russian defence ministry spokesman left.'),
);
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((all) => all.join(' '));
const heading = full.map((name) => `# ${name} Meets The Harbour Board`);
const paragraphs = fc.array(fc.oneof({ weight: 5, arbitrary: paragraph }, { weight: 1, arbitrary: heading }), {
  minLength: 1,
  maxLength: 4,
});
const document = fc.record({ paragraphs, language: fc.constantFrom('en', 'en', 'en', 'fr') });
const change = fc.record({
  /** New documents, each under a number: one that is there is replaced. */
  put: fc.array(fc.tuple(fc.nat(7), document), { maxLength: 3 }),
  gone: fc.array(fc.nat(7), { maxLength: 2 }),
  /** By what the order of the documents is rotated. */
  moved: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(7) }),
  corrected: fc.boolean(),
});

const CORRECTIONS: PeopleCorrections = {
  same: [['Ines Calder', 'Marta Holm']],
  different: [['Musa Sharif', 'Moussa Sherif']],
  preferred: { Aubrey: 'Nils Aubrey', 'Tom Calder': 'Captain Tom', 'Danish foreign ministry': 'Ministry of Denmark' },
};

describe('JoinedPeople', () => {
  it('joins after every change what joining all documents anew would', () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
        const people = new JoinedPeople();
        const documents = new Map<string, NumberedDocument>();
        const shown = new Map<number, unknown>();
        for (const { put, gone, moved, corrected } of changes) {
          const read = new Set<string>();
          for (const number of gone) documents.delete(`paper-${number}`);
          for (const [number, { paragraphs: own, language }] of put) {
            const id = `paper-${number}`;
            documents.set(id, documentOf({ id, metadata: { language }, paragraphs: own }));
            read.add(id);
          }
          const sorted = [...documents.keys()].sort();
          const order = [...sorted.slice(moved), ...sorted.slice(0, moved)];
          const found = order.flatMap((id) => {
            const one = documents.get(id);
            return one === undefined ? [] : [new ComputedFindings(one)];
          });
          const cases = casesOf(found.map((one) => one.document));
          const corrections = corrected ? CORRECTIONS : NO_CORRECTIONS;
          const delta = people.update({
            order,
            read,
            cases,
            corrections,
            findingsOf: (id) => found[order.indexOf(id)] ?? new ComputedFindings(documentOf({ id, paragraphs: [] })),
          });
          expect(joined(people)).toEqual(slowly(found, cases, corrections));
          for (const [number, person] of delta.persons) {
            if (person === undefined) shown.delete(number);
            else shown.set(number, person);
          }
          expect(new Map([...shown].map(([number, one]) => [number, { ...(one as object), order: 0 }]))).toEqual(
            new Map([...people.persons.listed].map(([number, one]) => [number, { ...one, order: 0 }])),
          );
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

/** How the documents write their words; the first word of a sentence tells nothing. */
function casesOf(documents: readonly NumberedDocument[]): WordCases {
  const forms = new Map<string, { capitalised: number; small: number }>();
  for (const { text, passages } of documents) {
    for (const { start, end, kind } of passages) {
      for (const [at, { folded, surface }] of tokenize(text.slice(start, end)).entries()) {
        const form = forms.get(folded) ?? { capitalised: 0, small: 0 };
        if (!/^\p{Lu}/u.test(surface)) form.small += 1;
        else if (at > 0 && kind !== 'heading') form.capitalised += 1;
        forms.set(folded, form);
      }
    }
  }
  return { form: (folded) => forms.get(folded) };
}

function joined({ persons }: JoinedPeople): readonly unknown[] {
  return [...persons.listed.values()]
    .sort(compare)
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
