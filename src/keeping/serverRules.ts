import { z } from 'zod';
import { GRANTED_ACTS, type ServerRule } from '../dossier/act.ts';
import { AuditLog } from './audit.ts';
import { transaction } from './database.ts';
import type { SqlDatabase } from './sqlDatabase.ts';
import type { ActorInPlace } from './watches.ts';

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
  readonly #database: SqlDatabase;
  readonly #audit: AuditLog;

  constructor(database: SqlDatabase, now: () => number = Date.now) {
    this.#database = database;
    this.#audit = new AuditLog(database, now);
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

  /**
   * Changes the roles of the rule on a subject in one transaction, and records who did. `change` is given the roles as they are, null
   * if there is no rule, and returns those that are to be, null for no rule; what it throws leaves everything as it was.
   */
  change(
    subject: RuleSubject,
    by: ActorInPlace,
    change: (roles: readonly string[] | null) => readonly string[] | null,
  ): void {
    const { guild, channel, dossier, act } = subject;
    transaction(this.#database, () => {
      const before = this.of(guild, dossier).find((rule) => rule.channel === channel && rule.act === act);
      const roles = change(before?.roles ?? null);
      this.#database
        .prepare('DELETE FROM access_rule WHERE guild = ? AND channel = ? AND dossier = ? AND act = ?')
        .run(guild, channel ?? WHOLE_SERVER, dossier, act);
      if (roles !== null) {
        this.#database
          .prepare('INSERT INTO access_rule (guild, channel, dossier, act, roles) VALUES (?, ?, ?, ?, ?)')
          .run(guild, channel ?? WHOLE_SERVER, dossier, act, JSON.stringify(roles));
      }
      this.#audit.record({ ...by, act: 'dossier access', dossier, what: describe(subject, roles) });
    });
  }
}

/** The rule as the audit has it, such as `pin, channel 123: roles 4 5`. */
function describe({ guild, channel, act }: RuleSubject, roles: readonly string[] | null): string {
  const where = channel === null ? 'server' : `channel ${channel}`;
  return `${act}, ${where}: ${describeRoles(guild, roles)}`;
}

function describeRoles(guild: string, roles: readonly string[] | null): string {
  if (roles === null) return 'no rule';
  if (roles.length === 0) return 'nobody';
  return roles.includes(guild) ? 'everyone' : `roles ${roles.join(' ')}`;
}
