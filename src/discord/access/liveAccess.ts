import type { ServerRule } from '../../dossier/act.ts';
import type { AccessRules, Policy } from './access.ts';
import { withFolderNames } from './folderNames.ts';

/** What the operator says. */
export interface OperatorRules {
  readonly rules: AccessRules;
  readonly managers: AccessRules;
}

/**
 * The policy as it is at this moment. What servers say of their dossiers is kept where the database is, and comes from there at
 * the start and at each change, as the names of the folders do. Whoever asks earlier waits: without them nothing may be taken
 * for open.
 */
export class LiveAccess {
  readonly #operator: OperatorRules;
  readonly #warn: (message: string) => void;
  readonly #warned = new Set<string>();
  readonly #foldersKnown = Promise.withResolvers<void>();
  readonly #serversKnown = Promise.withResolvers<void>();
  #named: OperatorRules = { rules: [], managers: [] };
  #serverRules: readonly ServerRule[] = [];

  /** `warn` hears, once each, of names in the operator's rules that are no folder, or could be two. */
  constructor(operator: OperatorRules, warn: (message: string) => void = () => {}) {
    this.#operator = operator;
    this.#warn = warn;
  }

  /** Takes up the names of all dossiers that there are. */
  foldersAre(folders: readonly string[]): void {
    const rules = withFolderNames('DOSSIER_ACCESS', this.#operator.rules, folders);
    const managers = withFolderNames('DOSSIER_MANAGERS', this.#operator.managers, folders);
    this.#named = { rules: rules.rules, managers: managers.rules };
    for (const warning of [...rules.warnings, ...managers.warnings]) {
      if (!this.#warned.has(warning)) this.#warn(warning);
      this.#warned.add(warning);
    }
    this.#foldersKnown.resolve();
  }

  /** Takes up all rules of servers, in place of the former ones. */
  serverRulesAre(rules: readonly ServerRule[]): void {
    this.#serverRules = rules;
    this.#serversKnown.resolve();
  }

  async current(): Promise<Policy> {
    await Promise.all([this.#foldersKnown.promise, this.#serversKnown.promise]);
    return { ...this.#named, serverRules: this.#serverRules };
  }
}
