/** A noun phrase: tokens from `from` up to, and without, `to`. */
export interface NounPhrase {
  readonly kind: 'noun';
  readonly from: number;
  readonly to: number;
  /** The end of its head: what belongs to it, and what is joined to it, follows. */
  readonly headTo: number;
  readonly isPronoun: boolean;
  readonly isNone: boolean;
  readonly isTime: boolean;
  /** Whether it begins with "whose". */
  readonly isOwned: boolean;
}

/** A verb with its auxiliaries. */
export interface VerbGroup {
  readonly kind: 'verb';
  readonly from: number;
  readonly to: number;
  /** The token of the verb itself. */
  readonly head: number;
  readonly bases: readonly string[];
  readonly form: 'finite' | 'participle' | 'infinitive' | 'gerund';
  /** Whether only its neighbours show if it is finite: "hired" can be a participle. */
  readonly isAmbiguous: boolean;
  readonly time: 'past' | 'present' | 'future';
  readonly isPerfect: boolean;
  readonly isProgressive: boolean;
  readonly isPassive: boolean;
  readonly isCopula: boolean;
  readonly isSupposed: boolean;
  /** The token of its negation; null if it has none. */
  readonly negation: number | null;
}

/** A small word or a mark between noun phrases and verbs. */
export interface Link {
  readonly kind:
    | 'preposition'
    | 'conjunction'
    | 'opener'
    | 'relative'
    | 'that'
    | 'adverb'
    | 'negation'
    | 'comma'
    | 'stop';
  readonly from: number;
  readonly to: number;
}

export type Chunk = NounPhrase | VerbGroup | Link;

/** Whether a chunk parts what is before it from what is behind it. */
export function isBoundary({ kind }: Chunk): boolean {
  return BOUNDARIES.has(kind);
}

const BOUNDARIES: ReadonlySet<Chunk['kind']> = new Set(['stop', 'comma', 'conjunction', 'opener', 'relative', 'that']);
