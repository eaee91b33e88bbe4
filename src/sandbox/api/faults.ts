/** Which requests a fault is for: a piece of `METHOD /path`, e.g. `POST /channels/`, or a pattern; all when left out. */
export type RequestFilter = string | RegExp;

export interface RateLimitFault {
  /** How many of the next requests are refused. */
  readonly times: number;
  readonly path?: RequestFilter;
  /** How long the bot has to wait; sent in seconds. */
  readonly retryAfterMs: number;
  readonly global?: boolean;
  /**
   * Whose limit it is: the bot's own for a route (when left out), one that it shares with others, or that of the network in front of
   * Discord, which answers with a page instead of JSON.
   */
  readonly scope?: 'user' | 'shared' | 'cloudflare';
}

export interface ServerErrorFault {
  readonly times: number;
  readonly path?: RequestFilter;
  /** 500 when left out. */
  readonly status?: number;
  /** Whether the request is acted on all the same, as after a timeout on the way back; not when left out. */
  readonly acted?: boolean;
}

export interface ConnectionFault {
  readonly times: number;
  readonly path?: RequestFilter;
  /** When the connection is cut: before the request is acted on, after it, or in the middle of the answer. */
  readonly when: 'before' | 'after' | 'within';
}

/** How long something takes: so many milliseconds of real time, or until the promise settles. */
export type Delay = number | Promise<unknown>;

export interface SlowFault {
  readonly times: number;
  readonly path?: RequestFilter;
  readonly delay: Delay;
  /** When the delay comes: before the request is acted on (when left out) or after, as a slow answer. */
  readonly when?: 'before' | 'after';
}

export interface EventFault {
  /** How many of the next events. */
  readonly times: number;
  /** The event's name, e.g. `MESSAGE_CREATE`; all when left out. */
  readonly event?: string;
}

/** What the switchboard does to an event on its way: send it `copies` times, `delayMs` late, or hold it for `reorder`. */
export interface EventFate {
  readonly copies: number;
  readonly delayMs: number;
  readonly hold: boolean;
  /** Set on the last event that was held: all held ones go out now, last first. */
  readonly release: boolean;
}

/** What the switchboard does to a request. */
export interface RequestFate {
  readonly rateLimit: RateLimitFault | undefined;
  readonly status: number | undefined;
  /** Whether a request that gets that status is acted on. */
  readonly isActedOn: boolean;
  readonly cut: ConnectionFault['when'] | undefined;
  readonly delayBefore: Delay;
  readonly delayAfter: Delay;
}

/** The sockets, as the switchboard sees them. */
export interface Sockets {
  dropAll(): number;
  askToReconnect(): number;
  invalidate(resumable: boolean): number;
  closeAll(code: number): number;
}

/** The code with which the gateway closes a socket if the token is not valid. */
const AUTHENTICATION_FAILED = 4004;

interface Pending<Fault> {
  readonly fault: Fault;
  left: number;
}

function matches(filter: RequestFilter | undefined, request: string): boolean {
  if (filter === undefined) return true;
  return typeof filter === 'string' ? request.includes(filter) : filter.test(request);
}

/** Takes one use from the first fault of the list that fits. */
function take<Fault>(list: Pending<Fault>[], fits: (fault: Fault) => boolean): Pending<Fault> | undefined {
  const found = list.find((each) => each.left > 0 && fits(each.fault));
  if (found !== undefined) found.left -= 1;
  return found;
}

/** The switchboard of things that go wrong at Discord. Each fault is used up as it says and then over. */
export class Faults {
  readonly #sockets: Sockets;
  readonly #rateLimits: Pending<RateLimitFault>[] = [];
  readonly #serverErrors: Pending<ServerErrorFault>[] = [];
  readonly #slow: Pending<SlowFault>[] = [];
  readonly #cuts: Pending<ConnectionFault>[] = [];
  readonly #repeats: Pending<EventFault>[] = [];
  readonly #late: Pending<EventFault & { readonly delayMs: number }>[] = [];
  readonly #reorders: Pending<EventFault>[] = [];
  #awayUntil = 0;
  #isTokenRevoked = false;
  #heartbeatsMissed = 0;

  constructor(sockets: Sockets) {
    this.#sockets = sockets;
  }

  /** The next matching requests get 429. */
  rateLimit(fault: RateLimitFault): void {
    this.#rateLimits.push({ fault, left: fault.times });
  }

  /** The connection of the next matching requests is cut. */
  cutConnections(fault: ConnectionFault): void {
    this.#cuts.push({ fault, left: fault.times });
  }

  /** The next heartbeats are not acknowledged. */
  missHeartbeats(times: number): void {
    this.#heartbeatsMissed += times;
  }

  /** Whether a heartbeat is acknowledged. Asked by the gateway for each. */
  acknowledgesHeartbeat(): boolean {
    if (this.#heartbeatsMissed === 0) return true;
    this.#heartbeatsMissed -= 1;
    return false;
  }

  /** The next matching requests get a 5xx, and are not acted on unless the fault says so. */
  serverErrors(fault: ServerErrorFault): void {
    this.#serverErrors.push({ fault, left: fault.times });
  }

  /** The next matching requests take their time. */
  slow(fault: SlowFault): void {
    this.#slow.push({ fault, left: fault.times });
  }

  /** The next matching events arrive twice. */
  repeatEvents(fault: EventFault): void {
    this.#repeats.push({ fault, left: fault.times });
  }

  /** The next matching events arrive late. */
  delayEvents(fault: EventFault & { readonly delayMs: number }): void {
    this.#late.push({ fault, left: fault.times });
  }

  /** The next `times` matching events are held until all are there, and arrive last first. */
  reorderEvents(fault: EventFault): void {
    this.#reorders.push({ fault, left: fault.times });
  }

  /** Cuts every gateway connection without a closing handshake; sessions can be resumed. Says how many there were. */
  dropSockets(): number {
    return this.#sockets.dropAll();
  }

  /** Asks every session to reconnect (op 7). */
  reconnect(): number {
    return this.#sockets.askToReconnect();
  }

  /** Sends every session that it is invalid (op 9); with `resumable` the bot may still resume it. */
  invalidSession(resumable: boolean): number {
    return this.#sockets.invalidate(resumable);
  }

  /** The gateway closes every socket with this code, such as 4014 for intents that are not allowed. Says how many there were. */
  closeSockets(code: number): number {
    return this.#sockets.closeAll(code);
  }

  /** The token is worth nothing any more, as after “Reset Token”: requests get 401, and the gateway closes with 4004. */
  revokeToken(): void {
    this.#isTokenRevoked = true;
    this.#sockets.closeAll(AUTHENTICATION_FAILED);
  }

  /** The token is worth nothing any more, and the gateway has not noticed yet: the next request is the first to be refused. */
  revokeTokenQuietly(): void {
    this.#isTokenRevoked = true;
  }

  get isTokenRevoked(): boolean {
    return this.#isTokenRevoked;
  }

  /** Discord is gone for so many milliseconds of real time: connections are cut, new ones and all requests refused. */
  away(durationMs: number): void {
    this.#awayUntil = Date.now() + durationMs;
    this.#sockets.dropAll();
  }

  /** Ends `away` early. */
  back(): void {
    this.#awayUntil = 0;
  }

  isAway(): boolean {
    return Date.now() < this.#awayUntil;
  }

  /** Switches everything off. Events that are held stay held until their number is full; so is the drop of a connection. */
  clear(): void {
    this.back();
    this.#isTokenRevoked = false;
    this.#heartbeatsMissed = 0;
    const requests = [this.#rateLimits, this.#serverErrors, this.#slow, this.#cuts];
    for (const list of [...requests, this.#repeats, this.#late, this.#reorders]) list.length = 0;
  }

  /** What is still switched on, in words, for people to read. */
  active(): readonly string[] {
    const groups: readonly (readonly [string, readonly Pending<unknown>[]])[] = [
      ['rate limit', this.#rateLimits],
      ['server error', this.#serverErrors],
      ['slow answer', this.#slow],
      ['cut connection', this.#cuts],
      ['repeated event', this.#repeats],
      ['late event', this.#late],
      ['reordered event', this.#reorders],
    ];
    const counted = groups.flatMap(([name, list]) => {
      const left = list.reduce((sum, each) => sum + each.left, 0);
      return left === 0 ? [] : [`${name}: ${left} to come`];
    });
    const away = this.isAway() ? [`away for another ${this.#awayUntil - Date.now()} ms`] : [];
    return [...away, ...(this.#isTokenRevoked ? ['the token is revoked'] : []), ...counted];
  }

  /** Asked by the HTTP side for each request, `METHOD /path`. */
  fateOfRequest(request: string): RequestFate {
    const slow = take(this.#slow, (fault) => matches(fault.path, request))?.fault;
    const rateLimit = take(this.#rateLimits, (fault) => matches(fault.path, request))?.fault;
    const error =
      rateLimit === undefined ? take(this.#serverErrors, (fault) => matches(fault.path, request))?.fault : undefined;
    const cut =
      rateLimit === undefined && error === undefined
        ? take(this.#cuts, (fault) => matches(fault.path, request))?.fault
        : undefined;
    return {
      rateLimit,
      status: error && (error.status ?? 500),
      isActedOn: error?.acted ?? false,
      cut: cut?.when,
      delayBefore: slow !== undefined && slow.when !== 'after' ? slow.delay : 0,
      delayAfter: slow !== undefined && slow.when === 'after' ? slow.delay : 0,
    };
  }

  /** Asked by the gateway for each event. */
  fateOfEvent(event: string): EventFate {
    const fits = (fault: EventFault): boolean => fault.event === undefined || fault.event === event;
    const held = take(this.#reorders, fits);
    return {
      copies: take(this.#repeats, fits) === undefined ? 1 : 2,
      delayMs: take(this.#late, fits)?.fault.delayMs ?? 0,
      hold: held !== undefined,
      release: held?.left === 0,
    };
  }
}
