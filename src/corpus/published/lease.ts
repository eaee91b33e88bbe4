import { z } from 'zod';
import { isEngineFault } from '../../search/engines/opensearch/engineFault.ts';
import type { EntryVersion, StateIndex } from './stateIndex.ts';

/** How long a lease holds after it was renewed, in milliseconds. */
export const LEASE_TIME = 30_000;

const LEASE = 'lease';
const lease = z.object({
  /** Who indexes; null if the last holder gave it back. */
  holder: z.string().nullable(),
  /** Grows by one with each new holder. */
  token: z.number(),
  /** Another number each time it is renewed. */
  renewals: z.number(),
});
type LeaseEntry = z.infer<typeof lease>;

/** The lease as it is, whoever has it; undefined if nobody ever had. Throws `EngineFault`. */
export async function readLease(
  state: StateIndex,
): Promise<{ readonly holder: string | null; readonly token: number } | undefined> {
  return (await state.get(LEASE, lease))?.value;
}

interface Held {
  readonly token: number;
  readonly version: EntryVersion;
  readonly renewals: number;
  /** Until when it certainly holds, on the clock of this process. */
  readonly until: number;
}

/**
 * Which process indexes. A holder renews its lease; another process takes it if it has seen it unchanged for as long as it
 * holds. That is measured on the process's own clock, which only goes forward, so that clocks of machines are never compared.
 * A holder that stalls may still believe that it holds: its token is lower than that of who came after it, and whoever
 * changes what is published compares the tokens.
 */
export class Lease {
  readonly #state: StateIndex;
  readonly #holder: string;
  readonly #now: () => number;
  readonly #time: number;
  #held: Held | undefined;
  /** The version of another's lease, and since when it has been that one. */
  #seen: { readonly seqNo: number; readonly since: number } | undefined;

  /** `holder` is another name for each process; `now` is a clock in milliseconds that only goes forward. */
  constructor(state: StateIndex, holder: string, now: () => number = () => performance.now(), time = LEASE_TIME) {
    this.#state = state;
    this.#holder = holder;
    this.#now = now;
    this.#time = time;
  }

  /** The token under which this process indexes at the moment; undefined if it does not. */
  get token(): number | undefined {
    return this.#held !== undefined && this.#now() < this.#held.until ? this.#held.token : undefined;
  }

  /** Takes the lease if it is free, or renews it. Returns whether this process holds it. Throws `EngineFault`. */
  async take(): Promise<boolean> {
    if (this.#held !== undefined && (await this.#renew(this.#held))) return true;
    this.#held = undefined;
    const asked = this.#now();
    const found = await this.#state.get(LEASE, lease);
    if (found === undefined)
      return await this.#write({ holder: this.#holder, token: 1, renewals: 0 }, undefined, asked);
    const { value, version } = found;
    if (!this.#isFree(value, version)) return false;
    return await this.#write({ holder: this.#holder, token: value.token + 1, renewals: 0 }, version, asked);
  }

  /** Gives the lease back, so that another process need not wait for its end. */
  async release(): Promise<void> {
    const held = this.#held;
    this.#held = undefined;
    if (held === undefined) return;
    const { token, renewals, version } = held;
    try {
      await this.#state.put(LEASE, { holder: null, token, renewals: renewals + 1 }, version, lease);
    } catch (error) {
      if (!isEngineFault(error)) throw error; // it ends by itself
    }
  }

  #isFree({ holder }: LeaseEntry, { seqNo }: EntryVersion): boolean {
    if (holder === null) return true;
    if (this.#seen?.seqNo !== seqNo) this.#seen = { seqNo, since: this.#now() };
    return this.#now() - this.#seen.since >= this.#time;
  }

  async #renew({ token, renewals, version }: Held): Promise<boolean> {
    return await this.#write({ holder: this.#holder, token, renewals: renewals + 1 }, version, this.#now());
  }

  /** `asked` is when the lease began to be asked for: it ends counted from there. */
  async #write(entry: LeaseEntry, expected: EntryVersion | undefined, asked: number): Promise<boolean> {
    try {
      const version = await this.#state.put(LEASE, entry, expected, lease);
      this.#held = { token: entry.token, renewals: entry.renewals, version, until: asked + this.#time };
      return true;
    } catch (error) {
      if (isEngineFault(error, 'conflict')) return false;
      throw error;
    }
  }
}
