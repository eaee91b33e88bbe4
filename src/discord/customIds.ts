import { z } from 'zod';
import { UserError } from '../errors.ts';
import { MAX_CUSTOM_ID } from './limits.ts';

/** First part of every custom id; raised when their form changes, so that old buttons say so and do not misread. */
const VERSION = '1';
const SEPARATOR = ':';
/** Stands for "no passage shown with its context". */
const NOTHING = '-';

/**
 * What a press asks for. `page`: show that page; `context`: show the passage with its neighbours; `less`: by itself again;
 * `share`: post the page; `read`: open the document there; `turn`: read on from another passage number;
 * `where`: the label between the arrows, never enabled; `pictures`: draw what the reply tells; `leave`:
 * draw the briefing up again without that passage; `thread`: open a thread at the reply. `pin`: ask for a note and pin the passage; `pinned`: the dialogue that
 * asked. In a briefing `up` and `down`: move a pin; `drop`: take it out; `note`: ask for another note, `noted`: the dialogue
 * that asked; `undo`: take the last change back; `use`: make the briefing the current one.
 */
export const TEAM_VERBS = ['pin', 'pinned', 'up', 'down', 'drop', 'note', 'noted', 'undo', 'use'] as const;
export type TeamVerb = (typeof TEAM_VERBS)[number];
export const VERBS = [
  'page',
  'context',
  'less',
  'share',
  'read',
  'turn',
  'where',
  'pictures',
  'leave',
  'thread',
  ...TEAM_VERBS,
] as const;
export type Verb = (typeof VERBS)[number];

export function isTeamVerb(verb: Verb | undefined): verb is TeamVerb {
  return TEAM_VERBS.some((one) => one === verb);
}

/** A press, as its custom id tells it. It carries no rights: each is checked again for person, place and dossier. */
export interface Press {
  readonly verb: Verb;
  /** Id under which the reply is kept. */
  readonly reply: string;
  /** Page of the reply, from 0; for `turn` and `pin` the passage number; for the verbs of briefings its version. */
  readonly number: number;
  /** Key of a result, a document or a pin; of the expanded result for `page`, `share` and `read`. */
  readonly key: string | null;
}

const pressSchema = z.object({
  version: z.literal(VERSION),
  verb: z.enum(VERBS),
  reply: z.string().regex(/^[\w-]{12}$/),
  number: z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number),
  key: z
    .string()
    .regex(/^(?:-|[\w-]{8})$/)
    .transform((key) => (key === NOTHING ? null : key)),
});

export function customIdOf(press: Press): string {
  const id = [VERSION, press.verb, press.reply, press.number, press.key ?? NOTHING].join(SEPARATOR);
  if (id.length > MAX_CUSTOM_ID) throw new Error(`custom id of ${id.length} characters: ${id}`);
  return id;
}

/** Reads a custom id back; throws {@link UserError} for one that this version did not make. */
export function parseCustomId(id: string): Press {
  const [version, verb, reply, number, key, ...rest] = id.split(SEPARATOR);
  const parsed = pressSchema.safeParse({ version, verb, reply, number, key });
  if (!parsed.success || rest.length > 0) {
    throw new UserError('This button was made by another version of the bot. Run the command again.');
  }
  const { version: _, ...press } = parsed.data;
  return press;
}
