import { parentPort, workerData } from 'node:worker_threads';
import { pino } from 'pino';
import { commands } from '../../commands/list.ts';
import { AnswerMemo } from '../discord/replies/answerMemo.ts';
import { repliesOf } from '../discord/replies/repliesOf.ts';
import { REPLY_PROCEDURES, type ReplyService } from '../discord/replies/replyService.ts';
import { Guard } from '../guard/guard.ts';
import { setBusyTimeout } from '../keeping/database.ts';
import { ReplyStore } from '../keeping/replies.ts';
import { pictureDrawer } from '../pictures/drawPictures.ts';
import { clientOf } from '../threads/clientOf.ts';
import { Connection } from '../threads/connection.ts';
import { deferred } from '../threads/deferred.ts';
import { type AnsweringService, CONNECTION_PROCEDURES, type ConnectionService } from './answeringService.ts';
import type { AnsweringSettings } from './answeringThread.ts';
import { Background } from './background.ts';
import { openCorpus } from './openCorpus.ts';

// The worker that holds the dossiers and the database. It is started by answeringThread.ts.

/** Discord limits how often a message can be edited; in milliseconds. */
const PROGRESS_EVERY = 1_000;

/** How long the worker stops for a database that another process holds, in milliseconds; then it serves others meanwhile. */
const BUSY_TIMEOUT = 50;
/** Time for the program to end if the dossiers cannot be opened, in milliseconds. */
const FAILED_PAUSE = 1_000;

if (parentPort === null) throw new Error('this file is run as a worker');
// Sound: answeringThread.ts starts the worker with these settings.
const settings = workerData as AnsweringSettings;
const log = pino({ level: settings.logLevel }, { write: (line) => connection.notify('log', { line }) });
const opening = openCorpus(settings, log);
let background: Background | undefined;

const replies = opening.corpus.then((corpus): ReplyService => {
  setBusyTimeout(corpus.database, BUSY_TIMEOUT);
  const store = new ReplyStore(corpus.database);
  const dossiers = () => corpus.dossiers;
  const shared = { commands, dossiers, store, log };
  background = new Background({ ...shared, settings, corpus, connection: main });
  background.start();
  return repliesOf({
    ...shared,
    guard: new Guard(),
    answers: new AnswerMemo(),
    draw: pictureDrawer(),
    progressEvery: PROGRESS_EVERY,
  });
});

const service: AnsweringService = {
  ...deferred<ReplyService>(REPLY_PROCEDURES, replies),
  stopBackground: async () => background?.stop(),
  close: async () => {
    await background?.stop();
    opening.close();
  },
};
const connection = new Connection(parentPort, service);
const main = clientOf<ConnectionService>(CONNECTION_PROCEDURES, (...call) => connection.call(...call));

// Whoever waits hears first why nothing can be answered; at the first start the program ends then. Else the supervisor starts
// the worker again.
replies.catch(() => setTimeout(() => process.exit(1), FAILED_PAUSE));
