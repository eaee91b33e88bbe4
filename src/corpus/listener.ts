/** What a host hears while a corpus is opened. */
export interface Listener {
  /** This is called often; show it at most once a second. */
  progress(
    dossier: string,
    act: 'reading' | 'numbering' | 'indexing' | 'publishing' | 'copying' | 'encoding',
    done: number,
    of: number,
  ): void;
  /** Something went wrong that was made good, such as a damaged store. */
  warn(message: string): void;
}

/** What an error says, for a warning. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
