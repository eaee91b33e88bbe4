import { Client, Events, GatewayIntentBits, type Guild, type GuildBasedChannel } from 'discord.js';
import { type Finding, fault, ok, warning } from '../operating/finding.ts';
import { wording } from '../wording/catalogue.ts';
import type { AccessRule, AccessRules } from './access/access.ts';
import { heldOf, PERMISSION_NAMES } from './access/permissions.ts';
import { inviteAddress } from './inviteAddress.ts';
import { refusedForGood } from './refusedForGood.ts';
import type { WantedShards } from './sharding/shards.ts';

/** Longest wait for Discord, in milliseconds. */
const PATIENCE = 20_000;
/** Longer for each shard after the first, in milliseconds. */
const SHARD_PATIENCE = 6_000;
const INTENTS = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages];

export interface Diagnosed {
  readonly token: string;
  /** The stand-in for Discord; Discord itself if left out. */
  readonly apiUrl?: string;
  readonly access: AccessRules;
  /** Those that the bot is set to have. */
  readonly shards?: WantedShards;
  /** In milliseconds. */
  readonly patience?: number;
}

/**
 * Logs in as the bot does, beside a bot that runs, and looks whether Discord takes the token and the intents, and whether the
 * bot has what the rules need in each server, channel and role that they name. Answers nothing meanwhile, and never throws.
 */
export async function diagnoseDiscord({
  token,
  apiUrl,
  access,
  shards = 'auto',
  patience = PATIENCE,
}: Diagnosed): Promise<readonly Finding[]> {
  const rest = { retries: 1, timeout: patience, ...(apiUrl === undefined ? {} : { api: apiUrl }) };
  const client = new Client({ intents: INTENTS, rest, shards: 'auto' });
  try {
    const refusal = await loggedIn(client, token, patience);
    if (refusal !== undefined) return [refusal];
    const { user, application } = client;
    const invite = application === null ? '' : inviteAddress(application.id);
    const named = [...new Set(access.map(({ guild }) => guild))];
    return [
      ok(
        wording.operating.doctor.about.discord,
        wording.operating.doctor.discord.loggedIn(user?.tag ?? '', client.guilds.cache.size),
      ),
      shardFinding(shards, client.ws.shards.size, client.guilds.cache.size),
      ...(named.length === 0
        ? [
            warning(
              wording.operating.doctor.about.access,
              wording.operating.doctor.discord.noRules,
              wording.operating.doctor.discord.writeRules,
            ),
          ]
        : []),
      ...named.flatMap((guild) => findingsIn(client.guilds.cache.get(guild), guild, access, invite)),
    ];
  } finally {
    await client.destroy();
  }
}

/** Resolves once the client is ready; else with why it is not. */
async function loggedIn(client: Client, token: string, patience: number): Promise<Finding | undefined> {
  const { promise, resolve } = Promise.withResolvers<Finding | undefined>();
  const giveUp = (): void => resolve(unreachable(wording.operating.doctor.discord.noAnswer));
  let timer = setTimeout(() => {
    // Shards log in one after the other.
    const later = Math.max(0, client.ws.shards.size - 1) * SHARD_PATIENCE;
    if (later === 0) giveUp();
    else timer = setTimeout(giveUp, later);
  }, patience);
  client.once(Events.ClientReady, () => resolve(undefined));
  client.on(Events.Error, (error) => resolve(unreachable(error.message)));
  void refusedForGood(client, 'auto').then((error) =>
    resolve(
      fault(wording.operating.doctor.about.discord, error.message, wording.operating.doctor.discord.mendInPortal),
    ),
  );
  client.login(token).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    const isToken = error instanceof Error && 'code' in error && error.code === 'TokenInvalid';
    // If the token is refused, the one above says so in better wording.operating.doctor.discord.
    setImmediate(() =>
      resolve(
        isToken
          ? fault(wording.operating.doctor.about.discord, reason, wording.operating.doctor.discord.mendInPortal)
          : unreachable(reason),
      ),
    );
  });
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
  }
}

/** Whether the bot has as many shards as Discord recommends. */
function shardFinding(shards: WantedShards, recommended: number, servers: number): Finding {
  const { about, discord } = wording.operating.doctor;
  return shards === 'auto' || shards.total >= recommended
    ? ok(about.shards, discord.shards(recommended, servers))
    : warning(about.shards, discord.fewShards(shards.total, recommended), discord.moreShards);
}

function unreachable(reason: string): Finding {
  return warning(
    wording.operating.doctor.about.discord,
    wording.operating.doctor.discord.unreachable(reason),
    wording.operating.doctor.discord.checkConnection,
  );
}

function findingsIn(guild: Guild | undefined, id: string, access: AccessRules, invite: string): readonly Finding[] {
  if (guild === undefined)
    return [
      fault(
        wording.operating.doctor.about.access,
        wording.operating.doctor.discord.notInServer(id),
        wording.operating.doctor.discord.invite(invite),
      ),
    ];
  const rules = access.filter((rule) => rule.guild === id);
  const faults = rules.flatMap((rule) => [...roleFindings(guild, rule), ...channelFindings(guild, rule)]);
  return [
    ok(wording.operating.doctor.about.access, wording.operating.doctor.discord.inServer(guild.name, rules.length)),
    ...faults,
  ];
}

function roleFindings(guild: Guild, { role }: AccessRule): readonly Finding[] {
  if (role === undefined || guild.roles.cache.has(role)) return [];
  return [
    fault(
      wording.operating.doctor.about.access,
      wording.operating.doctor.discord.noRole(role, guild.name),
      wording.operating.doctor.discord.mendRule,
    ),
  ];
}

function channelFindings(guild: Guild, { channel }: AccessRule): readonly Finding[] {
  if (channel === undefined) return [];
  const found = guild.channels.cache.get(channel);
  if (found === undefined)
    return [
      fault(
        wording.operating.doctor.about.access,
        wording.operating.doctor.discord.noChannel(channel, guild.name),
        wording.operating.doctor.discord.mendRule,
      ),
    ];
  const lacking = lackingIn(guild, found);
  const where = `#${found.name} (${guild.name})`;
  return lacking.length === 0
    ? [ok(wording.operating.doctor.about.permissions, where)]
    : [
        warning(
          wording.operating.doctor.about.permissions,
          wording.operating.doctor.discord.lacks(where, lacking),
          wording.operating.doctor.discord.grant(where),
        ),
      ];
}

function lackingIn({ members }: Guild, channel: GuildBasedChannel): readonly string[] {
  const held = heldOf(members.me === null ? null : channel.permissionsFor(members.me));
  return PERMISSION_NAMES.filter((name) => !held.includes(name));
}
