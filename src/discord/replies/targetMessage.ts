import type { MessagePart } from '../../messagePart.ts';
import type { Attachment } from '../attachments/attachment.ts';

/** What was looked at in a message. */
export interface SeenInMessage {
  /** How many forwarded messages, embeds and text displays it has, and whether it has a poll. */
  readonly forwarded: number;
  readonly embeds: number;
  readonly displays: number;
  readonly hasPoll: boolean;
}

/** A message on which a command was called in its menu, as plain data. */
export interface TargetMessage {
  /** Its texts from top to bottom, as Markdown. */
  readonly parts: readonly MessagePart[];
  /** The text files that are attached to it and small enough. */
  readonly files: readonly Attachment[];
  /** The names of the files that are not read. */
  readonly unread: readonly string[];
  readonly seen: SeenInMessage;
}
