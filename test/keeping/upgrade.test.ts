import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { OpenCorpus } from '../../src/corpus/openCorpus.ts';
import { likenessOf } from '../../src/dossier/likeness.ts';
import { databasePath } from '../../src/keeping/keptDatabase.ts';
import { ReplyStore } from '../../src/keeping/replies.ts';
import { withFolder } from '../fixtures/temporaryFolder.ts';

const OLD = join(import.meta.dirname, '..', 'fixtures', 'database-0.1.0.sql');
const BELL = 'The harbour bell rang twice on Tuesday, and the ferry did not leave.';
const LAMP = 'Nobody lit the lamp on the quay of Larkhaven that evening.';
const KEYS = 'The keys of the lock house were found in the water.';

it('a database of version 0.1.0 is brought up to date, and nothing of it is lost', async () => {
  await withFolder({ 'corpus/ferry/log.txt': `${KEYS}\n\n${BELL}\n` }, async (folder) => {
    const data = join(folder, 'data');
    mkdirSync(data);
    const old = new DatabaseSync(databasePath(data));
    old.exec(readFileSync(OLD, 'utf8'));
    old.close();
    const corpus = await OpenCorpus.open({
      corpusDirectory: join(folder, 'corpus'),
      dataDirectory: data,
      maxFileBytes: 1_000_000,
      listener: { progress: () => undefined, warn: () => undefined },
    });
    const dossier = corpus.dossiers.get('ferry')?.dossier;
    const [log] = dossier?.documents ?? [];
    const words = log?.passages.map(({ number, start, end }) => [number, log.text.slice(start, end)]);
    expect(words).toEqual([
      [2, KEYS],
      [3, BELL],
    ]);
    expect(dossier?.former('log', 1)?.text).toBe(LAMP);
    const store = new ReplyStore(corpus.database);
    expect(store.find('AbCdEfGhIjKl')).toMatchObject({ command: 'ask', options: { question: 'Who rang the bell?' } });
    expect(store.shares()).toMatchObject([{ citations: ['log:3'], channel: '901' }]);
    expect(store.asked.last({ channel: '901', andPublic: true })?.question).toBe('Who rang the bell?');
    const scope = { guild: '900', channel: '901', dossier: 'ferry' };
    expect(store.team.briefings.all(scope)).toMatchObject([{ name: 'The late ferry', version: 1 }]);
    expect(store.team.briefings.at(1, 1)?.pins).toMatchObject([
      { document: 'log', passage: 2, note: 'ask the lock keeper' },
    ]);
    // What was there before the words were compared is not news to a watch either.
    const likenesses = corpus.database.prepare('SELECT text, likeness FROM passage').all();
    expect(likenesses.map(({ likeness }) => likeness)).toEqual(likenesses.map(({ text }) => likenessOf(String(text))));
    expect(corpus.database.prepare('SELECT query FROM watch').all()).toEqual([{ query: 'bell' }]);
    expect(corpus.database.prepare('SELECT words, cron, zone FROM schedule').all()).toEqual([
      { words: 'every Monday at 9', cron: '0 9 * * 1', zone: 'Europe/Berlin' },
    ]);
    corpus.close();
  });
});
