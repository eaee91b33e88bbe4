/** What was understood of one document of a file that waits. */
export interface DocumentPreview {
  readonly title: string;
  readonly published: string | null;
  readonly source: string | null;
  readonly author: string | null;
  readonly language: string | null;
  readonly passages: number;
  readonly quotations: number;
  /** The names of those who are quoted, most often first. */
  readonly speakers: readonly string[];
  /** Comments, hidden text and history that were set apart. */
  readonly setApart: number;
  readonly struck: number;
  /** What reading did with the file or left out, in words. */
  readonly notes: readonly string[];
}

/** What a file that waits was read as. */
export interface FilePreview {
  /** The first of them: a file such as an archive has several. */
  readonly documents: readonly DocumentPreview[];
  readonly moreDocuments: number;
  /** Names of people and bodies, those with the most mentions first. */
  readonly people: readonly string[];
  /** What of it could not be read, with the reason. */
  readonly unread: readonly { readonly file: string; readonly reason: string }[];
  /** The id of the document of the dossier that has the same bytes or the same text; null if there is none. */
  readonly sameAs: string | null;
  /** The file of the same bytes that was taken out of the dossier before; null if there is none. */
  readonly removedAs: string | null;
}

/** A file that waits until someone keeps or discards it. */
export interface StagedFile {
  readonly id: string;
  readonly dossier: string;
  /** Its name in the dossier if it is kept. */
  readonly name: string;
  readonly bytes: number;
  /** Where it came from, if that is an address. */
  readonly url: string | null;
  /** Discord id of the person who added it. */
  readonly user: string;
  /** Milliseconds since 1970. */
  readonly created: number;
  readonly preview: FilePreview;
}

/** A file as it came. */
export interface NewFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly url: string | null;
}

/** A file that was taken out of a dossier. */
export interface RemovedFile {
  readonly id: string;
  readonly dossier: string;
  readonly file: string;
}

/** Puts files into dossiers and takes them out. */
export interface Adding {
  /** Reads a file and has it wait. Throws `UserError` if it is of no type that is read, or too much waits already. */
  stage(dossier: string, file: NewFile, user: string): Promise<StagedFile>;
  /** A file that waits. Throws `UserError` if it waits no more. */
  find(id: string): Promise<StagedFile>;
  /** The keys and names of the files of a dossier that wait for this person, the oldest first, without reading them. */
  names(dossier: string, user: string): Promise<readonly Pick<StagedFile, 'id' | 'name'>[]>;
  /** The files of a dossier that wait for this person, the oldest first. */
  waiting(dossier: string, user: string): Promise<readonly StagedFile[]>;
  /** Puts a file that waits into the folder of its dossier. Returns its path there. Throws `UserError` if it waits no more. */
  keep(id: string): Promise<string>;
  discard(id: string): Promise<void>;
  /** Fetches a file from an address. Throws `UserError` if the operator does not allow its host, or it cannot be had. */
  fetch(address: string): Promise<NewFile>;
  /** Takes a file out of the folder of a dossier and keeps it elsewhere. */
  remove(dossier: string, file: string): Promise<RemovedFile>;
  /** Files that were taken out of a dossier, the last first. */
  removed(dossier: string): Promise<readonly RemovedFile[]>;
  /** Puts a file back that was taken out. Throws `UserError` if it is not there any more, or its name is taken. */
  putBack(id: string): Promise<RemovedFile>;
}
