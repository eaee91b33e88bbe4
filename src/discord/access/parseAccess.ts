import { z } from 'zod';
import { UserError } from '../../errors.ts';
import type { AccessRule, AccessRules } from './access.ts';
import { opensName, quotedNameAt } from './quotedName.ts';

/** An id of Discord: a 64-bit number in decimal. */
const SNOWFLAKE = String.raw`\d{15,20}`;
const WHERE = `@(?<guild>${SNOWFLAKE})(?:#(?<channel>${SNOWFLAKE}))?(?:&(?<role>${SNOWFLAKE}))?`;
const PLACE = new RegExp(`^${WHERE}$`, 'u');
/** A name without marks: up to the only `@`, and without marks that could belong to it or be around it. */
const UNQUOTED = new RegExp(`^(?<dossier>[^@\\s,"“”„«»]+)${WHERE}$`, 'u');
const SEPARATORS = /^[\s,]+/u;
const WORD = /^[^\s,]+/u;
const REST_OF_LINE = /^[^\n]*/u;

const placeSchema = z.object({ guild: z.string(), channel: z.string().optional(), role: z.string().optional() });
const ruleSchema = placeSchema.extend({ dossier: z.string() });

const FORMS =
  'write dossier@SERVER, dossier@SERVER#CHANNEL, dossier@SERVER&ROLE or dossier@SERVER#CHANNEL&ROLE, with ids of 15 to 20 ' +
  'digits (Copy ID in Discord), separated by commas; a name with a space, a comma or an @ in quotation marks: ' +
  '"Harbour visit"@SERVER';

/** One entry as it was read: a rule, or why it is none. */
type Entry = { readonly rule: AccessRule } | { readonly written: string; readonly fault: string | null };

/**
 * Reads rules as an operator writes them, separated by commas or white space: `dossier@SERVER`,
 * `dossier@SERVER#CHANNEL`, `dossier@SERVER&ROLE` or `dossier@SERVER#CHANNEL&ROLE`; the name may be in quotation marks, straight
 * or typographic. An empty text opens nothing. Throws {@link UserError} that names every entry which is not of that form, or
 * which can be read in two ways.
 */
export function parseAccess(text: string): AccessRules {
  const entries = readEntries(text);
  const faults = entries.flatMap((entry) => ('rule' in entry ? [] : [entry]));
  if (faults.length > 0) {
    const unread = faults.filter(({ fault }) => fault === null).map(({ written }) => `“${written}”`);
    const forms = unread.length === 0 ? [] : [`cannot read ${unread.join(', ')}: ${FORMS}`];
    const named = faults.flatMap(({ written, fault }) =>
      fault === null ? [] : [`cannot read “${written}”: ${fault}`],
    );
    throw new UserError([...named, ...forms].join('; '));
  }
  return entries.flatMap((entry) => ('rule' in entry ? [entry.rule] : []));
}

/**
 * Reads who of a server may say who may do what with a dossier: `dossier@SERVER` or `dossier@SERVER&ROLE`. Throws
 * {@link UserError} as {@link parseAccess} does, and for an entry with a channel: what is said holds for the server.
 */
export function parseManagers(text: string): AccessRules {
  const rules = parseAccess(text);
  const ofChannels = rules.filter(({ channel }) => channel !== undefined).map(({ dossier }) => `“${dossier}”`);
  if (ofChannels.length === 0) return rules;
  throw new UserError(
    `${ofChannels.join(', ')}: a dossier is managed for a whole server; write dossier@SERVER or dossier@SERVER&ROLE`,
  );
}

function readEntries(text: string): readonly Entry[] {
  const entries: Entry[] = [];
  for (let rest = text.replace(SEPARATORS, ''); rest !== ''; ) {
    const { entry, length } = opensName(rest) ? quotedEntry(rest) : unquotedEntry(rest);
    entries.push(entry);
    rest = rest.slice(length).replace(SEPARATORS, '');
  }
  return entries;
}

/** An entry at the beginning of a text, and how long it is in UTF-16 units. */
interface EntryRead {
  readonly entry: Entry;
  readonly length: number;
}

function quotedEntry(text: string): EntryRead {
  const quoted = quotedNameAt(text);
  if (quoted === undefined) {
    const written = firstOf(REST_OF_LINE, text);
    const fault = 'its quotation mark does not close before an @; write "Harbour visit"@SERVER';
    return { entry: { written, fault }, length: written.length };
  }
  const place = firstOf(WORD, text.slice(quoted.length));
  const written = text.slice(0, quoted.length + place.length);
  const { length } = written;
  const read = placeSchema.safeParse({ ...PLACE.exec(place)?.groups });
  if (quoted.name.trim() === '') return { entry: { written, fault: 'there is no name between the marks' }, length };
  if (!read.success) return { entry: { written, fault: null }, length };
  return { entry: { rule: ruleOf({ dossier: quoted.name, ...read.data }) }, length };
}

function unquotedEntry(text: string): EntryRead {
  const written = firstOf(WORD, text);
  const { length } = written;
  const read = ruleSchema.safeParse({ ...UNQUOTED.exec(written)?.groups });
  if (read.success) return { entry: { rule: ruleOf(read.data) }, length };
  const spaced = /^[^\s@,]*[^\S\n][^@,\n]*@[^\s,]*/u.exec(text)?.[0];
  if (!written.includes('@') && spaced !== undefined) return { entry: spacedEntry(spaced), length: spaced.length };
  return { entry: { written, fault: twoReadingsOf(written) }, length };
}

/** A name with spaces and without marks could also be several entries, of which all but the last lack their server. */
function spacedEntry(written: string): Entry {
  const at = written.indexOf('@');
  const advice = `if it is one dossier, quote its name: "${written.slice(0, at)}"${written.slice(at)}; if it is several, give each its server`;
  return { written, fault: `it can be read in two ways: ${advice}` };
}

/** Why a word can be read in two ways; null if it is simply of no form. */
function twoReadingsOf(written: string): string | null {
  const at = written.lastIndexOf('@');
  const [name, place] = [written.slice(0, at), written.slice(at)];
  if (!PLACE.test(place) || !/[@"“”„«»]/u.test(name) || name.startsWith('@')) return null;
  return `it can be read in two ways: quote the name, with marks that are not in it: '${name}'${place}`;
}

function ruleOf({ dossier, guild, channel, role }: z.infer<typeof ruleSchema>): AccessRule {
  return { dossier, guild, ...(channel === undefined ? {} : { channel }), ...(role === undefined ? {} : { role }) };
}

function firstOf(pattern: RegExp, text: string): string {
  return pattern.exec(text)?.[0] ?? '';
}
