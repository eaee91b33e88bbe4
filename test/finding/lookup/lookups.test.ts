import { describe, expect, it } from 'vitest';
import type { NumberedDocument } from '../../../src/dossier/dossier.ts';
import { Dossier } from '../../../src/dossier/dossier.ts';
import { Findings } from '../../../src/finding/findings.ts';
import { KEY_KINDS, keysOf, monthDay } from '../../../src/finding/lookup/findingKeys.ts';
import { statementsBy } from '../../../src/finding/people/statementsBy.ts';
import { namesDay } from '../../../src/finding/voices/toldDays.ts';
import { MemoryEngine } from '../../../src/search/engines/memory/memoryEngine.ts';
import { FIXTURE_DOCUMENTS } from '../codec/fixtureDocuments.ts';

const dossier = new Dossier('larkhaven', FIXTURE_DOCUMENTS, [], []);
const { vocabulary: cases } = MemoryEngine.build(dossier);
const findings = new Findings(FIXTURE_DOCUMENTS, { cases, corrections: dossier.people });
const { index, people, speakers } = findings;

const NAMES = [
  ...new Set([...index.keys('speaker'), ...people.all.flatMap(({ spellings }) => spellings.map(({ text }) => text))]),
];

/** What a test finds in all documents, and what in some of them. */
function foundIn<Found>(
  documents: ReadonlySet<NumberedDocument>,
  find: (document: NumberedDocument) => readonly Found[],
) {
  return {
    all: dossier.documents.flatMap(find),
    some: dossier.inOrder(documents).flatMap(find),
  };
}

describe('the index of findings', () => {
  it.each(KEY_KINDS)('has every document under each of its keys: %s', (kind) => {
    expect(index.keys(kind)).not.toHaveLength(0);
    for (const key of index.keys(kind)) {
      const scanned = FIXTURE_DOCUMENTS.filter((document) => keysOf(kind, findings.of(document)).has(key));
      expect(index.documents(kind, key)).toEqual(scanned);
    }
    expect(index.documents(kind, 'nothing has this key')).toEqual([]);
  });

  it('finds keys by how they begin', () => {
    const [key = ''] = index.keys('namedDay');
    const begun = index.keys('namedDay').filter((one) => one.startsWith(key.slice(0, 5)));
    expect(index.keys('namedDay', key.slice(0, 5))).toEqual(begun);
  });

  it('has every document that names a day', () => {
    const days = index.keys('namedDay').map((key) => `${key.slice(6)}-${key.slice(0, 5)}`);
    for (const day of days) {
      for (const hasYear of [true, false]) {
        const { all, some } = foundIn(new Set(index.documents('day', monthDay(day))), (document) =>
          namesDay(findings.of(document), { day, hasYear }) ? [document] : [],
        );
        expect(all).not.toHaveLength(0);
        expect(some).toEqual(all);
      }
    }
  });
});

describe('speakers', () => {
  it('have all their statements in the documents that are looked up', () => {
    let count = 0;
    for (const person of people.all) {
      const { all, some } = foundIn(speakers.documentsOf(person), (document) =>
        statementsBy(person, findings.of(document), people),
      );
      expect(some).toEqual(all);
      expect(speakers.speaks(person)).toBe(all.length > 0);
      count += all.length;
    }
    expect(count).toBeGreaterThan(5);
  });

  it.each([false, true])('are found by a typed name as by looking at every statement; exactly: %s', (exactly) => {
    for (const typed of NAMES) {
      const isWanted = people.spokenBy(typed, exactly);
      const { all, some } = foundIn(speakers.documentsSpokenBy(typed, exactly), (document) =>
        findings.of(document).statements.filter((statement) => isWanted({ document, statement })),
      );
      expect(some).toEqual(all);
    }
  });

  it('who are nobody known are counted by statement', () => {
    const names = dossier.documents.flatMap((document) =>
      findings.of(document).statements.flatMap((statement) => {
        const name = statement.speaker?.name ?? '';
        const isOther = people.speakerOf({ document, statement }) === undefined && /\p{Lu}|\p{Lo}/u.test(name);
        return isOther ? [name] : [];
      }),
    );
    const counts = [...Map.groupBy(names, (name) => name)].map(([name, all]) => [name, all.length] as const);
    const sorted = counts.sort(([a, more], [b, less]) => less - more || (a < b ? -1 : 1)).map(([name]) => name);
    expect(sorted).not.toHaveLength(0);
    expect(speakers.others(() => true)).toEqual(sorted);
  });
});
