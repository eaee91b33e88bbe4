import { type Channel, ChannelType, type Client, DiscordAPIError, HTTPError, RESTJSONErrorCodes } from 'discord.js';
import { MisquotationError } from '../dossier/misquotationError.ts';
import { UserError } from '../errors.ts';
import type { Messenger, Outcome, Post } from '../team/announcing/messenger.ts';
import { wording } from '../wording/catalogue.ts';
import { mayRead, mayShow, type Person, type Place } from './access/access.ts';
import { answerKept } from './handlers/answerKept.ts';
import { type Asker, takesThreads } from './handlers/asker.ts';
import { composePage } from './handlers/composePage.ts';
import type { Host } from './handlers/host.ts';
import { payloadOf } from './handlers/payloadOf.ts';

/** The first page, without Share: a post is in the channel already. */
const PAGE = { page: 0, expanded: null, share: 'none' } as const;

/** Why Discord refuses a post in a channel, in words for the people who set something up there. */
const REASONS: Partial<Record<number, string>> = {
  [RESTJSONErrorCodes.UnknownChannel]: wording.posts.channelGone,
  [RESTJSONErrorCodes.UnknownGuild]: wording.posts.serverGone,
  [RESTJSONErrorCodes.MissingAccess]: wording.posts.mayNotSee,
  [RESTJSONErrorCodes.MissingPermissions]: wording.posts.mayNotWrite,
  [RESTJSONErrorCodes.CannotSendMessagesToThisUser]: wording.posts.takesNone,
};

/** Posts answers in channels. Each time it checks whether the dossier may be shown in the channel. */
export function messengerOf(host: Host, client: Client): Messenger {
  return { post: (post) => postAnswer(host, client, post) };
}

async function postAnswer(host: Host, client: Client, post: Post): Promise<Outcome> {
  let isSending = false;
  try {
    const channel = await client.channels.fetch(post.channel);
    if (channel === null || !channel.isSendable()) return refused(wording.posts.notWritable);
    const asker = await askerOf(host, channel, post);
    if (asker === undefined) return refused(wording.posts.notOpen);
    const { user, dossier, command, options, nonce } = post;
    const kept = { user, dossier, command, options };
    const answered = answerKept(host, asker, kept);
    const reply = host.store.keep(kept);
    const rendered = await composePage(host, answered, { ...PAGE, reply, thread: asker.takesThreads });
    isSending = true;
    const sent = await channel.send({ ...payloadOf(rendered), nonce, enforceNonce: true });
    return { kind: 'posted', message: sent.id };
  } catch (error) {
    return outcomeOf(error, isSending, host, post);
  }
}

/** The person for whom the answer is made; undefined if not everyone who reads the channel may read the dossier. */
async function askerOf(host: Host, channel: Channel, { user, dossier }: Post): Promise<Asker | undefined> {
  if (channel.isDMBased()) {
    if (channel.type !== ChannelType.DM) return undefined;
    const person: Person = { id: user, memberships: await host.memberships.of(user) };
    const place: Place = { kind: 'direct' };
    return mayRead(host.access, place, person, dossier)
      ? { place, person, channel: channel.id, name: '', takesThreads: false }
      : undefined;
  }
  const named = channel.isThread() ? channel.parentId : channel.id;
  const place: Place = { kind: 'guild', guild: channel.guildId, channel: named };
  if (!mayShow(host.access, place, dossier)) return undefined;
  // Everyone in the channel reads the post, so roles do not count.
  const person: Person = { id: user, memberships: [{ guild: channel.guildId, roles: [], channels: [] }] };
  return { place, person, channel: channel.id, name: '', takesThreads: takesThreads(channel) };
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
