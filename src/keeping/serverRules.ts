import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { GRANTED_ACTS, type ServerRule } from '../dossier/act.ts';

/** The channel of a rule that is for a whole server. */
const WHOLE_SERVER = '';

const rolesSchema = z.array(z.string());
const rowSchema = z
  .object({
    guild: z.string(),
    channel: z.string().transform((channel) => (channel === WHOLE_SERVER ? null : channel)),
    dossier: z.string(),
    act: z.enum(GRANTED_ACTS),
    roles: z.string(),
  })
  .transform(({ roles, ...rest }): ServerRule => ({ ...rest, roles: rolesSchema.parse(JSON.parse(roles)) }));

/** What a rule is about: there is one at most. */
export type RuleSubject = Omit<ServerRule, 'roles'>;

/** Who may do what with which dossier, as the administrators of servers say. */
export class ServerRules {
  readonly #database: DatabaseSync;

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  /** All rules of all servers. */
  all(): readonly ServerRule[] {
    return this.#database
      .prepare('SELECT guild, channel, dossier, act, roles FROM access_rule ORDER BY guild, dossier, channel, act')
      .all()
      .map((row) => rowSchema.parse(row));
  }

  /** The rules of a server on a dossier, those of the whole server first. */
  of(guild: string, dossier: string): readonly ServerRule[] {
    return this.all().filter((rule) => rule.guild === guild && rule.dossier === dossier);
  }

  /** Keeps a rule in place of the one on the same subject. */
  set({ guild, channel, dossier, act, roles }: ServerRule): void {
    this.#database
      .prepare('INSERT OR REPLACE INTO access_rule (guild, channel, dossier, act, roles) VALUES (?, ?, ?, ?, ?)')
      .run(guild, channel ?? WHOLE_SERVER, dossier, act, JSON.stringify(roles));
  }

  /** Takes the rule on a subject away. Returns whether there was one. */
  remove({ guild, channel, dossier, act }: RuleSubject): boolean {
    const { changes } = this.#database
      .prepare('DELETE FROM access_rule WHERE guild = ? AND channel = ? AND dossier = ? AND act = ?')
      .run(guild, channel ?? WHOLE_SERVER, dossier, act);
    return changes > 0;
  }
}
