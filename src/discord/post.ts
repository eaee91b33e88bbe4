import { type Channel, type Client, DiscordAPIError, RESTJSONErrorCodes, type SendableChannels } from 'discord.js';
import { MisquotationError } from '../dossier/misquotationError.ts';
import { UserError } from '../errors.ts';
import type { Messenger, Outcome, Post } from '../team/announcing/messenger.ts';
import { wording } from '../wording/catalogue.ts';
import { speaking } from '../wording/speaking.ts';
import { lackingFor } from './access/posting.ts';
import { findPosted, hasButtonsOf, mayReadHistory } from './delivery/posted.ts';
import { UncertainError } from './delivery/postOnce.ts';
import { isUnreachable } from './delivery/unreachable.ts';
import { askerOfPost } from './handlers/asker.ts';
import type { Host } from './handlers/host.ts';
import { payloadOf } from './handlers/payloadOf.ts';
import type { Asker } from './replies/asker.ts';
import { channelOfServer } from './sharding/serverElsewhere.ts';

/** Why Discord refuses a post in a channel, as the people who set something up there are told. */
const REASONS: Partial<Record<number, 'channelGone' | 'serverGone' | 'mayNotSee' | 'mayNotWrite' | 'takesNone'>> = {
  [RESTJSONErrorCodes.UnknownChannel]: 'channelGone',
  [RESTJSONErrorCodes.UnknownGuild]: 'serverGone',
  [RESTJSONErrorCodes.MissingAccess]: 'mayNotSee',
  [RESTJSONErrorCodes.MissingPermissions]: 'mayNotWrite',
  [RESTJSONErrorCodes.CannotSendMessagesToThisUser]: 'takesNone',
};

/** Characters of the id of a kept reply. */
const REPLY_ID = 12;

/** Posts answers in channels. Each time it checks whether the dossier may be shown in the channel, and whether the bot may post there. */
export function messengerOf(host: Host, client: Client): Messenger {
  return { post: (post) => postInItsLanguage(host, client, post) };
}

async function postInItsLanguage(host: Host, client: Client, post: Post): Promise<Outcome> {
  let channel: Channel | null;
  try {
    channel = await channelOfServer(client, post.guild, post.channel);
  } catch (error) {
    return outcomeOf(error, false, host, post);
  }
  if (channel === null || !channel.isSendable()) return refused(wording.posts.notWritable);
  const place = channel;
  return speaking(host.languages.ofPost(place, post.user), () => postAnswer(host, client, post, place));
}

async function postAnswer(host: Host, client: Client, post: Post, channel: SendableChannels): Promise<Outcome> {
  let isSending = false;
  try {
    const { user, dossier, command, options, nonce } = post;
    const asker = await askerOfPost(host, channel, user);
    if (asker?.rights.shown.includes(dossier) !== true) return refused(wording.posts.notOpen);
    checkBotMayPost(asker);
    if (post.triedSince !== null) {
      const found = await findEarlier(client, post, channel, post.triedSince);
      if (found !== null) return { kind: 'posted', message: found };
    }
    const rendered = await host.replies.answerPost({ command, dossier, options, asker, reply: replyOf(nonce) });
    checkBotMayPost(asker, (rendered.files ?? []).length > 0);
    if (post.until !== undefined && performance.timeOrigin + performance.now() > post.until) {
      return { kind: 'uncertain', reason: wording.posts.tooLate };
    }
    isSending = true;
    const sent = await channel.send({
      ...payloadOf(rendered, host.commandIds.in(post.guild)),
      nonce,
      enforceNonce: true,
    });
    return { kind: 'posted', message: sent.id };
  } catch (error) {
    return outcomeOf(error, isSending, host, post);
  }
}

/** Throws {@link UserError} with what the bot lacks to post in the channel. Whoever set the post up finds it as a fault in the list. */
function checkBotMayPost({ posting }: Asker, hasFiles = false): void {
  const lacking = posting === null ? null : lackingFor('announcement', posting, hasFiles);
  if (lacking !== null) throw new UserError(wording.posting.lacking(lacking.permissions));
}

/** The id under which the reply of a post is kept: the same one at each try, so that the buttons show which post a message is. */
function replyOf(nonce: string): string {
  return nonce.slice(0, REPLY_ID);
}

/**
 * Discord id of the message of an earlier try; null if there is none. Discord forgets a nonce after some minutes, so it is looked for. Throws
 * {@link UncertainError} if the bot may not look.
 */
async function findEarlier(
  client: Client,
  { channel, nonce }: Post,
  place: Channel,
  since: number,
): Promise<string | null> {
  if (!mayReadHistory(place)) throw new UncertainError('an earlier try of a post cannot be looked for');
  return findPosted(client.rest, {
    channel,
    mayLook: true,
    bot: client.user?.id ?? '',
    after: since,
    isIt: hasButtonsOf(replyOf(nonce)),
  });
}

function refused(reason: string): Outcome {
  return { kind: 'refused', reason };
}

/** Whether Discord has the message, as far as an error shows. */
function outcomeOf(error: unknown, isSending: boolean, { log }: Host, { channel, command }: Post): Outcome {
  if (error instanceof UserError) return refused(error.message);
  if (error instanceof UncertainError) return { kind: 'uncertain', reason: wording.posts.cannotLook };
  const isAnswer = error instanceof DiscordAPIError;
  const known = isAnswer ? REASONS[Number(error.code)] : undefined;
  if (known !== undefined) return refused(wording.posts[known]);
  const about = { err: error, channel, command };
  if (error instanceof MisquotationError) {
    log.error(about, 'post withheld: it differs from its source');
    return refused(wording.posts.withheld);
  }
  log.warn(about, isSending ? 'a post failed' : 'a post could not be made');
  if (isAnswer) return refused(wording.posts.refused(error.message));
  if (isSending) return { kind: 'uncertain', reason: wording.posts.unreachable };
  return refused(isUnreachable(error) ? wording.posts.unreachable : wording.posts.ownFault);
}
