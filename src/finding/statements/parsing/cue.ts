import type { CueClass } from '../../../languages/parts/cueWords.ts';
import type { Mention } from './mention.ts';

/**
 * How a mention is related to a cue. `before`: "Calder said"; `after`: "said Calder"; `apposition`: "Calder, the
 * captain, said"; `relative`: "Calder, who said"; `source`: "according to Calder"; `agent`: "described by Calder as";
 * `clause`: the subject of the clause that the verb belongs to ("Calder rose and said", "…, saying"); `listener`: "told
 * Calder"; `quoted`: "quoted Calder as".
 */
export type Relation =
  | 'before'
  | 'after'
  | 'apposition'
  | 'relative'
  | 'source'
  | 'agent'
  | 'clause'
  | 'listener'
  | 'quoted';

/** A verb, noun or phrase that says who spoke, with the mentions of those who may have spoken. */
export interface Cue {
  /** First and last token of the cue. */
  readonly first: number;
  readonly last: number;
  readonly kind: CueClass | 'source' | 'noun';
  /** "was told", "is called": the subject before the verb did not speak. */
  readonly isPassive: boolean;
  readonly subjects: ReadonlyMap<Mention, Relation>;
}
