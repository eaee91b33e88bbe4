import { ApplicationCommandType, DiscordAPIError, type REST, Routes } from 'discord.js';
import type { Logger } from 'pino';
import { z } from 'zod';
import type { CommandListing } from '../contract/listing.ts';
import { OperatorError } from '../errors.ts';
import type { CommandIds } from './commandIds.ts';
import { commandSchema, type RegisteredCommand } from './registeredCommand.ts';
import { changesBetween, registrationOf } from './registration.ts';
import { isUnlistedLocaleRefused, UNLISTED_LOCALE, withoutUnlistedLocale } from './unlistedLocale.ts';

/** What is registered, and where. */
export interface Registration {
  readonly application: string;
  readonly commands: readonly CommandListing[];
  readonly severalDossiers: boolean;
  /** Everywhere, or only in the servers with these ids. */
  readonly registerIn: 'global' | readonly string[];
  /** Whether people may install the bot as an app of their own. */
  readonly userInstall: boolean;
  /** Servers in which commands may be left from an earlier registration. */
  readonly formerly: readonly string[];
  /** Whether this process makes the changes; else another one does, and this one only asks for the ids. */
  readonly registers: boolean;
}

interface Target {
  readonly where: string;
  /** The server; null for everywhere. */
  readonly guild: string | null;
  readonly route: `/${string}`;
  readonly scope: 'global' | 'guild';
  readonly isWanted: boolean;
}

/** Up to so many changes are made one by one: Discord allows few such requests in a row. More are made at once. */
const FEW = 5;

const presentSchema = commandSchema.extend({ id: z.string(), handler: z.number().optional() });
type PresentCommand = z.infer<typeof presentSchema>;

/** Without this, Discord leaves out the names in other languages. */
const WITH_LOCALIZATIONS = new URLSearchParams({ with_localizations: 'true' });

/**
 * Registers the commands in each place: only those that differ from what Discord has. In places that do not need them any more
 * they are removed, so that nobody is offered them twice. Notes the ids. Throws {@link OperatorError} if Discord refuses.
 * Returns whether Discord has them all: it may lack some only if another process registers them.
 */
export async function register(rest: REST, registration: Registration, ids: CommandIds, log: Logger): Promise<boolean> {
  let isComplete = true;
  for (const target of targetsOf(registration)) {
    const { where, isWanted, guild } = target;
    try {
      if (registration.registers) ids.set(guild, await registerIn(rest, registration, target, log));
      else if (isWanted) {
        const present = await presentIn(rest, target);
        ids.set(guild, present);
        isComplete &&= !hasChanges(changesIn(registration, target, present));
      }
    } catch (error) {
      if (!(error instanceof DiscordAPIError) || ![403, 404].includes(error.status)) throw error;
      if (!isWanted) {
        log.debug({ err: error, where }, 'no commands can be left where the bot is not');
        continue;
      }
      throw new OperatorError(
        `Discord would not register the commands ${where} (${error.message}). Check the server's id, and invite the ` +
          'bot there with the scopes bot and applications.commands.',
        { cause: error },
      );
    }
  }
  return isComplete;
}

/** What Discord has in a place. */
async function presentIn(rest: REST, { route }: Target): Promise<readonly PresentCommand[]> {
  return z.array(presentSchema).parse(await rest.get(route, { query: WITH_LOCALIZATIONS }));
}

/** What differs in a place, whether or not Discord takes the locale that it may not know. */
function changesIn(registration: Registration, { scope }: Target, present: readonly PresentCommand[]) {
  const { commands, severalDossiers, userInstall } = registration;
  const wanted = registrationOf(commands, severalDossiers, scope, userInstall);
  const changes = changesBetween(wanted, present, scope);
  return hasChanges(changes) ? changesBetween(withoutUnlistedLocale(wanted), present, scope) : changes;
}

function hasChanges({ changed, removed }: Pick<ReturnType<typeof changesBetween>, 'changed' | 'removed'>): boolean {
  return changed.length + removed.length > 0;
}

/** Registers the commands in one place, without a locale that Discord may not know if it refuses that. */
async function registerIn(
  rest: REST,
  { commands, severalDossiers, userInstall }: Registration,
  target: Target,
  log: Logger,
): Promise<readonly PresentCommand[]> {
  const wanted = target.isWanted ? registrationOf(commands, severalDossiers, target.scope, userInstall) : [];
  try {
    return await makeChanges(rest, wanted, target, log);
  } catch (error) {
    if (!isUnlistedLocaleRefused(error)) throw error;
    log.warn({ where: target.where }, `Discord takes no commands in the locale ${UNLISTED_LOCALE}; they are left out`);
    return makeChanges(rest, withoutUnlistedLocale(wanted), target, log);
  }
}

/** Makes the changes in one place. Returns the commands that Discord then has. */
async function makeChanges(
  rest: REST,
  wanted: readonly RegisteredCommand[],
  target: Target,
  log: Logger,
): Promise<readonly PresentCommand[]> {
  const { where, route, scope } = target;
  const present = await presentIn(rest, target);
  const { changed, removed, unchanged } = changesBetween(wanted, present, scope);
  if (changed.length + removed.length === 0) {
    log.debug({ where }, 'commands are registered as they should be');
    return present;
  }
  const about = { where, changed: changed.map(({ name }) => name), removed: removed.map(({ name }) => name) };
  if (changed.length + removed.length > FEW) {
    const kept = present.filter(({ type }) => type === ApplicationCommandType.PrimaryEntryPoint);
    const registered = z.array(presentSchema).parse(await rest.put(route, { body: [...wanted, ...kept] }));
    log.info(about, 'commands registered');
    return registered;
  }
  for (const { id } of removed) await rest.delete(`${route}/${id}`);
  const made: PresentCommand[] = [];
  // A command of the same name and kind is replaced, and keeps its id.
  for (const command of changed) made.push(presentSchema.parse(await rest.post(route, { body: command })));
  log.info(about, 'commands registered');
  return [...unchanged, ...made];
}

function targetsOf({ application, registerIn, formerly }: Registration): readonly Target[] {
  const isGlobal = registerIn === 'global';
  const named: readonly string[] = isGlobal ? [] : registerIn;
  const guilds = new Set([...named, ...formerly]);
  return [
    {
      where: 'everywhere',
      guild: null,
      route: Routes.applicationCommands(application),
      scope: 'global',
      isWanted: isGlobal,
    },
    ...[...guilds].map(
      (guild): Target => ({
        where: `in server ${guild}`,
        guild,
        route: Routes.applicationGuildCommands(application, guild),
        scope: 'guild',
        isWanted: named.includes(guild),
      }),
    ),
  ];
}
