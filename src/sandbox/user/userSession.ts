import type { JsonObject } from '../json/json.ts';

/** Longest wait of a waiting verb if its call does not say otherwise, in milliseconds of real time. It only ends a hang. */
export const PATIENCE_MS = 60_000;

/** A thing that a person in a real client could not have done; the message says why. */
export class CannotDo extends Error {
  override readonly name = 'CannotDo';
}

export interface SeenButton {
  readonly label: string;
  readonly customId: string | null;
  readonly url: string | null;
  /** 1 primary, 2 secondary, 3 success, 4 danger, 5 link. */
  readonly style: number;
  readonly disabled: boolean;
}

export interface SeenSelect {
  readonly customId: string;
  /** 3 text, 5 user, 6 role, 7 mentionable, 8 channel. */
  readonly type: number;
  readonly placeholder: string | null;
  readonly disabled: boolean;
  readonly options: readonly { readonly label: string; readonly value: string; readonly description: string | null }[];
}

export interface SeenAttachment {
  readonly id: string;
  readonly filename: string;
  /** What the sender says that it shows or holds. */
  readonly description: string | null;
  readonly contentType: string;
  /** Bytes. */
  readonly size: number;
  /** On the loopback; `fetch` gets the bytes. */
  readonly url: string;
}

/** What is seen of a message that is forwarded. */
export interface SeenForward {
  readonly content: string;
  readonly embeds: readonly JsonObject[];
  readonly components: readonly JsonObject[];
  readonly attachments: readonly SeenAttachment[];
  /** When the original was sent. */
  readonly createdAt: number;
}

export interface SeenPoll {
  readonly question: string;
  readonly answers: readonly string[];
}

/** A message as someone sees it at one moment; a later edit makes a new one with the same id. */
export interface SeenMessage {
  readonly id: string;
  readonly channelId: string;
  readonly author: { readonly id: string; readonly name: string; readonly bot: boolean };
  readonly content: string;
  /** All text to be read, in order: content, what is forwarded, poll, embeds, text displays, a line break between two of them. */
  readonly text: string;
  readonly createdAt: number;
  readonly edited: boolean;
  /** Only the person who asked sees it. */
  readonly ephemeral: boolean;
  /** "Verbatim is thinking…": deferred and not yet answered. */
  readonly loading: boolean;
  readonly flags: number;
  readonly embeds: readonly JsonObject[];
  /** As the bot sent them, with ids and attachment addresses filled in. */
  readonly components: readonly JsonObject[];
  readonly buttons: readonly SeenButton[];
  readonly selects: readonly SeenSelect[];
  readonly attachments: readonly SeenAttachment[];
  /** Who and what the message pings, after `allowed_mentions`. */
  readonly mentions: {
    readonly users: readonly string[];
    readonly roles: readonly string[];
    readonly everyone: boolean;
  };
  readonly reactions: readonly { readonly emoji: string; readonly users: readonly string[] }[];
  readonly replyTo: string | null;
  readonly forwarded: SeenForward | null;
  readonly poll: SeenPoll | null;
}

export interface SeenModalField {
  readonly customId: string;
  readonly label: string;
  /** 4 text, 3 and 5 to 8 selects, 19 files, 21 one of several, 22 any of several, 23 a box. */
  readonly type: number;
  readonly required: boolean;
  readonly value: string;
}

/** A dialogue that the bot opened for one person. */
export interface OpenModal {
  readonly customId: string;
  readonly title: string;
  readonly fields: readonly SeenModalField[];
  readonly components: readonly JsonObject[];
  /** The interaction that opened it. */
  readonly interactionId: string;
}

export interface Choice {
  readonly name: string;
  readonly value: string | number;
}

/** The state of an interaction. `silent`: acknowledged without a message (an update deferred, choices given). */
export type ReplyStage = 'waiting' | 'thinking' | 'answered' | 'silent' | 'modal' | 'failed';

/**
 * What came of one interaction. Every waiting method takes its patience in milliseconds of real time, rejects with
 * what it waited for when that is over, and rejects at once with "The application did not respond" if the bot let three seconds of the sandbox's clock pass.
 */
export interface Reply {
  readonly interactionId: string;
  /** The state of the interaction now. */
  readonly stage: ReplyStage;
  /** Resolves once the bot has answered in whichever way. */
  acknowledged(patienceMs?: number): Promise<void>;
  /** The first message, even if it is still "thinking". */
  first(patienceMs?: number): Promise<SeenMessage>;
  /**
   * The reply once it is no longer "thinking". For a press or a selection that updates its message: that message after the
   * update; if the update was deferred and a follow-up came instead, the follow-up.
   */
  final(patienceMs?: number): Promise<SeenMessage>;
  /** The `index`-th follow-up, from 0. */
  followUp(index?: number, patienceMs?: number): Promise<SeenMessage>;
  /** The follow-ups that have come so far and were not deleted. */
  followUps(): readonly SeenMessage[];
  /** The dialogue that the bot opens. */
  modal(patienceMs?: number): Promise<OpenModal>;
  /** The first state of the reply that `wanted` accepts: for waiting until an edit. */
  until(wanted: (message: SeenMessage) => boolean, patienceMs?: number): Promise<SeenMessage>;
  /** Resolves once the reply was deleted. */
  gone(patienceMs?: number): Promise<void>;
  /** Resolves with what the person sees when the interaction fails; rejects if it succeeds. */
  failure(patienceMs?: number): Promise<string>;
}

/** A file that a person uploads. */
export interface Upload {
  readonly filename: string;
  readonly contentType?: string;
  readonly bytes: Uint8Array | string;
}

/** An option's value: text, number, truth, the id of a user, role or channel, or a file. */
export type OptionValue = string | number | boolean | Upload;

/** Options by name. For a subcommand the key is its path: `type('desk add', …)`. */
export type OptionValues = Readonly<Record<string, OptionValue>>;

/** What is said, with what hangs on it. */
export interface SayOptions {
  readonly replyTo?: SeenMessage | string;
  readonly files?: readonly Upload[];
  readonly poll?: SeenPoll;
}

/** One person in one channel, and what such a person can do there. All throw `CannotDo` if Discord's client would not allow it. */
export interface UserSession {
  readonly userId: string;
  readonly channelId: string;
  /** Sends a slash command: the whole line (`/ask question:Who went?`), or its name with the options as an object. */
  type(line: string, options?: OptionValues): Reply;
  /** The completions for the option `focused`, of which `options` holds what was typed. */
  complete(command: string, options: OptionValues, focused: string, patienceMs?: number): Promise<readonly Choice[]>;
  /** Presses the button with this custom id or, failing that, label. */
  press(message: SeenMessage | string, button: string): Reply;
  /** Picks values in the select menu with this custom id (for others than text: ids). */
  select(message: SeenMessage | string, customId: string, values: readonly string[]): Reply;
  /** Sends a dialogue; fields left out keep their values. A box is `true` or `false`; files go by the id of their field. */
  submit(
    modal: OpenModal,
    fields: Readonly<Record<string, string | readonly string[]>>,
    files?: Readonly<Record<string, readonly Upload[]>>,
  ): Reply;
  /** Runs a command from the menu of a message (pass the message) or of a user (pass an id). */
  contextMenu(command: string, target: SeenMessage | { readonly userId: string }): Reply;
  /** Says something plainly. */
  say(text: string, options?: SayOptions): SeenMessage;
  /** Forwards a message of any channel that this person sees into this one. */
  forward(message: SeenMessage): SeenMessage;
  /** Uploads one file as a message. */
  upload(file: Upload, text?: string): SeenMessage;
  react(message: SeenMessage | string, emoji: string): void;
  unreact(message: SeenMessage | string, emoji: string): void;
  /** Deletes one's own message. */
  remove(message: SeenMessage | string): void;
  /** Hides a private reply, as "Dismiss message" does. */
  dismiss(message: SeenMessage | string): void;
  /** Starts a public thread in the channel or, with a message, at that message. */
  startThread(name: string, message?: SeenMessage | string): { readonly id: string; readonly name: string | null };
  /** Makes a post in a forum: a thread with its first message. */
  startPost(name: string, text: string): { readonly id: string; readonly name: string | null };
  /** What this person sees here now, oldest first. */
  messages(): readonly SeenMessage[];
  /** The first message here, present or to come, that this person sees and `wanted` accepts. */
  awaitMessage(wanted: (message: SeenMessage) => boolean, patienceMs?: number): Promise<SeenMessage>;
  /** The first message of the bot here that answers (is a reply to, or comes after) the given one and is not "thinking". */
  awaitAnswer(to: SeenMessage, patienceMs?: number): Promise<SeenMessage>;
  /** The commands that this person is offered here. */
  commands(): readonly JsonObject[];
}

/** A person of the world. */
export interface Person {
  /** In a channel or thread; throws `CannotDo` if the person cannot see it. */
  in(channelId: string): UserSession;
  /** In the direct messages with the bot, which are opened if they were not. */
  inDirectMessages(): UserSession;
}
