import { applicationFlags } from '../../gateway/applicationFlags.ts';
import type { JsonObject } from '../../json/json.ts';
import { userJson } from '../../json/peopleJson.ts';
import type { StandIn } from '../../world/standIn.ts';
import { userOf } from '../../world/state.ts';
import type { Api } from '../api.ts';

function applicationJson(standIn: StandIn): JsonObject {
  const bot = userOf(standIn.state, standIn.state.botId);
  return {
    id: standIn.state.applicationId,
    name: bot.displayName,
    icon: null,
    description: '',
    summary: '',
    type: null,
    bot: userJson(bot),
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '0'.repeat(64),
    flags: applicationFlags(standIn.privilegedIntents),
    flags_new: String(applicationFlags(standIn.privilegedIntents)),
    owner: userJson(bot),
    team: null,
    hook: true,
    redirect_uris: [],
    interactions_endpoint_url: null,
    role_connections_verification_url: null,
    approximate_guild_count: standIn.state.guilds.size,
    approximate_user_install_count: 0,
    approximate_user_authorization_count: 0,
    explicit_content_filter: 0,
    eligible_oauth2_scopes: ['bot', 'applications.commands'],
    integration_types_config: { '0': {} },
  };
}

/** The gateway's address, the application, and the bot's own user. */
export function addApplicationRoutes(api: Api, standIn: StandIn): void {
  const url = (): string => standIn.gatewayUrl();
  const limit = { total: 1000, remaining: 999, reset_after: 86_400_000, max_concurrency: standIn.maxConcurrency };
  api.get('/gateway', (context) => context.json({ url: url() }));
  api.get('/gateway/bot', (context) =>
    context.json({ url: url(), shards: standIn.shards, session_start_limit: limit }),
  );
  api.get('/applications/@me', (context) => context.json(applicationJson(standIn)));
  api.get('/oauth2/applications/@me', (context) => context.json(applicationJson(standIn)));
}
