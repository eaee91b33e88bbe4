import type { Cue } from '../parsing/cue.ts';
import type { Mention } from '../parsing/mention.ts';
import type { Setting } from '../parsing/setting.ts';

/** A speaker whom the wording itself names, so that no weights are needed. */
export interface Certain {
  readonly mention: Mention;
  readonly setting: Setting;
  readonly cue: Cue | null;
  /** From 0 to 1. */
  readonly confidence: number;
}
