import { createHash } from 'node:crypto';

/** A bucket: so many requests in so many milliseconds, for each value of its major parameter. */
interface BucketRule {
  readonly pattern: RegExp;
  readonly methods: readonly string[];
  readonly limit: number;
  readonly windowMs: number;
}

/** Discord publishes no table; these are what its headers are commonly seen to say. */
const RULES: readonly BucketRule[] = [
  { pattern: /^(\/channels\/\d+)\/messages$/, methods: ['POST'], limit: 5, windowMs: 5_000 },
  { pattern: /^(\/channels\/\d+)\/messages\/[^/]+$/, methods: ['PATCH'], limit: 5, windowMs: 5_000 },
  { pattern: /^(\/channels\/\d+)\/messages\/[^/]+$/, methods: ['DELETE'], limit: 5, windowMs: 1_000 },
  { pattern: /^(\/webhooks\/\d+\/[^/]+)/, methods: ['POST', 'PATCH', 'DELETE'], limit: 5, windowMs: 2_000 },
];

/** Requests of a bot in a second, over all routes but those of interactions. */
const GLOBAL = { limit: 50, windowMs: 1_000 } as const;
/** Routes of interactions, which do not count. */
const FREE = /^\/(?:interactions|webhooks)\//;

export interface BucketState {
  readonly allowed: boolean;
  readonly retryAfterMs: number;
  readonly headers: Readonly<Record<string, string>>;
}

/** Counts requests in buckets, by real time, since it is real time that the bot waits. */
export class RateLimits {
  readonly #windows = new Map<string, { readonly endsAt: number; used: number }>();
  #global = { endsAt: 0, used: 0 };

  /** Milliseconds until the bot may send anything again, if this request is one too many over all routes; else 0. */
  takeGlobal(path: string): number {
    if (FREE.test(path)) return 0;
    const at = Date.now();
    if (this.#global.endsAt <= at) this.#global = { endsAt: at + GLOBAL.windowMs, used: 0 };
    this.#global.used += 1;
    return this.#global.used <= GLOBAL.limit ? 0 : this.#global.endsAt - at;
  }

  /** Takes one request from its bucket; undefined for a route that has none. */
  take(method: string, path: string): BucketState | undefined {
    const rule = RULES.find((each) => each.methods.includes(method) && each.pattern.test(path));
    if (rule === undefined) return undefined;
    const at = Date.now();
    const major = rule.pattern.exec(path)?.[1] ?? '';
    const key = `${RULES.indexOf(rule)} ${major}`;
    const old = this.#windows.get(key);
    const window = old !== undefined && old.endsAt > at ? old : { endsAt: at + rule.windowMs, used: 0 };
    this.#windows.set(key, window);
    window.used += 1;
    const leftMs = window.endsAt - at;
    const bucket = createHash('md5')
      .update(`${method} ${RULES.indexOf(rule)}`)
      .digest('hex');
    return {
      allowed: window.used <= rule.limit,
      retryAfterMs: leftMs,
      headers: {
        'x-ratelimit-limit': String(rule.limit),
        'x-ratelimit-remaining': String(Math.max(0, rule.limit - window.used)),
        'x-ratelimit-reset': (window.endsAt / 1000).toFixed(3),
        'x-ratelimit-reset-after': (leftMs / 1000).toFixed(3),
        'x-ratelimit-bucket': bucket,
      },
    };
  }
}
