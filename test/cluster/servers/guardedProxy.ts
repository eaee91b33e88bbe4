import { once } from 'node:events';
import { request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import { buffer } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { floodStage } from './floodStage.ts';
import { type CertificateOptions, selfSignedCertificate } from './selfSignedCertificate.ts';

/** What the proxy does with a request that has the right credentials. */
export type Behaviour =
  | { readonly kind: 'pass' }
  /** Cuts the connection before anything has reached the node. */
  | { readonly kind: 'drop' }
  /** Lets the node do its work, and cuts the connection in place of the answer. */
  | { readonly kind: 'lose the answer' }
  /** Sends the node only the first half of a bulk's lines (whole pairs of action and document), then cuts the connection. */
  | { readonly kind: 'cut the bulk' }
  /** Passes it on after so many milliseconds. */
  | { readonly kind: 'delay'; readonly time: number }
  /** Answers in the node's place. */
  | { readonly kind: 'answer'; readonly status: 401 | 403 | 429 | 502 | 503 }
  /** Refuses writes as a node on a full disk does, and passes the rest. */
  | { readonly kind: 'flood stage' };

/** A request as it arrived, before anything was done with it. */
export interface Arrived {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
}

export interface GuardedProxy extends AsyncDisposable {
  /** `https://127.0.0.1:…`, without credentials. */
  readonly url: string;
  /** The self-signed certificate, as PEM, that a client has to trust. */
  readonly certificate: string;
  /** All requests so far, refused ones too, in the order of their arrival. */
  readonly arrived: readonly Arrived[];
  /** What happens from now on; asked for each request. A constant for all of them, or by request and its number from 0. */
  behave(behaviour: Behaviour | ((request: Arrived, number: number) => Behaviour)): void;
  /** The `authorization` headers that are taken from now on; with none, all credentials are revoked. */
  accept(...authorizations: readonly string[]): void;
}

export interface ProxyOptions {
  /** The node behind it. */
  readonly node: string;
  /** The `authorization` headers that are taken, such as `Basic …` and `ApiKey …`. */
  readonly accepted: readonly string[];
  readonly certificate?: CertificateOptions;
}

const PASS: Behaviour = { kind: 'pass' };

/** The header for a user's name and password. */
export function basicAuthorization(user: string, password: string): string {
  return `Basic ${Buffer.from(`${user}:${password}`, 'utf8').toString('base64')}`;
}

function answer(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=UTF-8' }).end(body);
}

function refuse(response: ServerResponse, status: number, reason = 'told to by the test'): void {
  if (status === 401) response.setHeader('www-authenticate', 'Basic realm="OpenSearch"');
  answer(response, status, JSON.stringify({ error: { type: 'refused', reason }, status }));
}

/** The first half of a bulk, cut between an action with its document and the next. */
function firstHalf(body: Buffer): Buffer {
  const lines = body.toString('utf8').split('\n');
  let kept = 0;
  while (kept < (lines.length - 1) / 2) kept += /^\s*\{\s*"delete"/u.test(lines[kept] ?? '') ? 1 : 2;
  return Buffer.from(`${lines.slice(0, kept).join('\n')}\n`, 'utf8');
}

async function askNode(node: string, request: IncomingMessage, body: Buffer): Promise<IncomingMessage> {
  const { host: _host, authorization: _authorization, 'content-length': _length, ...headers } = request.headers;
  delete headers['transfer-encoding'];
  const asked = ask(new URL(request.url ?? '/', node), {
    method: request.method,
    headers: body.length > 0 ? { ...headers, 'content-length': body.length } : headers,
  });
  asked.end(body);
  // Sound: the event carries the answer, as Node documents it.
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  return response;
}

/** Starts an HTTPS server on a free port of loopback, in front of one node, that asks for credentials and can misbehave. */
export async function startGuardedProxy({ node, accepted, certificate: wanted }: ProxyOptions): Promise<GuardedProxy> {
  const { certificate, key } = selfSignedCertificate(wanted);
  const arrived: Arrived[] = [];
  let taken: readonly string[] = accepted;
  let behaviourOf: (request: Arrived, number: number) => Behaviour = () => PASS;

  async function pass(request: IncomingMessage, response: ServerResponse, body: Buffer): Promise<void> {
    const from = await askNode(node, request, body);
    const content = await buffer(from);
    const { connection: _connection, 'transfer-encoding': _encoding, ...headers } = from.headers;
    response.writeHead(from.statusCode ?? 502, headers).end(content);
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = new URL(request.url ?? '/', node).pathname;
    const one = { method: request.method ?? 'GET', path };
    const behaviour = behaviourOf(one, arrived.push(one) - 1);
    const body = await buffer(request);
    if (!taken.includes(request.headers.authorization ?? '')) return refuse(response, 401);
    switch (behaviour.kind) {
      case 'pass':
        return pass(request, response, body);
      case 'drop':
        response.destroy();
        return;
      case 'lose the answer':
        await buffer(await askNode(node, request, body));
        response.destroy();
        return;
      case 'cut the bulk':
        if (!path.endsWith('/_bulk')) return pass(request, response, body);
        await buffer(await askNode(node, request, firstHalf(body)));
        response.destroy();
        return;
      case 'delay':
        await wait(behaviour.time);
        return pass(request, response, body);
      case 'answer':
        return refuse(response, behaviour.status);
      case 'flood stage': {
        const refusal = floodStage(one.method, path, body.toString('utf8'));
        return refusal === undefined ? pass(request, response, body) : answer(response, refusal.status, refusal.body);
      }
    }
  }

  const server = createServer({ key, cert: certificate }, (request, response) => {
    // A node that is down is, behind a proxy, a gateway that does not answer; a client that is gone waits for nothing.
    serve(request, response).catch((error: unknown) =>
      response.headersSent ? response.destroy() : refuse(response, 502, String(error)),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  return {
    url: `https://127.0.0.1:${port}`,
    certificate,
    arrived,
    behave: (behaviour) => {
      behaviourOf = typeof behaviour === 'function' ? behaviour : () => behaviour;
    },
    accept: (...authorizations) => {
      taken = authorizations;
    },
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
