import type { TakenFile } from '../../keeping/dossierStore/storeWriter.ts';
import type { FileReader } from '../../reading/fileReader.ts';
import type { FoundFile } from '../../reading/folder.ts';
import { UnreadableFile } from '../../reading/unreadableFile.ts';
import { fingerprint } from '../fingerprint.ts';
import { analyseFile, DOCUMENT_VERSION } from './analyseDocument.ts';

/** What a file was read as, and the files inside it, with all that is found in them. */
export interface AnalysedFile {
  /** Hash of all that it was read from; empty if it could not be opened. */
  readonly fingerprint: string;
  readonly files: readonly TakenFile[];
}

/** Reads files of a folder, and finds what depends on each alone. */
export interface FileAnalyser {
  /** Names all that the outcome depends on beside the file. */
  readonly version: string;
  /** How many files it works on at once. */
  readonly atOnce: number;
  /** Reads a file; null if its fingerprint is the known one, so that it is as it was. Nothing is thrown for the file's sake. */
  analyse(found: FoundFile, known: string | null): Promise<AnalysedFile | null>;
}

/** An analyser that works in this process. */
export function fileAnalyser(reader: FileReader): FileAnalyser {
  return {
    version: analysisVersion(reader.version),
    atOnce: 1,
    analyse: (found, known) => analyse(found, known, reader),
  };
}

/** The version of an analyser, from that of its reader. */
export function analysisVersion(readingVersion: string): string {
  return `${readingVersion} ${DOCUMENT_VERSION}`;
}

/** See {@link FileAnalyser.analyse}; `isRead` is called when the file is read. */
export async function analyse(
  found: FoundFile,
  known: string | null,
  { read }: Pick<FileReader, 'read'>,
  isRead: () => void = () => {},
): Promise<AnalysedFile | null> {
  try {
    const print = await fingerprint(found);
    if (print === known) return null;
    const files = await read(found);
    isRead();
    return { fingerprint: print, files: files.map(analyseFile) };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return { fingerprint: '', files: [{ file: found.file, reason: error.message }] };
  }
}
