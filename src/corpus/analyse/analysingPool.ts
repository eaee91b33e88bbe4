import { hashOf } from '../../dossier/passage.ts';
import type { ReadingLimits } from '../../reading/apart/readingLimits.ts';
import { ReadingPool } from '../../reading/apart/readingPool.ts';
import { type ReadingOptions, readingVersion } from '../../reading/fileReader.ts';
import type { FoundFile } from '../../reading/folder.ts';
import { type AnalysedFile, analysisVersion, type FileAnalyser } from './fileAnalyser.ts';

/** What a process is asked: to read a file, unless its fingerprint is the known one. */
export interface AnalysingRequest {
  readonly found: FoundFile;
  readonly known: string | null;
}

/** Reads and analyses files in processes of their own. They start with the first file. */
export class AnalysingPool implements FileAnalyser {
  readonly version: string;
  readonly #pool: ReadingPool<AnalysingRequest, AnalysedFile | null>;

  constructor(limits: ReadingLimits, options: ReadingOptions) {
    this.version = analysisVersion(readingVersion(options));
    this.#pool = new ReadingPool(new URL('./analysingChild.ts', import.meta.url), limits, options);
  }

  get atOnce(): number {
    // One more than there are processes, so that each has its next file at once.
    return this.#pool.size + 1;
  }

  async analyse(found: FoundFile, known: string | null): Promise<AnalysedFile | null> {
    const outcome = await this.#pool.ask({ found, known });
    // No file has the hash of the reason: one that costs too much is tried again if it looks otherwise.
    if ('result' in outcome) return outcome.result;
    const { reason } = outcome;
    return { fingerprint: hashOf(reason), files: [{ file: found.file, reason }] };
  }

  /** Ends the processes. A file that is being read has that as its outcome. */
  close(): void {
    this.#pool.close();
  }
}
