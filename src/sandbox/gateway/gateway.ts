import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { EventFate } from '../api/faults.ts';
import type { JsonObject } from '../json/json.ts';
import { LIMITS } from '../world/limits.ts';
import { shardOf } from '../world/snowflakes.ts';
import {
  Closing,
  decode,
  identifySchema,
  type MembersRequest,
  membersSchema,
  OPS,
  type Packet,
  parsePacket,
  resumeSchema,
} from './gatewayPackets.ts';
import { GatewaySession } from './gatewaySession.ts';
import { PRIVILEGED_INTENTS } from './intents.ts';

/** The path of the gateway on the server. */
export const GATEWAY_PATH = '/gateway';

/** Closings after which a session is over; any other end of a socket leaves it open to be resumed. */
const FINAL_CLOSINGS: readonly number[] = [1000, 1001];

/** What the gateway asks of the rest of the stand-in. */
export interface GatewayHost {
  isToken(token: string): boolean;
  readonly heartbeatMs: number;
  readonly privilegedIntents: number;
  now(): number;
  /** The data of READY without what belongs to the session, and the GUILD_CREATEs that follow. */
  ready(inShard: (guildId: string) => boolean): { readonly ready: JsonObject; readonly guilds: readonly JsonObject[] };
  /** The data of GUILD_MEMBERS_CHUNK for a request; undefined for a guild that is not there. */
  members(request: MembersRequest): JsonObject | undefined;
  fateOfEvent(event: string): EventFate;
  resumeUrl(): string;
  isAway(): boolean;
  acknowledgesHeartbeat(): boolean;
  /** Called whenever a session begins, is lost or resumed. */
  changed(): void;
}

/** An event's data, if it depends on the intents of the session that hears it. */
export type EventData = JsonObject | ((intents: number) => JsonObject);

/** The gateway: sockets, sessions, and the way that every event takes to the bot. */
export class Gateway {
  readonly #host: GatewayHost;
  // What is longer than Discord takes is refused by its code; the library refuses what is longer by far before it is kept.
  readonly #server = new WebSocketServer({ noServer: true, maxPayload: 16 * LIMITS.gatewayBytes });
  readonly #sockets = new Set<WebSocket>();
  readonly #sessions = new Map<string, GatewaySession>();
  readonly #held: (() => void)[] = [];
  readonly #timers = new Set<NodeJS.Timeout>();

  constructor(host: GatewayHost) {
    this.#host = host;
  }

  /** Takes over a connection that asked to become a WebSocket. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const path = request.url?.split('?')[0];
    // Bots send no Origin and browsers always do: no site that someone has open may knock here.
    if (path !== GATEWAY_PATH || request.headers.origin !== undefined || this.#host.isAway()) {
      socket.destroy();
      return;
    }
    this.#server.handleUpgrade(request, socket, head, (accepted) => this.#greet(accepted));
  }

  /** `online` if a session is connected, `interrupted` if one only waits to be resumed. */
  get botState(): 'offline' | 'connecting' | 'online' | 'interrupted' {
    const sessions = [...this.#sessions.values()];
    if (sessions.some((session) => session.socket !== null)) return 'online';
    if (sessions.some((session) => session.lives(this.#host.now()))) return 'interrupted';
    return this.#sockets.size > 0 ? 'connecting' : 'offline';
  }

  /** The numbers of the shards that are connected, each once, in order. */
  get shardsOnline(): readonly number[] {
    const connected = [...this.#sessions.values()].filter((session) => session.socket !== null);
    return [...new Set(connected.map(({ shard: [id] }) => id))].sort((one, other) => one - other);
  }

  /** Sends an event to every session that should hear it; `guildId` is null for direct messages. */
  dispatch(event: string, data: EventData, guildId: string | null): void {
    const fate = this.#host.fateOfEvent(event);
    const send = (): void => {
      for (const session of this.#sessions.values()) {
        const [shard, count] = session.shard;
        if ((guildId === null ? 0 : shardOf(guildId, count)) !== shard) continue;
        session.dispatch(
          event,
          typeof data === 'function' ? data(session.intents) : data,
          guildId !== null,
          fate.copies,
        );
      }
    };
    if (fate.hold) {
      this.#held.push(send);
      if (!fate.release) return;
      for (const held of this.#held.splice(0).reverse()) held();
    } else if (fate.delayMs > 0) {
      const timer = setTimeout(() => {
        this.#timers.delete(timer);
        send();
      }, fate.delayMs);
      this.#timers.add(timer);
    } else {
      send();
    }
  }

  /** Cuts every socket without a closing handshake. */
  dropAll(): number {
    const sockets = [...this.#sockets];
    for (const socket of sockets) {
      this.#sessionOf(socket)?.lose(this.#host.now());
      socket.terminate();
    }
    this.#host.changed();
    return sockets.length;
  }

  /** Asks every connected session to reconnect and resume. */
  askToReconnect(): number {
    return this.#tellAll((session) => session.send(OPS.reconnect, {}));
  }

  /** Sends every connected session that it is invalid; unless `resumable` it is forgotten. */
  invalidate(resumable: boolean): number {
    return this.#tellAll((session) => {
      session.send(OPS.invalid, { d: resumable });
      if (!resumable) this.#sessions.delete(session.id);
    });
  }

  /** Closes every socket with this code. */
  closeAll(code: number): number {
    const sockets = [...this.#sockets];
    for (const socket of sockets) socket.close(code);
    return sockets.length;
  }

  close(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#sessions.clear();
    this.dropAll();
    this.#server.close();
  }

  #tellAll(tell: (session: GatewaySession) => void): number {
    const connected = [...this.#sessions.values()].filter((session) => session.socket !== null);
    for (const session of connected) tell(session);
    return connected.length;
  }

  #sessionOf(socket: WebSocket): GatewaySession | undefined {
    return [...this.#sessions.values()].find((session) => session.socket === socket);
  }

  #greet(socket: WebSocket): void {
    this.#sockets.add(socket);
    socket.on('message', (data) => this.#receive(socket, String(data)));
    // An abrupt end shows as an error first; the close that follows is what counts.
    socket.on('error', () => socket.terminate());
    socket.on('close', (code) => {
      this.#sockets.delete(socket);
      const session = this.#sessionOf(socket);
      session?.lose(this.#host.now());
      if (session !== undefined && FINAL_CLOSINGS.includes(code)) this.#sessions.delete(session.id);
      this.#host.changed();
    });
    socket.send(JSON.stringify({ op: OPS.hello, d: { heartbeat_interval: this.#host.heartbeatMs }, s: null, t: null }));
    this.#host.changed();
  }

  #receive(socket: WebSocket, text: string): void {
    try {
      this.#handle(socket, parsePacket(text));
    } catch (error) {
      if (!(error instanceof Closing)) throw error;
      socket.close(error.code, error.message);
    }
  }

  #handle(socket: WebSocket, packet: Packet): void {
    const handlers: Readonly<Record<number, (d: unknown) => void>> = {
      [OPS.heartbeat]: () => {
        if (this.#host.acknowledgesHeartbeat()) socket.send(JSON.stringify({ op: OPS.ack, d: null, s: null, t: null }));
      },
      [OPS.identify]: (d) => this.#identify(socket, d),
      [OPS.resume]: (d) => this.#resume(socket, d),
      [OPS.presence]: () => undefined,
      [OPS.members]: (d) => this.#sendMembers(socket, d),
    };
    const handle = handlers[packet.op];
    if (handle === undefined) throw new Closing('unknownOpcode');
    handle(packet.d);
  }

  #identify(socket: WebSocket, d: unknown): void {
    const { token, intents, shard = [0, 1] } = decode(identifySchema, d);
    if (!this.#host.isToken(token)) throw new Closing('authenticationFailed');
    if (this.#sessionOf(socket)) throw new Closing('alreadyAuthenticated');
    if (shard[0] >= shard[1]) throw new Closing('invalidShard');
    if ((intents & PRIVILEGED_INTENTS & ~this.#host.privilegedIntents) !== 0) throw new Closing('disallowedIntents');
    for (const old of [...this.#sessions.values()]) {
      if (old.socket === null && old.shard[0] === shard[0]) this.#sessions.delete(old.id);
    }
    const session = new GatewaySession(randomBytes(16).toString('hex'), intents, shard, socket);
    this.#sessions.set(session.id, session);
    const world = this.#host.ready((guildId) => shardOf(guildId, shard[1]) === shard[0]);
    const own = { session_id: session.id, resume_gateway_url: this.#host.resumeUrl(), shard };
    session.dispatch('READY', { ...world.ready, ...own }, true);
    for (const guild of world.guilds) session.dispatch('GUILD_CREATE', guild, true);
    this.#host.changed();
  }

  #resume(socket: WebSocket, d: unknown): void {
    const { token, session_id: id, seq } = decode(resumeSchema, d);
    if (!this.#host.isToken(token)) throw new Closing('authenticationFailed');
    const session = this.#sessions.get(id);
    if (session === undefined || !session.canResume(this.#host.now(), seq)) {
      this.#sessions.delete(id);
      socket.send(JSON.stringify({ op: OPS.invalid, d: false, s: null, t: null }));
      return;
    }
    if (session.socket !== socket) session.socket?.terminate();
    session.resume(socket, seq);
    this.#host.changed();
  }

  #sendMembers(socket: WebSocket, d: unknown): void {
    const session = this.#sessionOf(socket);
    if (session === undefined) throw new Closing('notAuthenticated');
    const chunk = this.#host.members(decode(membersSchema, d));
    if (chunk !== undefined) session.dispatch('GUILD_MEMBERS_CHUNK', chunk, true);
  }
}
