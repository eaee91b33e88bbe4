import type { Act, ServerRule } from '../../dossier/act.ts';
import type { Adding } from '../../dossier/adding.ts';
import type { OpenDossier } from '../../openDossier.ts';
import type { Chosen } from './chosen.ts';

/** What /dossier works with beside what the team keeps: all dossiers of the host, for one person in one place. */
export interface DossierDesk {
  /** The dossiers that there are, open to the person or not. */
  readonly dossiers: () => ReadonlyMap<string, OpenDossier>;
  /** Whether the person may do this with the dossier here. */
  readonly may: (act: Act, dossier: string) => boolean;
  /** The dossier that is asked here if a request names none, and why; undefined if there are several and nothing says which. */
  readonly standing: () => Chosen | undefined;
  /** Discord id of the channel, of which all that is said of the place is said; of a thread or a post its parent. */
  readonly channel: string;
  /** Discord id of the thread, if the place is one. */
  readonly thread: string | null;
  /** Whether a look at the folder is going on. */
  readonly isLooking: () => boolean;
  /** Has the folder looked at. Resolves with whether what came or changed has been read; if that takes long, it goes on. Throws `UserError` if the folder cannot be read. */
  readonly look: () => Promise<boolean>;
  /** Puts documents into dossiers and takes them out; undefined if the host does not. */
  readonly adding: Adding | undefined;
  /** Hands the rules of all servers to whoever decides by them; resolves when they count. */
  readonly rightsChanged: (rules: readonly ServerRule[]) => Promise<void>;
}
