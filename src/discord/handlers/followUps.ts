import type { BaseInteraction, Message } from 'discord.js';
import type { Callable, Command } from '../../contract/command.ts';
import { findCall } from '../../contract/findCall.ts';
import type { Asked } from '../../keeping/askedQuestions.ts';
import type { KeptReply } from '../../keeping/replies.ts';
import type { Host } from './host.ts';

/** How long a question asked privately or in direct messages is leaned on, in milliseconds: a thread has no such end. */
const RECENT = 30 * 60 * 1000;

/**
 * The question that a message may lean on: that of the answer it replies to; in a thread else the last one that was
 * answered there, or that of the answer which the thread was opened at; in direct messages else the person's last one. In a
 * server only what stands in the channel for everyone: the reply will repeat it there.
 */
export function previousOfMessage({ store: { asked } }: Host, message: Message): Asked | undefined {
  const { channelId, author, channel, guildId } = message;
  const answered = asked.at(message.reference?.messageId ?? '');
  const isHere = answered?.channel === channelId && (answered.isPublic || answered.user === author.id);
  if (guildId === null) {
    const by = { user: author.id, within: RECENT };
    return isHere ? answered : asked.last({ channel: channelId, by, andPublic: false });
  }
  if (isHere && answered.isPublic) return answered;
  return channel.isThread() ? lastInThread(asked, channel) : undefined;
}

/**
 * The question that a command may lean on: the person's own last one in this place, while it is recent; in a thread also
 * the last one that was answered there for everyone.
 */
export function previousOfCommand({ store: { asked } }: Host, interaction: BaseInteraction): Asked | undefined {
  const { channelId, channel, user } = interaction;
  if (channelId === null) return undefined;
  const isThread = channel?.isThread() === true;
  const by = { user: user.id, within: RECENT };
  const last = asked.last({ channel: channelId, by, andPublic: isThread });
  return last ?? (isThread ? lastInThread(asked, channel) : undefined);
}

interface Thread {
  readonly id: string;
  readonly parentId: string | null;
}

/** A thread that was opened at a message has that message's id. */
function lastInThread(asked: Host['store']['asked'], { id, parentId }: Thread): Asked | undefined {
  const start = asked.at(id);
  const opening = start?.isPublic === true && start.channel === parentId ? start : undefined;
  return asked.last({ channel: id, andPublic: true }) ?? opening;
}

/** The question before, where the text of the request leans on it and does not stand for itself. */
export function leansOn(
  { followsUp }: Callable,
  options: Readonly<Record<string, unknown>>,
  before: Asked | undefined,
): Asked | undefined {
  const text = followsUp === undefined ? undefined : options[followsUp.option];
  if (before === undefined || followsUp === undefined || typeof text !== 'string') return undefined;
  return followsUp.read(before.question, text) === text ? undefined : before;
}

/** The dossier that the question before was asked of, where it is among these: what leans on it is asked of the same. */
export function dossierOf(before: Asked | undefined, open: readonly string[]): string | undefined {
  return before !== undefined && open.includes(before.dossier) ? before.dossier : undefined;
}

/** The question before, as a request keeps it. */
export function previousIn(before: Asked | undefined): Pick<KeptReply, 'previous'> {
  return before === undefined ? {} : { previous: before.question };
}

/** Where an answer stands, and who can see it there. */
export interface Standing extends Pick<Asked, 'channel' | 'user' | 'isPublic'> {
  /** Ids of the messages that hold question and answer; none where nobody can reply to them. */
  readonly messages: readonly string[];
}

/** The question of a reply, as it was read; undefined where it answers none. */
function questionOf(
  commands: readonly Command[],
  { command, options, previous }: Omit<KeptReply, 'user'>,
): string | undefined {
  const { followsUp } = findCall(commands, command).callable;
  const text = followsUp === undefined ? undefined : options[followsUp.option];
  if (followsUp === undefined || typeof text !== 'string') return undefined;
  return previous === undefined ? text : followsUp.read(previous, text);
}

/** What questions asked on a reply lean on: its question or, of a command that says so, what it is about. */
export function subjectOf(commands: readonly Command[], reply: Omit<KeptReply, 'user'>): string | undefined {
  const { about } = findCall(commands, reply.command).callable;
  const text = about === undefined ? undefined : reply.options[about];
  return typeof text === 'string' ? text : questionOf(commands, reply);
}

/**
 * Remembers under a thread what the reply that it was opened at is about, unless something was answered in it: the first
 * question there leans on that, after a restart too.
 */
export function rememberThread(host: Host, reply: KeptReply, thread: string): void {
  const { asked } = host.store;
  const question = subjectOf(host.commands, reply);
  if (question === undefined || asked.last({ channel: thread, andPublic: true }) !== undefined) return;
  asked.remember({ channel: thread, user: reply.user, isPublic: true, dossier: reply.dossier, question }, []);
}

/** Remembers the question of a reply, as it was read, so that the next one can lean on it. */
export function rememberQuestion(host: Host, reply: Omit<KeptReply, 'user'>, standing: Standing): void {
  const question = questionOf(host.commands, reply);
  if (question === undefined) return;
  const { messages, ...where } = standing;
  host.store.asked.remember({ ...where, dossier: reply.dossier, question }, messages);
}
