import type { Slice } from '../../dossier/slice.ts';
import type { NameLanguage } from './nameLanguage.ts';
import type { NameRun } from './nameRun.ts';

/** One place of a name in a text, with the slice in which its description must lie. */
export interface NamePlace {
  readonly text: string;
  readonly within: Slice;
  readonly run: NameRun;
  readonly language: NameLanguage;
}
