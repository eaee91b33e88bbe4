import { fold } from '../fold.ts';
import { remembered } from '../remembered.ts';

/** {@link fold}, remembered: the words around names are looked at many times. */
export const foldedOf = remembered(fold);
