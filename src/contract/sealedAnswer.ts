import { sealOf } from '../answer/seal.ts';
import type { Answer } from '../answer.ts';

/** An answer with the digest of its data, taken as the command returned it. The guard compares it as the reply leaves. */
export interface SealedAnswer {
  readonly answer: Answer;
  readonly seal: string;
}

/** Seals an answer. */
export function sealed(answer: Answer): SealedAnswer {
  return { answer, seal: sealOf(answer) };
}
