import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../commands/list.ts';
import { OpenCorpus } from '../../src/corpus/openCorpus.ts';
import type { OpenDossier } from '../../src/openDossier.ts';
import { run } from '../answering/inJson.ts';
import { withFolder } from '../fixtures/temporaryFolder.ts';

const data = mkdtempSync(join(tmpdir(), 'verbatim-'));
let corpus: OpenCorpus;
let open: OpenDossier;

beforeAll(async () => {
  const listener = { progress: () => {}, warn: () => {} };
  corpus = await OpenCorpus.open({
    corpusDirectory: new URL('../../corpus', import.meta.url).pathname,
    dataDirectory: data,
    maxFileBytes: 50 * 1024 * 1024,
    listener,
  });
  const sample = corpus.dossiers.get('moscow-visit');
  if (sample === undefined) throw new Error('the sample dossier is missing');
  open = sample;
});

afterAll(() => {
  corpus.close();
  rmSync(data, { recursive: true, force: true });
});

/** Everyone of the sample dossier's list of people, and how its documents write them. */
const PEOPLE: readonly (readonly string[])[] = [
  ['Isma’il Haniya', 'Ismail Haniyeh', 'Haniya', 'Haniyeh'],
  ['Saleh Al-‘Arouri', 'Salah Al-‘Arouri', 'Saleh al-Arouri', 'al-Aruri', 'Al-‘Arouri'],
  ['Moussa Abu Marzouq', 'Musa Abu Marzouq', 'Mousa Abu Marzook', 'Abu Marzouq', 'Marzuq'],
  ['Maher Salah', 'Mahir Salah'],
  ['Taher Al-Nounou', 'Taher al-Nunu', 'Al-Nounou'],
  ['Isma’il Radwan', 'Ismail Radwan', 'Radwan'],
  ['Khaled Mash’al'],
  ['Vladimir Putin'],
  ['Sergey Lavrov', 'Lavrov'],
  ['Mikhail Bogdanov', 'Bogdanov'],
  ['Leonid Slutsky', 'Slutsky'],
  ['Grigory Karasin', 'Grigori Karasin', 'Karasin'],
  ['Rustam Minnikhanov', 'Minnikhanov'],
  ['Alexei Malashenko'],
  ['Kirill Semenov'],
  ['Maksim Shevchenko', 'Shevchenko'],
];

describe('the people of the sample dossier', () => {
  it.each(PEOPLE.map((spellings) => [spellings[0] ?? '', spellings] as const))(
    '%s is found once, with every spelling',
    (name, spellings) => {
      const bearers = open.findings.people.all.filter((person) =>
        person.spellings.some(({ text }) => spellings.includes(text)),
      );
      expect(bearers.map((person) => person.name)).toEqual([name]);
      expect(bearers[0]?.spellings.map(({ text }) => text)).toEqual(expect.arrayContaining([...spellings]));
    },
  );

  it('are no more than there are', () => {
    const persons = open.findings.people.all.filter(({ kind }) => kind === 'person');
    expect(persons.map(({ name }) => name).toSorted()).toEqual(PEOPLE.map(([name]) => name).toSorted());
  });

  it.each([
    ['Haniyyah', 'Isma’il Haniya'],
    ['Moussa Marzook', 'Moussa Abu Marzouq'],
    ['Sloutski', 'Leonid Slutsky'],
    ['senator karasin', 'Grigory Karasin'],
    ['Лавров', 'Sergey Lavrov'],
    ['هنية', 'Isma’il Haniya'],
  ])('/who %s is %s', async (typed, name) => {
    const answer = await run(commands, 'who', { name: typed }, open);
    expect(answer.heading).toBe(name);
  });
});

describe('people.yaml beside the documents', () => {
  const TEXT = 'Captain Ines Calder met the pilot Ann Holm. Holm slept.\n';

  it('is noticed when it comes, changes and goes; its faults are listed and stop nothing', async () => {
    await withFolder({ 'corpus/ferry/log.txt': TEXT }, async (directory) => {
      const ferry = await OpenCorpus.open({
        corpusDirectory: join(directory, 'corpus'),
        dataDirectory: join(directory, 'data'),
        maxFileBytes: 1024 * 1024,
        listener: { progress: () => {}, warn: () => {} },
      });
      const path = join(directory, 'corpus', 'ferry', 'people.yaml');
      const namesNow = async (isChanged: boolean): Promise<readonly string[]> => {
        expect(await ferry.refresh()).toBe(isChanged);
        const dossier = ferry.dossiers.get('ferry');
        return dossier === undefined ? [] : dossier.findings.people.all.map(({ name }) => name).toSorted();
      };
      try {
        expect(await namesNow(false)).toEqual(['Ann Holm', 'Ines Calder']);
        writeFileSync(path, 'same: [[Ann Holm, Ines Calder]]\npreferred: {Ann Holm: Captain Holm}\n');
        expect(await namesNow(true)).toEqual(['Captain Holm']);
        writeFileSync(path, 'same: [[Ann Holm]]\npreferred: {Ann Holm: Anna Holm}\nfoes: []\n');
        expect(await namesNow(true)).toEqual(['Anna Holm', 'Ines Calder']);
        expect(ferry.dossiers.get('ferry')?.dossier.unread.map(({ file, reason }) => `${file} ${reason}`)).toEqual([
          'people.yaml has an unknown field: foes; the known fields are same, different, preferred',
          'people.yaml field same, entry 1: needs at least two names',
        ]);
        rmSync(path);
        expect(await namesNow(true)).toEqual(['Ann Holm', 'Ines Calder']);
        expect(await namesNow(false)).toEqual(['Ann Holm', 'Ines Calder']);
      } finally {
        ferry.close();
      }
    });
  });
});
