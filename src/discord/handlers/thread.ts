import {
  type ButtonInteraction,
  DiscordAPIError,
  MessageFlags,
  type NewsChannel,
  PermissionFlagsBits,
  RESTJSONErrorCodes,
  type TextChannel,
} from 'discord.js';
import { UserError } from '../../errors.ts';
import { renderWay } from '../rendering/message.ts';
import { PLAIN_NAME, threadNameOf } from '../rendering/threadName.ts';
import { rememberThread, subjectOf } from './followUps.ts';
import type { Host } from './host.ts';
import { takesThreads } from './place.ts';
import type { Pressed } from './pressed.ts';
import { payloadOf } from './reply.ts';
import { checkMayShow, composeShared, postPage } from './share.ts';

type Parent = TextChannel | NewsChannel;

/** What the bot needs in the channel, as Discord's settings call it. */
const NEEDED = [
  ['Create Public Threads', PermissionFlagsBits.CreatePublicThreads],
  ['Send Messages in Threads', PermissionFlagsBits.SendMessagesInThreads],
] as const;

/** Why Discord opens no thread, in words for the person who wanted one. */
const REASONS: Partial<Record<number, string>> = {
  [RESTJSONErrorCodes.MissingPermissions]: 'the bot may not open threads here',
  [RESTJSONErrorCodes.MissingAccess]: 'the bot may not see this channel',
  [RESTJSONErrorCodes.UnknownChannel]: 'this channel is gone',
  [RESTJSONErrorCodes.UnknownMessage]: 'the message is gone',
  [RESTJSONErrorCodes.MaximumActiveThreads]: 'the server has as many open threads as Discord allows. Close one first',
  [RESTJSONErrorCodes.MaximumActiveAnnouncementThreads]:
    'the server has as many open threads as Discord allows. Close one first',
};

/**
 * Opens a thread at the reply and tells the presser where it is. A private reply is shared first, unless it was: then the
 * thread is opened at what was shared. Throws {@link UserError} where that may not be, before anything is posted.
 */
export async function openThread(
  host: Host,
  interaction: ButtonInteraction,
  pressed: Pressed,
  isPrivate: boolean,
): Promise<void> {
  const channel = checkMayOpen(host, interaction, pressed);
  await host.turns.take(interaction.channelId, null, async (earlier) => {
    // Of two presses the second finds what the first one posted.
    await earlier();
    const thread = isPrivate
      ? await threadOfPrivate(host, interaction, pressed, channel)
      : await threadAt(host, channel, pressed, interaction.message.id);
    rememberThread(host, pressed.kept, thread);
    const way = payloadOf(renderWay('Ask on in', thread, ASK_ON));
    if (!isPrivate) {
      await interaction.editReply(way);
      return;
    }
    await interaction.editReply(payloadOf(await composeShared(host, pressed)));
    await interaction.followUp({ ...way, flags: way.flags | MessageFlags.Ephemeral });
  });
}

const ASK_ON = 'Mention the bot there, or use /ask: questions such as “and when?” lean on this reply.';

/** The channel in which a thread may be opened: by the bot, by the presser, and with this dossier. */
function checkMayOpen(host: Host, interaction: ButtonInteraction, { kept, asker }: Pressed): Parent {
  const { channel, memberPermissions, appPermissions } = interaction;
  if (channel?.isThread() === true) throw new UserError('This is a thread already: ask on in it.');
  if (!takesThreads(channel)) {
    throw new UserError('No thread can be opened here. Ask in a text channel of a server, where one can.');
  }
  checkMayShow(host, asker, kept.dossier);
  if (memberPermissions?.has(PermissionFlagsBits.CreatePublicThreads) !== true) {
    throw new UserError(
      'You may not open threads in this channel. Those who run the server can give you “Create Public Threads”.',
    );
  }
  const lacking = NEEDED.filter(([, right]) => !appPermissions.has(right)).map(([name]) => `“${name}”`);
  if (lacking.length > 0) {
    throw new UserError(
      `The bot lacks ${lacking.join(' and ')} in this channel. Those who run the server can give it that in the ` +
        'settings of the channel. Until then Share posts a reply without a thread.',
    );
  }
  return channel;
}

async function threadOfPrivate(
  host: Host,
  interaction: ButtonInteraction,
  pressed: Pressed,
  channel: Parent,
): Promise<string> {
  const shared = host.store.sharedAs(pressed.press.reply);
  if (shared !== undefined) {
    try {
      return await open(host, channel, pressed, shared);
    } catch (error) {
      // Someone deleted what was shared: it is shared once more.
      if (codeOf(error) !== RESTJSONErrorCodes.UnknownMessage) throw inWords(error);
    }
  }
  return threadAt(host, channel, pressed, await postPage(host, interaction, pressed));
}

async function threadAt(host: Host, channel: Parent, pressed: Pressed, message: string): Promise<string> {
  try {
    return await open(host, channel, pressed, message);
  } catch (error) {
    throw inWords(error);
  }
}

/** Opens the thread at a message, where there is none; both have the same id. */
async function open(host: Host, channel: Parent, { kept, answer }: Pressed, message: string): Promise<string> {
  const create = async (name: string): Promise<string> =>
    (await channel.threads.create({ startMessage: message, name })).id;
  try {
    return await create(threadNameOf(subjectOf(host.commands, kept) ?? answer.heading));
  } catch (error) {
    if (codeOf(error) === RESTJSONErrorCodes.ThreadAlreadyCreatedForMessage) return message;
    if (codeOf(error) !== RESTJSONErrorCodes.TitleWasBlockedByAutomaticModeration) throw error;
    return create(PLAIN_NAME);
  }
}

function codeOf(error: unknown): number | undefined {
  return error instanceof DiscordAPIError ? Number(error.code) : undefined;
}

function inWords(error: unknown): unknown {
  const reason = REASONS[codeOf(error) ?? 0];
  return reason === undefined
    ? error
    : new UserError(`No thread could be opened at the reply: ${reason}.`, { cause: error });
}
