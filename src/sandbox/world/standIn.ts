import type { Faults } from '../api/faults.ts';
import type { Gateway } from '../gateway/gateway.ts';
import type { Interaction } from '../interactions/interaction.ts';
import type { Changes } from './changes.ts';
import type { Files } from './files.ts';
import type { State } from './state.ts';

/** What every part of the stand-in works on. */
export interface StandIn {
  readonly now: () => number;
  readonly nextId: () => string;
  readonly token: string;
  readonly state: State;
  readonly changes: Changes;
  readonly gateway: Gateway;
  readonly faults: Faults;
  readonly files: Files;
  /** By id. */
  readonly interactions: Map<string, Interaction>;
  /** Those that the bot has not answered and whose three seconds still run. */
  readonly waiting: Set<Interaction>;
  /** Private replies that someone dismissed. */
  readonly dismissed: Set<string>;
  /** Who is typing in which channel, `channel:user`, to when that ends in milliseconds. */
  readonly typing: Map<string, number>;
  /** `ws://127.0.0.1:PORT/gateway`, known once it listens. */
  readonly gatewayUrl: () => string;
  readonly shards: number;
  readonly maxConcurrency: number;
  readonly privilegedIntents: number;
}
