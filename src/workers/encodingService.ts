import type { EncodedKind } from '../search/meaning/sentenceEncoder.ts';
import type { Procedure } from '../threads/procedure.ts';

/** What the thread does that runs a sentence model. */
export interface EncodingService {
  /** Loads the model of the folder, if it is not loaded yet. */
  readonly load: Procedure<null, { readonly identity: string; readonly dimensions: number }>;
  /** The vectors of some texts. */
  readonly encode: Procedure<
    { readonly texts: readonly string[]; readonly kind: EncodedKind },
    readonly Float32Array[]
  >;
}

export const ENCODING_PROCEDURES: Readonly<Record<keyof EncodingService, true>> = { load: true, encode: true };
