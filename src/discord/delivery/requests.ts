import { DefaultRestOptions, HTTPError, RESTJSONErrorCodes, type RESTOptions } from 'discord.js';
import { z } from 'zod';
import { UnansweredError } from './unreachable.ts';

type Send = RESTOptions['makeRequest'];
type Init = Parameters<Send>[1];
type Answer = Awaited<ReturnType<Send>>;

/** Tries of a first answer. */
const TRIES = 3;
/** Longest wait for one of them, in milliseconds: together they are shorter than discord.js waits. */
const TRY_PATIENCE = 4_000;
/** Wait before the next of them, in milliseconds. Discord waits three seconds for the first answer altogether. */
const TRY_PAUSE = 100;

const refusalSchema = z.object({ code: z.number() });

/**
 * Sends the requests of discord.js, which repeats what got no answer. Two kinds must not be repeated as they are: the first answer to
 * an interaction, because the second try is refused as if somebody else had given it; and a follow-up, which would be posted
 * twice. The first is repeated here, where it is known that it was tried before. A follow-up rejects with
 * {@link UnansweredError}; whoever sends it knows where to look for it.
 */
export function carefulRequests(send: Send = DefaultRestOptions.makeRequest): Send {
  return (url, init) => {
    if (init.method !== 'POST') return send(url, init);
    if (isFirstAnswer(url)) return acknowledge(send, url, init);
    return isFollowUp(url) ? followUp(send, url, init) : send(url, init);
  };
}

function isFirstAnswer(url: string): boolean {
  return new URL(url).pathname.endsWith('/callback');
}

/** Whether a further message about an interaction is sent. Webhooks have no nonce by which Discord could refuse a second one. */
function isFollowUp(url: string): boolean {
  return new URL(url).pathname.split('/').at(-3) === 'webhooks';
}

async function acknowledge(send: Send, url: string, init: Init): Promise<Answer> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const answer = await send(url, { ...init, signal: briefly(init.signal) });
      if (answer.status < 500 || attempt === TRIES) return attempt === 1 ? answer : await unlessAcknowledged(answer);
      await answer.text();
    } catch (error) {
      if (attempt === TRIES || init.signal?.aborted === true) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, TRY_PAUSE * attempt));
  }
}

function briefly(signal: Init['signal']): AbortSignal {
  const brief = AbortSignal.timeout(TRY_PATIENCE);
  return signal instanceof AbortSignal ? AbortSignal.any([signal, brief]) : brief;
}

/** The answer to a try that is not the first: if the interaction is acknowledged already, an earlier one has arrived. */
async function unlessAcknowledged(answer: Answer): Promise<Answer> {
  if (answer.ok || answer.status !== 400) return answer;
  const text = await answer.text();
  return codeIn(text) === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged
    ? new Response(null, { status: 204 })
    : new Response(text, { status: answer.status, statusText: answer.statusText, headers: [...answer.headers] });
}

function codeIn(text: string): number | undefined {
  try {
    return refusalSchema.safeParse(JSON.parse(text)).data?.code;
  } catch {
    return undefined; // not Discord's own answer
  }
}

async function followUp(send: Send, url: string, init: Init): Promise<Answer> {
  const answer = await send(url, init).catch((error: unknown) => {
    throw new UnansweredError('a follow-up got no answer', false, { cause: error });
  });
  if (answer.status >= 500) {
    await answer.text().catch(() => ''); // nothing in it is needed
    const { status, statusText } = answer;
    const cause = new HTTPError(status, statusText, 'POST', url, {});
    throw new UnansweredError(`a follow-up got ${status}`, false, { cause });
  }
  if (!answer.ok) return answer;
  try {
    const headers = [...answer.headers].filter(([name]) => name !== 'content-length' && name !== 'content-encoding');
    return new Response(JSON.stringify(JSON.parse(await answer.text())), { status: answer.status, headers });
  } catch (error) {
    throw new UnansweredError('the answer to a follow-up broke off', true, { cause: error });
  }
}
