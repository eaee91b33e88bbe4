import { type Client, Events, GatewayCloseCodes, RESTEvents } from 'discord.js';
import { OperatorError, UserError } from '../errors.ts';

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
export function refusedForGood(client: Client): Promise<UserError> {
  const { promise, resolve } = Promise.withResolvers<UserError>();
  client.on(Events.ShardDisconnect, ({ code }) => resolve(refusalOf(code)));
  client.rest.on(RESTEvents.Response, ({ data }, { status }) => {
    // What is sent about an interaction bears the token of the interaction, which expires by itself.
    if (status === 401 && data.auth !== false) resolve(new OperatorError(BAD_TOKEN));
  });
  return promise;
}

/** Why the gateway has closed for good. The codes about shards can change with the number of servers, so a new start may help. */
function refusalOf(code: number): UserError {
  const words = REFUSALS[code];
  return words === undefined
    ? new UserError(`Discord closed the gateway for good, with code ${code}. Start the program again.`)
    : new OperatorError(words);
}
