import type { Message } from 'discord.js';
import { UserError } from '../errors.ts';
import { mayShow, type Person, type Place } from './access.ts';
import { chooseDossier, NOT_OPEN, openHere } from './chooseDossier.ts';
import { noticeOf } from './failures.ts';
import { ASK_COMMAND, type Host } from './host.ts';
import { type RenderedMessage, renderNotice } from './message.ts';
import { askerOfMessage } from './place.ts';
import { answerKept, commandNamed, composePage, payloadOf } from './reply.ts';

const HOW_TO =
  'Ask a question after the mention, such as “who signed the report?”; it is answered here, for everyone to read. ' +
  'With /ask the answer is yours alone; /help names the other commands.';
const HOW_TO_DIRECT = 'Ask a question, such as “who signed the report?”. /help names the commands.';
const NOT_PUBLICLY =
  'What is answered here can be read by everyone in the channel. Ask with /ask, which answers you alone.';

/** Answers a message that mentions the bot, or one sent to it directly, as /ask would; other messages are let pass. */
export async function answerMention(host: Host, message: Message): Promise<void> {
  const question = questionOf(message);
  if (question === undefined) return;
  await message.reply(payloadOf(await replyTo(host, message, question)));
}

/**
 * What the message asks, or undefined where it is not meant for the bot: another bot's, a system message, or a reply
 * that pings the bot without naming it.
 */
function questionOf(message: Message): string | undefined {
  if (message.author.bot || message.system || message.webhookId !== null) return undefined;
  const mention = new RegExp(`<@!?${message.client.user.id}>`, 'gu');
  const isMeant = message.guildId === null || message.content.search(mention) !== -1;
  return isMeant ? message.content.replaceAll(mention, ' ').trim() : undefined;
}

async function replyTo(host: Host, message: Message, question: string): Promise<RenderedMessage> {
  try {
    const asker = await askerOfMessage(message, host.memberships);
    const { place, person } = asker;
    if (question === '') return renderNotice(howTo(host, place, person), 'found');
    const dossier = chooseDossier(host.access, place, person, dossiersToShow(host, place, person), undefined);
    const command = commandNamed(host.commands, ASK_COMMAND);
    const option = command.options.find((each) => each.required === true && each.type === 'text');
    if (option === undefined) throw new Error(`/${ASK_COMMAND} has no required text to ask for`);
    const request = { command: command.name, dossier, options: { [option.name]: question } };
    const answered = answerKept(host, asker, request);
    const reply = host.store.keep({ ...request, user: person.id });
    return composePage(host, answered, { reply, page: 0, expanded: null, share: 'none' });
  } catch (error) {
    return noticeOf(error, host.log, { mention: message.id, user: message.author.id });
  }
}

/** The dossiers that may be spoken of here, in front of everyone: not even the name of another one is. */
function dossiersToShow(host: Host, place: Place, person: Person): readonly string[] {
  const open = openHere(host.access, place, person, host.dossiers().keys());
  const shown = open.filter((name) => mayShow(host.access, place, name));
  if (open.length > 0 && shown.length === 0) throw new UserError(NOT_PUBLICLY);
  return shown;
}

function howTo(host: Host, place: Place, person: Person): string {
  if (openHere(host.access, place, person, host.dossiers().keys()).length === 0) throw new UserError(NOT_OPEN);
  return place.kind === 'direct' ? HOW_TO_DIRECT : HOW_TO;
}
