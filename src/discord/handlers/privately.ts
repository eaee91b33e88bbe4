import { MessageFlags } from 'discord.js';

/** The same payload, for a message that only the person can see. */
export function privately<Payload extends { readonly flags: number }>(
  payload: Payload,
): Payload & { readonly flags: number } {
  return { ...payload, flags: payload.flags | MessageFlags.Ephemeral };
}
