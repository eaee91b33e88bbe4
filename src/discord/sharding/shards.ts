/** Which shards of the gateway something runs; each has the servers of which Discord's rule gives it. */
export interface Shards {
  /** The numbers of the shards, from 0, in order. */
  readonly ids: readonly number[];
  /** How many shards the bot has in all, in every process and on every machine. */
  readonly total: number;
}

/** The setting: some shards, or as many as Discord recommends. */
export type WantedShards = Shards | 'auto';

/** A bot that has one shard for all servers. */
export const ONE_SHARD: Shards = { ids: [0], total: 1 };

/** More shards are not expected of a bot that answers teams. */
const MOST_SHARDS = 10_000;
/** The bits of a Discord id after its time. */
const TIME_IN_ID = 22n;
const FORM = /^(?:(?<first>\d+)(?:-(?<last>\d+))?\/)?(?<total>\d+)$/u;

/**
 * Reads `SHARDS`: `auto`, a number of shards such as `4`, or which of all shards this machine runs, such as `0-3/16`. Undefined if
 * it is none of these.
 */
export function parseShards(text: string): WantedShards | undefined {
  const written = text.trim();
  if (written === 'auto') return 'auto';
  const { first, last, total } = FORM.exec(written)?.groups ?? {};
  const all = Number(total);
  if (total === undefined || all < 1 || all > MOST_SHARDS) return undefined;
  const from = Number(first ?? 0);
  const to = last === undefined ? (first === undefined ? all - 1 : from) : Number(last);
  return from <= to && to < all ? { ids: numbersFrom(from, to), total: all } : undefined;
}

/** As `SHARDS` is written for these shards, which follow each other. */
export function shardsAsWritten({ ids, total }: Shards): string {
  return `${ids[0] ?? 0}-${ids.at(-1) ?? 0}/${total}`;
}

/** Divides shards among processes: each gets some that follow each other, and none has more than one above any other. */
export function dividedShards({ ids, total }: Shards, processes: number): readonly Shards[] {
  const bound = (part: number): number => Math.round((part * ids.length) / processes);
  return numbersFrom(0, processes - 1).map((part) => ({ ids: ids.slice(bound(part), bound(part + 1)), total }));
}

/** Whether others run further shards of the bot. */
export function areSome({ ids, total }: Shards): boolean {
  return ids.length < total;
}

/** The shard that has a server, by Discord's rule. `guild` is the server's Discord id. */
export function shardOfGuild(guild: string, total: number): number {
  return Number((BigInt(guild) >> TIME_IN_ID) % BigInt(total));
}

function numbersFrom(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
