/** What a text is encoded as: models expect different words before what is asked and before what is searched. */
export type EncodedKind = 'question' | 'passage';

/** A model that turns texts into directions, so that texts of like meaning point in like directions, whatever their words. */
export interface SentenceEncoder {
  /** Identifies the model and how it is used: what was encoded with it is valid only with it. */
  readonly identity: string;
  readonly dimensions: number;
  /** A unit vector of `dimensions` numbers for each text, in order. What is too long for the model is cut off. Rejects if the model fails. */
  encode(texts: readonly string[], kind: EncodedKind): Promise<readonly Float32Array[]>;
}
