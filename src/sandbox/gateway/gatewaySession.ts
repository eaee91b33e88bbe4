import type { WebSocket } from 'ws';
import type { JsonObject } from '../json/json.ts';
import { LIMITS } from '../world/limits.ts';
import { hears } from './intents.ts';

/** One event as it was sent: its sequence number, name and data. */
interface SentEvent {
  readonly s: number;
  readonly t: string;
  readonly d: JsonObject;
}

/** A bot's session at the gateway. It outlives its socket, and keeps what it sent so that it can be sent again. */
export class GatewaySession {
  readonly id: string;
  readonly intents: number;
  readonly shard: readonly [id: number, count: number];
  #socket: WebSocket | null;
  #sequence = 0;
  #lostAt: number | null = null;
  readonly #sent: SentEvent[] = [];

  constructor(id: string, intents: number, shard: readonly [number, number], socket: WebSocket) {
    this.id = id;
    this.intents = intents;
    this.shard = shard;
    this.#socket = socket;
  }

  get socket(): WebSocket | null {
    return this.#socket;
  }

  /** Sends an event, or keeps it for a resumption if there is no socket; drops what the intents leave out. */
  dispatch(t: string, d: JsonObject, inGuild: boolean, copies = 1): void {
    if (!hears(this.intents, t, inGuild)) return;
    this.#sequence += 1;
    const event = { s: this.#sequence, t, d };
    this.#sent.push(event);
    if (this.#sent.length > LIMITS.sessionEvents) this.#sent.shift();
    for (let copy = 0; copy < copies; copy += 1) this.send(0, event);
  }

  /** Sends one packet with this opcode. */
  send(op: number, rest: { readonly d?: unknown; readonly s?: number; readonly t?: string }): void {
    this.#socket?.send(JSON.stringify({ op, d: rest.d ?? null, s: rest.s ?? null, t: rest.t ?? null }));
  }

  /** The socket is gone; `at` is when, in milliseconds. */
  lose(at: number): void {
    this.#socket = null;
    this.#lostAt = at;
  }

  /** Whether the session has a socket, or lost it so lately that it may be resumed. */
  lives(at: number): boolean {
    return this.#lostAt === null || at - this.#lostAt < LIMITS.sessionLifeMs;
  }

  /** Whether the session may still be resumed at this time from this sequence number. */
  canResume(at: number, sequence: number): boolean {
    const oldest = this.#sent[0]?.s ?? this.#sequence + 1;
    return this.lives(at) && sequence <= this.#sequence && sequence >= oldest - 1;
  }

  /** Goes on with another socket: everything after `sequence` once more, then RESUMED. */
  resume(socket: WebSocket, sequence: number): void {
    this.#socket = socket;
    this.#lostAt = null;
    for (const event of this.#sent.filter((each) => each.s > sequence)) this.send(0, event);
    this.dispatch('RESUMED', {}, true);
  }
}
