import { type Client, DiscordAPIError, HTTPError, RESTJSONErrorCodes } from 'discord.js';
import { MisquotationError } from '../dossier/misquotationError.ts';
import { UserError } from '../errors.ts';
import type { Messenger, Outcome, Post } from '../team/announcing/messenger.ts';
import { wording } from '../wording/catalogue.ts';
import { lackingFor } from './access/posting.ts';
import { askerOfPost } from './handlers/asker.ts';
import type { Host } from './handlers/host.ts';
import { payloadOf } from './handlers/payloadOf.ts';
import type { Asker } from './replies/asker.ts';

/** Why Discord refuses a post in a channel, in words for the people who set something up there. */
const REASONS: Partial<Record<number, string>> = {
  [RESTJSONErrorCodes.UnknownChannel]: wording.posts.channelGone,
  [RESTJSONErrorCodes.UnknownGuild]: wording.posts.serverGone,
  [RESTJSONErrorCodes.MissingAccess]: wording.posts.mayNotSee,
  [RESTJSONErrorCodes.MissingPermissions]: wording.posts.mayNotWrite,
  [RESTJSONErrorCodes.CannotSendMessagesToThisUser]: wording.posts.takesNone,
};

/** Posts answers in channels. Each time it checks whether the dossier may be shown in the channel, and whether the bot may post there. */
export function messengerOf(host: Host, client: Client): Messenger {
  return { post: (post) => postAnswer(host, client, post) };
}

async function postAnswer(host: Host, client: Client, post: Post): Promise<Outcome> {
  let isSending = false;
  try {
    const channel = await client.channels.fetch(post.channel);
    if (channel === null || !channel.isSendable()) return refused(wording.posts.notWritable);
    const { user, dossier, command, options, nonce } = post;
    const asker = await askerOfPost(host, channel, user);
    if (asker?.rights.shown.includes(dossier) !== true) return refused(wording.posts.notOpen);
    checkBotMayPost(asker);
    const rendered = await host.replies.answerPost({ command, dossier, options, asker });
    checkBotMayPost(asker, (rendered.files ?? []).length > 0);
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

function refused(reason: string): Outcome {
  return { kind: 'refused', reason };
}

/** Whether Discord has the message, as far as an error shows. */
function outcomeOf(error: unknown, isSending: boolean, { log }: Host, { channel, command }: Post): Outcome {
  if (error instanceof UserError) return refused(error.message);
  const isAnswer = error instanceof DiscordAPIError;
  const known = isAnswer ? REASONS[Number(error.code)] : undefined;
  if (known !== undefined) return refused(known);
  const about = { err: error, channel, command };
  if (error instanceof MisquotationError) {
    log.error(about, 'post withheld: it differs from its source');
    return refused(wording.posts.withheld);
  }
  log.warn(about, isSending ? 'a post failed' : 'a post could not be made');
  if (isAnswer) return refused(wording.posts.refused(error.message));
  if (isSending) return { kind: 'uncertain', reason: wording.posts.unreachable };
  const isDiscord = error instanceof HTTPError || isConnectionError(error);
  return refused(isDiscord ? wording.posts.unreachable : wording.posts.ownFault);
}

/** Whether an error has one of Node's own codes, such as ECONNREFUSED, or a request was aborted. */
function isConnectionError(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return error.name === 'AbortError' || ('code' in error && /^(?:E[A-Z]|UND_ERR)/u.test(String(error.code)));
}
