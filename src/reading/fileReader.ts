import type { ReadFile } from '../dossier/document.ts';
import type { FoundFile } from './folder.ts';
import { readers } from './readers.ts';

/** How files are read: the settings on which the text of a document depends. */
export interface ReadingOptions {
  /** Tesseract's codes of the languages in which text in pictures is recognised; null if it is not. */
  readonly recognisedLanguages: readonly string[] | null;
}

export const PLAIN_READING: ReadingOptions = { recognisedLanguages: null };

/** Reads files of a folder. */
export interface FileReader {
  /** Names all that the outcome depends on beside the file: what was read by another version is out of date. */
  readonly version: string;
  /**
   * Reads one file and the files inside it into documents, each with all metadata that can be found for it. The first
   * result is the file's own. A file that cannot be read has the reason as its outcome; nothing is thrown for it.
   */
  readonly read: (found: FoundFile) => Promise<readonly [ReadFile, ...ReadFile[]]>;
}

/** The versions of all readers: a snapshot by other versions is out of date. */
const readersVersion: string = Object.entries(readers)
  .map(([format, { version }]) => `${format}${version}`)
  .join(' ');

/** The version of a {@link FileReader} with these options. */
export function readingVersion({ recognisedLanguages }: ReadingOptions): string {
  return recognisedLanguages === null ? readersVersion : `${readersVersion} ${recognisedLanguages.join('+')}`;
}

/** A reader that reads in this process. What reads files is loaded with the first file. */
export function fileReader(options: ReadingOptions): FileReader {
  let reading: Promise<FileReader['read']> | undefined;
  return {
    version: readingVersion(options),
    async read(found) {
      reading ??= import('./read.ts').then(({ readingWith }) => readingWith(options.recognisedLanguages));
      return (await reading)(found);
    },
  };
}
