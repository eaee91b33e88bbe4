import type { KeptPlace } from '../keeping/keptPlace.ts';
import { checkDatabase } from './checks/database.ts';
import { checkCorpus, checkDataFolder, checkSettingsFile } from './checks/folders.ts';
import { checkRuntime } from './checks/runtime.ts';
import type { Finding } from './finding.ts';

/** Where the bot keeps and reads things. */
export interface Places extends KeptPlace {
  readonly corpusDirectory: string;
  /** In bytes. */
  readonly maxFileBytes: number;
}

export interface Examined {
  /** The file with settings. */
  readonly settingsFile: string;
  /** The settings, or the finding that they cannot be used. */
  readonly places: Places | Finding;
  /** Asks OpenSearch, if it is used. */
  readonly askCluster: () => Promise<readonly Finding[]>;
  /** Asks Discord; what that needs is not known here. */
  readonly askDiscord: () => Promise<readonly Finding[]>;
}

/** Checks everything that the bot needs, and changes nothing. */
export async function examine({ settingsFile, places, askCluster, askDiscord }: Examined): Promise<readonly Finding[]> {
  const first = [checkRuntime(process.versions.node), ...checkSettingsFile(settingsFile)];
  if ('state' in places) return [...first, places];
  return [
    ...first,
    ...(await checkCorpus(places.corpusDirectory, places.maxFileBytes)),
    ...checkDataFolder(places.dataDirectory),
    ...checkDatabase(places),
    ...(await askCluster()),
    ...(await askDiscord()),
  ];
}
