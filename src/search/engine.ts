import type { StemsAndForms } from '../languages/otherForms.ts';
import type { CharacterGrams } from './characterGrams.ts';
import type { Form } from './form.ts';
import type { IndexedPassage } from './indexedPassage.ts';

/** What is known of all passages together. It holds until the dossier is read again. */
export interface Collection {
  /** How many passages there are. */
  readonly passages: number;
  /** Languages that occur, as stemming knows them. */
  readonly languages: ReadonlySet<string>;
  /** The languages whose stop words queries may leave out. */
  readonly commonLanguages: ReadonlySet<string>;
  readonly grams: CharacterGrams;
}

/** What is asked about one folded word. */
export interface WordQuery {
  readonly folded: string;
  /** Stems of the word, whose other forms are wanted; none if they are not. */
  readonly stems?: readonly string[];
  /** Lists of other words that are wanted with it: every form of some stems, and some folded forms. */
  readonly further?: readonly StemsAndForms[];
  /** How many of the forms that begin with it are wanted, the commonest first; none if left out. */
  readonly beginnings?: number;
  /** Which of the forms that begin with it are meant: `*` is any letters, `?` one. All of them if left out. */
  readonly pattern?: string;
  /** Whether other spellings of it as a name are wanted. */
  readonly variants?: boolean;
  /** Whether forms a typing slip away are wanted: always, or only if the dossier has neither the word nor one of its stems. */
  readonly slips?: 'always' | 'if unknown';
  /** Whether forms that a reader may have meant are wanted, to be suggested. */
  readonly nearest?: boolean;
}

/** The forms of the dossier for one word; a list that was not asked for is empty. */
export interface WordForms {
  /** The word itself, if the dossier has it. */
  readonly own: Form | undefined;
  readonly prefixed: readonly Form[];
  /** How many forms begin with it, whether or not they were wanted. */
  readonly beginning: number;
  readonly kin: readonly Form[];
  /** A list for each that was asked for. */
  readonly further: readonly (readonly Form[])[];
  readonly variants: readonly Form[];
  /** See `Vocabulary.nearly`. */
  readonly slips: readonly Form[];
  /** See `Vocabulary.nearest`. */
  readonly nearest: readonly Form[];
}

/** How often a stem occurs. */
export interface StemCount {
  /** How many passages hold it in text, headings or title. */
  readonly passages: number;
  /** How many words of the vocabulary's texts have it. */
  readonly words: number;
}

/** The forms of one word of a query, each with what a match by it is worth beside the word itself, from 0 to 1. */
export interface PlannedWord {
  readonly forms: ReadonlyMap<string, number>;
  /** The stems of these forms. Forms of other words may share them: an engine over stems finds too many passages, never too few. */
  readonly stems: ReadonlyMap<string, number>;
  /** Whether it is of a script without spaces: the text may be cut into other words. */
  readonly isUnspaced: boolean;
}

export type PlannedItem =
  /** Any of the words. */
  | { readonly kind: 'words'; readonly words: readonly PlannedWord[] }
  /** Words that follow one another: as `words`, and as the folded tokens of `tokenizeForPhrases`. */
  | { readonly kind: 'phrase'; readonly words: readonly PlannedWord[]; readonly phrase: readonly string[] };

/** One requirement of a query: any of its alternatives. */
export interface PlannedClause {
  readonly alternatives: readonly PlannedItem[];
  /** What the clause counts beside a plain word. */
  readonly emphasis: number;
}

/** What a passage must hold. */
export interface Plan {
  /** Whether all clauses must be met, or one. Of no clauses at all nothing is found. */
  readonly mode: 'all' | 'any';
  readonly clauses: readonly PlannedClause[];
  /** What a passage must not hold in its own text. */
  readonly without: readonly PlannedClause[];
}

/** Limits that hold before the engine cuts its list off. */
export interface FindOptions {
  /** The most passages that are proposed; `Infinity` for all of them. */
  readonly limit: number;
  /** Ids of the documents to look in; all of them if absent. */
  readonly documents?: ReadonlySet<string>;
  /** Whether every clause must be met by words between quotation marks. */
  readonly inQuotes?: boolean;
}

export interface Found {
  /**
   * The best passages by BM25F and neighbours, best first: at most `limit` and, if there are more, the passages before
   * and after those.
   */
  readonly best: readonly { readonly place: number; readonly score: number }[];
  /** How many passages meet the plan and the limits, whatever `limit` is; exact if `isDecided`, else an upper bound. */
  readonly total: number;
  /** For each clause, how many passages hold it; one that holds less than a whole word of it counts for that part. */
  readonly holders: readonly number[];
  /** Whether every passage of `best` meets the plan for certain. If not, each has to be looked at. */
  readonly isDecided: boolean;
}

/** A passage that is like some words in meaning. */
export interface Alike {
  readonly place: number;
  /** Above 0, at most 1. */
  readonly cosine: number;
}

/**
 * Proposes passages: which hold what, and in which order by BM25F. What a passage says is decided by those who fetch it.
 * A place is a passage's number in the engine, from 0; the passages of one document have places in a row. Nothing of an
 * engine assumes that it is in this process, so that all its methods return promises.
 */
export interface Engine {
  /** Where the index is. */
  readonly medium: 'memory' | 'disk' | 'opensearch';
  readonly collection: Collection;
  /** The forms of the dossier for some words, in their order. */
  expand(words: readonly WordQuery[]): Promise<readonly WordForms[]>;
  /** How often some stems occur, in their order. */
  count(stems: readonly string[]): Promise<readonly StemCount[]>;
  /** The passages that meet a plan. A passage counts only if its own text holds one of the clauses, unless it is all of its document. */
  find(plan: Plan, options: FindOptions): Promise<Found>;
  /** The `k` passages that are most like some folded words in meaning, best first; none without word vectors. */
  like(words: readonly string[], k: number): Promise<readonly Alike[]>;
  /** The passages at some places, in their order. Throws if there is none at a place. */
  fetch(places: readonly number[]): Promise<readonly IndexedPassage[]>;
}
