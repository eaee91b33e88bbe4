import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storedFindingsIndex } from '../../src/corpus/storedFindingsIndex.ts';
import { ComputedFindings } from '../../src/finding/computedFindings.ts';
import { allKeysOf, KEY_KINDS } from '../../src/finding/lookup/findingKeys.ts';
import { MemoryFindingsIndex } from '../../src/finding/lookup/memoryFindingsIndex.ts';
import { KEY_SCHEMA, KeyTable } from '../../src/keeping/dossierStore/keyTable.ts';
import { FIXTURE_DOCUMENTS } from '../finding/codec/fixtureDocuments.ts';

function openTable(): KeyTable {
  const database = new DatabaseSync(':memory:');
  database.exec(KEY_SCHEMA);
  return new KeyTable(database);
}

const FOUND = FIXTURE_DOCUMENTS.map((document) => new ComputedFindings(document));

describe('the index of findings in a store', () => {
  it('has what the index in memory has, whatever the order in which documents were read, and nothing of those that went', () => {
    const table = openTable();
    // The last document is read first, and a reading that went of each is still in the store.
    const docs = FOUND.map((_, place) => FOUND.length - place);
    for (const [place, found] of FOUND.entries()) {
      table.put(docs[place] ?? 0, allKeysOf(found));
      table.put(1000 + place, [...allKeysOf(found), { kind: 0, key: 'Somebody Gone' }]);
    }
    const stored = storedFindingsIndex(
      table,
      FIXTURE_DOCUMENTS.map((document, place) => ({ doc: docs[place] ?? 0, document })),
    );
    const inMemory = new MemoryFindingsIndex(FOUND);
    for (const kind of KEY_KINDS) {
      expect(stored.keys(kind).toSorted()).toEqual(inMemory.keys(kind).toSorted());
      for (const key of inMemory.keys(kind)) {
        expect(stored.documents(kind, key)).toEqual(inMemory.documents(kind, key));
        const prefix = key.slice(0, 3);
        expect(stored.keys(kind, prefix).toSorted()).toEqual(inMemory.keys(kind, prefix).toSorted());
      }
    }
    expect(stored.documents('speaker', 'Somebody Gone')).toEqual([]);
  });

  it('forgets the keys of a document', () => {
    const table = openTable();
    table.put(1, [{ kind: 0, key: 'Calder' }]);
    table.put(2, [{ kind: 0, key: 'Calder' }]);
    table.erase(1);
    expect(table.documents(0, 'Calder')).toEqual([2]);
  });

  it('finds keys by how they begin', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), fc.string({ unit: 'grapheme' }), (keys, prefix) => {
        const table = openTable();
        table.put(
          1,
          keys.map((key) => ({ kind: 3, key })),
        );
        const begun = [...new Set(keys.filter((key) => key.startsWith(prefix)))];
        expect(
          table
            .keys(3, prefix)
            .map(([key]) => key)
            .toSorted(),
        ).toEqual(begun.toSorted());
      }),
    );
  });
});
