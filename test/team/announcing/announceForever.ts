import { Dossier, type NumberedDocument } from '../../../src/dossier/dossier.ts';
import { CitationLedger } from '../../../src/keeping/citationLedger.ts';
import { ReplyStore } from '../../../src/keeping/replies.ts';
import { openDossier } from '../../../src/openDossier.ts';
import { MemoryEngine } from '../../../src/search/engines/memory/memoryEngine.ts';
import { Announcer } from '../../../src/team/announcing/announcer.ts';
import type { Messenger } from '../../../src/team/announcing/messenger.ts';
import { documentOf } from '../../fixtures/ferryDossier.ts';
import { openAt } from '../../fixtures/openAt.ts';
import { enter, PLACE, toldBy } from './arriving.ts';

// Has documents arrive and tells of them, until it is killed or all have come: `node announceForever.ts DATABASE PORT`. It
// goes on where the process before it was killed. Each message is handed to the port, which stands for Discord.

const [path = '', port = ''] = process.argv.slice(2);
const PAPERS = 40;
const START = Date.UTC(2026, 0, 1);

let come = 0;
/** The clock goes on with the documents, so that every run sees the same times. */
const now = (): number => START + come * 25 * 60_000;
const database = openAt(path);
const { team: store } = new ReplyStore(database, now);

function paper(place: number): NumberedDocument {
  const paragraphs = [`The bell rang ${place} times.`, `Nothing else on page ${place}.`, `The lamp of bell ${place}.`];
  return documentOf({ id: `paper-${place}`, paragraphs });
}

const messenger: Messenger = {
  async post(post) {
    const body = JSON.stringify({ nonce: post.nonce, told: toldBy(store, post) });
    await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body });
    return { kind: 'posted', message: post.nonce };
  },
};

/** The first papers as a dossier; those that the ledger does not know yet are entered, all at once. */
function openFirst(count: number) {
  const documents = Array.from({ length: count }, (_, place) => paper(place));
  enter(database, documents, now);
  const dossier = new Dossier(PLACE.dossier, documents, [], []);
  return openDossier(dossier, MemoryEngine.build(dossier), { reading: store.arrivals.latest(PLACE.dossier) });
}

come = new CitationLedger(database, PLACE.dossier, now).documents().length;
if (come === 0) {
  come = 1;
  openFirst(come);
}
if (store.watches.all().length === 0) store.watches.add({ ...PLACE, query: 'bell' }, 5);
if (store.schedules.all().length === 0) {
  store.schedules.add({ ...PLACE, words: 'hourly', cron: '0 * * * *', zone: 'UTC' }, [], 5);
}
for (; come <= PAPERS + 3; come += 1) {
  const open = openFirst(Math.min(come, PAPERS));
  const dossiers = new Map([[PLACE.dossier, open]]);
  const log = { info: () => {}, warn: () => {}, error: (about: object) => process.stderr.write(JSON.stringify(about)) };
  await new Announcer({ store, dossiers: () => dossiers, messenger, now, log }).round();
}
process.stdout.write('all has come\n');
