/** A dossier whose store holds what its folder has. Plain data. */
export interface IndexedDossier {
  readonly name: string;
  /** The file of the store. */
  readonly path: string;
  /** Another one if the file was made anew. */
  readonly store: string;
  /** Another one whenever the dossier has changed. */
  readonly revision: string;
}

/** What a look at the corpus came to. */
export interface Indexed {
  readonly dossiers: readonly IndexedDossier[];
  /** Whether files were passed over because they were being written. */
  readonly isUnsettled: boolean;
  /** What went wrong with single dossiers; they are tried again at the next look. */
  readonly errors: readonly unknown[];
}

/** What those who read the stores ask for. */
export interface IndexingRequest {
  /** Dossiers whose stores have turned out to be damaged, and are to be made anew. */
  readonly damaged: readonly string[];
}

/** Keeps the stores of the dossiers as their folders are, in this thread or in another. It alone writes what was read. */
export interface Indexing {
  /** Looks at the corpus and takes in what came, changed or went. Throws `UserError` if the folder cannot be read. */
  refresh(request: IndexingRequest): Promise<Indexed>;
  /** The dossiers as the last look left them, at once, also while another look goes on; none before the first. */
  current(): Promise<readonly IndexedDossier[]>;
  close(): void;
  /** Resolves once all that closing began is done, if that takes longer. */
  closed?(): Promise<void>;
}
