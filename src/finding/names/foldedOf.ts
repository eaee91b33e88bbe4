import { fold } from '../../text/fold.ts';
import { remembered } from '../../text/remembered.ts';

/** {@link fold}, remembered: the words around names are looked at many times. */
export const foldedOf = remembered(fold);
