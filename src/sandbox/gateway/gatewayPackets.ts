import { z } from 'zod';
import { LIMITS } from '../world/limits.ts';

/** The opcodes of the gateway that are used here. */
export const OPS = {
  heartbeat: 1,
  identify: 2,
  presence: 3,
  resume: 6,
  reconnect: 7,
  members: 8,
  invalid: 9,
  hello: 10,
  ack: 11,
};

/** The ways in which the gateway closes a socket on a bot that breaks its rules: code and reason, from Discord's table. */
const CLOSINGS = {
  unknownOpcode: [4001, 'Unknown opcode.'],
  decodeError: [4002, 'Error while decoding payload.'],
  notAuthenticated: [4003, 'Not authenticated.'],
  authenticationFailed: [4004, 'Authentication failed.'],
  alreadyAuthenticated: [4005, 'Already authenticated.'],
  invalidShard: [4010, 'Invalid shard.'],
  disallowedIntents: [4014, 'Disallowed intent(s).'],
} as const;

/** Thrown while a packet is handled; the socket is closed with it. */
export class Closing extends Error {
  readonly code: number;

  constructor(name: keyof typeof CLOSINGS) {
    const [code, reason] = CLOSINGS[name];
    super(reason);
    this.code = code;
  }
}

const packetSchema = z.object({ op: z.int(), d: z.unknown().optional() });
export const identifySchema = z.object({
  token: z.string(),
  intents: z.int(),
  properties: z.record(z.string(), z.unknown()),
  shard: z.tuple([z.int().min(0), z.int().min(1)]).optional(),
});
export const resumeSchema = z.object({ token: z.string(), session_id: z.string(), seq: z.int().min(0) });
export const membersSchema = z.object({
  guild_id: z.string(),
  query: z.string().optional(),
  limit: z.int().optional(),
  user_ids: z.union([z.string(), z.array(z.string())]).optional(),
  nonce: z.string().optional(),
});

export type Packet = z.infer<typeof packetSchema>;
export type MembersRequest = z.infer<typeof membersSchema>;

/** The data of a packet; throws `Closing` if it does not have the right form. */
export function decode<Schema extends z.ZodType>(schema: Schema, data: unknown): z.output<Schema> {
  const parsed = schema.safeParse(data);
  if (!parsed.success) throw new Closing('decodeError');
  return parsed.data;
}

/** A packet from its text; throws `Closing`, also for one that is longer than Discord takes. */
export function parsePacket(text: string): Packet {
  if (Buffer.byteLength(text) > LIMITS.gatewayBytes) throw new Closing('decodeError');
  try {
    return decode(packetSchema, JSON.parse(text));
  } catch {
    // Text that is not JSON is closed with the same code as JSON that is not a packet.
    throw new Closing('decodeError');
  }
}
