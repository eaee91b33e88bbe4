import type { Alike } from '../engine.ts';
import type { Directions } from './directions.ts';
import type { SentenceEncoder } from './sentenceEncoder.ts';

/** What the passages of a dossier mean by a sentence model, in whatever languages the model knows. */
export class SentenceMeaning {
  readonly #encoder: SentenceEncoder;
  readonly #directions: Directions;
  readonly #failed: (error: unknown) => void;

  /** `failed` hears of an error of the model. */
  constructor(encoder: SentenceEncoder, directions: Directions, failed: (error: unknown) => void) {
    this.#encoder = encoder;
    this.#directions = directions;
    this.#failed = failed;
  }

  /** The `k` passages that are most like a question, best first; null if the model fails, so that words have to do. */
  async alike(question: string, k: number): Promise<readonly Alike[] | null> {
    try {
      const [asked] = await this.#encoder.encode([question], 'question');
      return asked === undefined ? null : this.#directions.alike(asked, k);
    } catch (error) {
      this.#failed(error);
      return null;
    }
  }
}
