import { partialChannelJson } from '../json/channelJson.ts';
import type { JsonObject } from '../json/json.ts';
import { attachmentJson } from '../json/messageJson.ts';
import { partialMemberJson, roleJson, userJson } from '../json/peopleJson.ts';
import { CannotDo, type Upload } from '../user/userSession.ts';
import type { StandIn } from '../world/standIn.ts';
import type { Channel } from '../world/state.ts';

type Kind = 'users' | 'members' | 'channels' | 'roles' | 'attachments' | 'messages';

/** Gathers the objects behind the ids of an interaction, as Discord sends them along. */
export class Resolved {
  readonly #standIn: StandIn;
  readonly #channel: Channel;
  readonly #userId: string;
  readonly #found = new Map<Kind, Map<string, JsonObject>>();

  /** For a person in a channel. */
  constructor(standIn: StandIn, channel: Channel, userId: string) {
    this.#standIn = standIn;
    this.#channel = channel;
    this.#userId = userId;
  }

  /** A user by id, mention or name. Returns the id. */
  user(text: string): string {
    const id = bare(text, /^<@!?(\d+)>$/);
    const wanted = text.replace(/^@/, '').toLowerCase();
    const { users } = this.#standIn.state;
    const user = users.get(id) ?? [...users.values()].find((each) => each.username.toLowerCase() === wanted);
    if (user === undefined) throw new CannotDo(`there is no user "${text}"`);
    this.#add('users', user.id, userJson(user));
    const member = this.#guild()?.members.get(user.id);
    if (member !== undefined) this.#add('members', user.id, { ...partialMemberJson(member), permissions: '0' });
    return user.id;
  }

  /** A role of the guild by id, mention or name. */
  role(text: string): string {
    const id = bare(text, /^<@&(\d+)>$/);
    const roles = this.#guild()?.roles ?? new Map();
    const role = roles.get(id) ?? [...roles.values()].find((each) => each.name === text.replace(/^@/, ''));
    if (role === undefined) throw new CannotDo(`there is no role "${text}" here`);
    this.#add('roles', role.id, roleJson(role));
    return role.id;
  }

  /** A channel of the guild by id, mention or name. */
  channel(text: string): string {
    const id = bare(text, /^<#(\d+)>$/);
    const { state } = this.#standIn;
    const here = [...state.channels.values()].filter((each) => each.guildId === this.#channel.guildId);
    const channel = here.find((each) => each.id === id || each.name === text.replace(/^#/, ''));
    if (channel === undefined) throw new CannotDo(`there is no channel "${text}" here`);
    this.#add('channels', channel.id, partialChannelJson(state, channel, this.#userId));
    return channel.id;
  }

  /** A user or a role. */
  mentionable(text: string): string {
    try {
      return this.user(text);
    } catch {
      return this.role(text);
    }
  }

  /** A file, uploaded. */
  attachment(upload: Upload): string {
    const id = this.#standIn.nextId();
    const { filename, contentType = 'application/octet-stream' } = upload;
    const bytes = bytesOf(upload);
    const url = this.#standIn.files.keep(this.#channel.id, id, { filename, contentType, bytes });
    const attachment = { id, filename, contentType, size: bytes.length, url, description: null };
    this.#add('attachments', id, { ...attachmentJson(attachment), ephemeral: true });
    return id;
  }

  message(id: string, json: JsonObject): string {
    this.#add('messages', id, json);
    return id;
  }

  /** `{ resolved: … }`, or nothing if nothing was found. */
  json(): JsonObject {
    if (this.#found.size === 0) return {};
    const kinds = [...this.#found].map(([kind, byId]) => [kind, Object.fromEntries(byId)] as const);
    return { resolved: Object.fromEntries(kinds) };
  }

  #guild() {
    return this.#standIn.state.guilds.get(this.#channel.guildId ?? '');
  }

  #add(kind: Kind, id: string, json: JsonObject): void {
    const byId = this.#found.get(kind) ?? new Map<string, JsonObject>();
    this.#found.set(kind, byId.set(id, json));
  }
}

/** The bytes of an upload; text is UTF-8. */
export function bytesOf(upload: Upload): Uint8Array {
  return typeof upload.bytes === 'string' ? new TextEncoder().encode(upload.bytes) : upload.bytes;
}

function bare(text: string, mention: RegExp): string {
  return mention.exec(text.trim())?.[1] ?? text.trim();
}
