import { z } from 'zod';
import { UserError } from '../errors.ts';
import { wording } from '../wording/catalogue.ts';
import { MAX_CUSTOM_ID } from './limits.ts';

/** First part of every custom id. It is raised when their form changes, so that old buttons are recognized. */
const VERSION = '1';
const SEPARATOR = ':';
/** The key in a custom id that has none. */
const NOTHING = '-';

/**
 * Verbs of buttons and dialogues that change a briefing. `pin`: ask for a note and pin the passage; `pinned`: the dialogue of
 * that. `up` and `down`: move a pin; `drop`: take it out; `note`: ask for another note; `noted`: the dialogue of that; `undo`:
 * take back the last change; `use`: make the briefing the current one.
 */
export const TEAM_VERBS = ['pin', 'pinned', 'up', 'down', 'drop', 'note', 'noted', 'undo', 'use'] as const;
export type TeamVerb = (typeof TEAM_VERBS)[number];

/**
 * All verbs. Old buttons contain them, so they keep their names. `page`: show that page; `context`: show the passage with its
 * neighbours; `less`: show it alone again; `share`: post the page; `read`: open the document at the passage; `turn`: read on
 * from another passage; `whole`: show the whole briefing, of which an act had shown a part; `where`: the label between the arrows, never enabled; `pictures`: draw the answer; `leave`: make the
 * overview again without the passage; `thread`: open a thread at the reply; `choose`: answer the request from this
 * dossier; `keep` and `discard`: decide on the file that waits; `putback`: put back the file that was taken out;
 * `try`: ask a question that help offers; `good` and `bad`: rate the answer; `rated`: the dialogue of the latter.
 */
export const VERBS = [
  'page',
  'context',
  'less',
  'share',
  'read',
  'turn',
  'whole',
  'where',
  'pictures',
  'leave',
  'thread',
  'choose',
  'keep',
  'discard',
  'putback',
  'try',
  'good',
  'bad',
  'rated',
  ...TEAM_VERBS,
] as const;
export type Verb = (typeof VERBS)[number];

export function isTeamVerb(verb: Verb | undefined): verb is TeamVerb {
  return TEAM_VERBS.some((one) => one === verb);
}

/** What a custom id says of a press. It gives no rights: each press is checked for person, place and dossier. */
export interface Press {
  readonly verb: Verb;
  /** Id under which the reply is kept. */
  readonly reply: string;
  /** Page of the reply, from 0; for `turn` and `pin` the passage number; for the verbs of briefings its version. */
  readonly number: number;
  /** Key of a result, a document, a pin or a dossier; of the expanded result for `page`, `share` and `read`. */
  readonly key: string | null;
}

/** Key of `undo` under a reply that shows what an act was about: what is taken back is shown in the same way. */
export const OF_ACT = 'this-act';

/** Number of a press on Read on, which acts on the reply as a whole; that of a document in a list has 0. */
export const READ_ON = 1;

/** Whether the document that a press opens takes the place of a private reply. */
export function readsInPlace({ verb, number }: Press): boolean {
  return verb === 'read' && number === READ_ON;
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

/** Ends an id that is a second time in one message: Discord takes no two components with one id. */
const AGAIN = /^\d{1,2}$/;

/** The id of a button that does the same as another one of its message; `time` counts from 2. */
export function repeatedId(id: string, time: number): string {
  return id + SEPARATOR + time;
}

export function customIdOf(press: Press): string {
  const id = [VERSION, press.verb, press.reply, press.number, press.key ?? NOTHING].join(SEPARATOR);
  if (id.length > MAX_CUSTOM_ID) throw new Error(`custom id of ${id.length} characters: ${id}`);
  return id;
}

/** Reads a custom id back; throws {@link UserError} for one that this version did not make. */
export function parseCustomId(id: string): Press {
  const [version, verb, reply, number, key, again = '2', ...rest] = id.split(SEPARATOR);
  const parsed = pressSchema.safeParse({ version, verb, reply, number, key });
  if (!parsed.success || !AGAIN.test(again) || rest.length > 0) {
    throw new UserError(wording.refusals.otherVersion);
  }
  const { version: _, ...press } = parsed.data;
  return press;
}
