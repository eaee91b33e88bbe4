import { beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../commands/list.ts';
import { runCommand } from '../../src/contract/runCommand.ts';
import { Dossier } from '../../src/dossier/dossier.ts';
import { answerJson } from '../../src/json/answerJson.ts';
import { openDossier } from '../../src/openDossier.ts';
import type { Engine } from '../../src/search/engine.ts';
import { MemoryEngine } from '../../src/search/engines/memory/memoryEngine.ts';
import { parseQuery } from '../../src/search/query/parseQuery.ts';
import { RANKING_SETTINGS } from '../../src/search/ranking/settings.ts';
import { type RetrieveOptions, retrieve } from '../../src/search/retrieve.ts';
import { documentOf } from '../fixtures/ferryDossier.ts';
import { addDocuments, emptyIndex, openIndex } from './engines/onDisk.ts';

const { lookedAt, beginnings } = RANKING_SETTINGS;
/** More passages than are looked at, and more words that begin alike than are looked for. */
const PASSAGES = lookedAt + 50;
const letters = (number: number): string => [...String(number)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
const documents = [
  documentOf({
    id: 'papers',
    paragraphs: [
      ...Array.from({ length: PASSAGES }, (_, at) => `The keel of number ${at} is a quay${letters(at)}.`),
      'The quayzed is wet.',
      'The quayzed is dry.',
    ],
  }),
];
const dossier = new Dossier('larkhaven', documents, [], []);
const open = openDossier(dossier, MemoryEngine.build(dossier));
const all = { mode: 'all', limit: Number.POSITIVE_INFINITY, struck: true } as const;

describe.each(['memory', 'disk'] as const)('a dear query with an engine in %s', (medium) => {
  let engine: Engine;
  beforeAll(() => {
    const database = emptyIndex();
    engine = medium === 'memory' ? MemoryEngine.build(dossier) : openIndex(database, addDocuments(database, documents));
  });
  const found = (query: string, options: Partial<RetrieveOptions> = {}) =>
    retrieve(parseQuery(query), { engine, dossier }, { ...all, ...options });

  it('looks at the best passages alone, and says so', async () => {
    const { hits, total, cut } = await found('keel no:folded');
    expect(hits).toHaveLength(lookedAt);
    expect(total).toBe(lookedAt);
    expect(cut.passages).toEqual({ lookedAt, of: PASSAGES });
    expect((await found('keel', { every: 'most' })).cut.passages).toEqual({ lookedAt, of: PASSAGES });
  });

  it('looks at all of them for a watch', async () => {
    const { hits, cut } = await found('keel', { every: 'all' });
    expect(hits).toHaveLength(PASSAGES);
    expect(cut).toEqual({ passages: null, beginnings: [] });
  });

  it('counts the passages without looking at them if the index decides', async () => {
    const { total, cut } = await found('keel');
    expect(total).toBe(PASSAGES);
    expect(cut).toEqual({ passages: null, beginnings: [] });
  });

  it('looks for the commonest forms of a beginning of a word, and says so', async () => {
    const { total, cut, hits } = await found('quay*');
    expect(cut.beginnings).toEqual([{ word: 'quay', forms: beginnings.each, of: PASSAGES + 1 }]);
    expect(total).toBe(beginnings.each + 1);
    expect(hits.map(({ passage }) => passage.number)).toContain(PASSAGES + 1);
  });

  it('looks for fewer forms of each of several', async () => {
    const { cut } = await found(
      [...'abcdefghi']
        .map((letter) => `${letter}*`)
        .concat('quay*')
        .join(' OR '),
    );
    expect(cut.beginnings[0]?.forms).toBe(Math.floor(beginnings.together / 10));
  });

  it('excludes all forms of a beginning of a word', async () => {
    const { total, cut } = await found('keel -quay*');
    expect(total).toBe(0);
    expect(cut.beginnings).toEqual([]);
  });

  it('looks for every form of a longer beginning', async () => {
    const { total, cut } = await found('quayabc*');
    expect(total).toBe(0);
    expect(cut).toEqual({ passages: null, beginnings: [] });
    expect((await found('quaybc*')).total).toBe(111);
  });
});

describe('an answer to a dear query', () => {
  it.each([
    ['search', { query: 'keel no:folded' }, 'Only the 2000 most likely of 2050 possible passages were checked'],
    ['search', { query: 'quay*' }, '2051 words begin with “quay”. Only the 1000 most common were looked for'],
    ['timeline', { topic: 'keel' }, 'Only the 2000 most likely of 2050 possible passages'],
  ] as const)('/%s %o is partial, and says so', async (called, options, note) => {
    const { answer } = await runCommand(commands, called, options, open);
    const json = answerJson(answer, open.dossier);
    expect(json.partial).toBe(true);
    expect(json.notes.join('\n')).toContain(note);
  });

  it('is whole if all was looked at', async () => {
    const { answer } = await runCommand(commands, 'search', { query: 'wet' }, open);
    expect(answer.partial).toBe(false);
  });
});
