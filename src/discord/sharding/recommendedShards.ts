import { DiscordAPIError, REST, Routes } from 'discord.js';
import { z } from 'zod';
import { OperatorError, UserError } from '../../errors.ts';
import { BAD_TOKEN } from '../refusedForGood.ts';
import type { Shards } from './shards.ts';

const gatewaySchema = z.object({ shards: z.number().int().min(1) });

/**
 * As many shards as Discord recommends for the bot now. `apiUrl` is the address of Discord's HTTP API; Discord itself if left out.
 * Throws {@link OperatorError} if Discord refuses the token, and {@link UserError} if it cannot be asked.
 */
export async function recommendedShards(token: string, apiUrl?: string): Promise<Shards> {
  const rest = new REST(apiUrl === undefined ? {} : { api: apiUrl }).setToken(token);
  try {
    const { shards: total } = gatewaySchema.parse(await rest.get(Routes.gatewayBot()));
    return { ids: Array.from({ length: total }, (_, id) => id), total };
  } catch (error) {
    if (error instanceof DiscordAPIError && error.status === 401) throw new OperatorError(BAD_TOKEN, { cause: error });
    const reason = error instanceof Error ? error.message : String(error);
    throw new UserError(
      `Discord cannot be asked how many shards it recommends (${reason}). Check the connection and try again, or set SHARDS to a number.`,
      { cause: error },
    );
  }
}
