import type { z } from 'zod';
import type { MessageComponent } from '../schemas/componentSchema.ts';
import type { embed } from '../schemas/messageSchema.ts';
import type { Choice, OpenModal, SeenForward, SeenMessage } from '../user/userSession.ts';

/** What the sandbox's page is sent, as JSON; the page imports these types and nothing else of the sandbox. */

export interface PagePerson {
  readonly id: string;
  readonly name: string;
  /** The servers and roles, for a person who chooses whom to be. */
  readonly about: string;
}

export type PageChannelKind = 'text' | 'forum' | 'thread' | 'direct';

export interface PageChannel {
  readonly id: string;
  readonly kind: PageChannelKind;
  readonly name: string;
  readonly topic: string | null;
  /** null for direct messages. */
  readonly guildId: string | null;
  /** The server's name, or “Direct messages”. */
  readonly guild: string;
  /** Of a thread: the channel that it belongs to. */
  readonly parentId: string | null;
  readonly archived: boolean;
  /** The newest message that the person sees there. */
  readonly lastMessageId: string | null;
}

export type PageChoice = Choice;

/** An option of a slash command, or a subcommand or group of them. */
export interface PageOption {
  readonly type: number;
  readonly name: string;
  /** The name in the language of the person's client, if it has one there. */
  readonly label?: string;
  readonly description: string;
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly choices?: readonly PageChoice[];
  readonly options?: readonly PageOption[];
  readonly channel_types?: readonly number[];
}

/** A command as the bot registered it. */
export interface PageCommand {
  readonly id: string;
  /** 1 slash, 2 user menu, 3 message menu. */
  readonly type: number;
  readonly name: string;
  /** The name in the language of the person's client, if it has one there. */
  readonly label?: string;
  readonly description: string;
  readonly options?: readonly PageOption[];
}

export type PageEmbed = z.infer<typeof embed>;

/** A message that is forwarded, likewise. */
export interface PageForward extends Omit<SeenForward, 'components' | 'embeds'> {
  readonly components: readonly MessageComponent[];
  readonly embeds: readonly PageEmbed[];
}

/** A message with its parts in the form in which they were checked when the bot sent them. */
export interface PageMessage extends Omit<SeenMessage, 'components' | 'embeds' | 'forwarded'> {
  readonly forwarded: PageForward | null;
  readonly components: readonly MessageComponent[];
  readonly embeds: readonly PageEmbed[];
  /** Who used which command, if the message answers one. */
  readonly usedBy: { readonly name: string; readonly command: string } | null;
  readonly mine: boolean;
  readonly thread: { readonly id: string; readonly name: string } | null;
}

/** An interaction that is under way, or has just failed. */
export interface PageNotice {
  readonly id: string;
  readonly failed: boolean;
  readonly text: string;
  /** The message whose component was used. */
  readonly messageId: string | null;
  readonly customId: string | null;
}

/** Something that a menu or an option can pick. */
export interface Pickable {
  readonly id: string;
  readonly name: string;
}

export interface PagePickables {
  readonly users: readonly Pickable[];
  readonly roles: readonly Pickable[];
  readonly channels: readonly (Pickable & { readonly type: number })[];
}

/** All that the page shows of a channel to one person. */
export interface PageView {
  readonly bot: 'offline' | 'connecting' | 'online' | 'interrupted';
  readonly botName: string;
  /** The language of the person's client. */
  readonly locale: string;
  /** How many interactions the bot has been given and not yet answered in full. */
  readonly serving: number;
  /** How many requests the bot has made so far. */
  readonly requests: number;
  /** Faults that are still switched on, in words. */
  readonly faults: readonly string[];
  readonly messages: readonly PageMessage[];
  readonly commands: readonly PageCommand[];
  readonly modal: OpenModal | null;
  readonly notices: readonly PageNotice[];
  readonly typing: readonly string[];
  readonly mayWrite: boolean;
  /** Names under `@user`, `&role` and `#channel`. */
  readonly names: Readonly<Record<string, string>>;
  readonly pickable: PagePickables;
}
