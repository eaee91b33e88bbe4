import { DiscordAPIError, type REST, Routes } from 'discord.js';
import type { Logger } from 'pino';
import { z } from 'zod';
import type { CommandListing } from '../contract/listing.ts';
import { OperatorError } from '../errors.ts';
import { commandSchema, registrationOf, sameCommands } from './registration.ts';

/** What is registered, and where. */
export interface Registration {
  readonly application: string;
  readonly commands: readonly CommandListing[];
  readonly severalDossiers: boolean;
  /** Everywhere, or only in the servers with these ids. */
  readonly registerIn: 'global' | readonly string[];
  /** Servers in which commands may be left from an earlier registration. */
  readonly formerly: readonly string[];
}

interface Target {
  readonly where: string;
  readonly route: `/${string}`;
  readonly scope: 'global' | 'guild';
  readonly isWanted: boolean;
}

/**
 * Registers the commands in each place in which they differ from what Discord has. In places that do not need them any more they
 * are removed, so that nobody is offered them twice. Throws {@link OperatorError} if Discord refuses.
 */
export async function register(rest: REST, registration: Registration, log: Logger): Promise<void> {
  for (const { where, route, scope, isWanted } of targetsOf(registration)) {
    const { commands, severalDossiers } = registration;
    const wanted = isWanted ? registrationOf(commands, severalDossiers, scope) : [];
    try {
      const present = z.array(commandSchema).parse(await rest.get(route));
      if (sameCommands(wanted, present, scope)) {
        log.debug({ where }, 'commands are registered as they should be');
        continue;
      }
      await rest.put(route, { body: wanted });
      log.info({ where, commands: wanted.map(({ name }) => name) }, 'commands registered');
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
}

function targetsOf({ application, registerIn, formerly }: Registration): readonly Target[] {
  const isGlobal = registerIn === 'global';
  const named: readonly string[] = isGlobal ? [] : registerIn;
  const guilds = new Set([...named, ...formerly]);
  return [
    { where: 'everywhere', route: Routes.applicationCommands(application), scope: 'global', isWanted: isGlobal },
    ...[...guilds].map(
      (guild): Target => ({
        where: `in server ${guild}`,
        route: Routes.applicationGuildCommands(application, guild),
        scope: 'guild',
        isWanted: named.includes(guild),
      }),
    ),
  ];
}
