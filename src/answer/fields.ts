import { z } from 'zod';
import { field } from './field.ts';

/** The leaves of answers. Every offset counts UTF-16 units: of the document's canonical text, unless it says otherwise. */

const offset = z.int().nonnegative();
const place = z.strictObject({ document: z.string(), start: offset, end: offset });
const natural = z.int().nonnegative();

/** A whole passage. Its number, citation, page, heading and what is known of its document are looked up. */
export const passage = (what: string) => field('passage', place, what);
/** Words of the passage beside them. */
export const words = (what: string) => field('words', place, what);
/** Whole sentences of the passage beside them. */
export const sentence = (what: string) => field('sentence', place, what);
/** Words that need not be in the passage beside them, such as the fullest form of a speaker's name. */
export const elsewhere = (what: string) => field('elsewhere', place, what);
/** The id of a document. What is known of it is looked up. */
export const document = (what: string) => field('document', z.string(), what);
/** Words as they once were: `start` and `end` count in the former text of the passage, as the ledger keeps it. */
export const former = (what: string) =>
  field(
    'former',
    z.strictObject({ document: z.string(), passage: z.int().positive(), start: offset, end: offset }),
    what,
  );
/** A word or a name as the dossier writes it, offered instead of one that it does not have. */
export const spelling = (what: string) => field('spelling', z.string(), what);
/** A citation as it was typed. */
export const typedCitation = (what: string) => field('citation', z.string(), what);
export const day = (what: string) => field('day', z.iso.date(), what);

/** Words of the bot, of the asker or of the team. */
export const ownWords = (what: string) => field('ownWords', z.string(), what);
/** A slice of the text that was pasted, by its own offsets. */
export const pasted = (what: string) => field('pasted', z.strictObject({ start: offset, end: offset }), what);
export const count = (what: string) => field('count', natural, what);
/** The number by which a team calls a thing, from 1. */
export const number = (what: string) => field('number', z.int().positive(), what);
export const score = (what: string) => field('score', z.number(), what);
/** From 0 to 1. */
export const share = (what: string) => field('score', z.number().min(0).max(1), what);
export const flag = (what: string) => field('flag', z.boolean(), what);
export const moment = (what: string) => field('moment', z.iso.datetime(), what);
export const key = (what: string) => field('key', z.string(), what);
export const label = <const Values extends readonly [string, ...string[]]>(values: Values, what: string) =>
  field('label', z.enum(values), what);
