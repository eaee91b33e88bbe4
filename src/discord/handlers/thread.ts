import {
  type ButtonInteraction,
  DiscordAPIError,
  type NewsChannel,
  RESTJSONErrorCodes,
  type TextChannel,
} from 'discord.js';
import { UserError } from '../../errors.ts';
import { wording } from '../../wording/catalogue.ts';
import { checkMayPost } from '../access/posting.ts';
import { checkMayShare } from '../access/rights.ts';
import { patiently } from '../delivery/patience.ts';
import { renderWay } from '../rendering/notice.ts';
import { plainThreadName } from '../rendering/threadName.ts';
import type { ThreadStart } from '../replies/replyService.ts';
import { takesThreads } from './asker.ts';
import type { Host } from './host.ts';
import { sayPrivately, showReply } from './reply.ts';
import { type PressOnReply, postPage } from './share.ts';

type Parent = TextChannel | NewsChannel;

/** Why Discord does not open a thread, as the person who asked for one is told. */
const REASONS: Partial<Record<number, keyof typeof wording.threads.reasons>> = {
  [RESTJSONErrorCodes.MissingPermissions]: 'mayNotOpen',
  [RESTJSONErrorCodes.MissingAccess]: 'mayNotSee',
  [RESTJSONErrorCodes.UnknownChannel]: 'channelGone',
  [RESTJSONErrorCodes.UnknownMessage]: 'messageGone',
  [RESTJSONErrorCodes.MaximumActiveThreads]: 'tooMany',
  [RESTJSONErrorCodes.MaximumActiveAnnouncementThreads]: 'tooMany',
};

/**
 * Opens a thread at the reply and shows the person where it is. A private reply is shared first; if it was shared before, the
 * thread is opened at that message. Throws {@link UserError}, before anything is posted, if that is not allowed.
 */
export async function openThread(host: Host, interaction: ButtonInteraction, press: PressOnReply): Promise<void> {
  const { replies } = host;
  const start = await replies.startThread(press);
  const channel = checkMayOpen(interaction, press, start.dossier);
  await host.queue.run(interaction.channelId, null, async (earlier) => {
    // If two people press, the second press finds the message of the first.
    await earlier();
    const thread = press.isPrivate
      ? await threadOfPrivate(host, interaction, press, { ...start, channel })
      : await threadAt(host, { ...start, channel }, interaction.message.id);
    await replies.rememberThread({ reply: press.press.reply, thread });
    const way = renderWay(wording.threads.askOnIn, thread, wording.threads.how);
    if (!press.isPrivate) {
      await showReply(host, interaction, way);
      return;
    }
    await showReply(host, interaction, await replies.showShared(press));
    await sayPrivately(host, interaction, way);
  });
}

/** The channel, if the bot and the person may open a thread there and the dossier may be shown there. */
function checkMayOpen({ channel }: ButtonInteraction, { asker, isPrivate }: PressOnReply, dossier: string): Parent {
  if (channel?.isThread() === true) throw new UserError(wording.threads.isThread);
  if (!takesThreads(channel)) {
    throw new UserError(wording.threads.notHere);
  }
  checkMayShare(asker.rights, asker.place, dossier);
  checkMayPost(isPrivate ? 'shared thread' : 'thread', asker.posting);
  return channel;
}

interface Start extends ThreadStart {
  readonly channel: Parent;
}

async function threadOfPrivate(
  host: Host,
  interaction: ButtonInteraction,
  press: PressOnReply,
  start: Start,
): Promise<string> {
  const shared = await host.replies.sharedAs({ reply: press.press.reply });
  const post = (): Promise<string> => postPage(host, interaction, press);
  if (shared === null) return threadAt(host, start, await host.posted.once(press.press, post));
  try {
    return await open(host, start, shared);
  } catch (error) {
    if (codeOf(error) !== RESTJSONErrorCodes.UnknownMessage) throw inWords(error);
  }
  // Someone has deleted the shared message, so it is shared once more.
  return threadAt(host, start, await post());
}

async function threadAt(host: Host, start: Start, message: string): Promise<string> {
  try {
    return await open(host, start, message);
  } catch (error) {
    throw inWords(error);
  }
}

/** Opens a thread at a message if it has none. Returns its id, which is that of the message. */
async function open({ pause }: Host, { channel, name }: Start, message: string): Promise<string> {
  // It can be tried again: a message has one thread at most.
  const create = (named: string): Promise<string> =>
    patiently(pause, async () => (await channel.threads.create({ startMessage: message, name: named })).id);
  try {
    return await create(name);
  } catch (error) {
    if (codeOf(error) === RESTJSONErrorCodes.ThreadAlreadyCreatedForMessage) return message;
    if (codeOf(error) !== RESTJSONErrorCodes.TitleWasBlockedByAutomaticModeration) throw error;
    return create(plainThreadName());
  }
}

function codeOf(error: unknown): number | undefined {
  return error instanceof DiscordAPIError ? Number(error.code) : undefined;
}

function inWords(error: unknown): unknown {
  const reason = REASONS[codeOf(error) ?? 0];
  return reason === undefined
    ? error
    : new UserError(wording.threads.failed(wording.threads.reasons[reason]), { cause: error });
}
