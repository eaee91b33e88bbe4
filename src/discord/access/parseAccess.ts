import { z } from 'zod';
import { UserError } from '../../errors.ts';
import type { AccessRules } from './access.ts';

/** An id of Discord: a 64-bit number in decimal. */
const SNOWFLAKE = String.raw`\d{15,20}`;
const ENTRY = new RegExp(
  `^(?<dossier>[^@\\s,]+)@(?<guild>${SNOWFLAKE})(?:#(?<channel>${SNOWFLAKE}))?(?:&(?<role>${SNOWFLAKE}))?$`,
  'u',
);
const entrySchema = z.object({
  dossier: z.string(),
  guild: z.string(),
  channel: z.string().optional(),
  role: z.string().optional(),
});

/**
 * Reads rules as an operator writes them, separated by commas or white space: `dossier@SERVER`,
 * `dossier@SERVER#CHANNEL`, `dossier@SERVER&ROLE` or `dossier@SERVER#CHANNEL&ROLE`. An empty text opens nothing.
 * Throws {@link UserError} that names every entry which is not of that form.
 */
export function parseAccess(text: string): AccessRules {
  const entries = text.split(/[\s,]+/u).filter((entry) => entry !== '');
  const read = entries.map((entry) => ({ entry, groups: entrySchema.safeParse({ ...ENTRY.exec(entry)?.groups }) }));
  const faults = read.filter(({ groups }) => !groups.success).map(({ entry }) => `“${entry}”`);
  if (faults.length > 0) {
    throw new UserError(
      `cannot read ${faults.join(', ')}: write dossier@SERVER, dossier@SERVER#CHANNEL, dossier@SERVER&ROLE or ` +
        'dossier@SERVER#CHANNEL&ROLE, with ids of 15 to 20 digits (Copy ID in Discord), separated by commas',
    );
  }
  return read.flatMap(({ groups }) => {
    if (!groups.success) return [];
    const { dossier, guild, channel, role } = groups.data;
    return [{ dossier, guild, ...(channel === undefined ? {} : { channel }), ...(role === undefined ? {} : { role }) }];
  });
}
