import { randomBytes } from 'node:crypto';
import { refusal } from '../api/apiError.ts';
import { partialChannelJson } from '../json/channelJson.ts';
import { guildJson } from '../json/guildJson.ts';
import { installedFor } from '../json/interactionMetadata.ts';
import type { JsonObject } from '../json/json.ts';
import { memberJson, userJson } from '../json/peopleJson.ts';
import { messageAnswer } from '../messages/messages.ts';
import { LIMITS } from '../world/limits.ts';
import { channelPermissions } from '../world/permissions.ts';
import type { StandIn } from '../world/standIn.ts';
import { channelOf, type Message, userOf } from '../world/state.ts';
import { CALLBACKS, type Interaction } from './interaction.ts';

/** What a person did. */
export interface InteractionStart {
  readonly type: number;
  readonly userId: string;
  readonly channelId: string;
  readonly data: JsonObject;
  readonly commandName?: string;
  /** The message whose component was used. */
  readonly source?: Message;
}

/** A token with the interaction's id inside, as Discord's have. */
function makeToken(id: string): string {
  return Buffer.from(`interaction:${id}:${randomBytes(32).toString('hex')}`).toString('base64url');
}

function idInToken(token: string): string {
  return Buffer.from(token, 'base64url').toString().split(':')[1] ?? '';
}

const CONTEXTS = { guild: 0, botDirectMessage: 1 } as const;

/** Sends an interaction to the bot; from here its three seconds run. */
export function beginInteraction(standIn: StandIn, start: InteractionStart): Interaction {
  const { state } = standIn;
  const channel = channelOf(state, start.channelId);
  const user = userOf(state, start.userId);
  const guild = channel.guildId === null ? undefined : state.guilds.get(channel.guildId);
  const member = guild?.members.get(user.id);
  const permissions = channelPermissions(state, channel, user.id).toString();
  const id = standIn.nextId();
  const token = makeToken(id);
  const payload: JsonObject = {
    version: 1,
    id,
    token,
    application_id: state.applicationId,
    type: start.type,
    data: start.data,
    channel_id: channel.id,
    channel: partialChannelJson(state, channel, user.id),
    app_permissions: channelPermissions(state, channel, state.botId).toString(),
    locale: user.locale,
    entitlements: [],
    entitlement_sku_ids: [],
    authorizing_integration_owners: installedFor(state, channel.guildId, user.id),
    context: guild === undefined ? CONTEXTS.botDirectMessage : CONTEXTS.guild,
    attachment_size_limit: LIMITS.uploadBytes,
    ...(guild && member
      ? {
          guild_id: guild.id,
          guild: { id: guild.id, locale: guild.locale, features: guildJson(guild).features },
          guild_locale: guild.locale,
          member: { ...memberJson(state, member), permissions },
        }
      : { user: userJson(user) }),
    ...(start.source === undefined ? {} : { message: messageAnswer(standIn, start.source) }),
  };
  const interaction: Interaction = {
    id,
    token,
    type: start.type,
    userId: user.id,
    channelId: channel.id,
    guildId: channel.guildId,
    createdAt: standIn.now(),
    commandName: start.commandName ?? null,
    sourceMessageId: start.source?.id ?? null,
    payload,
    callback: null,
    expired: false,
    originalId: null,
    updated: false,
    originalDeleted: false,
    followUpIds: [],
    choices: [],
    modal: null,
    modalClosed: false,
  };
  standIn.interactions.set(id, interaction);
  standIn.waiting.add(interaction);
  standIn.gateway.dispatch('INTERACTION_CREATE', payload, channel.guildId);
  standIn.changes.announce();
  return interaction;
}

/** Gives up every interaction whose three seconds are over. To be called again and again. */
export function expireInteractions(standIn: StandIn): void {
  const late = [...standIn.waiting].filter((each) => standIn.now() - each.createdAt > LIMITS.firstAnswerMs);
  for (const interaction of late) {
    interaction.expired = true;
    standIn.waiting.delete(interaction);
  }
  if (late.length > 0) standIn.changes.announce();
}

/** The interaction that a first answer is for, still without one. Throws 10062 or 40060. */
export function openInteraction(standIn: StandIn, id: string, token: string): Interaction {
  expireInteractions(standIn);
  const interaction = standIn.interactions.get(id);
  if (interaction === undefined || interaction.token !== token || interaction.expired) {
    throw refusal('unknownInteraction');
  }
  if (interaction.callback !== null) throw refusal('alreadyAcknowledged');
  return interaction;
}

/** Notes how an interaction was answered. */
export function acknowledge(standIn: StandIn, interaction: Interaction, callback: number): void {
  interaction.callback = callback;
  standIn.waiting.delete(interaction);
}

/** The interaction behind a follow-up's token. Throws 50027 once it is 15 minutes old, 10015 before its first answer. */
export function interactionByToken(standIn: StandIn, applicationId: string, token: string): Interaction {
  const interaction = standIn.interactions.get(idInToken(token));
  if (interaction?.token !== token || applicationId !== standIn.state.applicationId) throw refusal('unknownWebhook');
  if (standIn.now() - interaction.createdAt > LIMITS.tokenLifeMs) throw refusal('invalidWebhookToken');
  if (interaction.callback === null) throw refusal('unknownWebhook');
  return interaction;
}

/** Whether an interaction was answered in a way that updates the message it came from. */
export function isUpdate(interaction: Interaction): boolean {
  return interaction.callback === CALLBACKS.update || interaction.callback === CALLBACKS.deferredUpdate;
}
