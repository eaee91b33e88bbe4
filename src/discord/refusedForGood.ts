import { type Client, Events, GatewayCloseCodes, RESTEvents } from 'discord.js';
import { OperatorError, UserError } from '../errors.ts';
import { areSome, type WantedShards } from './sharding/shards.ts';

export const BAD_TOKEN =
  'Discord refused DISCORD_TOKEN. Copy the token anew from the application’s page “Bot” in the Discord Developer Portal.';

/** The codes with which the gateway closes for good and which only the operator can mend. */
const REFUSALS: Partial<Record<number, string>> = {
  [GatewayCloseCodes.AuthenticationFailed]: BAD_TOKEN,
  [GatewayCloseCodes.InvalidAPIVersion]:
    'Discord no longer serves the version of its API that this program uses. Install a newer version of Verbatim.',
  [GatewayCloseCodes.InvalidIntents]:
    'Discord does not know the intents that this program asks for. Install a newer version of Verbatim.',
  [GatewayCloseCodes.DisallowedIntents]:
    'Discord refused the intents Guilds, Guild Messages and Direct Messages. Check the application in the Discord Developer Portal.',
};

/**
 * Resolves, with words for the operator, when Discord refuses the bot for good: by a code of the gateway after which discord.js
 * does not reconnect, or because a request with the bot's token gets 401. Never resolves otherwise. The error is an
 * {@link OperatorError} if starting again does not help.
 */
export function refusedForGood(client: Client, shards: WantedShards): Promise<UserError> {
  const { promise, resolve } = Promise.withResolvers<UserError>();
  client.on(Events.ShardDisconnect, ({ code }) => resolve(refusalOf(code, shards)));
  client.rest.on(RESTEvents.Response, ({ data }, { status }) => {
    // What is sent about an interaction bears the token of the interaction, which expires by itself.
    if (status === 401 && data.auth !== false) resolve(new OperatorError(BAD_TOKEN));
  });
  return promise;
}

/** Why the gateway has closed for good. */
function refusalOf(code: number, shards: WantedShards): UserError {
  const words = REFUSALS[code];
  if (words !== undefined) return new OperatorError(words);
  // With “auto” the number of shards is asked for at the next start, so that helps.
  if (code === GatewayCloseCodes.ShardingRequired && shards !== 'auto') return new OperatorError(tooFewShards(shards));
  return new UserError(`Discord closed the gateway for good, with code ${code}. Start the program again.`);
}

function tooFewShards(shards: Exclude<WantedShards, 'auto'>): string {
  const advice = areSome(shards) ? 'Set SHARDS to a larger number of shards on every machine' : 'Set SHARDS=auto';
  return `The bot is in more servers than Discord takes with ${shards.total} ${shards.total === 1 ? 'shard' : 'shards'}. ${advice} (docs/scaling.md).`;
}
