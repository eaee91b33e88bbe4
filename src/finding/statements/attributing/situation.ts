import type { SpeechLexicon } from '../../../languages/speechLexicon.ts';
import type { Cue } from '../parsing/cue.ts';
import type { Mention } from '../parsing/mention.ts';
import type { Setting } from '../parsing/setting.ts';

/** A mention that may be the speaker of a quotation, with what speaks for and against it. */
export interface Candidate {
  readonly mention: Mention;
  readonly setting: Setting;
  readonly cue: Cue | null;
  readonly features: readonly string[];
}

/** What was decided for a quotation before. */
export interface Decision {
  readonly mention: Mention;
  readonly setting: Setting;
  readonly cue: Cue | null;
  /** Token of the quotation in its own setting. */
  readonly token: number;
  /** Place of that setting among those of its level. */
  readonly place: number;
  readonly in: Setting;
}

/** Where a quotation stands and what came before it. */
export interface Situation {
  readonly text: string;
  readonly setting: Setting;
  readonly place: number;
  /** The quotation's token. */
  readonly token: number;
  readonly inner: { readonly start: number; readonly end: number };
  readonly closed: boolean;
  /** It carries on a quotation of the paragraph before. */
  readonly carriesOn: boolean;
  readonly before: Setting | undefined;
  readonly after: Setting | undefined;
  readonly last: Decision | null;
  readonly lexicon: SpeechLexicon;
  /** How often each name, by its last word, has spoken so far. */
  readonly spoken: ReadonlyMap<string, number>;
}
