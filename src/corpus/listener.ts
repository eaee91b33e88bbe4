/** What a host hears while a corpus is opened. */
export interface Listener {
  /** This is called often; show it at most once a second. */
  progress(dossier: string, act: 'reading' | 'indexing', done: number, of: number): void;
  /** Something went wrong that was made good, such as a damaged snapshot. */
  warn(message: string): void;
}

/** Writes a part of a snapshot. A snapshot only saves time: if it cannot be written, the dossier is served all the same. */
export function keep(listener: Listener, dossier: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    listener.warn(
      `the snapshot of dossier ${dossier} could not be written (${messageOf(error)}); the next start reads anew`,
    );
  }
}

/** What an error says, for a warning. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
