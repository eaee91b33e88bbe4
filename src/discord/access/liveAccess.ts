import type { ServerRule } from '../../dossier/act.ts';
import type { AccessRules, Policy } from './access.ts';

/** What the operator says. */
export interface OperatorRules {
  readonly rules: AccessRules;
  readonly managers: AccessRules;
}

/**
 * The policy as it is at this moment. What servers say of their dossiers is kept where the database is, and comes from there at
 * the start and at each change. Whoever asks earlier waits: without it nothing may be taken for open.
 */
export class LiveAccess {
  readonly #operator: OperatorRules;
  readonly #known = Promise.withResolvers<void>();
  #serverRules: readonly ServerRule[] = [];

  constructor(operator: OperatorRules) {
    this.#operator = operator;
  }

  /** Takes up all rules of servers, in place of the former ones. */
  serverRulesAre(rules: readonly ServerRule[]): void {
    this.#serverRules = rules;
    this.#known.resolve();
  }

  async current(): Promise<Policy> {
    await this.#known.promise;
    return { ...this.#operator, serverRules: this.#serverRules };
  }

  /** Discord ids of the servers that the operator names. */
  get guilds(): readonly string[] {
    return [...new Set(this.#operator.rules.map((rule) => rule.guild))];
  }
}
