import type { TeamStore } from '../../keeping/teamStore.ts';
import type { OpenDossier } from '../../openDossier.ts';
import type { Messenger } from './messenger.ts';

/** What a round of announcements works with. */
export interface AnnouncementContext {
  readonly store: TeamStore;
  readonly dossiers: () => ReadonlyMap<string, OpenDossier>;
  readonly messenger: Messenger;
  /** The time, in milliseconds since 1970. */
  readonly now: () => number;
  /** How long a bot has to post one message before another one may, in milliseconds; a minute if left out. */
  readonly turn?: number;
  readonly log: {
    info(about: object, message: string): void;
    warn(about: object, message: string): void;
    error(about: object, message: string): void;
  };
}
