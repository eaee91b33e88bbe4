import fc from 'fast-check';
import type { NumberedDocument } from '../../../src/dossier/dossier.ts';
import { NO_CORRECTIONS, type PeopleCorrections } from '../../../src/dossier/peopleCorrections.ts';
import { ComputedFindings } from '../../../src/finding/computedFindings.ts';
import type { WordCases } from '../../../src/finding/names/wordCases.ts';
import type { PeopleSources } from '../../../src/finding/people/joining/joinedPeople.ts';
import { tokenize } from '../../../src/text/tokens.ts';
import { documentOf } from '../../fixtures/ferryDossier.ts';

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

/** Some changes of a dossier, one after the other. */
export const changes = fc.array(change, { minLength: 1, maxLength: 6 });

type Change = typeof change extends fc.Arbitrary<infer One> ? One : never;

const CORRECTIONS: PeopleCorrections = {
  same: [['Ines Calder', 'Marta Holm']],
  different: [['Musa Sharif', 'Moussa Sherif']],
  preferred: { Aubrey: 'Nils Aubrey', 'Tom Calder': 'Captain Tom', 'Danish foreign ministry': 'Ministry of Denmark' },
};

/** A dossier that changes. */
export class ChangingPapers {
  readonly documents = new Map<string, NumberedDocument>();

  /** The dossier after a change, as its people are joined. */
  after({ put, gone, moved, corrected }: Change): PeopleSources & { readonly found: readonly ComputedFindings[] } {
    const read = new Set<string>();
    for (const number of gone) this.documents.delete(`paper-${number}`);
    for (const [number, { paragraphs: own, language }] of put) {
      const id = `paper-${number}`;
      this.documents.set(id, documentOf({ id, metadata: { language }, paragraphs: own }));
      read.add(id);
    }
    const sorted = [...this.documents.keys()].sort();
    const order = [...sorted.slice(moved), ...sorted.slice(0, moved)];
    const byId = new Map(
      order.flatMap((id) => {
        const one = this.documents.get(id);
        return one === undefined ? [] : [[id, new ComputedFindings(one)] as const];
      }),
    );
    const found = [...byId.values()];
    return {
      ...{ order, read, found, cases: casesOf(found.map(({ document: one }) => one)) },
      corrections: corrected ? CORRECTIONS : NO_CORRECTIONS,
      findingsOf: (id) => {
        const one = byId.get(id);
        if (one === undefined) throw new Error(`there is no ${id}`);
        return one;
      },
    };
  }
}

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
