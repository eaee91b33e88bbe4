import { parentPort, workerData } from 'node:worker_threads';
import { pino } from 'pino';
import { commands } from '../../commands/list.ts';
import { AddedFiles } from '../corpus/adding/addedFiles.ts';
import { fetchFile } from '../corpus/adding/fetchFile.ts';
import { AnalysingPool } from '../corpus/analyse/analysingPool.ts';
import { OpenCorpus } from '../corpus/openCorpus.ts';
import { describe, progressListener } from '../corpus/progress.ts';
import { download } from '../discord/attachments/download.ts';
import { AnswerMemo } from '../discord/replies/answerMemo.ts';
import { repliesOf } from '../discord/replies/repliesOf.ts';
import type { Upkeep } from '../discord/replies/replyContext.ts';
import { REPLY_PROCEDURES, type ReplyService } from '../discord/replies/replyService.ts';
import { Guard } from '../guard/guard.ts';
import { SERVING_TIMEOUT } from '../keeping/database.ts';
import { ReplyStore } from '../keeping/replies.ts';
import { storageError } from '../keeping/storageFault.ts';
import { lastTrusted } from '../keeping/trustedTime.ts';
import { TextReader } from '../reading/apart/textReader.ts';
import { clientOf } from '../threads/clientOf.ts';
import { Connection } from '../threads/connection.ts';
import { deferred } from '../threads/deferred.ts';
import { wording } from '../wording/catalogue.ts';
import { type AnsweringService, CONNECTION_PROCEDURES, type ConnectionService } from './answeringService.ts';
import { answeringStatus } from './answeringStatus.ts';
import { Background } from './background.ts';
import { drawLazily } from './drawLazily.ts';
import { giveWay } from './giveWay.ts';
import { indexingElsewhere } from './indexingElsewhere.ts';
import { withStorageErrors } from './storageErrors.ts';
import type { WorkerSettings } from './workerThread.ts';

// The worker that holds the dossiers and the database, and makes the replies.

/** Discord limits how often a message can be edited; in milliseconds. */
const PROGRESS_EVERY = 1_000;
/** How often it is looked whether another bot has changed who may do what, in milliseconds. */
const RULES_EVERY = 5_000;
/** Time for the program to end if the dossiers cannot be opened, in milliseconds. */
const FAILED_PAUSE = 1_000;

if (parentPort === null) throw new Error('this file is run as a worker');
giveWay();
// Sound: startWorker hands over these settings.
const settings = workerData as WorkerSettings;
const log = pino({ level: settings.logLevel }, { write: (line) => connection.notify('log', { line }) });
let corpus: OpenCorpus | undefined;
let background: Background | undefined;
/** Someone waits for what is understood of a file that is added, in seconds. */
const LONGEST_PREVIEW = 60;
/** How often files that wait are looked through, in milliseconds. */
const TIDIED_EVERY = 60 * 60 * 1000;
let previews: AnalysingPool | undefined;
const texts = new TextReader(settings.readingLimits, settings.reading);

async function open(): Promise<ReplyService> {
  const listener = progressListener(
    (message) => log.info(message),
    (message) => log.warn(message),
  );
  // The indexing worker takes the lock of the data directory: a second bot is refused before it touches the database.
  await main.current(null);
  const opened = await OpenCorpus.open({
    ...settings,
    listener,
    indexing: indexingElsewhere(main),
    checksDatabase: true,
    busyTimeout: SERVING_TIMEOUT,
  });
  corpus = opened;
  for (const line of describe(opened.dossiers)) log.info(line);
  const store = new ReplyStore(opened.database, Date.now, {
    failed: (fault, error) => log.error({ err: error }, wording.store.failsNow[fault]),
    worksAgain: (after) => log.info(wording.store.worksAgain(`${Math.ceil(after / 1_000)} s`)),
  });
  background = new Background({ settings, corpus: opened, store, log, connection: main });
  background.start();
  const { serverRules } = store.team;
  // If the worker was started again after a change was kept and before the connection heard of it, it hears of it now.
  connection.notify('rights', { rules: serverRules.all() });
  if (settings.postgres !== undefined) followRules(store);
  const replies = repliesOf({
    commands,
    dossiers: () => opened.dossiers,
    store,
    log,
    ...(settings.logQuestions ? { asked: (about: object) => log.info(about, 'asked') } : {}),
    guard: new Guard(),
    answers: new AnswerMemo(),
    files: { download, readText: texts.read },
    upkeep: upkeepOf(background, opened),
    draw: drawLazily(),
    progressEvery: PROGRESS_EVERY,
  });
  return withStorageErrors(replies, store.health);
}

/** Hands on the rules of servers that another bot has changed. */
function followRules({ team: { serverRules } }: ReplyStore): void {
  let known = JSON.stringify(serverRules.all());
  const following = setInterval(() => {
    try {
      const rules = serverRules.all();
      const now = JSON.stringify(rules);
      if (now !== known) connection.notify('rights', { rules });
      known = now;
    } catch (error) {
      log.debug({ err: error }, 'the rules of servers could not be read; tried again');
    }
  }, RULES_EVERY);
  following.unref();
}

function upkeepOf(looking: Background, opened: OpenCorpus): Upkeep {
  const { corpusDirectory, dataDirectory, maxFileBytes, readingLimits, reading, addFromHosts } = settings;
  const limits = { seconds: Math.min(readingLimits.seconds, LONGEST_PREVIEW), megabytes: readingLimits.megabytes };
  previews = new AnalysingPool(limits, reading);
  const adding = new AddedFiles({
    ...{ corpusDirectory, dataDirectory, maxFileBytes, analyser: previews, now: () => lastTrusted(opened.database) },
    dossiers: () => opened.dossiers,
    fetchFile: (address) => fetchFile(address, { hosts: addFromHosts, maxBytes: maxFileBytes }),
  });
  const tidying = setInterval(() => {
    adding
      .tidy()
      .catch((error: unknown) =>
        log.warn({ err: error }, 'files that waited too long could not be deleted; tried again'),
      );
  }, TIDIED_EVERY);
  tidying.unref();
  return {
    adding,
    isLooking: () => looking.isLooking,
    look: () => looking.lookNow(),
    rightsChanged: (rules) => main.rights({ rules }),
  };
}

const replies = Promise.resolve()
  .then(open)
  .catch((error: unknown) => {
    throw storageError(error);
  });
const service: AnsweringService = {
  ...deferred<ReplyService>(REPLY_PROCEDURES, replies),
  status: async () => {
    await replies;
    if (corpus === undefined) throw new Error('the dossiers are not open');
    return answeringStatus(corpus);
  },
  stopBackground: async () => background?.stop(),
  close: async () => {
    await background?.stop();
    texts.close();
    previews?.close();
    corpus?.close();
  },
};
const connection = new Connection(parentPort, service);
const main = clientOf<ConnectionService>(CONNECTION_PROCEDURES, (...call) => connection.call(...call));

// Whoever waits hears first why nothing can be answered; at the first start the program ends then. Else the supervisor starts
// the worker again.
replies.catch(() => setTimeout(() => process.exit(1), FAILED_PAUSE));
