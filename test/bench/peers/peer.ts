/** A library that searches passages, bare, as its manual says. */
export interface Peer {
  /** Indexes the passages and writes the index to a folder. */
  build(passages: Iterable<string>, folder: string): Promise<void>;
  /** Opens the index. The function finds the passages with any of some words, and returns how many it has got, at most ten. */
  open(folder: string): Promise<(words: string) => Promise<number> | number>;
}

/** Results that are asked for. */
export const MOST_RESULTS = 10;
