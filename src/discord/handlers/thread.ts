import {
  type ButtonInteraction,
  DiscordAPIError,
  type NewsChannel,
  PermissionFlagsBits,
  RESTJSONErrorCodes,
  type TextChannel,
} from 'discord.js';
import { UserError } from '../../errors.ts';
import { wording } from '../../wording/catalogue.ts';
import { renderWay } from '../rendering/message.ts';
import { PLAIN_NAME, threadNameOf } from '../rendering/threadName.ts';
import { takesThreads } from './asker.ts';
import { rememberThread, subjectOf } from './followUps.ts';
import type { Host } from './host.ts';
import { payloadOf } from './payloadOf.ts';
import type { Pressed } from './pressed.ts';
import { privately } from './privately.ts';
import { checkMayShow, composeShared, postPage } from './share.ts';
import { viewOfAnswered } from './viewOfAnswered.ts';

type Parent = TextChannel | NewsChannel;

/** The permissions that the bot needs in the channel, with the names that Discord's settings show. */
const NEEDED = [
  ['Create Public Threads', PermissionFlagsBits.CreatePublicThreads],
  ['Send Messages in Threads', PermissionFlagsBits.SendMessagesInThreads],
] as const;

/** Why Discord does not open a thread, in words for the person who asked for one. */
const REASONS: Partial<Record<number, string>> = {
  [RESTJSONErrorCodes.MissingPermissions]: wording.threads.reasons.mayNotOpen,
  [RESTJSONErrorCodes.MissingAccess]: wording.threads.reasons.mayNotSee,
  [RESTJSONErrorCodes.UnknownChannel]: wording.threads.reasons.channelGone,
  [RESTJSONErrorCodes.UnknownMessage]: wording.threads.reasons.messageGone,
  [RESTJSONErrorCodes.MaximumActiveThreads]: wording.threads.reasons.tooMany,
  [RESTJSONErrorCodes.MaximumActiveAnnouncementThreads]: wording.threads.reasons.tooMany,
};

/**
 * Opens a thread at the reply and shows the person where it is. A private reply is shared first; if it was shared before, the
 * thread is opened at that message. Throws {@link UserError}, before anything is posted, if that is not allowed.
 */
export async function openThread(
  host: Host,
  interaction: ButtonInteraction,
  pressed: Pressed,
  isPrivate: boolean,
): Promise<void> {
  const channel = checkMayOpen(host, interaction, pressed);
  await host.queue.run(interaction.channelId, null, async (earlier) => {
    // If two people press, the second press finds the message of the first.
    await earlier();
    const thread = isPrivate
      ? await threadOfPrivate(host, interaction, pressed, channel)
      : await threadAt(host, channel, pressed, interaction.message.id);
    rememberThread(host, pressed.kept, thread);
    const way = payloadOf(renderWay(wording.threads.askOnIn, thread, wording.threads.how));
    if (!isPrivate) {
      await interaction.editReply(way);
      return;
    }
    await interaction.editReply(payloadOf(await composeShared(host, pressed)));
    await interaction.followUp(privately(way));
  });
}

/** The channel, if the bot and the person may open a thread there and the dossier may be shown there. */
function checkMayOpen(host: Host, interaction: ButtonInteraction, { kept, asker }: Pressed): Parent {
  const { channel, memberPermissions, appPermissions } = interaction;
  if (channel?.isThread() === true) throw new UserError(wording.threads.isThread);
  if (!takesThreads(channel)) {
    throw new UserError(wording.threads.notHere);
  }
  checkMayShow(host, asker, kept.dossier);
  if (memberPermissions?.has(PermissionFlagsBits.CreatePublicThreads) !== true) {
    throw new UserError(wording.threads.youMayNot);
  }
  const lacking = NEEDED.filter(([, right]) => !appPermissions.has(right)).map(([name]) => `“${name}”`);
  if (lacking.length > 0) {
    throw new UserError(wording.threads.botMayNot(lacking.join(' and ')));
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
      // If someone has deleted the shared message, it is shared once more.
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

/** Opens a thread at a message if it has none. Returns its id, which is that of the message. */
async function open(host: Host, channel: Parent, pressed: Pressed, message: string): Promise<string> {
  const create = async (name: string): Promise<string> =>
    (await channel.threads.create({ startMessage: message, name })).id;
  try {
    return await create(threadNameOf(subjectOf(host.commands, pressed.kept) ?? viewOfAnswered(pressed).head.title));
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
  return reason === undefined ? error : new UserError(wording.threads.failed(reason), { cause: error });
}
