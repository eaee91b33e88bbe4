import { fold } from '../../text/fold.ts';
import { remembered } from '../../text/remembered.ts';

/** {@link fold} with memory, since the words around names are read many times. */
export const foldedOf = remembered(fold);
