import type { Adding, FilePreview, NewFile, RemovedFile, StagedFile } from '../../dossier/adding.ts';
import type { Dossier, NumberedDocument } from '../../dossier/dossier.ts';
import { passageCountOf } from '../../dossier/dossier.ts';
import { UserError } from '../../errors.ts';
import type { OpenDossier } from '../../openDossier.ts';
import { wording } from '../../wording/catalogue.ts';
import type { FileAnalyser } from '../analyse/fileAnalyser.ts';
import { OpenCorpus } from '../openCorpus.ts';
import { cannotWrite, folderOf, placeFile, sameFile } from './dossierFiles.ts';
import { previewOf } from './preview.ts';
import { RemovedFiles } from './removedFiles.ts';
import { StagingArea, type Waiting } from './stagingArea.ts';

export interface AddingOptions {
  readonly corpusDirectory: string;
  readonly dataDirectory: string;
  /** In bytes. */
  readonly maxFileBytes: number;
  /** Reads files in processes of their own. */
  readonly analyser: FileAnalyser;
  readonly dossiers: () => ReadonlyMap<string, OpenDossier>;
  /** Gets a file from an address. */
  readonly fetchFile: (address: string) => Promise<NewFile>;
  readonly now: () => number;
}

const MEGABYTE = 1024 * 1024;

/** Puts files into the folders of dossiers, and takes them out. */
export class AddedFiles implements Adding {
  readonly #options: AddingOptions;
  readonly #area: StagingArea;
  readonly #removed: RemovedFiles;
  readonly #recovered: Promise<void>;

  constructor(options: AddingOptions) {
    this.#options = options;
    this.#area = new StagingArea(options.dataDirectory, options.now);
    this.#removed = new RemovedFiles(options);
    this.#recovered = this.#area.recover();
    this.#recovered.catch(() => undefined); // whoever asks for something hears of it
  }

  fetch(address: string): Promise<NewFile> {
    return this.#options.fetchFile(address);
  }

  async stage(dossier: string, file: NewFile, user: string): Promise<StagedFile> {
    const { maxFileBytes } = this.#options;
    await this.#recovered;
    if (file.bytes.length > maxFileBytes)
      throw new UserError(wording.adding.tooLarge(Math.floor(maxFileBytes / MEGABYTE)));
    const waiting = await this.#area.put(dossier, file, user);
    try {
      return await this.#read(waiting);
    } catch (error) {
      await this.#area.take(waiting.id, async () => undefined);
      throw error;
    }
  }

  async names(dossier: string, user: string): Promise<readonly Waiting[]> {
    await this.#recovered;
    const all = await this.#area.all();
    return all.filter((one) => one.dossier === dossier && one.user === user);
  }

  async waiting(dossier: string, user: string): Promise<readonly StagedFile[]> {
    const read: StagedFile[] = [];
    for (const one of await this.names(dossier, user)) read.push(await this.#read(one));
    return read;
  }

  async find(id: string): Promise<StagedFile> {
    await this.#recovered;
    return this.#read(await this.#area.get(id));
  }

  async keep(id: string): Promise<string> {
    const { corpusDirectory, maxFileBytes } = this.#options;
    await this.#recovered;
    return this.#area.take(id, async ({ dossier, name, bytes, hash }, path) => {
      const folder = await folderOf(corpusDirectory, dossier, maxFileBytes);
      // What was kept before a kill is not kept twice.
      const same = await sameFile(folder, { bytes, hash });
      if (same !== undefined) return same;
      try {
        return await placeFile(folder.directory, path, name);
      } catch (error) {
        throw cannotWrite(error, dossier);
      }
    });
  }

  /** Deletes what nobody decided on in time. To be called every hour or so. */
  async tidy(): Promise<void> {
    await this.#recovered;
    await this.#area.all();
  }

  async discard(id: string): Promise<void> {
    await this.#recovered;
    await this.#area.take(id, async () => undefined);
  }

  remove(dossier: string, file: string): Promise<RemovedFile> {
    return this.#removed.remove(dossier, file);
  }

  removed(dossier: string): Promise<readonly RemovedFile[]> {
    return this.#removed.of(dossier);
  }

  putBack(id: string): Promise<RemovedFile> {
    return this.#removed.putBack(id);
  }

  /** Reads a file that waits as it would be read in its dossier. */
  async #read(waiting: Waiting): Promise<StagedFile> {
    const { analyser, maxFileBytes } = this.#options;
    const silent = { progress: () => undefined, warn: () => undefined };
    const corpus = await OpenCorpus.open({
      ...this.#area.places(waiting.id),
      ...{ analyser, maxFileBytes, listener: silent, engine: 'memory' },
    });
    try {
      const [staged] = corpus.dossiers.values();
      if (staged === undefined) throw new UserError(wording.adding.waitsNoMore);
      const preview = { ...previewOf(staged), ...(await this.#before(waiting, staged.dossier)) };
      const { id, dossier, name, bytes, url, user, created } = waiting;
      return { id, dossier, name, bytes, url, user, created, preview };
    } finally {
      corpus.close();
    }
  }

  /** What the dossier has, or had, of the same bytes or the same text. */
  async #before(waiting: Waiting, staged: Dossier): Promise<Pick<FilePreview, 'sameAs' | 'removedAs'>> {
    const removed = await this.#removed.of(waiting.dossier);
    return {
      sameAs: await this.#sameAs(waiting, staged),
      removedAs: removed.find(({ hash }) => hash === waiting.hash)?.file ?? null,
    };
  }

  /** The id of the document of the dossier with the same bytes, or the same text. */
  async #sameAs(waiting: Waiting, staged: Dossier): Promise<string | null> {
    const { corpusDirectory, maxFileBytes, dossiers } = this.#options;
    const documents = dossiers().get(waiting.dossier)?.dossier.documents ?? [];
    const folder = await folderOf(corpusDirectory, waiting.dossier, maxFileBytes);
    const file = await sameFile(folder, waiting);
    const byBytes = documents.find((document) => document.file === file);
    if (byBytes !== undefined) return byBytes.id;
    const [only, ...others] = staged.documents;
    if (only === undefined || others.length > 0) return null;
    return documents.find((document) => hasSameText(document, only))?.id ?? null;
  }
}

function hasSameText(one: NumberedDocument, other: NumberedDocument): boolean {
  if (passageCountOf(one) !== passageCountOf(other) || passageCountOf(one) === 0) return false;
  return one.passages.every(({ hash }, place) => hash === other.passages[place]?.hash);
}
