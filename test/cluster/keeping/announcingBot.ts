// One of several bots: `node announcingBot.ts DATABASE PORT PAPERS SEED`. It has documents arrive, unless another bot has had them
// arrive, and tells of them; it stalls at random moments before and after Discord takes a message. It ends when all has been told.
import { setTimeout as pause } from 'node:timers/promises';
import { Dossier, type NumberedDocument } from '../../../src/dossier/dossier.ts';
import { isBusy } from '../../../src/keeping/busy.ts';
import { CitationLedger } from '../../../src/keeping/citationLedger.ts';
import { transaction } from '../../../src/keeping/database.ts';
import { ReplyStore } from '../../../src/keeping/replies.ts';
import { openDossier } from '../../../src/openDossier.ts';
import { MemoryEngine } from '../../../src/search/engines/memory/memoryEngine.ts';
import { Announcer } from '../../../src/team/announcing/announcer.ts';
import type { Messenger } from '../../../src/team/announcing/messenger.ts';
import { documentOf } from '../../fixtures/ferryDossier.ts';
import { openAt } from '../../fixtures/openAt.ts';
import { enter, PLACE, toldBy } from '../../team/announcing/arriving.ts';

const [target = '', port = '', papers = '', seed = ''] = process.argv.slice(2);
/** How long a bot has for a message, in milliseconds, and the longest stall. */
const TURN = 600;
const LONGEST_STALL = 2_000;
const START = Date.UTC(2026, 0, 1);

let state = Number(seed);
function chance(below: number): number {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((state / 2 ** 32) * below);
}

const database = openAt(target);
let come = 1;
/** The clock goes on with the documents, so that both bots see the same times. */
const now = (): number => START + come * 25 * 60_000;
const { team: store } = new ReplyStore(database, now);
const ledger = new CitationLedger(database, PLACE.dossier, now);

function paper(place: number): NumberedDocument {
  const paragraphs = [`The bell rang ${place} times.`, `Nothing else on page ${place}.`, `The lamp of bell ${place}.`];
  return documentOf({ id: `paper-${place}`, paragraphs });
}

async function stall(): Promise<void> {
  if (chance(5) === 0) await pause(chance(LONGEST_STALL));
}

async function ask(body: object): Promise<string> {
  const response = await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body: JSON.stringify(body) });
  return response.text();
}

const messenger: Messenger = {
  async post({ nonce, triedSince, until, ...post }) {
    await stall();
    if (triedSince !== null && (await ask({ look: nonce })) === 'true') return { kind: 'posted', message: nonce };
    const told = toldBy(store, { nonce, triedSince, ...post });
    if (until !== undefined && performance.timeOrigin + performance.now() > until) {
      return { kind: 'uncertain', reason: 'too late' };
    }
    await ask({ nonce, told });
    await stall();
    return { kind: 'posted', message: nonce };
  },
};

/** The papers that this bot has read; those that the ledger does not know yet are entered. */
function openFirst(count: number) {
  const documents = Array.from({ length: count }, (_, place) => paper(place));
  enter(database, documents, now);
  const dossier = new Dossier(PLACE.dossier, documents, [], []);
  return openDossier(dossier, MemoryEngine.build(dossier), { reading: store.arrivals.latest(PLACE.dossier) });
}

function setUp(): void {
  transaction(database, () => {
    if (ledger.documents().length > 0) return;
    new CitationLedger(database, PLACE.dossier, now).write('paper-0', 'paper-0', []);
  });
}

/** Whether nothing waits to be told. */
function isAllTold(): boolean {
  const waiting = store.watches.all().some(({ id }) => store.watches.counts(id).waiting > 0);
  return !waiting && store.schedules.all().every(({ id }) => store.schedules.openDigest(id) === undefined);
}

setUp();
come = Math.max(1, ledger.documents().length);
const log = {
  info: () => {},
  warn: () => {},
  error: (about: object) => process.stderr.write(`${JSON.stringify(about)}\n`),
};
let open = openFirst(come);
const announcer = new Announcer({
  store,
  dossiers: () => new Map([[PLACE.dossier, open]]),
  messenger,
  now,
  turn: TURN,
  log,
});
if (store.watches.all().length === 0) store.watches.add({ ...PLACE, query: 'bell' }, 1);
if (store.schedules.all().length === 0) {
  store.schedules.add({ ...PLACE, words: 'hourly', cron: '0 * * * *', zone: 'UTC' }, [], 1);
}
for (let idle = 0; idle < 4; ) {
  // Another bot may have read further. This one reads the next paper, or what that one has read.
  come = Math.min(Math.max(come + 1, ledger.documents().length), Number(papers) + 3);
  try {
    open = openFirst(Math.min(come, Number(papers)));
    await announcer.round();
    await pause(40);
    idle = come > Number(papers) + 2 && isAllTold() ? idle + 1 : 0;
  } catch (error) {
    if (!isBusy(error)) throw error;
  }
}
database.close();
