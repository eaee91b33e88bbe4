import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { streamSSE } from 'hono/streaming';
import { ApiError } from '../api/apiError.ts';
import type { LoggedRequest } from '../api/requestLog.ts';
import { checkPerson } from '../user/channelSession.ts';
import { CannotDo } from '../user/userSession.ts';
import { openDirectMessages } from '../world/channels.ts';
import { LIMITS } from '../world/limits.ts';
import type { StandIn } from '../world/standIn.ts';
import { loopbackOnly } from './loopbackOnly.ts';
import { perform } from './pageActs.ts';
import { pageFiles } from './pageBundle.ts';
import { switchFault } from './pageFaults.ts';
import { channelsSeen, channelView, people } from './pageView.ts';
import { postSample } from './samples.ts';

/** Changes that come in a row are sent to the page once in so many milliseconds. */
const CALM_MS = 40;

/** How often a silent stream says that it is alive. */
const ALIVE_MS = 15_000;

/** What the page may send at once: the files of a message, in base64. */
const PAGE_BYTES = (LIMITS.attachments * LIMITS.uploadBytes * 4) / 3 + LIMITS.jsonBytes;

/** Only the page's own files run and style it, and nothing is loaded from anywhere else. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data: blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The page with the small API behind it, and the attachments: everything on the port that is not Discord's API. */
export function makePage(
  standIn: StandIn,
  requests: readonly LoggedRequest[],
): (request: Request) => Response | Promise<Response> {
  const app = new Hono();
  app.use('*', loopbackOnly);
  app.use(
    '/sandbox/*',
    bodyLimit({ maxSize: PAGE_BYTES, onError: (context) => context.json({ error: 'that is too large' }, 413) }),
  );

  app.onError((error, context) => {
    if (error instanceof CannotDo || error instanceof ApiError) return context.json({ error: error.message }, 400);
    console.error('the sandbox failed on a request of its page:', error);
    return context.json({ error: 'the sandbox failed; its terminal says how' }, 500);
  });

  app.get('/', async (context) => {
    context.header('content-security-policy', POLICY);
    context.header('referrer-policy', 'no-referrer');
    context.header('cache-control', 'no-store');
    return context.html((await pageFiles()).html);
  });

  app.get('/:file{page-.+}', async (context) => {
    const path = new URL(context.req.url).pathname;
    const file = (await pageFiles()).files.find((each) => each.path === path);
    if (file === undefined) return context.notFound();
    const headers = { 'content-type': file.contentType, 'x-content-type-options': 'nosniff' };
    return context.body(file.text, 200, { ...headers, 'cache-control': 'max-age=31536000, immutable' });
  });

  app.get('/favicon.ico', (context) => context.body(null, 204));

  app.get('/attachments/*', (context) => {
    const file = standIn.files.at(new URL(context.req.url).pathname);
    if (file === undefined) return context.notFound();
    const isPicture = /^image\/(png|jpeg|gif|webp)$/.test(file.contentType);
    return context.body(new Uint8Array(file.bytes), 200, {
      'content-type': file.contentType,
      // What someone uploaded must never run as part of the page.
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'content-disposition': `${isPicture ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(file.filename)}`,
    });
  });

  app.get('/sandbox/people', (context) => context.json(people(standIn)));

  app.get('/sandbox/channels', (context) => {
    const user = context.req.query('user') ?? '';
    checkPerson(standIn, user);
    openDirectMessages(standIn, user);
    return context.json(channelsSeen(standIn, user));
  });

  app.get('/sandbox/view', (context) => {
    const user = context.req.query('user') ?? '';
    checkPerson(standIn, user);
    return context.json(channelView(standIn, user, context.req.query('channel') ?? '', requests.length));
  });

  app.post('/sandbox/act', async (context) => {
    const body: unknown = await context.req.json().catch(() => {
      throw new CannotDo('the body is not JSON');
    });
    return context.json({ result: (await perform(standIn, body)) ?? null });
  });

  app.post('/sandbox/faults', async (context) => {
    switchFault(standIn, await context.req.json().catch(() => undefined));
    return context.json({ result: null });
  });

  app.post('/sandbox/samples', async (context) => {
    postSample(standIn, await context.req.json().catch(() => undefined));
    return context.json({ result: null });
  });

  app.get('/sandbox/changes', (context) =>
    streamSSE(context, async (stream) => {
      let wake: () => void = () => undefined;
      let changed = true;
      const note = (): void => {
        changed = true;
        wake();
      };
      const stopWatching = standIn.changes.watch(note);
      stream.onAbort(() => {
        stopWatching();
        wake();
      });
      while (!stream.aborted) {
        await stream.writeSSE({ event: changed ? 'changed' : 'alive', data: '' });
        changed = false;
        await stream.sleep(CALM_MS);
        if (changed) continue;
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, ALIVE_MS);
          timer.unref();
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
    }),
  );

  return (request) => app.fetch(request);
}
