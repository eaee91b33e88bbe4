import type { Recogniser } from './recognition/recogniser.ts';

/** What readers of several formats share. */
export interface ReaderTools {
  /** The recogniser of text in pictures, which is loaded when it is asked for; null if text recognition is off. */
  readonly recogniser: (() => Promise<Recogniser>) | null;
}
