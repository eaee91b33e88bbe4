import { type MessagePort, workerData } from 'node:worker_threads';
import type { Answer, ConnectionSettings, Request } from './message.ts';
import { PostgresError } from './postgresError.ts';
import { PostgresSession } from './postgresSession.ts';
import { ServerConnection } from './serverConnection.ts';

// The thread that holds a connection to PostgreSQL, so that another thread can stop for its answers.

// Sound: PostgresDatabase starts the thread with these.
const { port, ...settings } = workerData as ConnectionSettings & { readonly port: MessagePort };
const session = new PostgresSession(new ServerConnection(settings));
let last: Promise<void> = Promise.resolve();

async function answerTo({ id, act }: Request): Promise<Answer> {
  try {
    return { id, ...(await session.act(act)) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (error instanceof PostgresError) return { id, error: { message, code: error.code, trouble: error.trouble } };
    return { id, error: { message, code: undefined, trouble: undefined } };
  }
}

port.on('message', (request: Request) => {
  last = last.then(async () => {
    port.postMessage(await answerTo(request));
    Atomics.store(settings.answered, 0, request.id);
    Atomics.notify(settings.answered, 0);
    if (request.act.kind === 'close') port.close();
  });
});
