import type { ReadText } from '../../contract/givenFile.ts';
import type { download } from '../attachments/download.ts';

/** How replies get the files that come with a call. */
export interface FileSource {
  readonly download: typeof download;
  /** Reads the text of a file, in a process of its own. */
  readonly readText: ReadText;
}
