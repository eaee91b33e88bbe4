import type { Form } from './form.ts';

/** Every word of a dossier, as an engine looks them up. Forms come in the order in which the dossier got them. */
export interface FormTable {
  form(folded: string): Form | undefined;
  withStem(stem: string): readonly Form[];
  withPrefix(folded: string): readonly Form[];
  /** The folded words of which this is a key, see `nameKeys`: all that are written as names, and perhaps others. */
  withNameKey(key: string): readonly string[];
  /**
   * The forms at most some edits (insert, delete, replace a UTF-16 unit) from a word that begin with its first unit, with
   * their distances; with `names`, names that begin with another too.
   */
  within(folded: string, edits: number, others: 'names' | 'no others'): Iterable<readonly [Form, number]>;
}
