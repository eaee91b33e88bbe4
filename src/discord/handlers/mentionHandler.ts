import type { Message } from 'discord.js';
import { findCall } from '../../contract/findCall.ts';
import { UserError } from '../../errors.ts';
import type { Asked } from '../../keeping/askedQuestions.ts';
import type { KeptReply } from '../../keeping/replies.ts';
import { wording } from '../../wording/catalogue.ts';
import { mayShow, type Person, type Place } from '../access/access.ts';
import { type RenderedMessage, renderNotice } from '../rendering/message.ts';
import { answerKept } from './answerKept.ts';
import { askerOfMessage } from './asker.ts';
import { chooseDossier, NOT_OPEN, openHere } from './chooseDossier.ts';
import { composePage } from './composePage.ts';
import { noticeOf } from './failures.ts';
import { dossierOf, leansOn, previousIn, previousOfMessage, rememberQuestion } from './followUps.ts';
import { ASK_COMMAND, type Host } from './host.ts';
import { payloadOf } from './payloadOf.ts';

/** Answers a message that mentions the bot, or that was sent to it directly, as /ask does. Ignores other messages. */
export async function answerMention(host: Host, message: Message): Promise<void> {
  const addressed = readAddress(message);
  if (addressed === undefined) return;
  const above = message.channel.isThread() ? message.channel.parentId : null;
  await host.queue.run(message.channelId, above, async (earlier) => {
    await earlier();
    const before = previousOfMessage(host, message);
    if (!addressed.byName && !asksSomething(host, addressed.text, before)) return;
    const { rendered, kept } = await replyTo(host, message, addressed.text, before);
    const sent = await message.reply(payloadOf(rendered));
    if (kept === undefined) return;
    const messages = [sent.id, message.id];
    rememberQuestion(host, kept, { channel: message.channelId, user: kept.user, isPublic: true, messages });
  });
}

interface Addressed {
  readonly text: string;
  /** Whether the bot is mentioned, or nobody else can be meant. */
  readonly byName: boolean;
}

/**
 * What a message says to the bot. Undefined if it is not meant for the bot: a message of another bot, a system message, or,
 * outside threads, a reply that pings the bot without mentioning it.
 */
function readAddress(message: Message): Addressed | undefined {
  if (message.author.bot || message.system || message.webhookId !== null) return undefined;
  const { id } = message.client.user;
  const mention = new RegExp(`<@!?${id}>`, 'gu');
  const byName = message.guildId === null || message.content.search(mention) !== -1;
  // Discord does not send the text of a reply that does not ping the bot.
  const isReply = message.channel.isThread() && message.mentions.repliedUser?.id === id && message.content !== '';
  return byName || isReply ? { text: message.content.replaceAll(mention, ' ').trim(), byName } : undefined;
}

/** Whether a reply in a thread is a question, and not thanks, for example. */
function asksSomething(host: Host, text: string, before: Asked | undefined): boolean {
  const { callable } = findCall(host.commands, ASK_COMMAND);
  const { followsUp } = callable;
  if (followsUp === undefined) return false;
  return followsUp.isQuestion(text) || leansOn(callable, { [followsUp.option]: text }, before) !== undefined;
}

interface MentionReply {
  readonly rendered: RenderedMessage;
  /** What was answered; absent if it was not a question. */
  readonly kept?: KeptReply;
}

async function replyTo(
  host: Host,
  message: Message,
  question: string,
  previous: Asked | undefined,
): Promise<MentionReply> {
  try {
    const asker = await askerOfMessage(message, host.memberships);
    const { place, person } = asker;
    if (question === '') return { rendered: renderNotice(howTo(host, place, person), 'found') };
    const { called, callable } = findCall(host.commands, ASK_COMMAND);
    if (callable.followsUp === undefined) throw new Error(`/${ASK_COMMAND} has no option that takes a question`);
    const options = { [callable.followsUp.option]: question };
    const before = leansOn(callable, options, previous);
    const names = dossiersToShow(host, place, person);
    const dossier = chooseDossier(host.access, place, person, names, dossierOf(before, names));
    const kept = { command: called, dossier, options, user: person.id, ...previousIn(before) };
    const answered = answerKept(host, asker, kept);
    const reply = host.store.keep(kept);
    const frame = { reply, page: 0, expanded: null, share: 'none', thread: asker.takesThreads } as const;
    return { rendered: await composePage(host, answered, frame), kept };
  } catch (error) {
    return { rendered: noticeOf(error, host.log, { mention: message.id, user: message.author.id }) };
  }
}

/** The dossiers that may be shown here to everyone. Not even the name of another one may appear. */
function dossiersToShow(host: Host, place: Place, person: Person): readonly string[] {
  const open = openHere(host.access, place, person, host.dossiers().keys());
  const shown = open.filter((name) => mayShow(host.access, place, name));
  if (open.length > 0 && shown.length === 0) throw new UserError(wording.mentions.readByAll);
  return shown;
}

function howTo(host: Host, place: Place, person: Person): string {
  if (openHere(host.access, place, person, host.dossiers().keys()).length === 0) throw new UserError(NOT_OPEN);
  return place.kind === 'direct' ? wording.mentions.inDirectMessage : wording.mentions.inServer;
}
