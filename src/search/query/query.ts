/** Ways of matching that a query can switch off with `no:`. */
export const SWITCHES = ['folded', 'stem', 'names', 'fuzzy'] as const;
export type Switch = (typeof SWITCHES)[number];

/** One thing to be found. */
export type QueryItem = WordItem | GroupItem;

/** Words, as typed, already cut into words. */
export interface WordItem {
  readonly kind:
    | 'word'
    | 'phrase'
    /** The beginning of a word. */
    | 'prefix'
    | 'fuzzy'
    /** A word in which `*` is any letters and `?` is one; it begins with a letter. */
    | 'pattern'
    /** Words with hyphens between them, which may be written apart or in one. */
    | 'hyphened'
    /** One for words with hyphens: no slips are looked for. */
    | 'joined'
    /** A figure and the sign that is written beside it. */
    | 'amount'
    /** A sign that means something beside a figure: %, €. */
    | 'sign'
    /** A word that begins with # or @, with that mark. */
    | 'tag';
  readonly words: readonly string[];
}

/** Several requirements that are to be met near one another. */
export interface GroupItem {
  readonly kind: 'group';
  /** At least one of them is not negated. */
  readonly parts: readonly Clause[];
  readonly near: Nearness;
  /** The words of all parts that are not negated. */
  readonly words: readonly string[];
}

/** How near to one another the parts of a group must be. */
export type Nearness =
  /** In one passage, for whatever reason they were put together, or because that was asked for. */
  | { readonly unit: 'all' }
  | { readonly unit: 'passage' }
  | { readonly unit: 'sentence'; readonly inOrder: boolean }
  /** Each at most so many words from the one before: the next word is 1 word away. */
  | { readonly unit: 'words'; readonly within: number; readonly inOrder: boolean }
  /** With at most so many other words among them all. */
  | { readonly unit: 'window'; readonly most: number };

/** One requirement: any of its alternatives or, if negated, none. */
export interface Clause {
  readonly alternatives: readonly QueryItem[];
  readonly negated: boolean;
}

/** What the passage's document or place must be. */
export interface Filters {
  /** Words that the document's title, file or id must contain. */
  readonly document?: string;
  readonly source?: string;
  /** Who must have spoken the words. */
  readonly speaker?: string;
  /** First day, as YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly after?: string;
  /** The day before which, in the same forms. */
  readonly before?: string;
  readonly inQuotes?: true;
}

export interface Query {
  readonly clauses: readonly Clause[];
  readonly filters: Filters;
  readonly off: ReadonlySet<Switch>;
  /** What could not be read as it was meant, in words for the asker. */
  readonly remarks: readonly string[];
}

export const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
