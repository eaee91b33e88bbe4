import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { AddedFiles } from '../../src/corpus/adding/addedFiles.ts';
import { fetchFile } from '../../src/corpus/adding/fetchFile.ts';
import { fileAnalyser } from '../../src/corpus/analyse/fileAnalyser.ts';
import { OpenCorpus } from '../../src/corpus/openCorpus.ts';
import { fileReader, PLAIN_READING } from '../../src/reading/fileReader.ts';
import { withFolder } from '../fixtures/temporaryFolder.ts';
import { type Newsroom, openNewsroom } from './newsroom.ts';
import { offeredToAll } from './offeredToAll.ts';
import { faultsOf } from './openapi.ts';
import { labels, shown } from './shown.ts';

const LETTER =
  '---\ntitle: A letter from the quay\ndate: 2021-05-09\nauthor: Ada Winterbourne\n---\n\n' +
  '“The lamp was out all night,” said Captain Bram Ostrow.\n\nNobody answered the harbour office.\n';
const FILE = { filename: 'letter.md', bytes: LETTER, contentType: 'text/markdown' };

interface Bench {
  readonly folder: string;
  readonly harness: Newsroom;
  readonly store: Newsroom['store'];
}

const opened: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of opened.splice(0)) await close();
});

/** A newsroom over a folder with one document, which its administrators manage. */
function withBench(work: (bench: Bench) => Promise<void>, isManaged = true): Promise<void> {
  return withFolder({ 'corpus/ferry/log.txt': 'The bell rang twice.\n\nNobody came.\n' }, async (folder) => {
    const analyser = fileAnalyser(fileReader(PLAIN_READING));
    const places = { corpusDirectory: join(folder, 'corpus'), dataDirectory: join(folder, 'data') };
    const listener = { progress: () => undefined, warn: () => undefined };
    const corpus = await OpenCorpus.open({ ...places, analyser, listener, maxFileBytes: 1_000_000 });
    const dossiers = () => corpus.dossiers;
    const adding = new AddedFiles({
      ...{ ...places, analyser, dossiers, maxFileBytes: 1_000_000, now: Date.now },
      fetchFile: (address) => fetchFile(address, { hosts: [], maxBytes: 1_000_000 }),
    });
    const look = async () => {
      await corpus.refresh();
      return true;
    };
    const harness = await openNewsroom({
      ...{ dossiers, commands: offeredToAll, upkeep: { adding, look } },
      managers: ({ newsroom }) => (isManaged ? `ferry@${newsroom}` : ''),
    });
    opened.push(async () => {
      await harness.close();
      corpus.close();
      expect(faultsOf(harness.sandbox.requests)).toEqual([]);
    });
    await work({ folder, harness, store: harness.store });
  });
}

function inDossier(folder: string): readonly string[] {
  return readdirSync(join(folder, 'corpus/ferry')).toSorted();
}

describe('/dossier add', () => {
  it('shows what was understood, and keeps the file if that is pressed', async () => {
    await withBench(async ({ folder, harness: { sandbox, store } }) => {
      const { world } = sandbox;
      const ada = sandbox.as(world.ada).in(world.inquiry);
      const staged = await ada.type('dossier add', { file: FILE }).final();
      const text = shown(staged);
      expect(text).toContain('“letter.md” is not in the dossier yet: keep or discard it');
      expect(text).toContain('A letter from the quay');
      expect(text).toContain('2 passages · 1 quotation');
      expect(text).toContain('Bram Ostrow');
      expect(labels(staged)).toEqual(['Keep', 'Discard']);
      expect(inDossier(folder)).toEqual(['log.txt']);
      const kept = await ada.press(staged, 'Keep').final();
      expect(shown(kept)).toContain('“letter.md” is now in “ferry”');
      expect(shown(kept)).toContain('letter: 2 passages');
      expect(inDossier(folder)).toEqual(['letter.md', 'letter.md.meta.json', 'log.txt']);
      expect(shown(await ada.type('search', { query: 'lamp' }).final())).toContain('The lamp was out all night');
      // The buttons are gone with the decision.
      expect(labels(kept)).toEqual([]);
      expect(store.audit.list({ limit: 5 }).map(({ act, what }) => `${act} ${what}`)).toEqual([
        'dossier keep letter.md',
        'dossier add letter.md',
      ]);
    });
  });

  it('keeps nothing of a file that is discarded', async () => {
    await withBench(async ({ folder, harness: { sandbox } }) => {
      const { world } = sandbox;
      const ada = sandbox.as(world.ada).in(world.inquiry);
      const staged = await ada.type('dossier add', { file: FILE }).final();
      expect(shown(await ada.type('dossier staged').final())).toContain('A letter from the quay');
      expect(shown(await ada.press(staged, 'Discard').final())).toContain('“letter.md” is discarded');
      expect(shown(await ada.type('dossier staged').final())).toContain('None of your files is waiting');
      expect(inDossier(folder)).toEqual(['log.txt']);
    });
  });

  it('takes the file in a dialogue if it is called without one', async () => {
    await withBench(async ({ harness: { sandbox } }) => {
      const { world } = sandbox;
      const ada = sandbox.as(world.ada).in(world.inquiry);
      const dialogue = await ada.type('dossier add').modal();
      const staged = await ada.submit(dialogue, {}, { '0': [FILE] }).final();
      expect(shown(staged)).toContain('A letter from the quay');
      expect(labels(staged)).toEqual(['Keep', 'Discard']);
    });
  });

  it('says what it needs, and what it does not take', async () => {
    await withBench(async ({ harness: { sandbox } }) => {
      const { world } = sandbox;
      const ada = sandbox.as(world.ada).in(world.inquiry);
      const url = 'https://example.org/a.pdf';
      const both = await ada.type('dossier add', { file: FILE, url }).final();
      expect(shown(both)).toContain('Give either the document');
      expect(shown(await ada.type('dossier add', { url }).final())).toContain('does not fetch files from the web');
      const tool = { filename: 'tool.exe', bytes: new Uint8Array(200) };
      expect(shown(await ada.type('dossier add', { file: tool }).final())).toContain('cannot read files like');
    });
  });
});

describe('who may add and take out', () => {
  it.each(['dossier add', 'dossier staged', 'dossier removed'])('is asked by /%s', async (command) => {
    await withBench(async ({ folder, harness: { sandbox } }) => {
      const { world } = sandbox;
      const options = command === 'dossier add' ? { file: FILE } : {};
      const ben = shown(await sandbox.as(world.ben).in(world.inquiry).type(command, options).final());
      expect(ben).not.toContain('waits');
      expect(ben).toMatch(/may not|No dossier is open here/u);
      expect(inDossier(folder)).toEqual(['log.txt']);
    });
  });

  it('is nobody in a server without DOSSIER_MANAGERS', async () => {
    await withBench(async ({ folder, harness: { sandbox } }) => {
      const { world } = sandbox;
      const ada = sandbox.as(world.ada).in(world.inquiry);
      expect(shown(await ada.type('dossier add', { file: FILE }).final())).not.toContain('waits');
      expect(shown(await ada.type('dossier remove', { document: 'log' }).final())).not.toContain('is removed from');
      expect(inDossier(folder)).toEqual(['log.txt']);
    }, false);
  });

  it('is decided again when a button is pressed', async () => {
    await withBench(async ({ folder, harness: { sandbox } }) => {
      const { world } = sandbox;
      const ada = sandbox.as(world.ada).in(world.inquiry);
      const staged = await ada.type('dossier add', { file: FILE }).final();
      await ada.type('dossier access', { right: 'add', who: 'nobody', where: 'server' }).final();
      expect(shown(await ada.press(staged, 'Keep').followUp())).toMatch(/may not/u);
      expect(inDossier(folder)).toEqual(['log.txt']);
    });
  });
});

describe('/dossier remove', () => {
  it('takes a document out; its citations still show their words, and it can be put back', async () => {
    await withBench(async ({ folder, harness: { sandbox } }) => {
      const { world } = sandbox;
      const ada = sandbox.as(world.ada).in(world.inquiry);
      const removed = await ada.type('dossier remove', { document: 'log' }).final();
      expect(shown(removed)).toContain('“log.txt” is removed from “ferry”');
      expect(inDossier(folder)).toEqual([]);
      expect(shown(await ada.type('cite', { id: 'log:1' }).final())).toContain('The bell rang twice.');
      expect(labels(removed)).toEqual(['Put back']);
      expect(shown(await ada.press(removed, 'Put back').final())).toContain('“log.txt” is back in “ferry”');
      expect(inDossier(folder)).toEqual(['log.txt']);
      expect(shown(await ada.type('search', { query: 'bell' }).final())).toContain('The bell rang twice.');
    });
  });
});
