import type { Reading } from './read.ts';
import { readers } from './readers.ts';

/** How files are read: the settings on which the text of a document depends. */
export interface ReadingOptions {
  /** Tesseract's codes of the languages in which text in pictures is recognised; null if it is not. */
  readonly recognisedLanguages: readonly string[] | null;
}

export const PLAIN_READING: ReadingOptions = { recognisedLanguages: null };

/** Reads files, with what it was made with. */
export interface FileReader extends Reading {
  /** Names all that the outcome depends on beside the file: what was read by another version is out of date. */
  readonly version: string;
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
  let reading: Promise<Reading> | undefined;
  const loaded = () => {
    reading ??= import('./read.ts').then(({ readingWith }) => readingWith(options.recognisedLanguages));
    return reading;
  };
  return {
    version: readingVersion(options),
    read: async (found) => (await loaded()).read(found),
    readBytes: async (name, bytes) => (await loaded()).readBytes(name, bytes),
  };
}
