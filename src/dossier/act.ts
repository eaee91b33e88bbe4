/**
 * What people do with a dossier. `ask`: read it, by any command; `pin`: edit briefings, set up watches and digests; `share`:
 * post replies from it; `add`: add and remove documents from chat; `manage`: set the default of a place, have the folder looked
 * at, see who may do what, read the audit; `grant`: say who of a server may do the others.
 */
export const ACTS = ['ask', 'pin', 'share', 'add', 'manage', 'grant'] as const;
export type Act = (typeof ACTS)[number];

/** The acts of which the administrators of a server say who may do them there. */
export const GRANTED_ACTS = ['ask', 'pin', 'share', 'add'] as const;
export type GrantedAct = (typeof GRANTED_ACTS)[number];

/** Who may do something with a dossier in a server, or in one channel of it, as its administrators say. */
export interface ServerRule {
  readonly guild: string;
  /** Discord id of the channel for which the rule is; null for the server. A rule for a channel takes the place of that for the server. */
  readonly channel: string | null;
  readonly dossier: string;
  readonly act: GrantedAct;
  /** Discord ids of roles: those who have one of them may. The id of the server is everyone; none is nobody. */
  readonly roles: readonly string[];
}
