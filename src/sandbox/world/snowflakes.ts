/** Discord counts its milliseconds from the first of January 2015, UTC. */
const DISCORD_EPOCH = 1_420_070_400_000;
const TIMESTAMP_SHIFT = 22n;

/** The form of an id: decimal digits of a 64-bit number. */
export const SNOWFLAKE = /^\d{1,20}$/;

/**
 * Returns a function that makes a new id at every call: the time of `now` (milliseconds since 1970) in
 * the upper bits, and always greater than the one before, so that ids order messages even if the clock does not move.
 */
export function makeSnowflakes(now: () => number): () => string {
  let last = 0n;
  return () => {
    const fresh = BigInt(Math.max(0, Math.floor(now()) - DISCORD_EPOCH)) << TIMESTAMP_SHIFT;
    last = fresh > last ? fresh : last + 1n;
    return last.toString();
  };
}

/** The shard that receives what happens in a guild, by Discord's rule. */
export function shardOf(guildId: string, shardCount: number): number {
  return Number((BigInt(guildId) >> TIMESTAMP_SHIFT) % BigInt(shardCount));
}

/** When an id was made, in milliseconds since 1970. */
export function timeOf(id: string): number {
  return Number(BigInt(id) >> TIMESTAMP_SHIFT) + DISCORD_EPOCH;
}
