import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { type Context, Hono } from 'hono';
import type { StandIn } from '../world/standIn.ts';
import { ApiError, refusal } from './apiError.ts';
import { type ReceivedBody, readBody } from './bodies.ts';
import type { Delay, RateLimitFault } from './faults.ts';
import type { RateLimits } from './rateLimits.ts';
import type { LoggedRequest } from './requestLog.ts';

/** What the routes find in their context: the body, read once. */
export interface ApiEnvironment {
  /** The request and its answer as Node has them: a fault may cut the connection. */
  readonly Bindings: { readonly incoming: IncomingMessage; readonly outgoing: ServerResponse };
  readonly Variables: { body: ReceivedBody };
}

export type Api = Hono<ApiEnvironment>;

/** The path at which the API begins; discord.js appends the version to the address it is given. */
export const API_ROOT = '/api/v10';

/** The routes whose right is in their path, not in a header. */
const BY_TOKEN_IN_PATH = /^\/(interactions|webhooks)\//;

/** The path below the root, decoded, as it is logged and matched. */
export function apiPath(url: string): string {
  const { pathname } = new URL(url);
  return safelyDecoded(pathname).slice(API_ROOT.length);
}

function safelyDecoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Resolves when a delay is over. */
async function lasting(delay: Delay): Promise<void> {
  if (typeof delay !== 'number') await delay;
  else if (delay > 0) await pause(delay);
}

function refuse(context: Context, error: ApiError): Response {
  // The rest of a body that is too large is not read: the connection ends with the answer.
  if (error.status === 413) context.res.headers.set('connection', 'close');
  return Response.json(error.body(), { status: error.status, headers: context.res.headers });
}

function tooMany(fault: RateLimitFault, headers: Readonly<Record<string, string>>): Response {
  const { retryAfterMs, global = false, scope = 'user' } = fault;
  const seconds = retryAfterMs / 1000;
  const retryAfter = String(Math.ceil(seconds * 1000) / 1000);
  if (scope === 'cloudflare') {
    const page = '<!DOCTYPE html><title>Access denied | discord.com used Cloudflare to restrict access</title>';
    return new Response(page, { status: 429, headers: { 'content-type': 'text/html', 'retry-after': retryAfter } });
  }
  return Response.json(
    { message: 'You are being rate limited.', retry_after: seconds, global },
    {
      status: 429,
      headers: {
        via: '1.1 google',
        'retry-after': retryAfter,
        'x-ratelimit-scope': global ? 'global' : scope,
        ...(global ? { 'x-ratelimit-global': 'true' } : {}),
        ...headers,
      },
    },
  );
}

/** Cuts the connection, after half of the answer if it is given. */
async function cut({ incoming, outgoing }: ApiEnvironment['Bindings'], answer?: Response): Promise<Response> {
  if (answer !== undefined) {
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const length = Math.max(2, bytes.length);
    outgoing.writeHead(answer.status, { 'content-type': 'application/json', 'content-length': String(length) });
    await new Promise<void>((resolve) => outgoing.write(bytes.subarray(0, length >> 1), () => resolve()));
  }
  incoming.socket.destroy();
  return RESPONSE_ALREADY_SENT;
}

/**
 * An application without routes that does what every request needs: logs it, lets faults and rate limits act, checks the
 * bot's token, reads the body, and answers refusals in Discord's form.
 */
export function makeApi(standIn: StandIn, requests: LoggedRequest[], limits: RateLimits | null): Api {
  // Bots encode `@original` and `@me` or do not; the routes are written with the plain sign.
  const getPath = (request: Request): string =>
    new URL(request.url).pathname.slice(API_ROOT.length).replaceAll('%40', '@');
  const api = new Hono<ApiEnvironment>({ getPath });
  const isAuthorized = (given: string | undefined): boolean =>
    given === `Bot ${standIn.token}` && !standIn.faults.isTokenRevoked;

  api.onError((error, context) => {
    if (error instanceof ApiError) return refuse(context, error);
    console.error('the sandbox failed on a request:', error);
    return refuse(context, refusal('serverError'));
  });
  api.notFound((context) => refuse(context, refusal('notFound')));

  api.use('*', async (context, next) => {
    const { method } = context.req;
    const path = apiPath(context.req.url);
    const index = requests.length;
    const entry: LoggedRequest = {
      method,
      path,
      query: context.req.query(),
      contentType: context.req.header('content-type') ?? '',
      body: undefined,
      files: [],
      at: standIn.now(),
      status: 0,
    };
    requests.push(entry);
    const body = await readBody(context.req.raw).catch((error: unknown) =>
      error instanceof ApiError ? error : Promise.reject(error),
    );
    if (!(body instanceof ApiError)) {
      const files = body.files.map(({ field, filename, bytes }) => ({ field, filename, size: bytes.length }));
      requests[index] = { ...entry, body: body.json, files };
    }
    const fate = standIn.faults.fateOfRequest(`${method} ${path}`);
    await lasting(fate.delayBefore);
    const bucket = limits?.take(method, path);
    const globally = limits?.takeGlobal(path) ?? 0;
    const serve = async (): Promise<void> => {
      if (!BY_TOKEN_IN_PATH.test(path) && !isAuthorized(context.req.header('authorization'))) {
        context.res = refuse(context, refusal('unauthorized'));
      } else if (body instanceof ApiError) {
        context.res = refuse(context, body);
      } else {
        context.set('body', body);
        await next();
        for (const [name, value] of Object.entries(bucket?.headers ?? {})) context.res.headers.set(name, value);
      }
    };
    if (fate.rateLimit !== undefined) {
      context.res = tooMany(fate.rateLimit, bucket?.headers ?? {});
    } else if (fate.status !== undefined) {
      if (fate.isActedOn) await serve();
      context.res = Response.json({ message: `${fate.status}: Server Error`, code: 0 }, { status: fate.status });
    } else if (globally > 0) {
      context.res = tooMany({ times: 1, retryAfterMs: globally, global: true }, {});
    } else if (bucket?.allowed === false) {
      context.res = tooMany({ times: 1, retryAfterMs: bucket.retryAfterMs }, bucket.headers);
    } else if (fate.cut !== 'before') {
      await serve();
    }
    await lasting(fate.delayAfter);
    const noted = requests[index];
    if (noted !== undefined) requests[index] = { ...noted, status: context.res.status };
    if (fate.cut !== undefined) context.res = await cut(context.env, fate.cut === 'within' ? context.res : undefined);
  });
  return api;
}
