import type { MiddlewareHandler } from 'hono';

/** The names under which this machine may call the page; any other is a name that was made to point here. */
const LOOPBACK_HOST = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/;

const OWN_FETCH: readonly (string | undefined)[] = [undefined, 'same-origin', 'none'];

/**
 * Lets a request through only if it was made to a loopback name (against DNS rebinding), and changes anything only for the
 * sandbox's own page or a program on this machine, never for another site's page (against cross-site posts).
 */
export const loopbackOnly: MiddlewareHandler = async (context, next) => {
  const host = context.req.header('host') ?? '';
  if (!LOOPBACK_HOST.test(host)) return context.text('only requests to a loopback address are answered', 403);
  const origin = context.req.header('origin');
  const isOwnOrigin = origin === undefined || origin === `http://${host}`;
  const isOwnSite = OWN_FETCH.includes(context.req.header('sec-fetch-site'));
  if (context.req.method !== 'GET' && !(isOwnOrigin && isOwnSite)) {
    return context.text('another site may not act here', 403);
  }
  return next();
};
