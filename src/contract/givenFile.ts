/** A file as it came with a call. */
export interface FileBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file of which a reader has read the text. */
export interface FileText {
  readonly name: string;
  readonly text: string;
  /** How many UTF-16 units of the text were left out because it is too long. */
  readonly skipped: number;
}

/** What a command gets of a file. */
export type GivenFile = FileBytes | FileText;

/** Reads the text of a file. Throws `UserError` if there is none to be read. */
export type ReadText = (file: FileBytes) => Promise<string>;

/** Whether a value is a file, and not a text or a number. */
export function isFile(value: unknown): value is GivenFile {
  return typeof value === 'object' && value !== null && 'name' in value && ('bytes' in value || 'text' in value);
}
