import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { OpenCorpus } from '../../../src/corpus/openCorpus.ts';
import { keptPeople } from '../../../src/corpus/people/peopleKeeper.ts';
import type { WordCases } from '../../../src/finding/names/wordCases.ts';
import { peopleOf } from '../../../src/finding/people/peopleOf.ts';
import type { Person } from '../../../src/finding/people/person.ts';
import { DossierStore, storePath } from '../../../src/keeping/dossierStore/dossierStore.ts';
import { MemoryEngine } from '../../../src/search/engines/memory/memoryEngine.ts';
import { withFolder } from '../../fixtures/temporaryFolder.ts';

const FILES = {
  'corpus/ferry/a.txt': 'Captain Ines Calder said nothing.\n\nThe Ferry Union officials protested, and Calder left.\n',
  'corpus/ferry/b.txt': 'Later Inès Calder met Tom Aubrey, the pilot of the port.\n\nThe grey lamp was out.\n',
};

describe('PeopleKeeper', () => {
  it('keeps in the store those whom the documents have, through changes, corrections and starts', () =>
    withFolder(FILES, async (root) => {
      const options = {
        corpusDirectory: join(root, 'corpus'),
        dataDirectory: join(root, 'data'),
        maxFileBytes: 1_000_000,
        listener: { progress: () => {}, warn: () => {} },
      };
      const write = (file: string, text: string) => writeFile(join(root, 'corpus/ferry', file), text);
      let corpus = await OpenCorpus.open(options);
      try {
        const look = async (): Promise<readonly string[]> => {
          await corpus.refresh();
          return checked(corpus, options.dataDirectory);
        };
        expect(await look()).toEqual(['Ines Calder', 'Ferry Union', 'Tom Aubrey']);
        await write('c.txt', 'Mr. Edmund Grey, the harbour master, said that Tom Aubrey and Mr. Grey had no lamp.\n');
        // As long as the dossier has the word “grey”, nobody is called so.
        expect(await look()).toEqual(['Ines Calder', 'Tom Aubrey', 'Ferry Union']);
        await rm(join(root, 'corpus/ferry/b.txt'));
        expect(await look()).toEqual(['Edmund Grey', 'Ines Calder', 'Ferry Union', 'Tom Aubrey']);
        await write('people.yaml', 'preferred:\n  Ines Calder: Captain Calder\n');
        expect(await look()).toEqual(['Captain Calder', 'Edmund Grey', 'Ferry Union', 'Tom Aubrey']);
        corpus.close();
        corpus = await OpenCorpus.open(options);
        expect(await look()).toHaveLength(4);
        await write('a.txt', 'Captain Ines Calder said nothing.\n');
        expect(await look()).not.toContain('Ferry Union');
      } finally {
        corpus.close();
      }
    }));
});

/** The names of the people of the open dossier, which must be those of its store and those that its documents have. */
function checked(corpus: OpenCorpus, data: string): readonly string[] {
  const open = corpus.dossiers.get('ferry');
  if (open === undefined) throw new Error('the dossier is not open');
  const { dossier, findings } = open;
  const store = DossierStore.attach(storePath(data, 'ferry'), 'ferry');
  try {
    expect(keptPeople(store, dossier.documents, dossier.people)).toBeDefined();
  } finally {
    store.close();
  }
  const cases: WordCases = MemoryEngine.build(dossier).vocabulary;
  const found = dossier.documents.map((document) => findings.of(document));
  const expected = peopleOf(found, { cases, corrections: dossier.people });
  expect(findings.people.all.map(shown)).toEqual(expected.all.map(shown));
  return findings.people.all.map(({ name }) => name);
}

function shown({ id, name, spellings, roles, mentions }: Person): unknown {
  const texts = [...spellings, ...roles].map(({ text, count, first }) => [text, count, first.document.id, first.start]);
  return [id, name, texts, mentions.map(({ document, passage, start }) => [document.id, passage.number, start])];
}
