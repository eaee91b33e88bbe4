import type { JsonObject } from '../json/json.ts';
import type { Choice, OpenModal } from '../user/userSession.ts';

export const INTERACTION_TYPES = { command: 2, component: 3, autocomplete: 4, modal: 5 } as const;

/** The ways to answer an interaction first, as Discord numbers them. */
export const CALLBACKS = {
  pong: 1,
  message: 4,
  deferredMessage: 5,
  deferredUpdate: 6,
  update: 7,
  autocomplete: 8,
  modal: 9,
} as const;

/** One interaction and what has become of it. The fields that change are changed by `interactions.ts` alone. */
export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly type: number;
  readonly userId: string;
  readonly channelId: string;
  readonly guildId: string | null;
  readonly createdAt: number;
  readonly commandName: string | null;
  /** The message whose component was used, and on which its modal was opened. */
  readonly sourceMessageId: string | null;
  /** As it was sent to the bot. */
  readonly payload: JsonObject;
  /** How the bot answered first; null until it has. */
  callback: number | null;
  /** The bot missed its time, and the person saw that it did not respond. */
  expired: boolean;
  /** What `@original` means: the reply, or for an update the message that it updates. */
  originalId: string | null;
  /** Set once a deferred update was followed by an edit of its message. */
  updated: boolean;
  originalDeleted: boolean;
  followUpIds: readonly string[];
  choices: readonly Choice[];
  modal: OpenModal | null;
  /** The person sent the modal, or closed it. */
  modalClosed: boolean;
}
