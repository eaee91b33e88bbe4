/** What an operator wants to know of OpenSearch and of what is published there. Plain data. */
export interface ClusterReport {
  /** Of the server, such as `opensearch` and `3.8.0`. */
  readonly distribution: string;
  readonly version: string;
  readonly nodes: number;
  /** Copies of shards that are on no node, of all indices. */
  readonly unassignedShards: number;
  /** By node, how much of its disk is used, from 0 to 1. */
  readonly disks: readonly { readonly node: string; readonly used: number }[];
  /** Who indexes; null if nobody does, undefined if nobody ever has. */
  readonly indexer: string | null | undefined;
  readonly dossiers: readonly PublishedDossier[];
}

/** A dossier that is published. */
export interface PublishedDossier {
  readonly name: string;
  /** The index of its passages. */
  readonly index: string;
  /** How well it is there: red if shards are missing, yellow if only copies are; missing if there is no such index. */
  readonly state: 'green' | 'yellow' | 'red' | 'missing';
  /** The version of its mapping, and that of this program. */
  readonly mapping: string;
  readonly ownMapping: string;
  /** How many publications the store of this process lacks; undefined if it has nothing of the dossier. */
  readonly behind: number | undefined;
}
