import type { Callable, Command } from '../../contract/command.ts';
import { findCall } from '../../contract/findCall.ts';
import type { Asked } from '../../keeping/askedQuestion.ts';
import type { KeptReply } from '../../keeping/replies.ts';
import { typedText } from '../../text/typedText.ts';
import type { Answered } from './answerKept.ts';
import type { Conversation } from './asker.ts';
import { citationsOn } from './citationsOn.ts';
import type { ReplyContext } from './replyContext.ts';
import type { MessageToAnswer, Question } from './replyService.ts';
import type { Request } from './request.ts';

/** For how long another question can lean on one that was asked privately or in direct messages, in milliseconds. Threads have no limit. */
const RECENT = 30 * 60 * 1000;

/**
 * The question that a message may lean on: that of the answer to which the message replies. If there is none: in a thread, the
 * last one answered there, or that of the answer at which the thread was opened; in direct messages, the person's last one. In
 * a server it is always one that everyone in the channel can read, because the reply repeats it.
 */
export function previousOfMessage(
  { store: { asked } }: ReplyContext,
  { asker, conversation, repliesTo }: MessageToAnswer,
): Asked | undefined {
  const answered = asked.at(repliesTo ?? '');
  const isHere = answered?.channel === conversation.id && (answered.isPublic || answered.user === asker.user);
  if (asker.place.kind !== 'guild') {
    const by = { user: asker.user, within: RECENT };
    return isHere ? answered : asked.last({ channel: conversation.id, by, andPublic: false });
  }
  if (isHere && answered.isPublic) return answered;
  return conversation.isThread ? lastInThread(asked, conversation) : undefined;
}

/**
 * The question that a command may lean on: the person's own last one in this place, if it is recent; in a thread also the
 * last one that was answered there for everyone.
 */
export function previousOfCommand(
  { store: { asked } }: ReplyContext,
  user: string,
  conversation: Conversation | null,
): Asked | undefined {
  if (conversation === null) return undefined;
  const { id, isThread } = conversation;
  const last = asked.last({ channel: id, by: { user, within: RECENT }, andPublic: isThread });
  return last ?? (isThread ? lastInThread(asked, conversation) : undefined);
}

/** The last question in a thread, or the one at which it was opened: a thread has the id of the message at which it was opened. */
function lastInThread(asked: ReplyContext['store']['asked'], { id, parent }: Conversation): Asked | undefined {
  const start = asked.at(id);
  const opening = start?.isPublic === true && start.channel === parent ? start : undefined;
  return asked.last({ channel: id, andPublic: true }) ?? opening;
}

/** The question before, if the text of the request leans on it; undefined if the text can be understood alone. */
export function leansOn(
  { followsUp }: Callable,
  options: Readonly<Record<string, unknown>>,
  before: Asked | undefined,
): Asked | undefined {
  const text = textFor(followsUp, options);
  if (before === undefined || text === undefined) return undefined;
  return followsUp?.read(before.question, text) === text ? undefined : before;
}

/** The dossier of the question before, if it is among these: a question that leans on it is asked of the same dossier. */
export function dossierOf(before: Asked | undefined, open: readonly string[]): string | undefined {
  return before !== undefined && open.includes(before.dossier) ? before.dossier : undefined;
}

/** The question before, in the form in which a request keeps it. */
export function previousIn(before: Asked | undefined): Pick<KeptReply, 'previous' | 'shown'> {
  if (before === undefined) return {};
  return { previous: before.question, ...(before.shown.length === 0 ? {} : { shown: before.shown }) };
}

/** The question of a reply, as it was read; undefined if the reply does not answer a question. */
function questionOf(commands: readonly Command[], reply: Request): string | undefined {
  const { followsUp } = findCall(commands, reply.command).callable;
  const text = textFor(followsUp, reply.options);
  return text === undefined || reply.previous === undefined ? text : followsUp?.read(reply.previous, text);
}

/** What was typed for the option whose text may lean on the question before; undefined if nothing was. */
function textFor(followsUp: Callable['followsUp'], options: Readonly<Record<string, unknown>>): string | undefined {
  const given = followsUp === undefined ? undefined : options[followsUp.option];
  return typeof given === 'string' ? typedText(given) : undefined;
}

/** What questions about a reply lean on: what it is about, if its command names an option for that, or else its question. */
export function subjectOf(commands: readonly Command[], reply: Request): string | undefined {
  const { about } = findCall(commands, reply.command).callable;
  const text = about === undefined ? undefined : reply.options[about];
  return typeof text === 'string' ? typedText(text) : questionOf(commands, reply);
}

/**
 * The question of a reply, as it was read, with what the first page of its answer shows, so that the next question can lean on it; null
 * if it answers none. If it asked for more, what was shown before counts as well.
 */
export function questionIn({ commands }: ReplyContext, reply: Request, answered?: Answered): Question | null {
  const question = questionOf(commands, reply);
  if (question === undefined) return null;
  const now = answered === undefined ? [] : citationsOn(answered, 0);
  const before = leavesOut(commands, reply) ? (reply.shown ?? []) : [];
  return { dossier: reply.dossier, question, shown: [...new Set([...before, ...now])] };
}

/** Whether the question of a reply asks for more than was shown. */
function leavesOut(commands: readonly Command[], { command, options }: Request): boolean {
  const { followsUp } = findCall(commands, command).callable;
  const text = textFor(followsUp, options);
  return text !== undefined && followsUp?.asksForMore(text) === true;
}

/**
 * Remembers what the reply at which a thread was opened is about, unless a question was answered in the thread already. The
 * first question in the thread leans on it, also after a restart.
 */
export function rememberThread({ commands, store: { asked } }: ReplyContext, reply: KeptReply, thread: string): void {
  const question = subjectOf(commands, reply);
  if (question === undefined || asked.last({ channel: thread, andPublic: true }) !== undefined) return;
  const thing = { channel: thread, user: reply.user, isPublic: true, dossier: reply.dossier, question, shown: [] };
  asked.remember(thing, []);
}
